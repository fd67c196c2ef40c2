import { DOCUMENT_TYPES_MAX } from '#app/domain/document-type.ts'
import { OFFICIAL_LANGUAGES } from '#app/domain/language.ts'
import { answersOfPart, type PreparedPart, preparedParts } from '#app/domain/prepared-answers.ts'
import type { Refusal } from '#app/domain/result.ts'
import { Fields } from './fields.tsx'
import { FormToken } from './form-token.tsx'
import { useTranslator } from './language.tsx'
import { RadioField } from './radio-field.tsx'
import { TextField } from './text-field.tsx'

/** What was typed, drawn again: with a refusal, or with room for one more document type. */
type Drawn = { refusal?: Refusal; typed: Readonly<Record<string, string>> } | undefined
type Props = { types: number; submissionId: string; drawn: Drawn }

/** All that a mailed form may hold, in one form: drawn from the tables of fields that the partner's steps have. */
export function PreparedForm({ types, submissionId, drawn }: Props) {
  const t = useTranslator()
  const control = (name: string) => ({
    name,
    value: drawn?.typed[name] ?? '',
    error: drawn?.refusal?.field === name ? t.message(drawn.refusal.message) : undefined,
  })
  return (
    <form method="post" action={`/office/dossiers/new?types=${types}`} noValidate>
      <FormToken />
      <input type="hidden" name="submissionId" value={drawn?.typed.submissionId ?? submissionId} />
      <h2 className="govuk-heading-m">{t('prepared.new.partner')}</h2>
      <TextField
        {...control('email')}
        type="email"
        label={t('prepared.new.email')}
        hint={t('prepared.new.emailHint')}
        autoComplete="off"
      />
      <RadioField
        {...control('language')}
        label={t('prepared.new.language')}
        choices={OFFICIAL_LANGUAGES.map((value) => ({
          value,
          text: t(`field.institution.language.${value}`),
        }))}
        inline
      />
      {preparedParts(types).map((part, index) => (
        <Part key={part.prefix} part={part} number={index - 1} drawn={drawn} />
      ))}
      <div className="govuk-button-group">
        <button type="submit" className="govuk-button">
          {t('prepared.new.submit')}
        </button>
        {types < DOCUMENT_TYPES_MAX && (
          <button type="submit" name="more" value="yes" className="govuk-button govuk-button--secondary">
            {t('prepared.new.more')}
          </button>
        )}
      </div>
    </form>
  )
}

type PartProps = { part: PreparedPart; number: number; drawn: Drawn }

function Part({ part, number, drawn }: PartProps) {
  const t = useTranslator()
  const { refusal } = drawn ?? {}
  const field = refusal?.field?.startsWith(part.prefix) ? refusal.field.slice(part.prefix.length) : undefined
  return (
    <>
      <h2 className="govuk-heading-m">
        {part.part === 'documentType'
          ? t('prepared.new.documentType', { number })
          : t(`prepared.new.${part.part}`)}
      </h2>
      <Fields
        part={part.part}
        prefix={part.prefix}
        fields={part.fields}
        answers={drawn ? answersOfPart(part, drawn.typed) : {}}
        errors={field && refusal ? { [field]: refusal.message } : {}}
      />
    </>
  )
}
