import { randomBytes, randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asPartner, connect, DATABASE_ROLES, disconnect, poolOf } from '#db/client.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { aFullWorkspace, type FullWorkspace } from '#test/builders/full-workspace.ts'
import { aPerson } from '#test/builders/people.ts'
import { type FreshDatabase, freshDatabase } from '#test/setup/database.ts'

let database: FreshDatabase
let owner: postgres.Sql
let b: FullWorkspace

beforeAll(async () => {
  database = await freshDatabase()
  connect(database.options)
  owner = postgres({ ...database.connection, max: 2, onnotice: () => {} })
  b = await aFullWorkspace(owner, '0200000091')
})

afterAll(async () => {
  await disconnect()
  await owner.end()
  await database.drop()
})

/**
 * The tables that belong to no workspace, and why none of its rows can tell a tenant something of another. Every other
 * table needs row-level security; a new one fails here until somebody has thought about it.
 */
const TENANT_FREE: Readonly<Record<string, string>> = {
  persons: 'people are in several workspaces; read by id or address only',
  officer_roles: 'the team',
  sessions: 'by the hash of a cookie',
  sign_in_requests: 'by a hash',
  identities: 'by issuer and subject, or the own person',
  provider_flows: 'by a hash',
  passkeys: 'the team',
  passkey_challenges: 'the team',
  enrolment_windows: 'the team',
  rate_limits: 'hashes',
  portal: 'one row about the database',
  office_settings: 'what the team chose for all',
  certificate_profiles: 'what certificates must say, for all; a partner’s connection cannot read who made it',
  saved_views: 'the team: no role of partners has a right to it',
  notes: 'the team: no role of partners has a right to it',
  checklist_items: 'the team: no role of partners has a right to it',
  checklist_marks: 'the team: no role of partners has a right to it',
  remark_templates: 'the team: no role of partners has a right to it',
  webhook_targets: 'the team: no role of partners has a right to it',
  webhook_deliveries: 'the team: no role of partners has a right to it',
  register_entries: 'open data',
  configuration_moves: 'counts; a partner’s connection adds and reads nothing',
  configurations: 'the team: no role of partners has a right to it',
  applied_configurations: 'the team: no role of partners has a right to it',
  freeze_periods: 'days that the team closed for everybody; a partner’s connection cannot read the note',
  reference_counters: 'numbers',
  event_head: 'the head of the log',
  mails:
    'a partner’s connection writes it and reads nothing but whether an occasion was mailed; the team reads no words',
  prepared_drafts:
    'the team; a partner’s connection has no right to it, but through the hash of a mailed link',
}

/** Tables whose policies do not give every role of the portal its rows, and what is wrong with each. */
async function unguarded(): Promise<string[]> {
  const rows = await owner<{ name: string; rls: boolean; forced: boolean; covered: string[] }[]>`
    select c.relname as name, c.relrowsecurity as rls, c.relforcerowsecurity as forced,
      array(select r.rolname::text from pg_policy p join pg_roles r on r.oid = any(p.polroles)
        where p.polrelid = c.oid and p.polpermissive and p.polcmd = '*'
        and p.polqual is not null and p.polwithcheck is not null) as covered
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`
  return rows
    .filter(({ name }) => !Object.hasOwn(TENANT_FREE, name))
    .filter(
      ({ rls, forced, covered }) =>
        !rls || !forced || DATABASE_ROLES.some((role) => !covered.includes(`ebox_${role}`)),
    )
    .map(({ name }) => name)
}

const guardedTables = async (): Promise<string[]> =>
  (
    await owner<{ name: string }[]>`select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity order by 1`
  ).map(({ name }) => name)

describe('the catalogue', () => {
  it('has row-level security, forced, and a policy for each role on every table of a tenant', async () => {
    expect(await unguarded()).toEqual([])
    const withColumn = await owner`select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'workspace_id'`
    expect(withColumn.length).toBeGreaterThan(13)
    expect(withColumn.filter(({ name }) => Object.hasOwn(TENANT_FREE, name))).toEqual([])
  })

  it.each([
    ['without anything', ''],
    ['enabled but not forced', 'alter table seeded enable row level security'],
    ['forced but without a policy', 'alter table seeded enable row level security, force row level security'],
    [
      'with a policy that does not check what is written',
      `alter table seeded enable row level security, force row level security;
       create policy all_of_them on seeded for select to ebox_partner, ebox_office, ebox_worker using (true)`,
    ],
    [
      'with a policy for two of the three roles',
      `alter table seeded enable row level security, force row level security;
       create policy two on seeded to ebox_partner, ebox_office using (true) with check (true)`,
    ],
  ])('names a new table %s', async (_, statements) => {
    await owner.unsafe(`create table seeded (id int, workspace_id uuid); ${statements}`)
    try {
      expect(await unguarded()).toEqual(['seeded'])
    } finally {
      await owner`drop table seeded`
    }
  })

  it('lets no role of the portal hand a right on', async () => {
    const grantable = await owner`select grantee, table_name from information_schema.role_table_grants
      where grantee like 'ebox_%' and grantee <> ${database.connection.username} and is_grantable = 'YES'`
    expect(grantable).toHaveLength(0)
  })

  it('has no view, which could go around the policies', async () => {
    const views = await owner`select relname from pg_class where relkind in ('v', 'm', 'f')
      and relnamespace in ('public'::regnamespace, 'pgboss'::regnamespace)`
    expect(views).toHaveLength(0)
  })
})

describe.each(DATABASE_ROLES)('the connection of the role %s', (role) => {
  it('is a log-in of its own: not superuser, not the owner of anything, bound by row-level security', async () => {
    const [me] = await poolOf(role)`
      select current_user as name, session_user as login, r.rolsuper, r.rolbypassrls, r.rolcreaterole, r.rolcreatedb,
        (select count(*)::int from pg_class c where c.relowner = r.oid) as owns,
        (select count(*)::int from pg_auth_members m where m.member = r.oid) as memberships,
        current_setting('is_superuser') as super, row_security_active('dossiers') as bound
      from pg_roles r where r.rolname = current_user`
    expect(me).toEqual({
      name: `ebox_${role}`,
      login: `ebox_${role}`,
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      owns: 0,
      memberships: 0,
      super: 'off',
      bound: true,
    })
  })

  it.each([
    'create table mine (id int)',
    'create temporary table mine (id int)',
    'create function mine() returns int language sql as $$ select 1 $$',
    'create schema mine',
    'create role mine',
    'create extension dblink',
    'drop table rate_limits',
    'truncate rate_limits',
    'alter table dossiers disable row level security',
    'alter table dossiers no force row level security',
    'alter table dossiers add column mine int',
    'drop policy partner on dossiers',
    'create policy mine on dossiers using (true)',
    'alter table events disable trigger all',
    'drop trigger events_append_only on events',
    'update events set kind = kind',
    'delete from events',
    'truncate events',
    'delete from dossier_versions',
    'update decision_papers set pdf = pdf',
    'delete from decision_papers',
    'set role ebox_owner',
    'set session authorization ebox_owner',
    'set session_replication_role = replica',
    'alter role current_user bypassrls',
    'alter function current_workspace() owner to current_user',
    "copy dossiers to '/tmp/dossiers'",
    "copy (select 1) to program 'true'",
    "select pg_read_file('/etc/passwd')",
    'select * from pg_authid',
    'set row_security = off; select * from dossiers',
    ...DATABASE_ROLES.filter((other) => other !== role).map((other) => `set role ebox_${other}`),
  ])('is refused: %s', async (statement) => {
    const connection = await poolOf(role).reserve()
    try {
      await connection`begin`
      await expect(connection.unsafe(statement)).rejects.toThrow(
        /permission denied|must be|row-level security|not allowed|append-only|cannot/i,
      )
    } finally {
      await connection`rollback`
      connection.release()
    }
  })
})

describe('a partner whose workspace is not set', () => {
  it('sees zero rows of every table of a tenant, without an error, though each has rows', async () => {
    for (const table of await guardedTables()) {
      const [all] = await owner`select count(*)::int as rows from ${owner(table)}`
      expect(all?.rows, `${table} is empty: this would prove nothing`).toBeGreaterThan(0)
      for (const scope of ["''", 'null']) {
        const rows = await poolOf('partner').begin(async (sql) => {
          if (scope === "''") await sql`select set_config('ebox.workspace', '', true)`
          return sql`select from ${sql(table)}`
        })
        expect(rows, table).toHaveLength(0)
      }
    }
  })

  it('sees zero rows of another’s in a workspace of their own, and all of B’s in B’s', async () => {
    for (const table of await guardedTables()) {
      const count = async (workspaceId: string, personId: string) =>
        (
          await poolOf('partner').begin(async (sql) => {
            await sql`select set_config('ebox.workspace', ${workspaceId}, true), set_config('ebox.person', ${personId}, true)`
            return sql`select from ${sql(table)}`
          })
        ).length
      expect(await count(randomUUID(), randomUUID()), table).toBe(0)
      expect(await count(b.partner.workspaceId, b.partner.personId), table).toBeGreaterThan(0)
    }
  })

  it('cannot write into another’s workspace, nor move a row there', async () => {
    const a = { personId: await aPerson(), workspaceId: randomUUID() }
    await asPartner(a, (tx) => tx.execute(`insert into workspaces (id) values ('${a.workspaceId}')`))
    const dossier = `'${randomUUID()}', '${b.partner.workspaceId}', 'draft', 'fr', '${a.personId}'`
    await expect(
      asPartner(a, (tx) =>
        tx.execute(
          `insert into dossiers (id, workspace_id, state, language, created_by) values (${dossier})`,
        ),
      ),
    ).rejects.toMatchObject({ cause: { message: expect.stringContaining('row-level security') } })
    const own = `'${randomUUID()}', '${a.workspaceId}', 'draft', 'fr', '${a.personId}'`
    await asPartner(a, (tx) =>
      tx.execute(`insert into dossiers (id, workspace_id, state, language, created_by) values (${own})`),
    )
    await expect(
      asPartner(a, (tx) => tx.execute(`update dossiers set workspace_id = '${b.partner.workspaceId}'`)),
    ).rejects.toMatchObject({ cause: { message: expect.stringContaining('row-level security') } })
    for (const table of [
      'dossiers',
      'draft_parts',
      'certificate_keys',
      'memberships',
      'invitations',
      'api_tokens',
    ]) {
      const verb = table === 'draft_parts' || table === 'certificate_keys' ? 'delete from' : 'update'
      const set = verb === 'update' ? 'set workspace_id = workspace_id' : ''
      const touched = await asPartner(a, (tx) =>
        tx.execute(`${verb} ${table} ${set} where workspace_id = '${b.partner.workspaceId}'`),
      )
      expect(touched.count, table).toBe(0)
    }
  })
})

describe('the setting of a transaction', () => {
  it('is gone with it: after a commit, an error and a cancelled query, on one connection', async () => {
    const own = postgres({ ...database.connection, ...database.roles.partner, max: 1, onnotice: () => {} })
    const set = (sql: postgres.TransactionSql) =>
      sql`select set_config('ebox.workspace', ${b.partner.workspaceId}, true)`
    const left = async () => {
      const [row] = await own`select coalesce(current_setting('ebox.workspace', true), '') as setting,
        (select count(*)::int from dossiers) as rows`
      return row
    }
    const nothing = { setting: '', rows: 0 }
    try {
      const seen = await own.begin(async (sql) => {
        await set(sql)
        return sql`select from dossiers`
      })
      expect(seen).toHaveLength(1)
      expect(await left()).toEqual(nothing)
      await expect(own.begin(async (sql) => [await set(sql), await sql`select 1 / 0`])).rejects.toThrow()
      expect(await left()).toEqual(nothing)
      await expect(
        own.begin(async (sql) => {
          await set(sql)
          await sql`set local statement_timeout = 20`
          await sql`select pg_sleep(5)`
        }),
      ).rejects.toThrow(/cancel|timeout/)
      expect(await left()).toEqual(nothing)
    } finally {
      await own.end()
    }
  })
})

type Probe = {
  /** Asked by B's own person, or about B: the answer that crosses the workspaces. */
  hit: () => Promise<unknown>
  /** The same with something that is not so. */
  miss: () => Promise<unknown>
  /** What a miss answers. */
  nothing: unknown
}

/** One value of one row, as a partner with this scope. */
const ask = (query: string, values: (string | Buffer)[], scope: Parameters<typeof asPartner>[0] = {}) =>
  poolOf('partner').begin(async (sql) => {
    await sql`select set_config('ebox.workspace', ${scope.workspaceId ?? ''}, true), set_config('ebox.person', ${scope.personId ?? ''}, true)`
    const rows = await sql.unsafe(query, values)
    return rows[0] ? Object.values(rows[0])[0] : undefined
  })

/** The hash of the link to a draft that the team prepared for this address. */
const prepared = async (email: string): Promise<Buffer> => {
  const hash = randomBytes(32)
  await owner`insert into prepared_drafts
      (email, language, enterprise_number, answers, token_hash, submission_id, prepared_by, expires_at)
    values (${email}, 'fr', '0200000000', '{}', ${hash}, ${randomUUID()}, ${await aPerson()}, now() + interval '1 day')`
  return hash
}

/** Every function that runs as its owner, with a question that only it can answer from outside, and one it must not. */
const PROBES: Readonly<Record<string, () => Probe>> = {
  membership_on_dossier: () => {
    const query = 'select workspace_id from membership_on_dossier($1, $2)'
    return {
      hit: () => ask(query, [b.dossierId, b.partner.personId]),
      miss: () => ask(query, [b.dossierId, randomUUID()]),
      nothing: undefined,
    }
  },
  invitation_by_token: () => {
    const query = 'select id from invitation_by_token($1)'
    return {
      hit: () => ask(query, [b.hashes.invitation]),
      miss: () => ask(query, [randomBytes(32)]),
      nothing: undefined,
    }
  },
  api_token_by_hash: () => {
    const query = 'select id from api_token_by_hash($1)'
    return {
      hit: () => ask(query, [b.hashes.token]),
      miss: () => ask(query, [randomBytes(32)]),
      nothing: undefined,
    }
  },
  workspace_of_issuer: () => {
    const query = 'select workspace_of_issuer($1, $2)'
    return {
      hit: () => ask(query, [b.issuerId, b.partner.personId]),
      miss: () => ask(query, [b.issuerId, randomUUID()]),
      nothing: null,
    }
  },
  workspace_of_institution: () => {
    const query = 'select workspace_of_institution($1, $2)'
    return {
      hit: () => ask(query, [b.enterpriseNumber, b.partner.personId]),
      miss: () => ask(query, [b.enterpriseNumber, randomUUID()]),
      nothing: null,
    }
  },
  workspace_of_identity: () => {
    const { issuer, subject } = b.identity
    const query = 'select workspace_of_identity($1, $2, $3)'
    return {
      hit: () => ask(query, [issuer, subject, b.partner.personId]),
      miss: () => ask(query, [issuer, subject, randomUUID()]),
      nothing: null,
    }
  },
  join_by_identity: () => {
    const query = 'select join_by_identity($1, $2)'
    const join = async (subject: string, number: string) => {
      const personId = await aPerson()
      await owner`insert into identities (issuer, subject, person_id, enterprise_number)
        values ('https://login.example', ${subject}, ${personId}, ${number})`
      return ask(query, ['https://login.example', subject], { personId, workspaceId: b.partner.workspaceId })
    }
    return {
      hit: () => join(randomUUID(), b.enterpriseNumber),
      miss: () => join(randomUUID(), '0200000000'),
      nothing: false,
    }
  },
  institution_is_known: () => {
    const query = 'select institution_is_known($1)'
    return {
      hit: () => ask(query, [b.enterpriseNumber]),
      miss: () => ask(query, ['0200000000']),
      nothing: false,
    }
  },
  key_is_used_elsewhere: () => {
    const query = 'select key_is_used_elsewhere($1, $2)'
    return {
      hit: () => ask(query, [b.spki, randomUUID()]),
      miss: () => ask(query, [b.spki, b.dossierId]),
      nothing: false,
    }
  },
  key_is_compromised: () => {
    const query = 'select key_is_compromised($1)'
    return { hit: () => ask(query, [b.spki]), miss: () => ask(query, ['0'.repeat(64)]), nothing: false }
  },
  production_days_taken: () => {
    const query = "select taken from production_days_taken('2026-12-01', '2026-12-01', $1::uuid)"
    return { hit: () => ask(query, [randomUUID()]), miss: () => ask(query, [b.issuerId]), nothing: undefined }
  },
  calendar_feed_by_hash: () => {
    const query = 'select id from calendar_feed_by_hash($1)'
    return {
      hit: () => ask(query, [b.hashes.feed]),
      miss: () => ask(query, [randomBytes(32)]),
      nothing: undefined,
    }
  },
  authority_by_token: () => {
    const query = 'select dossier_id from authority_by_token($1)'
    return {
      hit: () => ask(query, [b.hashes.authority]),
      miss: () => ask(query, [randomBytes(32)]),
      nothing: undefined,
    }
  },
  prepared_draft_by_token: () => {
    const query = 'select email from prepared_draft_by_token($1)'
    return {
      hit: async () => ask(query, [await prepared(`${randomUUID()}@people.example`)]),
      miss: () => ask(query, [randomBytes(32)]),
      nothing: undefined,
    }
  },
  claim_prepared_draft: () => {
    const query = 'select id from claim_prepared_draft($1, $2)'
    const claim = async (sentTo: string, personId: string) =>
      ask(query, [await prepared(sentTo), randomUUID()], { personId })
    return {
      hit: async () => {
        const email = `${randomUUID()}@people.example`
        return claim(email, await aPerson(email))
      },
      miss: async () => claim(`${randomUUID()}@people.example`, await aPerson()),
      nothing: undefined,
    }
  },
  number_now: () => {
    const query = 'select number_now($1)'
    return {
      hit: async () => {
        const [row] =
          await owner`select enterprise_number from former_numbers where institution_id = ${b.institutionId}`
        return ask(query, [String(row?.enterprise_number)])
      },
      miss: () => ask(query, [b.enterpriseNumber]),
      nothing: null,
    }
  },
  write_webhook_deliveries: () => {
    const written = async (listened: string) => {
      const personId = await aPerson()
      const target = randomUUID()
      await owner`insert into webhook_targets (id, url, kinds, sealed)
        values (${target}, 'https://team.example', ${[listened]}, '')`
      await asPartner({ personId }, (tx) => recordEvent(tx, { kind: 'accessAsked', actorId: personId }))
      const [row] =
        await owner`select count(*)::int as rows from webhook_deliveries where target_id = ${target}`
      return row?.rows
    }
    return { hit: () => written('accessAsked'), miss: () => written('dossierApproved'), nothing: 0 }
  },
  current_person_manages: () => {
    const query = 'select current_person_manages()'
    const { workspaceId, personId } = b.partner
    return {
      hit: () => ask(query, [], { workspaceId, personId }),
      miss: () => ask(query, [], { workspaceId, personId: randomUUID() }),
      nothing: false,
    }
  },
  current_workspace_is_new: () => {
    const query = 'select current_workspace_is_new()'
    return {
      hit: () => ask(query, [], { workspaceId: randomUUID() }),
      miss: () => ask(query, [], { workspaceId: b.partner.workspaceId }),
      nothing: false,
    }
  },
  accept_invitation: () => {
    const query = 'select id from accept_invitation($1)'
    const { workspaceId } = b.partner
    const invited = async (address: string) => {
      const hash = randomBytes(32)
      await owner`insert into invitations (workspace_id, email, role, token_hash, invited_by, expires_at)
        values (${workspaceId}, ${address}, 'reader', ${hash}, ${b.partner.personId}, now() + interval '1 day')`
      return hash
    }
    return {
      hit: async () => {
        const email = `${randomUUID()}@people.example`
        const personId = await aPerson(email)
        return ask(query, [await invited(email)], { workspaceId, personId })
      },
      miss: async () =>
        ask(query, [await invited(`${randomUUID()}@people.example`)], {
          workspaceId,
          personId: await aPerson(),
        }),
      nothing: undefined,
    }
  },
}

describe('a function that runs as its owner', () => {
  it('is one of the named ones, with its search path pinned, and not for everybody', async () => {
    const functions = await owner`
      select p.proname as name, p.proconfig as config, r.rolname as owner,
        exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0) as public
      from pg_proc p join pg_roles r on r.oid = p.proowner
      where p.prosecdef and p.pronamespace = 'public'::regnamespace order by 1`
    expect(functions.map(({ name }) => name)).toEqual(Object.keys(PROBES).sort())
    for (const { name, config, owner: whose, public: isPublic } of functions) {
      expect(config, name).toEqual(['search_path=public, pg_temp'])
      expect(isPublic, name).toBe(false)
      expect(whose, name).toBe(database.connection.username)
    }
  })

  it.each(Object.keys(PROBES))('answers across workspaces, and only that: %s', async (name) => {
    const probe = PROBES[name]?.()
    if (!probe) throw new Error('no probe')
    const hit = await probe.hit()
    expect(hit, 'the hit').not.toEqual(probe.nothing)
    expect(hit, 'the hit').toBeTruthy()
    expect(await probe.miss(), 'the miss').toEqual(probe.nothing)
  })
})
