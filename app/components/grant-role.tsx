import { OFFICER_ROLES } from '#app/domain/permission.ts'
import type { Refusal } from '#app/domain/result.ts'
import { FormToken } from './form-token.tsx'
import { useTranslator } from './language.tsx'
import { RadioField } from './radio-field.tsx'
import { TextField } from './text-field.tsx'

type Props = { refused: { refusal: Refusal; typed: { email: string; role: string } } | undefined }

/** Adds a member to the team, or a role to a member. */
export function GrantRole({ refused }: Props) {
  const t = useTranslator()
  const errorAt = (name: string) =>
    refused?.refusal.field === name ? t.message(refused.refusal.message) : undefined
  return (
    <form method="post" noValidate>
      <h2 className="govuk-heading-m">{t('security.officers.grant')}</h2>
      <FormToken />
      <TextField
        name="email"
        type="email"
        label={t('security.officers.grant.email')}
        hint={t('security.officers.grant.hint')}
        value={refused?.typed.email ?? ''}
        error={errorAt('email')}
      />
      <RadioField
        name="role"
        label={t('security.officers.grant.role')}
        value={refused?.typed.role ?? ''}
        error={errorAt('role')}
        choices={OFFICER_ROLES.map((role) => ({
          value: role,
          text: t(`security.officers.role.${role}`),
          hint: t(`security.officers.role.${role}.hint`),
        }))}
      />
      <button type="submit" name="intent" value="grant" className="govuk-button">
        {t('security.officers.grant.submit')}
      </button>
    </form>
  )
}
