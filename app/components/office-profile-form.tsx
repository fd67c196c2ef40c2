import { KEY_BITS } from '#app/domain/certificate-profile.ts'
import { FormToken } from './form-token.tsx'
import { useTranslator } from './language.tsx'
import { OfficeProfileRow, type ShownRow } from './office-profile-row.tsx'
import { Select } from './select.tsx'
import { TextField } from './text-field.tsx'

export type ShownTyped = {
  id: string
  /** The version that the new one follows; 0: a new profile. */
  after: number
  minimumBits: string
  rows: readonly ShownRow[]
}

type Props = { typed: ShownTyped; errorAt: (name: string) => string | undefined }

/** A profile or a new version of one, as a plain form: rows are added, moved and removed by sending it. */
export function OfficeProfileForm({ typed, errorAt }: Props) {
  const t = useTranslator()
  const { id, after, minimumBits, rows } = typed
  const rowsError = errorAt('rows')
  return (
    <form method="post" noValidate>
      <FormToken />
      {/* What the enter key in a text presses: the first button must change nothing. */}
      <button
        type="submit"
        name="intent"
        value="preview"
        className="govuk-visually-hidden"
        tabIndex={-1}
        aria-hidden="true"
      >
        {t('profiles.preview')}
      </button>
      <input type="hidden" name="after" value={after} />
      {after === 0 && (
        <TextField
          name="id"
          label={t('profiles.id')}
          hint={t('profiles.id.hint')}
          value={id}
          error={errorAt('id')}
          autoComplete="off"
          width={20}
          code
        />
      )}
      <Select
        name="minimumBits"
        label={t('profiles.minimumBits')}
        value={minimumBits}
        none={undefined}
        options={KEY_BITS.map((bits) => ({ value: String(bits), text: t('profiles.bits', { bits }) }))}
        error={errorAt('minimumBits')}
      />
      <h2 className="govuk-heading-m" id="rows" tabIndex={-1}>
        {t('profiles.rows')}
      </h2>
      {rowsError && <p className="govuk-error-message">{rowsError}</p>}
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no names; the whole form is drawn anew after each act
        <OfficeProfileRow key={at} at={at} row={row} errorAt={errorAt} />
      ))}
      <div className="govuk-button-group">
        <button type="submit" name="intent" value="add" className="govuk-button govuk-button--secondary">
          {t('profiles.row.add')}
        </button>
        <button type="submit" name="intent" value="preview" className="govuk-button govuk-button--secondary">
          {t('profiles.preview')}
        </button>
      </div>
      <button type="submit" name="intent" value="save" className="govuk-button">
        {t('profiles.save', { version: after + 1 })}
      </button>
    </form>
  )
}
