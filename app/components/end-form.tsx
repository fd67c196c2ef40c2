import type { RawAnswers } from '#app/domain/field.ts'
import type { Message } from '#app/domain/message.ts'
import { END_FIELDS, endingTypes } from '#app/domain/service-end.ts'
import { Checkbox } from './checkbox.tsx'
import { ErrorText, groupClass } from './control.tsx'
import { nameOfDocumentType } from './document-types-table.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { Field } from './field.tsx'
import { fieldLabel, fieldMessage } from './field-message.ts'
import { FormToken } from './form-token.tsx'
import { useTranslator } from './language.tsx'
import { type NoticedRemark, RemarkNotice } from './remark-notice.tsx'

type Names = { nameFr: string; nameNl: string; nameDe: string }

type Props = {
  /** As typed. */
  answers: RawAnswers
  version: number
  editSession: string
  errors?: Readonly<Record<string, Message>>
  refusal?: Message
  /** Those in force. */
  types: readonly { documentTypeId: string; names: Names }[]
  remarks: Readonly<Record<string, readonly NoticedRemark[]>>
}

/** What ends, on which day and why: a plain form. */
export function EndForm(props: Props) {
  const t = useTranslator()
  const { answers, errors = {}, refusal, remarks } = props
  const listed = END_FIELDS.flatMap(({ name }) => {
    const error = errors[name]
    return error ? [{ name, text: fieldMessage(t, 'end', name, error) }] : []
  })
  return (
    <>
      <ErrorSummary errors={[...(refusal ? [{ text: t.message(refusal) }] : []), ...listed]} />
      <p className="govuk-body">{t('change.end.lead')}</p>
      <RemarkNotice remarks={remarks['']} />
      <form method="post" noValidate>
        <FormToken />
        <input type="hidden" name="version" value={props.version} />
        <input type="hidden" name="editSession" value={props.editSession} />
        {END_FIELDS.filter(({ name }) => name !== 'documentTypes').map((field) => (
          <Field
            key={field.name}
            part="end"
            field={field}
            value={answers[field.name] ?? ''}
            error={errors[field.name]}
            remarks={remarks[field.name]}
            conditional={{ documentTypes: <Types {...props} /> }}
          />
        ))}
        <button type="submit" className="govuk-button">
          {t('form.continue')}
        </button>
      </form>
    </>
  )
}

function Types({ answers, errors, types, remarks }: Props) {
  const t = useTranslator()
  const chosen = endingTypes({ documentTypes: answers.documentTypes ?? '' })
  const error = errors?.documentTypes && fieldMessage(t, 'end', 'documentTypes', errors.documentTypes)
  if (types.length === 0) return <p className="govuk-body">{t('change.end.none')}</p>
  return (
    <div className={groupClass(error)} id="documentTypes" tabIndex={-1}>
      <fieldset className="govuk-fieldset">
        <legend className="govuk-fieldset__legend govuk-!-font-weight-bold">
          {fieldLabel(t, 'end', 'documentTypes')}
        </legend>
        <RemarkNotice remarks={remarks.documentTypes} />
        <ErrorText name="documentTypes" error={error} />
        <div className="govuk-checkboxes">
          {types.map(({ documentTypeId, names }, index) => (
            <Checkbox
              key={documentTypeId}
              name={`type.${documentTypeId}`}
              value="yes"
              checked={chosen.includes(documentTypeId)}
              text={`${nameOfDocumentType(t, { names }, index)} (${documentTypeId})`}
            />
          ))}
        </div>
      </fieldset>
    </div>
  )
}
