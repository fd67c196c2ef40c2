import type { ReactNode } from 'react'
import type { UseFormRegister } from 'react-hook-form'
import type { Field as FieldRow } from '#app/domain/field.ts'
import type { Message } from '#app/domain/message.ts'
import type { ControlProps } from './control.tsx'
import { fieldLabel, fieldMessage, type Part } from './field-message.ts'
import { useTranslator } from './language.tsx'
import { RadioField } from './radio-field.tsx'
import { type NoticedRemark, RemarkNotice } from './remark-notice.tsx'
import { TextArea } from './text-area.tsx'
import { DateField, NumberField, TextField } from './text-field.tsx'

type Props = {
  part: Part
  field: FieldRow
  /** As typed. */
  value: string
  error?: Message | undefined
  prefix?: string | undefined
  register?: UseFormRegister<Record<string, string | undefined>> | undefined
  /** Questions that hang on one of the choices, by choice. */
  conditional?: Readonly<Record<string, ReactNode>>
  remarks?: readonly NoticedRemark[] | undefined
}

/** The control for one row of a table of fields, with its texts from the catalogue. */
export function Field({ part, field, value, error, prefix = '', register, conditional, remarks }: Props) {
  const t = useTranslator()
  const { name, choices = [] } = field
  const control: ControlProps = {
    name: `${prefix}${name}`,
    label: fieldLabel(t, part, name),
    hint: t.optional(`field.${part}.${name}.hint`),
    error: error && fieldMessage(t, part, name, error),
    optional: field.optional,
    value,
    notice: remarks && <RemarkNotice id={`${name}-notice`} remarks={remarks} />,
    autoComplete: field.autocomplete,
    register: register?.(name),
  }
  if (field.kind !== 'choice') return <TypedField {...control} kind={field.kind} />
  return (
    <RadioField
      {...control}
      choices={choices.map((choice) => ({
        value: choice,
        text: t.dynamic(`field.${part}.${name}.${choice}`),
        conditional: conditional?.[choice],
      }))}
    />
  )
}

function TypedField({ kind, ...control }: ControlProps & { kind: Exclude<FieldRow['kind'], 'choice'> }) {
  switch (kind) {
    case 'longText':
      return <TextArea {...control} />
    case 'count':
      return <NumberField {...control} />
    case 'date':
      return <DateField {...control} />
    case 'email':
      return <TextField {...control} type="email" />
    case 'phone':
      return <TextField {...control} type="tel" width={20} />
    case 'url':
      return <TextField {...control} type="url" />
    case 'enterpriseNumber':
      return <TextField {...control} inputMode="numeric" width={20} />
    case 'applicationId':
    case 'documentTypeId':
      return <TextField {...control} code />
    case 'text':
      return <TextField {...control} />
  }
}
