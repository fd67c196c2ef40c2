import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CertificateEnds } from '#app/components/certificate-ends.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { officerOf } from '#app/http/officer.server.ts'
import { END_VIEWS, listEnds, readEndCursor, readEndView } from '#app/services/inventory/list-ends.server.ts'

export const handle = pageTitle('certificates.title')

export async function loader({ context, request }: LoaderFunctionArgs) {
  const officer = await officerOf(context, request)
  const query = new URL(request.url).searchParams
  const view = readEndView(query.get('show'))
  const after = readEndCursor(query.get('after'))
  const page = await listEnds(officer, { view, after, language: context.language })
  return { ...page, view, views: [...END_VIEWS] }
}

export default function OfficeCertificates() {
  const t = useTranslator()
  const { lines, next, compromised, view, views } = useLoaderData<typeof loader>()
  return (
    <Page heading={t('certificates.title')} backTo="/office" wide>
      <p className="govuk-body">{t('certificates.office.lead')}</p>
      {compromised > 0 && view !== 'compromised' && (
        <p className="govuk-inset-text">
          {t('certificates.office.waiting', { count: t.number(compromised) })}{' '}
          <a className="govuk-link" href="/office/certificates?show=compromised">
            {t('certificates.office.look')}
          </a>
        </p>
      )}
      <CertificateEnds lines={lines} view={view} views={views} />
      {next && (
        <nav aria-label={t('pagination.name')}>
          <a className="govuk-link" href={`/office/certificates?show=${view}&after=${next}`} rel="next">
            {t('certificates.office.next')}
          </a>
        </nav>
      )}
    </Page>
  )
}
