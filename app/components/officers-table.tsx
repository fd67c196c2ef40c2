import type { ReactNode } from 'react'
import { isOfficerRole } from '#app/domain/permission.ts'
import { FormToken } from './form-token.tsx'
import { useTranslator } from './language.tsx'
import { Table } from './table.tsx'

type Member = {
  personId: string
  email: string
  name: string
  roles: readonly string[]
  passkeys: number
  windowUntil: Date | null
}

/** Who is in the team; roles are taken away here, and lost passkeys replaced, never one's own. */
export function OfficersTable({ team, me }: { team: readonly Member[]; me: string }) {
  const t = useTranslator()
  return (
    <Table
      caption={t('security.officers.caption')}
      hideCaption
      columns={(['person', 'roles', 'passkeys', 'recovery'] as const).map((key) => ({
        key,
        title: t(`security.officers.column.${key}`),
      }))}
      rows={team.map((member) => ({
        id: member.personId,
        cells: {
          person: [member.name, member.email].filter(Boolean).join(', '),
          roles: member.roles.filter(isOfficerRole).map((role) => (
            <Act key={role} member={member} intent="revoke" role={role}>
              {t('security.officers.revoke', { role: t(`security.officers.role.${role}`) })}
            </Act>
          )),
          passkeys: t.number(member.passkeys),
          recovery: <Recovery member={member} isMe={member.personId === me} />,
        },
      }))}
    />
  )
}

function Recovery({ member, isMe }: { member: Member; isMe: boolean }) {
  const t = useTranslator()
  return (
    <>
      {member.windowUntil && (
        <p className="govuk-body">
          {t('security.officers.window', { until: t.dateTime(member.windowUntil) })}
        </p>
      )}
      {isMe ? (
        t('security.officers.self')
      ) : (
        <Act member={member} intent="open">
          {t('security.officers.open')}
        </Act>
      )}
    </>
  )
}

type ActProps = { member: Member; intent: 'revoke' | 'open'; role?: string; children: ReactNode }

/** A button that says aloud about whom it decides. */
function Act({ member, intent, role, children }: ActProps) {
  return (
    <form method="post">
      <FormToken />
      <input type="hidden" name="person" value={member.personId} />
      {role && <input type="hidden" name="role" value={role} />}
      <button type="submit" name="intent" value={intent} className="govuk-button govuk-button--secondary">
        {children} <span className="govuk-visually-hidden">{member.name || member.email}</span>
      </button>
    </form>
  )
}
