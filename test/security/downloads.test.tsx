import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CsrDownload } from '#app/components/csr-download.tsx'
import { LanguageProvider } from '#app/components/language.tsx'
import type { Session } from '#app/http/load-context.ts'
import { pageHandler } from '#app/http/remix-handler.server.ts'
import { catalogueOf } from '#app/i18n/catalogues.server.ts'
import { fileStemOf } from '#app/pki/recipes.ts'
import { anAttachment } from '#test/builders/attachment.ts'
import { anIssuer } from '#test/builders/change.ts'
import { anEvidence } from '#test/builders/environments.ts'
import { aFrozenDecision } from '#test/builders/frozen-decision.ts'
import { buildOf } from '#test/builders/pages.tsx'
import { anOfficer } from '#test/builders/people.ts'
import { anAgreedSlot } from '#test/builders/planned-issuer.ts'
import { pathOf, ROUTE_FILES } from '#test/builders/route-files.ts'
import { aSubmittedDossier, type SubmittedDossier } from '#test/builders/submitted-dossier.ts'
import { serveBorder, settleSettings } from '#test/http/serve-border.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

settleSettings()
onPortalDatabase()

/** Names of the portal's own making: no quote, no slash, nothing of what people wrote. `REF` is the dossier's reference. */
const DOWNLOADS: Readonly<Record<string, { name: RegExp; type: string; begins: RegExp }>> = {
  'dossiers.$dossierId.decisions.$decisionId[.]pdf': {
    name: /^REF-requestChanges-[0-9a-f]{8}\.pdf$/,
    type: 'application/pdf',
    begins: /^%PDF-/,
  },
  'dossiers.$dossierId.form[.]pdf': { name: /^REF-1\.pdf$/, type: 'application/pdf', begins: /^%PDF-/ },
  'dossiers.$dossierId.history[.]csv': { name: /^REF-history\.csv$/, type: 'text/csv', begins: /^[^<]*\r\n/ },
  'dossiers.$dossierId.history[.]jsonl': {
    name: /^REF-history\.jsonl$/,
    type: 'application/jsonl',
    begins: /^\{/,
  },
  'dossiers.$dossierId.thread_.$attachmentId': {
    name: /^filename-a\.pdf$/,
    type: 'application/pdf',
    begins: /^%PDF-/,
  },
  'issuers.$issuerId.evidence.$evidenceId': {
    name: /^filename-a\.txt$/,
    type: 'text/plain',
    begins: /^<soap/,
  },
  'issuers.$issuerId.planning[.]ics': {
    name: /^production\.ics$/,
    type: 'text/calendar',
    begins: /^BEGIN:VCALENDAR\r\n/,
  },
  'office.export_.$environment': {
    name: /^configuration-acceptance-[0-9a-f]{8}\.json$/,
    type: 'application/json',
    begins: /^\{"applications":\[/,
  },
  'office.log[.]csv': { name: /^decisions-log-\d+\.csv$/, type: 'text/csv', begins: /^[^<]*\r\n/ },
  'office.log[.]jsonl': { name: /^decisions-log-\d+\.jsonl$/, type: 'application/jsonl', begins: /^\{/ },
  'office.personal-data_.$personId.export': {
    name: /^personal-data\.json$/,
    type: 'application/json',
    begins: /^\{/,
  },
  'office.statistics[.]csv': {
    name: /^dossiers-\d{4}-\d\d-\d\d-\d{4}-\d\d-\d\d\.csv$/,
    type: 'text/csv',
    begins: /^[^<]*\r\n/,
  },
  'settings.personal-data_.export': {
    name: /^personal-data\.json$/,
    type: 'application/json',
    begins: /^\{/,
  },
}
/** Routes without a page that are no file to save: read by programs, or only passed through. */
const NO_FILES = [
  '[.]well-known.jwks[.]json',
  'api.$',
  'calendar.$token[.]ics',
  'doc.openapi[.]json',
  'doc.openapi[.]yaml',
  'second-step_.ceremony',
  'sign-in_.provider_.callback',
]

let dossier: SubmittedDossier
let personId: string
let attachmentId: string
let decisionId: string
let issuerId: string
let evidenceId: string
let border: Awaited<ReturnType<typeof serveBorder>>

beforeAll(async () => {
  // What a name would do to a file name, were it ever part of one.
  dossier = await aSubmittedDossier({ institution: { certificateName: '../"; filename="a.html' } })
  attachmentId = await anAttachment(dossier, '../"; filename="a.html')
  personId = (await anOfficer('admin')).personId
  decisionId = await aFrozenDecision(dossier.dossierId)
  const issuer = await anIssuer('0200000142')
  issuerId = issuer.issuerId
  await anAgreedSlot(issuerId, issuer.manager)
  evidenceId = await anEvidence(issuer.manager, issuerId, '../"; filename="a.html')
  const known = { email: 'someone@people.example', name: '', language: 'en' } as const
  const admin: Session = {
    ...known,
    personId,
    officerRoles: ['admin'],
    secondStep: 'fresh',
    idHash: new Uint8Array(32),
  }
  const build = buildOf(Object.fromEntries(ROUTE_FILES.map(({ url, module }) => [url, module])))
  border = await serveBorder({ pages: pageHandler(build, false), findSession: async () => admin })
})
afterAll(() => border.close())

const FILES = ROUTE_FILES.filter(({ module, name }) => !module.default && !NO_FILES.includes(name))

describe('a download', () => {
  it('is each route without a page', () => {
    expect(FILES.map(({ name }) => name).toSorted()).toEqual(Object.keys(DOWNLOADS).toSorted())
  })

  it.each(FILES)('$name is saved, never shown or sniffed, under a name of its own', async ({ name, url }) => {
    const path = pathOf(url, {
      dossierId: dossier.dossierId,
      attachmentId,
      personId,
      decisionId,
      evidenceId,
      issuerId,
      environment: 'acceptance',
    })
    const { status, headers, body } = await border.ask({
      path: `${path}?filename=evil.html&name=evil.html`,
      headers: { Cookie: 'session=admin' },
    })
    const wanted = DOWNLOADS[name]
    expect(status).toBe(200)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    })
    expect(headers['content-type']?.split(';')[0]).toBe(wanted?.type)
    const [, saved = ''] =
      /^attachment; filename="([\w.-]+)"$/.exec(headers['content-disposition'] ?? '') ?? []
    expect(saved.replace(dossier.reference, 'REF')).toMatch(wanted?.name ?? /^$/)
    expect(body).toMatch(wanted?.begins ?? /^$/)
  })

  it('of a CSR is saved from the page itself, as no type that a browser would show', () => {
    const csr = '-----BEGIN CERTIFICATE REQUEST-----\n<script>"+/=\n-----END CERTIFICATE REQUEST-----\n'
    const fileStem = fileStemOf('../"><b>:a', 'acceptance')
    const html = renderToStaticMarkup(
      <LanguageProvider language="en" catalogue={catalogueOf('en')}>
        <CsrDownload csr={csr} fileStem={fileStem} />
      </LanguageProvider>,
    )
    const [, href = '', saved] = /^<a [^>]*href="([^"]*)" download="([^"]*)">[^<]+<\/a>$/.exec(html) ?? []
    expect(saved).toMatch(/^[\w-]+-acceptance\.csr\.pem$/)
    expect(href).toMatch(/^data:application\/x-pem-file,[-\w%!~*.()]+$/)
    expect(decodeURIComponent(href.split(',')[1] ?? '')).toBe(csr)
  })
})
