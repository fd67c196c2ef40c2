import { ENVIRONMENTS, type Environment } from '#app/domain/environment.ts'
import { AUDIENCES } from '#app/domain/publication-authorization.ts'
import { useTranslator } from './language.tsx'
import { RadioField } from './radio-field.tsx'
import { Select } from './select.tsx'
import { TextField } from './text-field.tsx'

/** What was asked, as it stands in the address. */
export type SimulatorFields = Readonly<
  Record<'environment' | 'type' | 'typed' | 'audience' | 'certificate' | 'fingerprint', string>
>

/** `notAfter` is ISO. */
export type SimulatorCertificate = {
  sha256: string
  environment: Environment
  applicationId: string
  notAfter: string
}

type Props = {
  fields: SimulatorFields
  types: readonly { documentTypeId: string; name: string }[]
  certificates: readonly SimulatorCertificate[]
  error: { name: string; text: string } | undefined
}

/** The question as a form of the address: nothing is done, so it can be kept and sent to a colleague. */
export function SimulatorForm({ fields, types, certificates, error }: Props) {
  const t = useTranslator()
  const errorOf = (name: string) => (error?.name === name ? error.text : undefined)
  return (
    <form method="get">
      <RadioField
        name="environment"
        label={t('simulator.environment')}
        value={fields.environment}
        choices={ENVIRONMENTS.map((value) => ({ value, text: t(`simulator.environment.${value}`) }))}
        inline
      />
      <Select
        name="type"
        label={t('simulator.type')}
        value={fields.type}
        none={types.length === 0 ? '–' : undefined}
        options={types.map(({ documentTypeId, name }) => ({
          value: documentTypeId,
          text: `${name} (${documentTypeId})`,
        }))}
      />
      <TextField
        name="typed"
        label={t('simulator.typed')}
        hint={t('simulator.typed.hint')}
        value={fields.typed}
        error={errorOf('typed')}
        optional
        code
      />
      <RadioField
        name="audience"
        label={t('simulator.audience')}
        value={fields.audience}
        choices={AUDIENCES.map((value) => ({ value, text: t(`simulator.audience.${value}`) }))}
        inline
      />
      <Select
        name="certificate"
        label={t('simulator.certificate')}
        value={fields.certificate}
        none={t('simulator.certificate.none')}
        options={certificates.map(({ sha256, environment, applicationId, notAfter }) => ({
          value: sha256,
          text: t('simulator.certificate.one', {
            environment: t(`simulator.environment.${environment}`),
            applicationId,
            day: t.date(notAfter, 'short'),
            digits: sha256.slice(0, 8),
          }),
        }))}
      />
      <p className="govuk-hint">{t('simulator.certificate.hint')}</p>
      <TextField
        name="fingerprint"
        label={t('simulator.fingerprint')}
        hint={t('simulator.fingerprint.hint')}
        value={fields.fingerprint}
        error={errorOf('fingerprint')}
        optional
        code
      />
      <button type="submit" className="govuk-button">
        {t('simulator.ask')}
      </button>
    </form>
  )
}
