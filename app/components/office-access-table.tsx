import { formatEnterpriseNumber } from '#app/domain/enterprise-number.ts'
import { FormToken } from './form-token.tsx'
import { useTranslator } from './language.tsx'
import { Table } from './table.tsx'

type AccessRequest = {
  id: string
  enterpriseNumber: string
  institutionName: string
  email: string
  askedAt: Date
}

/** Who waits to be let into a registered institution, each with the two answers. */
export function OfficeAccessTable({ requests }: { requests: readonly AccessRequest[] }) {
  const t = useTranslator()
  if (requests.length === 0) return <p className="govuk-body">{t('office.access.empty')}</p>
  return (
    <Table
      caption={t('office.access.caption')}
      hideCaption
      columns={(['email', 'institution', 'asked', 'answer'] as const).map((key) => ({
        key,
        title: t(`office.access.column.${key}`),
      }))}
      rows={requests.map((request) => ({
        id: request.id,
        cells: {
          email: request.email,
          institution: (
            <>
              {request.institutionName}
              <br />
              <span className="govuk-hint">{formatEnterpriseNumber(request.enterpriseNumber)}</span>
            </>
          ),
          asked: t.date(request.askedAt),
          answer: <AnswerForm request={request} />,
        },
      }))}
    />
  )
}

/** Both buttons say aloud about whom they decide. */
function AnswerForm({ request: { id, email } }: { request: AccessRequest }) {
  const t = useTranslator()
  return (
    <form method="post" action="/office/access" className="govuk-button-group">
      <FormToken />
      <input type="hidden" name="id" value={id} />
      <button type="submit" name="answer" value="granted" className="govuk-button govuk-button--secondary">
        {t('office.access.grant')} <span className="govuk-visually-hidden">{email}</span>
      </button>
      <button type="submit" name="answer" value="refused" className="govuk-button govuk-button--secondary">
        {t('office.access.refuse')} <span className="govuk-visually-hidden">{email}</span>
      </button>
    </form>
  )
}
