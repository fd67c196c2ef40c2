import { useState } from 'react'
import type { AttributeType } from '#app/domain/certificate-profile.ts'
import { ATTRIBUTE_TYPES, SUBJECT_SOURCES, type SubjectSource } from '#app/domain/subject-source.ts'
import { useTranslator } from './language.tsx'
import { Select } from './select.tsx'
import { TextField } from './text-field.tsx'

export type ShownRow = {
  type: AttributeType
  source: SubjectSource
  text: string
  acceptance: string
  production: string
}

type Props = {
  /** From 0 on. */
  at: number
  row: ShownRow
  errorAt: (name: string) => string | undefined
}

/**
 * One part of a subject. Without JavaScript the texts that another choice asks for are there once the form was sent.
 */
export function OfficeProfileRow({ at, row, errorAt }: Props) {
  const t = useTranslator()
  const [source, setSource] = useState(row.source)
  const number = at + 1
  const name = (part: string) => `row.${at}.${part}`
  const field = (part: 'text' | 'acceptance' | 'production') => (
    <TextField
      name={name(part)}
      label={t(`profiles.row.${part}`)}
      value={row[part]}
      error={errorAt(name(part))}
      autoComplete="off"
      code
    />
  )
  return (
    <fieldset className="govuk-fieldset office-profile-row">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
        {t('profiles.row', { number })}
      </legend>
      <div className="office-filter__fields">
        <Select
          name={name('type')}
          label={t('profiles.row.type')}
          value={row.type}
          none={undefined}
          options={ATTRIBUTE_TYPES.map((type) => ({ value: type, text: t(`attribute.${type}`) }))}
          error={errorAt(name('type'))}
        />
        <Select
          name={name('source')}
          label={t('profiles.row.source')}
          value={row.source}
          none={undefined}
          options={SUBJECT_SOURCES.map((value) => ({ value, text: t(`profiles.source.${value}`) }))}
          onChange={(value) => setSource(SUBJECT_SOURCES.find((known) => known === value) ?? source)}
        />
      </div>
      {source === 'fixed' && field('text')}
      {source === 'environment' && (
        <div className="office-filter__fields">
          {field('acceptance')}
          {field('production')}
        </div>
      )}
      <div className="govuk-button-group">
        {at > 0 && <RowButton intent={`up.${at}`} text={t('profiles.row.up')} number={number} />}
        <RowButton intent={`remove.${at}`} text={t('profiles.row.remove')} number={number} />
      </div>
    </fieldset>
  )
}

function RowButton({ intent, text, number }: { intent: string; text: string; number: number }) {
  const t = useTranslator()
  return (
    <button type="submit" name="intent" value={intent} className="govuk-button govuk-button--secondary">
      {text} <span className="govuk-visually-hidden">({t('profiles.row.about', { number })})</span>
    </button>
  )
}
