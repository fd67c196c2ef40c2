import { beforeAll, describe, expect, it } from 'vitest'
import type { Officer } from '#app/domain/actor.ts'
import { LANGUAGES } from '#app/domain/language.ts'
import type { OfficerRole } from '#app/domain/permission.ts'
import type { Session } from '#app/http/load-context.ts'
import * as status from '#app/routes/dossiers.$dossierId._index/route.tsx'
import * as historyCsv from '#app/routes/dossiers.$dossierId.history[.]csv.ts'
import * as historyLines from '#app/routes/dossiers.$dossierId.history[.]jsonl.ts'
import * as officeDossier from '#app/routes/office.dossiers.$dossierId/route.tsx'
import * as officeLog from '#app/routes/office.log.tsx'
import * as logCsv from '#app/routes/office.log[.]csv.ts'
import * as logLines from '#app/routes/office.log[.]jsonl.ts'
import { decideInWords } from '#app/services/decide-in-words.server.ts'
import { listMails } from '#app/services/mailbox.server.ts'
import { startReview } from '#app/services/start-review.server.ts'
import { asOffice, asPartner } from '#db/client.server.ts'
import { readDossier } from '#db/dossiers.server.ts'
import { eventsOf } from '#db/events.server.ts'
import { readLogHead } from '#db/log.server.ts'
import { persons } from '#db/schema/people.ts'
import { pagesOf } from '#test/builders/pages.tsx'
import { aDraft, aPerson } from '#test/builders/people.ts'
import { aSubmittedDossier, type SubmittedDossier } from '#test/builders/submitted-dossier.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

onPortalDatabase()

const visit = pagesOf({
  'dossiers/:dossierId': status,
  'dossiers/:dossierId/history.csv': historyCsv,
  'dossiers/:dossierId/history.jsonl': historyLines,
  'office/dossiers/:dossierId': officeDossier,
  'office/log': officeLog,
  'office/log.csv': logCsv,
  'office/log.jsonl': logLines,
})

async function aNamed(name: string): Promise<string> {
  const [row] = await asPartner({}, (tx) =>
    tx
      .insert(persons)
      .values({ email: `${name.replaceAll(' ', '.')}@people.example`, name, language: 'fr' })
      .returning({ id: persons.id }),
  )
  if (!row) throw new Error('no person was made')
  return row.id
}

const sessionOf = (personId: string, ...officerRoles: OfficerRole[]): Session => ({
  personId,
  email: 'someone@people.example',
  name: '',
  language: 'en',
  officerRoles,
  ...(officerRoles.length > 0 && { secondStep: 'done' as const }),
  idHash: new Uint8Array(),
})

let dossier: SubmittedDossier
let colleague: Session
let admin: Session
let validator: Session
let stranger: Session

beforeAll(async () => {
  const filler = await aNamed('Fatima Filler')
  dossier = await aSubmittedDossier({ personId: filler })
  const deciding = await aNamed('Olaf Officer')
  const officer: Officer = { kind: 'officer', personId: deciding, roles: ['approver'] }
  const { dossierId } = dossier
  const now = async () => ({
    dossierId,
    revision: (await asOffice((tx) => readDossier(tx, dossierId)))?.revision ?? -1,
  })
  await startReview(officer, await now())
  await decideInWords(officer, 'requestChanges', { ...(await now()), text: 'Le volume manque.' })
  colleague = sessionOf(filler)
  admin = sessionOf(deciding, 'admin')
  validator = sessionOf(await aPerson(), 'validator')
  stranger = sessionOf(await aPerson())
})

const get = (path: string, session: Session | undefined, language: (typeof LANGUAGES)[number] = 'en') =>
  visit({ path, session, language })

const linesOf = (text: string): Record<string, unknown>[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('the history of a dossier', () => {
  it('tells members who of them did what, and the team as a team', async () => {
    const { status: code, html } = await get(`/dossiers/${dossier.dossierId}/history.jsonl`, colleague)
    expect(code).toBe(200)
    expect(linesOf(html).map(({ kind, by, version }) => [kind, by, version])).toEqual([
      ['dossierStarted', 'Fatima Filler', null],
      ['dossierSubmitted', 'Fatima Filler', 1],
      ['reviewStarted', 'The eBox team', 1],
      ['changesRequested', 'The eBox team', 1],
    ])
  })

  it('tells the team every name, on the page and in the file', async () => {
    const { html } = await get(`/dossiers/${dossier.dossierId}/history.jsonl`, validator)
    expect(linesOf(html).map(({ by }) => by)).toEqual([
      'Fatima Filler',
      'Fatima Filler',
      'Olaf Officer',
      'Olaf Officer',
    ])
    const page = await get(`/office/dossiers/${dossier.dossierId}`, validator)
    expect(page.html).toContain('The request form was submitted')
    expect(page.html).toMatch(/Version 1/)
    expect(page.html).toContain(`/dossiers/${dossier.dossierId}/history.csv`)
  })

  it.each(LANGUAGES)('is a table in %s', async (language) => {
    const { html } = await get(`/dossiers/${dossier.dossierId}/history.csv`, colleague, language)
    const rows = html.trimEnd().split('\r\n')
    expect(rows[0]).toMatch(/entry,at,kind,what,version,by,about,digits$/)
    expect(rows).toHaveLength(5)
    expect(rows[4]).toMatch(
      /^\d+,"[\d-]+T[\d:.]+\+0[12]:00","changesRequested","[^"]*eBox[^"]*",1,"[^"]*eBox[^"]*",,"[0-9a-f]{16}"$/,
    )
    expect(html).not.toContain('Olaf')
  })

  it('is nobody else’s, and no draft is the team’s', async () => {
    const draft = await aDraft('0671516647')
    for (const file of ['history.csv', 'history.jsonl']) {
      expect((await get(`/dossiers/${dossier.dossierId}/${file}`, stranger)).status).toBe(404)
      expect((await get(`/dossiers/${dossier.dossierId}/${file}`, undefined)).status).toBe(302)
      expect((await get(`/dossiers/${draft.dossierId}/${file}`, validator)).status).toBe(404)
      expect((await get(`/dossiers/nowhere/${file}`, validator)).status).toBe(404)
      const { secondStep: _, ...halfSignedIn } = validator
      expect(await get(`/dossiers/${dossier.dossierId}/${file}`, halfSignedIn)).toMatchObject({
        status: 302,
        location: expect.stringMatching(/^\/second-step/),
      })
    }
  })

  it('shows a person whose data were erased as that', async () => {
    const erased = await aNamed('Gone Person')
    const { dossierId } = await aDraft('0671516647', erased)
    await asPartner({}, async (tx) => {
      await tx.execute(`update persons set erased_at = now() where id = '${erased}'`)
    })
    const { html } = await get(`/dossiers/${dossierId}/history.jsonl`, sessionOf(erased))
    expect(linesOf(html).map(({ by }) => by)).toEqual(['A person whose data were erased'])
  })
})

describe('a decision', () => {
  it('has its place in the log printed in its mail', async () => {
    const log = await asOffice((tx) => eventsOf(tx, dossier.dossierId))
    const decided = log.find(({ kind }) => kind === 'changesRequested')
    const mail = (await listMails()).find(({ template }) => template === 'changesRequested')
    const digits = decided?.hash.toString('hex').slice(0, 16)
    expect(mail?.text).toMatch(new RegExp(`\\b${decided?.sequence}\\b.*\\b${digits}\\b`))
    expect(mail?.html).toContain(digits)
  })
})

describe('the whole log', () => {
  const PATHS = ['/office/log', '/office/log.csv', '/office/log.jsonl']

  it('is for admins only', async () => {
    for (const path of PATHS) {
      const codes = await Promise.all(
        [admin, validator, stranger, undefined].map(async (session) => (await get(path, session)).status),
      )
      expect([path, ...codes]).toEqual([path, 200, 403, 404, 302])
    }
  })

  it.each(LANGUAGES)('is read in %s, the newest first', async (language) => {
    const { html } = await get('/office/log', admin, language)
    const head = await asOffice(readLogHead)
    expect(html).toContain(head.hash.toString('hex').slice(0, 16))
    expect(html).toContain('Olaf Officer')
    expect(html).toContain(dossier.reference)
    expect(html).not.toMatch(/\{\w+\}|undefined/)
  })

  it('is turned page by page, none twice', async () => {
    for (let draft = 0; draft < 51; draft += 1) await aDraft('0671516647')
    const seen: number[] = []
    let path: string | undefined = '/office/log'
    while (path !== undefined) {
      const { html } = await get(path, admin)
      seen.push(
        ...[...html.matchAll(/<th[^>]*scope="row"[^>]*>(\d+)<\/th>/g)].map(([, entry]) => Number(entry)),
      )
      const [, before] = /before=(\d+)/.exec(html) ?? []
      path = before && `/office/log?before=${before}`
    }
    const { sequence } = await asOffice(readLogHead)
    expect(seen).toEqual(Array.from({ length: sequence }, (_, index) => sequence - index))
  })

  it('is exported whole, without a name', async () => {
    const { sequence, hash } = await asOffice(readLogHead)
    const entries = linesOf((await get('/office/log.jsonl', admin)).html)
    expect(entries.map(({ entry }) => entry)).toEqual(
      Array.from({ length: sequence }, (_, index) => index + 1),
    )
    expect(entries.at(-1)?.hash).toBe(hash.toString('hex'))
    const csv = (await get('/office/log.csv', admin)).html
    expect(csv.trimEnd().split('\r\n')).toHaveLength(sequence + 1)
    expect(csv).not.toMatch(/Fatima|Olaf|@/)
  })
})
