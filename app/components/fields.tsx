import type { UseFormRegister } from 'react-hook-form'
import type { Field as FieldRow, RawAnswers } from '#app/domain/field.ts'
import type { Message } from '#app/domain/message.ts'
import { Field } from './field.tsx'
import type { Part } from './field-message.ts'
import { useTranslator } from './language.tsx'
import type { NoticedRemark } from './remark-notice.tsx'

type Props = {
  part: Part
  fields: readonly FieldRow[]
  answers: RawAnswers
  errors: Readonly<Record<string, Message>>
  /** Before the name of each control, where a form asks several parts. */
  prefix?: string | undefined
  register?: UseFormRegister<Record<string, string | undefined>> | undefined
  /** By the name of the question. */
  remarks?: Readonly<Record<string, readonly NoticedRemark[]>> | undefined
}

/** What a form shows in a field: the answer as typed, else what the field starts with. */
const shownValue = (field: FieldRow, answers: RawAnswers): string =>
  answers[field.name] ?? field.initial ?? ''

/** All questions of a part: those that hang on an answer under that answer, the folded ones in one fold at the end. */
export function Fields(props: Props) {
  const asked = props.fields.filter((field) => !field.folded && !field.when)
  const folded = props.fields.filter((field) => field.folded && !field.when)
  return (
    <>
      {asked.map((field) => (
        <FieldWithFollowers key={field.name} {...props} field={field} />
      ))}
      {folded.length > 0 && <Fold {...props} folded={folded} />}
    </>
  )
}

function FieldWithFollowers({ field, ...props }: Props & { field: FieldRow }) {
  const { part, fields, answers, errors, prefix, register, remarks } = props
  const followers = fields.filter((other) => other.when?.field === field.name)
  const conditional = Object.fromEntries(
    (field.choices ?? []).map((choice) => {
      const group = followers.filter((other) => other.when?.is === choice)
      const asked = group.map((other) => <FieldWithFollowers key={other.name} {...props} field={other} />)
      return [choice, asked.length > 0 ? asked : undefined]
    }),
  )
  return (
    <Field
      part={part}
      field={field}
      prefix={prefix}
      value={shownValue(field, answers)}
      error={errors[field.name]}
      register={register}
      conditional={conditional}
      remarks={remarks?.[field.name]}
    />
  )
}

function Fold({ folded, ...props }: Props & { folded: readonly FieldRow[] }) {
  const t = useTranslator()
  const isUsed = folded.some(
    (field) =>
      props.errors[field.name] !== undefined ||
      props.remarks?.[field.name] !== undefined ||
      shownValue(field, props.answers) !== (field.initial ?? ''),
  )
  return (
    <details className="govuk-details portal-fold" open={isUsed}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{t('form.more')}</span>
      </summary>
      <div className="govuk-details__text">
        {folded.map((field) => (
          <FieldWithFollowers key={field.name} {...props} field={field} />
        ))}
      </div>
    </details>
  )
}
