import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Session } from '#app/http/load-context.ts'
import { partnerOn } from '#app/services/open-dossier.server.ts'
import { anAttachment } from '#test/builders/attachment.ts'
import { aChange, anIssuer } from '#test/builders/change.ts'
import { APPLICATION, DOCUMENT_TYPE, INSTITUTION } from '#test/builders/dossier.ts'
import { aFrozenDecision } from '#test/builders/frozen-decision.ts'
import { pagesOf, type Visited } from '#test/builders/pages.tsx'
import { aDraft } from '#test/builders/people.ts'
import { ROUTE_FILES } from '#test/builders/route-files.ts'
import { aSentRemark } from '#test/builders/sent-remark.ts'
import { sessionOf } from '#test/builders/session.ts'
import { everyRow } from '#test/world/every-row.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

const database = onPortalDatabase()
const visit = pagesOf(Object.fromEntries(ROUTE_FILES.map(({ url, module }) => [url, module])))

type Asked = { path: string; form?: Readonly<Record<string, string>> }
const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

const everything = () => everyRow(database)

let a: Session
let b: Session
let dossierOfA: string
let dossierOfB: string

beforeAll(async () => {
  const [first, second] = [await aDraft('0671516647'), await aDraft('0314595348')]
  a = sessionOf(first.partner.personId)
  b = sessionOf(second.partner.personId)
  dossierOfA = first.dossierId
  dossierOfB = second.dossierId
})

const hiddenIn = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  )

/** An answer with the ids that were asked for taken out: what is left must not depend on whether they exist. */
const blind = ({ status, location, html, cookies }: Visited) => ({
  status,
  location: location?.replaceAll(ID, 'ID') ?? null,
  html: html.replaceAll(ID, 'ID'),
  cookies,
})

/** The same request with every id replaced by one that nothing has. */
const ofNothing = ({ path, form }: Asked): Asked => {
  const made = new Map<string, string>()
  const other = (text: string) =>
    text.replaceAll(ID, (id) => {
      const known = made.get(id) ?? randomUUID()
      made.set(id, known)
      return known
    })
  return {
    path: other(path),
    ...(form && {
      form: Object.fromEntries(Object.entries(form).map(([name, text]) => [name, other(text)])),
    }),
  }
}

type Replayed = { asked: string; foreign: ReturnType<typeof blind>; missing: ReturnType<typeof blind> }

/** Asked with B's session as A is about to ask it, and once more for what does not exist. */
async function replay(asked: Asked): Promise<Replayed> {
  const before = await everything()
  const foreign = blind(await visit({ ...asked, session: b }))
  expect(await everything(), `${asked.path} by B changes nothing`).toEqual(before)
  const missing = blind(await visit({ ...ofNothing(asked), session: b }))
  return { asked: `${asked.form ? 'POST' : 'GET'} ${asked.path.replaceAll(ID, 'ID')}`, foreign, missing }
}

/** B's own dossier, and in it what is A's: asked for beside the same with what does not exist. */
async function replayInside(asked: Asked): Promise<Replayed> {
  const inside = { ...asked, path: asked.path.replace(dossierOfA, dossierOfB) }
  const before = await everything()
  const foreign = blind(await visit({ ...inside, session: b }))
  expect(await everything(), `${inside.path} by B changes nothing`).toEqual(before)
  const nothing = inside.path.replace(
    /((?:document-types|preview|decisions|thread)\/)[^/?.]+/,
    `$1${randomUUID()}`,
  )
  const missing = blind(await visit({ ...inside, path: nothing, session: b }))
  return { asked: `inside ${asked.path.replaceAll(ID, 'ID')}`, foreign, missing }
}

const replayed: Replayed[] = []

/** A asks, after B has tried the same in the very state in which it would succeed for A. */
async function byA(asked: Asked): Promise<Visited> {
  replayed.push(await replay(asked))
  if (/(document-types|preview|decisions|thread)\/[0-9a-f-]{36}/.test(asked.path))
    replayed.push(await replayInside(asked))
  const answered = await visit({ ...asked, session: a })
  expect(answered.status, `${asked.path} works for A`).toBeLessThan(400)
  return answered
}

/** As a browser without JavaScript: the page, then its form with what it hides. */
async function fillIn(path: string, answers: Readonly<Record<string, string>>): Promise<Visited> {
  return byA({ path, form: { ...hiddenIn((await byA({ path })).html), ...answers } })
}

/** From the first step to the withdrawal, past every page and download of a dossier. */
async function journey(home: string): Promise<void> {
  await byA({ path: home })
  await fillIn(`${home}/institution`, INSTITUTION)
  await fillIn(`${home}/institution`, { ...INSTITUTION, intent: 'autosave' })
  await fillIn(`${home}/application/choose`, { issuer: 'new' })
  await fillIn(`${home}/application`, APPLICATION)
  await byA({ path: `${home}/document-types` })
  for (const isKept of [true, false]) {
    const { location } = await byA({ path: `${home}/document-types`, form: { add: 'empty' } })
    await fillIn(location ?? '', DOCUMENT_TYPE)
    await byA({ path: (location ?? '').replace('/document-types/', '/preview/') })
    if (!isKept) await fillIn(`${location}/remove`, {})
  }
  await byA({ path: `${home}/document-types`, form: { continue: 'yes' } })
  for (const environment of ['acceptance', 'production'])
    await fillIn(`${home}/certificate/${environment}`, { intent: 'save', choice: 'later' })
  const { location } = await fillIn(`${home}/review`, {})
  await byA({ path: `${home}/issued/acceptance` })
  await byA({ path: `${home}/issued/acceptance`, form: { certificate: '' } })
  expect(location).toBe(`${home}?confirmed=1`)
  for (const file of ['form.pdf', 'history.csv', 'history.jsonl']) await byA({ path: `${home}/${file}` })
  const dossierId = home.replace('/dossiers/', '')
  const decisionId = await aFrozenDecision(dossierId)
  await byA({ path: `${home}/decisions/${decisionId}.pdf` })
  await byA({ path: home })
  await fillIn(`${home}/thread`, { text: 'Une question.' })
  const partner = await partnerOn(dossierId, a.personId)
  if (!partner) throw new Error('A is no member')
  await byA({ path: `${home}/thread/${await anAttachment({ partner, dossierId })}` })
  const remarkId = await aSentRemark(dossierId)
  await fillIn(`${home}/remarks`, { remarkId, [`answer.${remarkId}`]: 'Le service informatique.' })
  await fillIn(`${home}/withdraw`, {})
  await fillIn(`${home}/again`, {})
}

/** The one step that only a registered institution has: what ends. */
async function endOfService(): Promise<void> {
  const issuer = await anIssuer('0308357159')
  a = sessionOf(issuer.manager.personId)
  const home = `/dossiers/${await aChange(issuer, 'end')}`
  await fillIn(`${home}/end`, { scope: 'service', lastDay: '2030-06-28', reason: 'Le service s’arrête.' })
}

describe('every request of A, sent by B', () => {
  it('answers as if there were nothing, and changes nothing', { timeout: 120_000 }, async () => {
    await journey(`/dossiers/${dossierOfA}`)
    await endOfService()
    const different = replayed.filter(
      ({ foreign, missing }) => JSON.stringify(foreign) !== JSON.stringify(missing),
    )
    expect(different).toEqual([])
    const open = replayed.filter(
      ({ asked, foreign }) => !asked.startsWith('inside') && foreign.status !== 404,
    )
    expect(open.map(({ asked, foreign }) => `${asked} ${foreign.status}`)).toEqual([])
  })

  it('leaves out no page of a dossier', () => {
    const pages = ROUTE_FILES.filter(({ url }) => url.startsWith('dossiers/:dossierId')).flatMap(
      ({ url, module }) => [
        ...(module.loader ? [`GET ${url}`] : []),
        ...(module.action ? [`POST ${url}`] : []),
      ],
    )
    const asked = new Set(
      replayed.map((one) =>
        one.asked
          .replace('/dossiers/ID', 'dossiers/:dossierId')
          .replace('decisions/ID', 'decisions/:decisionId')
          .replace('thread/ID', 'thread/:attachmentId')
          .replace('document-types/ID', 'document-types/:typeId')
          .replace('preview/ID', 'preview/:typeId')
          .replace(/certificate\/\w+/, 'certificate/:environment')
          .replace(/issued\/\w+/, 'issued/:environment')
          .replace(/\?.*$/, ''),
      ),
    )
    expect(pages.length).toBeGreaterThan(15)
    expect(pages.filter((page) => !asked.has(page))).toEqual([])
  })
})
