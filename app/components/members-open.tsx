import { formatEnterpriseNumber } from '#app/domain/enterprise-number.ts'
import type { MemberRole } from '#app/domain/permission.ts'
import { FormToken } from './form-token.tsx'
import { useTranslator } from './language.tsx'
import { Table } from './table.tsx'

/** `askedAt` is an ISO time. */
export type AccessAsked = { id: string; email: string; askedAt: string }

/** `expiresAt` is an ISO time. */
export type Offered = {
  id: string
  email: string
  role: MemberRole
  mandateHolder: string
  expiresAt: string
}

/** Who waits to be let in, for managers. */
export function AccessAskedTable({ requests }: { requests: readonly AccessAsked[] }) {
  const t = useTranslator()
  if (requests.length === 0) return null
  return (
    <>
      <Table
        caption={t('members.requests')}
        columns={(['email', 'asked', 'answer'] as const).map((key) => ({
          key,
          title: t(`members.requests.${key}`),
        }))}
        rows={requests.map(({ id, email, askedAt }) => ({
          id,
          cells: { email, asked: t.date(askedAt), answer: <AnswerForm id={id} email={email} /> },
        }))}
      />
      <p className="govuk-body">{t('members.requests.what')}</p>
    </>
  )
}

const ANSWERS = [
  ['granted', 'members.requests.grant'],
  ['refused', 'members.requests.refuse'],
] as const

/** Both buttons say aloud about whom they decide. */
function AnswerForm({ id, email }: { id: string; email: string }) {
  const t = useTranslator()
  return (
    <form method="post" className="govuk-button-group">
      <FormToken />
      <input type="hidden" name="id" value={id} />
      {ANSWERS.map(([value, text]) => (
        <button
          key={value}
          type="submit"
          name="intent"
          value={value}
          className="govuk-button govuk-button--secondary"
        >
          {t(text)} <span className="govuk-visually-hidden">{email}</span>
        </button>
      ))}
    </form>
  )
}

type OfferedProps = { invitations: readonly Offered[]; mayManage: boolean }

/** What was offered and is not accepted yet; every member sees it, a manager takes it back. */
export function OfferedTable({ invitations, mayManage }: OfferedProps) {
  const t = useTranslator()
  if (invitations.length === 0) return null
  const columns = [
    { key: 'email', title: t('members.invitations.email') },
    { key: 'role', title: t('members.role') },
    { key: 'mandate', title: t('members.mandate') },
    { key: 'until', title: t('members.invitations.until') },
    ...(mayManage ? [{ key: 'action', title: t('members.action') }] : []),
  ]
  return (
    <Table
      caption={t('members.invitations')}
      columns={columns}
      rows={invitations.map(({ id, email, role, mandateHolder, expiresAt }) => ({
        id,
        cells: {
          email,
          role: t(`role.${role}`),
          mandate: mandateHolder ? formatEnterpriseNumber(mandateHolder) : t('members.mandate.none'),
          until: t.dateTime(expiresAt),
          action: (
            <form method="post">
              <FormToken />
              <input type="hidden" name="id" value={id} />
              <button
                type="submit"
                name="intent"
                value="revoke"
                className="govuk-button govuk-button--secondary"
              >
                {t('members.invitations.revoke')} <span className="govuk-visually-hidden">{email}</span>
              </button>
            </form>
          ),
        },
      }))}
    />
  )
}
