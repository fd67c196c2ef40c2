import { createHash } from 'node:crypto'
import { compactVerify, createLocalJWKSet, type JSONWebKeySet } from 'jose'
import postgres from 'postgres'
import { SaxesParser } from 'saxes'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Configuration } from '#app/domain/configuration.ts'
import { applyConfiguration } from '#app/services/configuration/apply-configuration.server.ts'
import { openExports } from '#app/services/configuration/open-export.server.ts'
import { asOffice, asWorker } from '#db/client.server.ts'
import { configurationVersion, sumConfigurationMoves } from '#db/publication.server.ts'
import { generatePublications } from '#test/builders/many-publications.ts'
import { anOfficer } from '#test/builders/people.ts'
import { aSystemToken } from '#test/builders/system-token.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'
import { onPortalApi } from './portal-api.ts'

const database = onPortalDatabase()
const call = onPortalApi({ database: false })
const PATH = '/api/v1/configurations/production'

let owner: postgres.Sql
let token: string

beforeAll(async () => {
  vi.stubEnv('SECRET_JWS', 'a-secret-of-the-tests-for-signing-configurations')
  if (!database.current) throw new Error('no database')
  owner = postgres({ ...database.current.connection, max: 1, onnotice: () => {} })
  await generatePublications(owner, 6)
  token = await aSystemToken(await anOfficer('admin'), ['configurations:read'])
})
afterAll(() => owner.end())

const read = (headers: Record<string, string> = {}, path = PATH) => call({ path, token, headers })
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** What RFC 8785 asks of JSON without fractions, said another way than the portal does. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )

/** The elements of an XML document, each with the text that stands in it alone. */
function elementsOf(xml: string) {
  const parser = new SaxesParser({ xmlns: true })
  const texts: { name: string; text: string }[] = []
  const namespaces = new Set<string>()
  let text = ''
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ uri }) => {
    namespaces.add(uri)
    text = ''
  })
  parser.on('text', (part) => {
    text += part
  })
  parser.on('closetag', ({ local }) => {
    texts.push({ name: local, text })
    text = ''
  })
  parser.write(xml).close()
  return { texts, namespaces }
}

const suspendOne = async (): Promise<{ number: string; application: string }> => {
  const [row] = await owner<{ number: string; application: string }[]>`
    update issuer_environments e set state = 'suspended' from issuers i, institutions n
    where i.id = e.issuer_id and n.id = i.institution_id and (e.issuer_id, e.environment) = (
      select e.issuer_id, e.environment from issuer_environments e join issuers i on i.id = e.issuer_id
      where e.environment = 'production' and e.state = 'live' and i.ended_on is null order by i.reference limit 1)
    returning n.enterprise_number as number, i.application_id as application`
  if (!row) throw new Error('nobody is live')
  return row
}

describe('the configuration of an environment', () => {
  it('is canonical JSON, named by its hash, and holds nobody’s name', async () => {
    const { status, headers, body, json } = await read()
    expect([status, headers['content-type'], headers.etag]).toEqual([
      200,
      'application/json; charset=utf-8',
      `"${sha256(body)}"`,
    ])
    expect(body).toBe(canonical(json))
    const { organizations, applications, trios } = json as Configuration
    expect([organizations.length, applications.length, trios.length].every((count) => count > 3)).toBe(true)
    const ids = trios.map((trio) => `${trio.enterpriseNumber} ${trio.applicationId} ${trio.messageTypeId}`)
    expect(ids).toEqual([...new Set(ids)].sort())
    expect(body).not.toContain('generated@people.example')
  })

  it('is not sent again to whoever has it, in the form that they have', async () => {
    const { headers } = await read()
    const xml = await read({ Accept: 'application/xml' })
    const again = async (etag: unknown, accept = '*/*') =>
      (await read({ 'If-None-Match': String(etag), Accept: accept })).status
    expect(await again(headers.etag)).toBe(304)
    expect(await again(`"x", W/${headers.etag}`)).toBe(304)
    expect(await again('*')).toBe(304)
    expect(await again(`"${'0'.repeat(64)}"`)).toBe(200)
    expect(await again(headers.etag, 'application/xml')).toBe(200)
    expect(await again(xml.headers.etag, 'application/xml')).toBe(304)
    const same = await read({ 'If-None-Match': String(headers.etag) })
    expect([same.body, same.headers.etag]).toEqual(['', headers.etag])
  })

  it('says the same as XML', async () => {
    const { json } = await read()
    const { headers, body } = await read({ Accept: 'application/xml;q=0.9, text/*' })
    expect(headers['content-type']).toBe('application/xml; charset=utf-8')
    expect((await read({}, `${PATH}.xml`)).body).toBe(body)
    const { texts, namespaces } = elementsOf(body)
    expect(namespaces).toEqual(new Set(['urn:be:fgov:ebox:partner-portal:configuration:v1']))
    const { organizations, applications, trios } = json as Configuration
    const said = (name: string) => texts.flatMap((one) => (one.name === name ? [one.text] : []))
    expect(said('messageTypeId')).toEqual(trios.map(({ messageTypeId }) => messageTypeId))
    expect(said('sha256')).toEqual(applications.flatMap((one) => one.certificates.map((each) => each.sha256)))
    expect(said('organization').length).toBe(organizations.length)
  })

  it('is signed, for anybody to verify by the published key', async () => {
    const { body } = await read()
    const signed = await read({ Accept: 'application/jose' })
    expect(signed.headers['content-type']).toBe('application/jose')
    const keys = (await call({ path: '/.well-known/jwks.json' })).json as unknown as JSONWebKeySet
    expect(keys.keys.map((key) => [key.kty, key.crv, key.d])).toEqual([['OKP', 'Ed25519', undefined]])
    const { payload, protectedHeader } = await compactVerify(signed.body, createLocalJWKSet(keys))
    expect(Buffer.from(payload).toString()).toBe(body)
    expect(protectedHeader.alg).toBe('EdDSA')
    const [head = '', , signature = ''] = signed.body.split('.')
    const forged = `${head}.${Buffer.from(body.replace('live', 'life').replace('0', '1')).toString('base64url')}.${signature}`
    await expect(compactVerify(forged, createLocalJWKSet(keys))).rejects.toThrow(
      'signature verification failed',
    )
  })

  it('is had in no other type', async () => {
    const { status, json } = await read({ Accept: 'text/html' })
    expect([status, json.type]).toEqual([406, 'urn:problem-type:belgif-ext:notAcceptable'])
    expect((await read({}, '/api/v1/configurations/integration')).status).toBe(400)
  })

  it('is for tokens of the team’s systems that may read it', async () => {
    const other = await aSystemToken(await anOfficer('admin'), ['publicationAuthorizations:check'])
    expect((await call({ path: PATH })).status).toBe(401)
    expect((await call({ path: PATH, token: other })).status).toBe(403)
  })
})

describe('a change of the configuration', () => {
  it('shows at the next call, in the feed and in the difference, and once in the log', async () => {
    const before = await read()
    const { number, application } = await suspendOne()
    const after = await read()
    expect(after.headers.etag).not.toBe(before.headers.etag)
    const gone = (json: unknown) =>
      (json as Configuration).applications.filter(
        (one) => one.enterpriseNumber === number && one.applicationId === application,
      ).length
    expect([gone(before.json), gone(after.json)]).toEqual([1, 0])
    await Promise.all([read(), read(), read()])

    const feed = (await read({}, `${PATH}/changes`)).json as {
      items: { id: number; sha256: string; changes: unknown[] }[]
    }
    expect(feed.items.map((item) => `"${item.sha256}"`)).toEqual([before.headers.etag, after.headers.etag])
    const [first, second] = feed.items
    expect(second?.changes).toContainEqual({
      list: 'applications',
      change: 'removed',
      enterpriseNumber: number,
      applicationId: application,
    })
    const since = (await read({}, `${PATH}/changes?since=${first?.id}`)).json as typeof feed
    expect(since.items).toEqual([second])
    const paged = (await read({}, `${PATH}/changes?pageSize=1`)).json as { next: string }
    expect(paged.next).toBe(`${PATH}/changes?since=${first?.id}&pageSize=1`)

    const diff = async (from: unknown) => read({}, `${PATH}/diff?from=${encodeURIComponent(String(from))}`)
    expect((await diff(before.headers.etag)).json.changes).toEqual(second?.changes)
    expect((await diff(after.headers.etag)).json.changes).toEqual([])
    expect((await diff('0'.repeat(64))).status).toBe(404)
    expect((await diff('yesterday')).status).toBe(400)

    const kinds = await owner`select kind, data ->> 'sha256' as hash from events
      where kind = 'configurationChanged' and data ->> 'environment' = 'production' order by sequence`
    expect(kinds.map(({ hash }) => `"${hash}"`)).toEqual([before.headers.etag, after.headers.etag])
  })

  it('is counted once a transaction, and the sum of the counts stays', async () => {
    const version = () => asOffice(configurationVersion)
    const before = await version()
    await owner`update document_types set answers = answers where document_type_id in ('type-1', 'type-2')`
    expect(await version()).toBe(before + 1)
    const counts = async () =>
      Number((await owner`select count(*)::int as rows from configuration_moves`)[0]?.rows)
    expect(await counts()).toBeGreaterThan(1)
    await asWorker(sumConfigurationMoves)
    expect([await version(), await counts()]).toEqual([before + 1, 1])
  })

  it('is undone: the former hash is the present one again', async () => {
    const before = await read()
    await owner`update institutions set answers = jsonb_set(answers, '{nameFr}', '"Autre nom"') where reference = 'INS-1'`
    const renamed = await read()
    expect(renamed.headers.etag).not.toBe(before.headers.etag)
    const change = (await read({}, `${PATH}/diff?from=${String(before.headers.etag).slice(1, -1)}`)).json
      .changes
    expect(change).toMatchObject([{ list: 'organizations', change: 'changed', fields: ['names'] }])
    await owner`update institutions set answers = jsonb_set(answers, '{nameFr}', '"Institution 1"') where reference = 'INS-1'`
    expect((await read()).headers.etag).toBe(before.headers.etag)
  })
})

describe('that a configuration was put into the web service', () => {
  const present = async () => {
    const officer = await anOfficer('approver')
    const shown = (await openExports(officer)).find(({ environment }) => environment === 'production')
    if (!shown?.entry) throw new Error('nothing was kept')
    return { officer, shown, act: { environment: 'production', configurationId: shown.entry.id } as const }
  }

  it('is said once, by whom and when, and leaves nothing to do until the next change', async () => {
    const { officer, shown, act } = await present()
    expect(shown.applied).toEqual([])
    expect(shown.changes.length).toBeGreaterThan(10)
    const said = await Promise.all([applyConfiguration(officer, act), applyConfiguration(officer, act)])
    expect(said.map(({ ok }) => ok)).toEqual([true, true])
    const after = (await present()).shown
    expect(after.applied.map((one) => [one.sha256, one.person.id])).toEqual([
      [shown.sha256, officer.personId],
    ])
    expect(after.changes).toEqual([])
    const events = await owner`select actor_id from events where kind = 'configurationApplied'`
    expect(events.map((event) => event.actor_id)).toEqual([officer.personId])
    await suspendOne()
    expect((await present()).shown.changes.length).toBeGreaterThan(0)
  })

  it('is for those who decide, about what was kept', async () => {
    const { officer, act } = await present()
    expect(await applyConfiguration(await anOfficer('validator'), act)).toMatchObject({
      refusal: { message: 'refusal.role' },
    })
    expect(await applyConfiguration(officer, { ...act, configurationId: 999_999 })).toMatchObject({
      refusal: { message: 'export.refusal.gone' },
    })
    // The acceptance’s is none of production’s.
    expect(await applyConfiguration(officer, { ...act, environment: 'acceptance' })).toMatchObject({
      refusal: { message: 'export.refusal.gone' },
    })
  })
})
