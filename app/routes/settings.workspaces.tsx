import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslator } from '#app/components/language.tsx'
import { NotificationBanner } from '#app/components/notification-banner.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { Table } from '#app/components/table.tsx'
import { formatEnterpriseNumber } from '#app/domain/enterprise-number.ts'
import { requirePerson } from '#app/http/session.server.ts'
import { workspacesOfPerson } from '#app/services/members/workspaces.server.ts'

export const handle = pageTitle('workspaces.title')

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { personId } = await requirePerson(context, request)
  const workspaces = await workspacesOfPerson(personId, context.language)
  const hasLeft = new URL(request.url).searchParams.get('done') === 'left'
  return { workspaces: workspaces.map((one) => ({ ...one, since: one.since.toISOString() })), hasLeft }
}

export default function Workspaces() {
  const t = useTranslator()
  const { workspaces, hasLeft } = useLoaderData<typeof loader>()
  return (
    <Page heading={t('workspaces.title')} backTo="/settings" wide>
      {hasLeft && <NotificationBanner kind="success" heading={t('workspaces.left')} />}
      <p className="govuk-body">{t(workspaces.length === 0 ? 'workspaces.empty' : 'workspaces.lead')}</p>
      {workspaces.length > 0 && <WorkspacesTable />}
    </Page>
  )
}

function WorkspacesTable() {
  const t = useTranslator()
  const { workspaces } = useLoaderData<typeof loader>()
  const hasMandate = workspaces.some(({ mandateHolder }) => mandateHolder !== '')
  const columns = ['institution', 'role', ...(hasMandate ? ['mandate'] : []), 'since', 'open']
  return (
    <Table
      caption={t('workspaces.caption')}
      hideCaption
      columns={columns.map((key) => ({ key, title: t.dynamic(`workspaces.${key}`) }))}
      rows={workspaces.map(({ workspaceId, institutionName, enterpriseNumber, role, ...one }) => {
        const name = institutionName || t('workspaces.unnamed')
        return {
          id: workspaceId,
          cells: {
            institution: (
              <>
                {name}
                <br />
                <span className="govuk-hint">
                  {enterpriseNumber ? formatEnterpriseNumber(enterpriseNumber) : t('workspaces.draft')}
                </span>
              </>
            ),
            role: t(`role.${role}`),
            mandate: one.mandateHolder && formatEnterpriseNumber(one.mandateHolder),
            since: t.date(one.since),
            open: (
              <a className="govuk-link" href={`/settings/members?workspace=${workspaceId}`}>
                {t('workspaces.open')}
                <span className="govuk-visually-hidden"> {name}</span>
              </a>
            ),
          },
        }
      })}
    />
  )
}
