import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslator } from '#app/components/language.tsx'
import { type IssuersAsked, OfficeIssuers } from '#app/components/office-issuers.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { formatEnterpriseNumber } from '#app/domain/enterprise-number.ts'
import { ENVIRONMENT_STATES } from '#app/domain/environment-state.ts'
import { officerOf } from '#app/http/officer.server.ts'
import { findIssuers } from '#app/services/issuers/list-issuers.server.ts'
import { isUuid } from '#app/services/open-dossier.server.ts'
import { nameIn } from '#app/services/start-dossier.server.ts'

export const handle = pageTitle('issuers.title')

const TEXT_MAX = 100

export async function loader({ request, context }: LoaderFunctionArgs) {
  const officer = await officerOf(context, request)
  const query = new URL(request.url).searchParams
  const state = (name: string) => ENVIRONMENT_STATES.find((known) => known === query.get(name))
  const asked: IssuersAsked = {
    text: (query.get('text') ?? '').replaceAll('\0', '').trim().slice(0, TEXT_MAX),
    acceptance: state('acceptance'),
    production: state('production'),
  }
  const cursor = query.get('after') ?? undefined
  const after = isUuid(cursor) ? cursor : undefined
  const { rows, next } = await findIssuers(officer, { ...asked, after })
  return {
    asked,
    isFirst: after === undefined,
    next,
    rows: rows.map(({ id, applicationId, reference, application, institution, ...row }) => ({
      id,
      applicationId,
      reference,
      name: nameIn(application, context.language),
      institution: nameIn(institution, context.language),
      enterpriseNumber: formatEnterpriseNumber(row.enterpriseNumber),
      acceptance: row.acceptance ?? undefined,
      production: row.production ?? undefined,
      liveOn: row.liveOn ?? undefined,
    })),
  }
}

export default function OfficeIssuersPage() {
  const t = useTranslator()
  const found = useLoaderData<typeof loader>()
  return (
    <Page heading={t('issuers.title')} backTo="/office" wide>
      <p className="govuk-body">{t('issuers.lead')}</p>
      <OfficeIssuers {...found} />
    </Page>
  )
}
