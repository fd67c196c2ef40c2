import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { registeredApplications } from '#app/services/choose-application.server.ts'
import { openMembers } from '#app/services/members/open-members.server.ts'
import { partnerIn, workspacesOfPerson } from '#app/services/members/workspaces.server.ts'
import { openCertificateStep } from '#app/services/open-certificate-step.server.ts'
import { dossiersOf, openDossier, partnerOn } from '#app/services/open-dossier.server.ts'
import { openStatus } from '#app/services/open-status.server.ts'
import { exportPerson } from '#app/services/personal-data/export-person.server.ts'
import { startDossier } from '#app/services/start-dossier.server.ts'
import { listTokens, managedInstitutions } from '#app/services/tokens/list-tokens.server.ts'
import { asPartner, connect, disconnect, poolOf, type Transaction } from '#db/client.server.ts'
import { aFullWorkspace, type FullWorkspace } from '#test/builders/full-workspace.ts'
import { aDraft } from '#test/builders/people.ts'
import { type FreshDatabase, freshDatabase } from '#test/setup/database.ts'

let database: FreshDatabase
let owner: postgres.Sql

beforeAll(async () => {
  database = await freshDatabase()
  connect(database.options)
  owner = postgres({ ...database.connection, max: 2, onnotice: () => {} })
})

afterAll(async () => {
  await disconnect()
  await owner.end()
  await database.drop()
})

describe('interleaved transactions of 50 workspaces', () => {
  const TRANSACTIONS = inject('proof') ? 10_000 : 1_000
  /** Far more than the pool's ten connections, so that each is used by everybody in turn. */
  const AT_ONCE = 60

  class Undone extends Error {}
  type Own = { workspaceId: string; personId: string }
  /** What a transaction saw: the workspaces its rows are of, whether it ended as planned, and how many it touched. */
  type Seen = { rows: { workspace: string }[]; touched: number; ended: 'kept' | 'undone' | 'cancelled' }

  const everyRow = sql`select workspace_id::text as workspace from dossiers
    union all select workspace_id::text from draft_parts
    union all select workspace_id::text from memberships
    union all select workspace_id::text from events
    union all select id::text from workspaces`

  async function one(own: Own, turn: number): Promise<Seen> {
    const seen: Seen = { rows: [], touched: 0, ended: 'kept' }
    try {
      await asPartner(own, async (tx) => {
        seen.rows = [...(await tx.execute<{ workspace: string }>(everyRow))]
        // Without a condition: only the policy keeps it to the own row.
        seen.touched = (await tx.execute(sql`update dossiers set revision = revision + 1`)).count
        if (turn % 10 === 3 || turn % 10 === 7) throw new Undone()
        if (turn % 20 === 9) {
          await tx.execute(sql`select set_config('statement_timeout', '1', true)`)
          await tx.execute(sql`select pg_sleep(1)`)
        }
      })
    } catch (error) {
      if (error instanceof Undone) return { ...seen, ended: 'undone' }
      if (turn % 20 !== 9) throw error
      return { ...seen, ended: 'cancelled' }
    }
    return seen
  }

  it(`shows none of the others’ rows in ${TRANSACTIONS}`, { timeout: 120_000 }, async () => {
    const owns: Own[] = []
    for (let index = 0; index < 50; index += 1) owns.push((await aDraft('0671516647')).partner)
    let turn = 0
    let foreign = 0
    const ends = { kept: 0, undone: 0, cancelled: 0 }
    const worker = async () => {
      while (turn < TRANSACTIONS) {
        const now = turn++
        const own = owns[(now * 7) % owns.length]
        if (!own) throw new Error('no workspace')
        const { rows, touched, ended } = await one(own, now)
        ends[ended] += 1
        foreign += rows.filter(({ workspace }) => workspace !== own.workspaceId).length
        // Its dossier, part, membership, event and itself: less would prove nothing.
        expect({ rows: rows.length, touched }).toEqual({ rows: 5, touched: 1 })
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, worker))
    expect(foreign).toBe(0)
    expect(ends).toEqual({
      kept: TRANSACTIONS * 0.75,
      undone: TRANSACTIONS * 0.2,
      cancelled: TRANSACTIONS * 0.05,
    })
    // Each connection of the pool was somebody's a moment ago, and is nobody's now.
    const left = await Promise.all(
      Array.from(
        { length: 40 },
        () => poolOf('partner')`select coalesce(current_setting('ebox.workspace', true), '') as setting,
        pg_backend_pid() as connection, (select count(*)::int from dossiers) as rows, pg_sleep(0.02)`,
      ),
    )
    expect(new Set(left.map(([row]) => row?.connection)).size).toBeGreaterThan(5)
    expect(left.filter(([row]) => row?.setting !== '' || row?.rows !== 0)).toEqual([])
    const [changed] = await owner`select sum(revision)::int as revisions from dossiers`
    expect(changed?.revisions).toBe(ends.kept)
  })
})

describe('a partner of A', () => {
  let a: FullWorkspace
  let b: FullWorkspace

  beforeAll(async () => {
    a = await aFullWorkspace(owner, '0200000192')
    b = await aFullWorkspace(owner, '0200000291')
  })

  /** Files are looked into as bytes, and in the hexadecimal form in which PostgreSQL prints them. */
  const marksIn = (value: unknown, whose: FullWorkspace): string[] => {
    const text = JSON.stringify(value, (_, item: unknown) => {
      if (typeof item === 'bigint') return String(item)
      if (item instanceof Uint8Array) return Buffer.from(item).toString('latin1')
      return isBuffer(item) ? Buffer.from(item.data).toString('latin1') : item
    })
    return whose.marks.filter((mark) =>
      [mark, Buffer.from(mark).toString('hex')].some((form) => (text ?? '').includes(form)),
    )
  }

  /** What a Buffer has become before the replacer sees it. */
  const isBuffer = (item: unknown): item is { type: 'Buffer'; data: number[] } =>
    typeof item === 'object' && item !== null && 'type' in item && item.type === 'Buffer' && 'data' in item

  it('could be shown: B’s 100 marks all stand in the database', async () => {
    const tables = await owner`select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r'`
    const found = new Set<string>()
    for (const { name } of tables)
      for (const mark of marksIn(
        (await owner`select x::text from ${owner(name)} x`).map((row) => row.x),
        b,
      ))
        found.add(mark)
    expect(found.size).toBeGreaterThanOrEqual(100)
    expect(found.size).toBe(b.marks.length)
  })

  /** Values that a reading function may be asked with, all of B: by the names that arguments and their fields have. */
  const asked = () => {
    const { partner, hashes } = b
    const fields = {
      id: b.dossierId,
      dossierId: b.dossierId,
      workspaceId: partner.workspaceId,
      personId: partner.personId,
      enterpriseNumber: b.enterpriseNumber,
      applicationId: b.marks[0],
      spkiSha256: b.spki,
      environment: 'production',
      tokenHash: hashes.authority,
      hash: hashes.token,
      states: ['draft', 'submitted', 'inReview'],
      version: 1,
      part: 'institution',
      issuer: b.identity.issuer,
      subject: b.identity.subject,
      page: 1,
      pageSize: 100,
    }
    const ids = [
      b.dossierId,
      partner.workspaceId,
      partner.personId,
      b.institutionId,
      b.issuerId,
      b.invitationId,
    ]
    return [...ids, b.tokenId, b.enterpriseNumber, b.spki, 1, ...Object.values(hashes), fields]
  }

  /** Those that answer about people, who belong to no workspace, and those that answer to whoever holds a secret of B. */
  const ANSWERS: Readonly<Record<string, string>> = {
    invitationByToken: 'holds the mailed link',
    tokenByHash: 'holds the token',
    readPersonalData: 'reads by person; the services above it pass the own id only',
    addressesOf: 'reads by person',
    identitiesOf: 'reads by person',
    holderOfIdentity: 'asserted by the provider',
  }

  type Read = (...values: unknown[]) => unknown

  async function readsOfDatabase(): Promise<[string, Read][]> {
    const reads: [string, Read][] = []
    for (const file of readdirSync('db').filter((name) => name.endsWith('.server.ts'))) {
      if (/^(client|connection-loss|log-snapshot|owner|embedded|statement|demo)\.server/.test(file)) continue
      const module: object = await import(pathToFileURL(join(process.cwd(), 'db', file)).href)
      for (const [name, value] of Object.entries(module))
        if (typeof value === 'function' && !/^class/.test(String(value))) reads.push([name, value as Read])
    }
    return reads
  }

  /** Every answer that a function gives when asked with these values, the transaction undone each time. */
  async function answersOf(read: Read, scope: FullWorkspace, combinations: unknown[][]): Promise<unknown[]> {
    const answers: unknown[] = []
    for (const values of combinations) {
      const work = async (tx: Transaction) => {
        answers.push(await read(tx, ...values))
        throw new Error('undone')
      }
      await asPartner(scope.partner, work).catch(() => undefined)
    }
    return answers
  }

  /** One value for a function that takes one; for others also B's person, and an object, in the second place. */
  const combinations = (read: Read) => {
    const values = asked()
    const fields = values.at(-1)
    if (read.length < 2) return [[]]
    if (read.length === 2) return values.map((value) => [value])
    return [
      ...values.map((value) => [value, fields, fields]),
      [b.dossierId, b.partner.personId],
      [b.enterpriseNumber, b.partner.personId],
      [b.partner.workspaceId, b.partner.personId],
      [b.dossierId, 1, fields],
      [b.partner.workspaceId, 100],
    ]
  }

  const WORKING = [
    'certificateKeysOf',
    'decisionsOf',
    'documentTypesOf',
    'institutionByNumber',
    'issuersOf',
    'listDossiers',
    'listMembers',
    'lockDossier',
    'openInvitations',
    'readAuthority',
    'readCheckResults',
    'readDossier',
    'readMessages',
    'readParts',
    'readVersion',
    'tokensOf',
  ]

  it('reads none of them by any function of db, whatever it is asked with', {
    timeout: 120_000,
  }, async () => {
    const shown: Record<string, string[]> = {}
    const works: string[] = []
    for (const [name, read] of await readsOfDatabase()) {
      const marks = marksIn(await answersOf(read, a, combinations(read)), b)
      if (marks.length > 0 && !Object.hasOwn(ANSWERS, name)) shown[name] = marks
      // The same questions asked by B find something: A's silence would prove nothing otherwise.
      if (!WORKING.includes(name)) continue
      works.push(name)
      expect(marksIn(await answersOf(read, b, combinations(read)), b), name).not.toEqual([])
    }
    expect(shown).toEqual({})
    expect(works.sort()).toEqual(WORKING)
  })

  it('reads none of them by any service', async () => {
    const { partner } = a
    const { personId } = partner
    const answers = {
      openDossier: await openDossier(partner, b.dossierId),
      openStatus: await openStatus(partner, b.dossierId),
      certificate: await openCertificateStep(partner, b.dossierId, 'acceptance'),
      partnerOn: await partnerOn(b.dossierId, personId),
      partnerIn: await partnerIn(b.partner.workspaceId, personId),
      dossiersOf: await dossiersOf(personId),
      workspaces: await workspacesOfPerson(personId, 'fr'),
      members: await openMembers(partner, 'fr'),
      tokens: await listTokens(partner),
      institutions: await managedInstitutions(personId, 'fr'),
      applications: await registeredApplications(partner, b.institutionId),
      start: await startDossier({ personId, language: 'fr' }, b.enterpriseNumber),
      export: await exportPerson(personId),
    }
    expect(marksIn(answers, b)).toEqual([])
    expect(answers.openDossier).toBeUndefined()
    expect(answers.openStatus).toBeUndefined()
    expect(answers.partnerOn).toBeUndefined()
    expect(answers.partnerIn).toBeUndefined()
    for (const name of ['dossiersOf', 'members', 'tokens', 'workspaces', 'institutions', 'export'] as const)
      expect(marksIn(answers[name], a).length, name).toBeGreaterThan(0)
  })
})
