import { OFFICIAL_LANGUAGES } from '#app/domain/language.ts'
import { answersOfPart, type PreparedPart, preparedParts } from '#app/domain/prepared-answers.ts'
import type { Refusal } from '#app/domain/result.ts'
import { Fields } from './fields.tsx'
import { FormToken } from './form-token.tsx'
import { useTranslator } from './language.tsx'
import { RadioField } from './radio-field.tsx'
import { NumberField, TextField } from './text-field.tsx'

/** How many document types the form asks for: chosen first, since the page is drawn anew. */
export function PreparedTypes({ types }: { types: number }) {
  const t = useTranslator()
  return (
    <form method="get" noValidate>
      <NumberField
        name="types"
        label={t('prepared.new.types')}
        hint={t('prepared.new.typesHint')}
        value={String(types)}
      />
      <button type="submit" className="govuk-button govuk-button--secondary">
        {t('prepared.new.typesShow')}
      </button>
    </form>
  )
}

type Refused = { refusal: Refusal; typed: Readonly<Record<string, string>> } | undefined
type Props = { types: number; submissionId: string; refused: Refused }

/** All that a mailed form may hold, in one form: drawn from the tables of fields that the partner's steps have. */
export function PreparedForm({ types, submissionId, refused }: Props) {
  const t = useTranslator()
  const control = (name: string) => ({
    name,
    value: refused?.typed[name] ?? '',
    error: refused?.refusal.field === name ? t.message(refused.refusal.message) : undefined,
  })
  return (
    <form method="post" action={`/office/dossiers/new?types=${types}`} noValidate>
      <FormToken />
      <input type="hidden" name="submissionId" value={refused?.typed.submissionId ?? submissionId} />
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
        <Part key={part.prefix} part={part} number={index - 1} refused={refused} />
      ))}
      <button type="submit" className="govuk-button">
        {t('prepared.new.submit')}
      </button>
    </form>
  )
}

type PartProps = { part: PreparedPart; number: number; refused: Refused }

function Part({ part, number, refused }: PartProps) {
  const t = useTranslator()
  const { refusal } = refused ?? {}
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
        answers={refused ? answersOfPart(part, refused.typed) : {}}
        errors={field && refusal ? { [field]: refusal.message } : {}}
      />
    </>
  )
}
