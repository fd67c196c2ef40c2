import type { Translator } from '#app/i18n/translator.ts'
import { FormToken } from './form-token.tsx'
import { useTranslator } from './language.tsx'
import { Tag } from './tag.tsx'

export type ListedDocumentType = {
  id: string
  names: { nameFr: string; nameNl: string; nameDe: string }
  isComplete: boolean
}

/** Its name in the reader's language where it has one, else by its place in the list. */
export function nameOfDocumentType(
  t: Translator,
  { names: { nameFr, nameNl, nameDe } }: Pick<ListedDocumentType, 'names'>,
  index: number,
): string {
  const own = { fr: nameFr, nl: nameNl, de: nameDe, en: nameFr }[t.language]
  return own || nameFr || nameNl || t('documentTypes.unnamed', { position: index + 1 })
}

/** The document types of a draft; copying posts, so it is a button, the others are pages of their own. */
export function DocumentTypesTable({
  dossierId,
  types,
}: {
  dossierId: string
  types: readonly ListedDocumentType[]
}) {
  const t = useTranslator()
  return (
    <ul className="govuk-task-list" aria-label={t('documentTypes.caption')}>
      {types.map((type, index) => (
        <Row
          key={type.id}
          to={`/dossiers/${dossierId}/document-types/${type.id}`}
          type={type}
          index={index}
        />
      ))}
    </ul>
  )
}

function Row({ to, type, index }: { to: string; type: ListedDocumentType; index: number }) {
  const t = useTranslator()
  const name = nameOfDocumentType(t, type, index)
  const about = <span className="govuk-visually-hidden"> {name}</span>
  return (
    <li className="govuk-task-list__item">
      <div className="govuk-task-list__name-and-hint">
        <strong>{name}</strong>
        <ul className="govuk-summary-list__actions-list">
          <li className="govuk-summary-list__actions-list-item">
            <a className="govuk-link" id={`type-${type.id}`} href={to}>
              {t('documentTypes.edit')}
              {about}
            </a>
          </li>
          <li className="govuk-summary-list__actions-list-item">
            <form method="post">
              <FormToken />
              <button type="submit" name="copy" value={type.id} className="portal-link-button">
                {t('documentTypes.copy')}
                {about}
              </button>
            </form>
          </li>
          <li className="govuk-summary-list__actions-list-item">
            <a className="govuk-link" href={to.replace('/document-types/', '/preview/')}>
              {t('documentTypes.preview')}
              {about}
            </a>
          </li>
          <li className="govuk-summary-list__actions-list-item">
            <a className="govuk-link" href={`${to}/remove`}>
              {t('documentTypes.remove')}
              {about}
            </a>
          </li>
        </ul>
      </div>
      <div className="govuk-task-list__status">
        {type.isComplete ? t('taskStatus.done') : <Tag>{t('taskStatus.inProgress')}</Tag>}
      </div>
    </li>
  )
}
