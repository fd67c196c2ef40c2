import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DryRuns } from '#app/components/dry-runs.tsx'
import { EnvironmentLadder } from '#app/components/environment-ladder.tsx'
import { IssuerCertificates } from '#app/components/issuer-certificates.tsx'
import { IssuerContactList, IssuerEndpoints, IssuerReferences } from '#app/components/issuer-facts.tsx'
import { IssuerChanges, IssuerDocumentTypes } from '#app/components/issuer-tables.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { message } from '#app/domain/message.ts'
import { settings } from '#app/env.server.ts'
import { issuerReader } from '#app/http/issuer-reader.server.ts'
import { issuerView } from '#app/http/issuer-view.server.ts'
import { notFound } from '#app/http/partner.server.ts'
import { dryRunsForTeam, ownDryRuns } from '#app/services/dry-run/list-dry-runs.server.ts'
import { openLadder } from '#app/services/environments/open-ladder.server.ts'

export const handle = pageTitle(({ issuer }: { issuer: { reference: string } }) =>
  message('issuer.title', { application: issuer.reference }),
)

export async function loader(asked: LoaderFunctionArgs) {
  const { reader, issuerId } = await issuerReader(asked)
  const view = await issuerView(reader, issuerId, asked.context.language)
  const ladder = await openLadder(reader, issuerId)
  if (!view || !ladder) throw notFound()
  const runs = await (reader.kind === 'officer' ? dryRunsForTeam(issuerId) : ownDryRuns(reader, issuerId))
  return {
    ...view,
    ladder,
    dryRuns: runs.map(({ at, ...run }) => ({ ...run, at: at.toISOString() })),
    origin: settings().origin,
    backTo: reader.kind === 'officer' ? '/office/issuers' : '/dossiers',
  }
}

const MORE = ['planning', 'simulator'] as const

export default function Issuer() {
  const t = useTranslator()
  const { issuer, service, certificates, types, contacts, changes, askAt, ladder, dryRuns, origin, backTo } =
    useLoaderData<typeof loader>()
  return (
    <Page heading={issuer.name} caption={issuer.institution} backTo={backTo} wide>
      <EnvironmentLadder ladder={ladder} />
      <IssuerReferences issuer={issuer} />
      <IssuerDocumentTypes issuerId={issuer.id} types={types} />
      <IssuerEndpoints service={service} />
      <IssuerCertificates certificates={certificates} />
      <IssuerContactList contacts={contacts} />
      <DryRuns runs={dryRuns} origin={origin} />
      <IssuerChanges changes={changes} askAt={askAt} />
      <h2 className="govuk-heading-m">{t('issuer.more')}</h2>
      <ul className="govuk-list govuk-list--spaced">
        {MORE.map((page) => (
          <li key={page}>
            <a className="govuk-link" href={`/issuers/${issuer.id}/${page}`}>
              {t(`issuer.more.${page}`)}
            </a>
          </li>
        ))}
      </ul>
    </Page>
  )
}
