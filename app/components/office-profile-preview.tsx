import type { SubjectAttribute } from '#app/domain/certificate-profile.ts'
import type { Environment } from '#app/domain/environment.ts'
import type { ShownRecipe } from './certificate-recipes.tsx'
import { CodeBox } from './code-box.tsx'
import { useTranslator } from './language.tsx'
import { SubjectTable } from './subject-table.tsx'

export type ShownPreview = {
  subjects: readonly { of: Environment | 'both'; subject: readonly SubjectAttribute[] }[]
  openssl: ShownRecipe
  file: string
}

/** What partners would see of a profile; undefined while its form holds what cannot be one. */
export function OfficeProfilePreview({ preview }: { preview: ShownPreview | undefined }) {
  const t = useTranslator()
  return (
    <section aria-labelledby="preview">
      <h2 className="govuk-heading-m" id="preview">
        {t('profiles.preview.title')}
      </h2>
      {preview ? (
        <>
          {preview.subjects.map(({ of, subject }) => (
            <div key={of}>
              <h3 className="govuk-heading-s">{t(`profiles.preview.${of}`)}</h3>
              <SubjectTable subject={subject} />
            </div>
          ))}
          <h3 className="govuk-heading-s">{t('profiles.preview.openssl')}</h3>
          {preview.openssl.file && <CodeBox>{preview.openssl.file.text}</CodeBox>}
          <CodeBox>{preview.openssl.commands.join('\n')}</CodeBox>
          <h3 className="govuk-heading-s">{t('profiles.preview.file')}</h3>
          <p className="govuk-body">{t('profiles.preview.file.what')}</p>
          <CodeBox>{preview.file}</CodeBox>
        </>
      ) : (
        <p className="govuk-body">{t('profiles.preview.none')}</p>
      )}
    </section>
  )
}
