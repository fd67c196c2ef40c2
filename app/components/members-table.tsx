import { formatEnterpriseNumber } from '#app/domain/enterprise-number.ts'
import type { MemberRole } from '#app/domain/permission.ts'
import { useTranslator } from './language.tsx'
import { Table } from './table.tsx'

/** `since` is an ISO time; `mandateHolder` an enterprise number or empty. */
export type ShownMember = {
  personId: string
  name: string
  email: string
  role: MemberRole
  mandateHolder: string
  mandateBasis: string
  since: string
  isSelf: boolean
}

type Props = { members: readonly ShownMember[]; workspaceId: string; mayManage: boolean }

/** Everybody who works for the institution, with the mandate of those who are not its own. */
export function MembersTable({ members, workspaceId, mayManage }: Props) {
  const t = useTranslator()
  const keys = ['name', 'role', 'since', 'mandate', ...(mayManage ? ['action'] : [])]
  return (
    <Table
      caption={t('members.caption')}
      columns={keys.map((key) => ({ key, title: t.dynamic(`members.${key}`) }))}
      rows={members.map(({ personId, role, since, ...member }) => ({
        id: personId,
        cells: {
          name: <Name member={member} />,
          role: t(`role.${role}`),
          since: t.date(since),
          mandate: member.mandateHolder
            ? t('members.mandate.of', {
                holder: formatEnterpriseNumber(member.mandateHolder),
                basis: member.mandateBasis,
              })
            : t('members.mandate.none'),
          action: (
            <a className="govuk-link" href={`/settings/members/${personId}?workspace=${workspaceId}`}>
              {t('members.change')}
              <span className="govuk-visually-hidden"> {member.name}</span>
            </a>
          ),
        },
      }))}
    />
  )
}

function Name({ member }: { member: Pick<ShownMember, 'name' | 'email' | 'isSelf'> }) {
  const t = useTranslator()
  const { name, email, isSelf } = member
  return (
    <>
      {name || t('members.unnamed')} {isSelf && t('members.you')}
      {email !== '' && email !== name && (
        <>
          <br />
          <span className="govuk-hint">{email}</span>
        </>
      )}
    </>
  )
}
