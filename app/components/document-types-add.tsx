import { DOCUMENT_TYPE_TEMPLATES, type DocumentTypeTemplate } from '#app/domain/document-type.ts'
import { FormToken } from './form-token.tsx'
import { useTranslator } from './language.tsx'

const TEMPLATES = Object.keys(DOCUMENT_TYPE_TEMPLATES) as DocumentTypeTemplate[]

/** Adds an empty document type, or the guide's own example: one of its three or all of them. */
export function DocumentTypesAdd() {
  const t = useTranslator()
  return (
    <form method="post">
      <FormToken />
      <button
        type="submit"
        id="add-empty"
        name="add"
        value="empty"
        className="govuk-button govuk-button--secondary"
      >
        {t('documentTypes.add')}
      </button>
      <h2 className="govuk-heading-m">{t('documentTypes.examples')}</h2>
      <p className="govuk-body">{t('documentTypes.examples.what')}</p>
      <div className="govuk-button-group">
        {TEMPLATES.map((template) => (
          <button
            key={template}
            type="submit"
            name="add"
            value={template}
            className="govuk-button govuk-button--secondary"
          >
            {t(`documentTypes.template.${template}`)}
          </button>
        ))}
        <button type="submit" name="add" value="all" className="govuk-button govuk-button--secondary">
          {t('documentTypes.examples.all')}
        </button>
      </div>
    </form>
  )
}
