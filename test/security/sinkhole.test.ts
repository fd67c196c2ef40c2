import { readdirSync, readFileSync } from 'node:fs'
import { createServer, Socket } from 'node:net'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { APPLICATION_FIELDS } from '#app/domain/application.ts'
import { DOCUMENT_TYPE_FIELDS } from '#app/domain/document-type.ts'
import type { Field, RawAnswers } from '#app/domain/field.ts'
import { INSTITUTION_FIELDS } from '#app/domain/institution.ts'
import type { Session } from '#app/http/load-context.ts'
import { pageHandler } from '#app/http/remix-handler.server.ts'
import { JOBS } from '#app/jobs/catalogue.ts'
import { addDocumentType } from '#app/services/add-document-type.server.ts'
import { saveAnswers } from '#app/services/save-answers.server.ts'
import { APPLICATION, DOCUMENT_TYPE, INSTITUTION } from '#test/builders/dossier.ts'
import { buildOf } from '#test/builders/pages.tsx'
import { aDraft } from '#test/builders/people.ts'
import { pathOf, ROUTE_FILES } from '#test/builders/route-files.ts'
import { aSubmittedDossier } from '#test/builders/submitted-dossier.ts'
import { serveBorder, settleSettings } from '#test/http/serve-border.ts'
import { PostOffice } from '#test/setup/post-office.ts'
import { asOwnerOf, onPortalDatabase } from '#test/world/portal-database.ts'

settleSettings()
const database = onPortalDatabase()
const office = new PostOffice()

/** Listens where typed addresses lead, and counts who comes. */
let came = 0
const sinkhole = createServer((socket) => {
  came += 1
  socket.destroy()
})
let port = 0
/** Hosts and ports that anything in this process has tried to reach. */
let tried: string[] = []
let border: Awaited<ReturnType<typeof serveBorder>>
let session: Session

beforeAll(async () => {
  await new Promise<void>((resolve) => void sinkhole.listen(0, '127.0.0.1', resolve))
  port = (sinkhole.address() as { port: number }).port
  vi.stubEnv('SMTP_URL', await office.open())
  vi.stubEnv('MAIL_FROM', 'eBox <ebox@portal.example>')
  const build = buildOf(Object.fromEntries(ROUTE_FILES.map(({ url, module }) => [url, module])))
  border = await serveBorder({ pages: pageHandler(build, false), findSession: async () => session })
})
afterAll(async () => {
  await border.close()
  await office.close()
  await new Promise<void>((resolve) => void sinkhole.close(() => resolve()))
})

beforeEach(() => {
  tried = []
  came = 0
  const { connect } = Socket.prototype
  vi.spyOn(Socket.prototype, 'connect').mockImplementation(function (this: Socket, ...asked: unknown[]) {
    tried.push(JSON.stringify(asked))
    return connect.apply(this, asked as Parameters<typeof connect>)
  })
})
afterEach(() => vi.restoreAllMocks())

const reached = () => ({
  came,
  tried: tried.filter((one) => one.includes('sinkhole') || one.includes(String(port))),
})
const NOTHING = { came: 0, tried: [] }

/** Each way to write an address of this machine or of a name that is ours; all the rules take the last one. */
const addresses = () => [
  `http://127.0.0.1:${port}/a`,
  `http://localhost:${port}/b`,
  `http://[::ffff:127.0.0.1]:${port}/c`,
  `http://2130706433:${port}/d`,
  `http://0x7f.0.0.1:${port}/e`,
  `http://169.254.169.254/latest/meta-data?sinkhole`,
  `//127.0.0.1:${port}/f`,
  `http://sinkhole.example:${port}/logo.svg`,
]

const withAddress = (fields: readonly Field[], sound: RawAnswers, address: string): RawAnswers => ({
  ...sound,
  ...Object.fromEntries(
    fields.flatMap(({ name, kind }) => {
      if (kind === 'url' || kind === 'longText') return [[name, address]]
      return kind === 'email' ? [[name, 'x@sinkhole.example']] : []
    }),
  ),
})

describe('an address that a person types', () => {
  it('would be seen to be fetched', async () => {
    await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined)
    await fetch('http://sinkhole.example/').catch(() => undefined)
    expect(reached().came).toBeGreaterThan(0)
    expect(reached().tried).toHaveLength(2)
  })

  it('is fetched by no step, page, download, check, mail or form', { timeout: 60_000 }, async () => {
    const draft = await aDraft('0671516647')
    const edit = { dossierId: draft.dossierId, version: 0, editSession: 'tab', overwrite: true }
    for (const address of addresses()) {
      const answers = withAddress(INSTITUTION_FIELDS, INSTITUTION, address)
      await saveAnswers(draft.partner, { ...edit, key: { part: 'institution' }, answers })
      const application = withAddress(APPLICATION_FIELDS, APPLICATION, address)
      await saveAnswers(draft.partner, { ...edit, key: { part: 'application' }, answers: application })
      const type = withAddress(DOCUMENT_TYPE_FIELDS, DOCUMENT_TYPE, address)
      await addDocumentType(draft.partner, draft.dossierId, { answers: type })
    }
    const [address = ''] = addresses().slice(-1)
    const submitted = await aSubmittedDossier({
      personId: draft.partner.personId,
      institution: withAddress(INSTITUTION_FIELDS, INSTITUTION, address),
      application: withAddress(APPLICATION_FIELDS, APPLICATION, address),
      documentTypes: [withAddress(DOCUMENT_TYPE_FIELDS, DOCUMENT_TYPE, address)],
    })
    const { signal } = new AbortController()
    await JOBS.runChecks.perform({ dossierId: submitted.dossierId, version: 1 }, signal)
    const mails = await asOwnerOf(database, (tx) => tx.execute<{ id: string }>(sql`select id from mails`))
    for (const { id } of mails) await JOBS.sendMail.perform({ mailId: id }, signal)
    expect(office.received.length).toBeGreaterThan(0)

    const statuses = new Set<number>()
    const { personId } = draft.partner
    for (const { dossierId, officerRoles } of [
      { ...draft, officerRoles: [] },
      { ...submitted, officerRoles: ['admin'] },
    ]) {
      const known = { email: 'x@people.example', name: '', language: 'en' } as const
      session = { ...known, personId, officerRoles, secondStep: 'fresh', idHash: new Uint8Array(32) }
      const values = { dossierId, personId, environment: 'acceptance', enterpriseNumber: '0671516647' }
      for (const { url, module } of ROUTE_FILES) {
        if (!module.loader) continue
        const headers = { Cookie: 'session=somebody' }
        statuses.add((await border.ask({ path: pathOf(url, values), headers })).status)
      }
    }
    expect([...statuses]).toContain(200)
    expect(tried.length, 'what is allowed was reached').toBeGreaterThan(0)
    expect(reached()).toEqual(NOTHING)
  })
})

/** What may reach out: the browser's own scripts, to the portal, and the embedded database's claim, to its own socket. */
const REACHES = [
  'app/components/key-maker/is-cut-off.ts',
  'app/components/passkey-ceremony.ts',
  // Webhooks: to what an admin listed only, never into private networks (test/db/webhooks.test.ts).
  'app/services/webhooks/allowed-address.server.ts',
  'app/services/webhooks/post-body.server.ts',
  'db/embedded/claim.server.ts',
]
const CALLS = 'connect|createConnection|request|get|lookup|resolve\\w*|Socket|Agent|createSocket'
const NETWORK = "'(?:node:)?(?:net|tls|dns|dns/promises|http|https|http2|dgram|undici)'"
const REACHING = new RegExp(
  `import (?:\\{[^}]*\\b(?:${CALLS})\\b[^}]*\\}|(?:\\* as )?\\w+) from ${NETWORK}|import\\(${NETWORK}\\)|\\bfetch\\(`,
)

it('nothing in the portal reaches out by itself: only the libraries for database, mail and login provider, and webhooks', () => {
  expect(REACHING.test("import { connect } from 'node:net'")).toBe(true)
  expect(REACHING.test("import https from 'https'")).toBe(true)
  const files = ['app', 'db']
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /(?<!\.test)\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
  expect(files.filter((file) => REACHING.test(readFileSync(file, 'utf8'))).toSorted()).toEqual(REACHES)
})
