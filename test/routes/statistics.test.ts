import { beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES } from '#app/domain/language.ts'
import type { Session } from '#app/http/load-context.ts'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import * as page from '#app/routes/office.statistics.tsx'
import * as file from '#app/routes/office.statistics[.]csv.ts'
import { decideInWords } from '#app/services/decide-in-words.server.ts'
import { startReview } from '#app/services/start-review.server.ts'
import { STATISTICS_TABLES } from '#app/services/statistics/statistics-tables.ts'
import { pagesOf } from '#test/builders/pages.tsx'
import { anOfficer } from '#test/builders/people.ts'
import { aSubmittedDossier, type SubmittedDossier } from '#test/builders/submitted-dossier.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

onPortalDatabase()
const visit = pagesOf({ 'office/statistics': page, 'office/statistics.csv': file })

let session: Session
let waiting: SubmittedDossier
let refused: SubmittedDossier

beforeAll(async () => {
  const officer = await anOfficer('approver')
  session = {
    personId: officer.personId,
    email: 'officer@team.example',
    name: '',
    language: 'en',
    officerRoles: ['approver'],
    secondStep: 'done',
    idHash: new Uint8Array(),
  }
  waiting = await aSubmittedDossier({ institution: { language: 'fr' } })
  refused = await aSubmittedDossier({ enterpriseNumber: '0314595348', institution: { language: 'nl' } })
  const { dossierId } = refused
  await startReview(officer, { dossierId, revision: 1 })
  const words = { dossierId, revision: 2, text: 'Non.', reason: 'outOfScope' }
  const decided = await decideInWords(officer, 'reject', words)
  if (!decided.ok) throw new Error(decided.refusal.message)
})

const get = (path: string, language: (typeof LANGUAGES)[number] = 'en') =>
  visit({ path: `/office/statistics${path}`, session, language })

describe.each(LANGUAGES)('the page in %s', (language) => {
  it('has a picture and a table for each question, and each table as a file', async () => {
    const { status, html } = await get('', language)
    const t = translatorFor(language)
    expect(status).toBe(200)
    expect(html.match(/<svg[^>]*role="img"/g)).toHaveLength(4)
    for (const table of STATISTICS_TABLES) expect(html).toContain(`table=${table}`)
    expect(html).toContain(t('rejection.outOfScope'))
    for (const [, id] of html.matchAll(/aria-(?:labelledby|describedby)="([^" ]+-(?:title|desc))"/g))
      expect(html).toContain(`id="${id}"`)
  })
})

it('the picture says in words what it shows', async () => {
  const { html } = await get('')
  expect(html).toMatch(
    /<desc id="[^"]+">New: from 0 to 2, 2 at the end\. Submitted again: from 0 to 0, 0 at the end\./,
  )
})

it.each([
  ['from=2026-11-02&to=2026-11-01', 'The first day is after the last one.'],
  ['from=&to=', 'Enter a first and a last day'],
  ['from=2015-01-01&to=2026-01-01', 'A period covers 2 years at most.'],
])('says what is wrong with ?%s', async (query, words) => {
  const { status, html } = await get(`?period=own&${query}`)
  expect(status).toBe(200)
  expect(html).toContain(words)
})

/** Of the tables that do not go month by month. */
const ROWS: ReadonlyMap<string, number> = new Map([
  ['remarks', 0],
  ['rejections', 1],
  ['languages', 2],
  ['regions', 1],
])

describe('the files', () => {
  it('tell of each dossier, and nothing of a person', async () => {
    const { html: csv } = await get('.csv')
    const [head, ...rows] = csv.trimEnd().split('\r\n')
    expect(head).toContain('reference,purpose,language,region')
    expect(rows.map((row) => row.split(',')[0])).toEqual([`"${waiting.reference}"`, `"${refused.reference}"`])
    expect(rows[1]).toMatch(/"rejected",1,/)
    expect(csv).not.toMatch(/@|example/)
  })

  it.each(STATISTICS_TABLES)('hold the table %s', async (table) => {
    const { status, html: csv } = await get(`.csv?table=${table}`)
    expect(status).toBe(200)
    const [head = '', ...rows] = csv.trimEnd().split('\r\n')
    expect(rows.length).toBe(ROWS.get(table) ?? 12)
    for (const row of rows) expect(row.split(',')).toHaveLength(head.split(',').length)
  })

  it('are of a table that there is', async () => {
    expect((await get('.csv?table=people')).status).toBe(404)
  })
})
