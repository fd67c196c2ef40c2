import { sql } from 'drizzle-orm'
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { isConnectionLoss } from './connection-loss.server.ts'
import { Pool } from './pool.server.ts'

/** What postgres.js takes; the embedded database is reached by `{ host: '/socket/folder' }`. */
export type ConnectionOptions = string | postgres.Options<Record<string, never>>

/** One log-in a role. Where a role has none of its own, the owner's is used and takes the role at connect. */
export type DatabaseOptions = { owner: ConnectionOptions } & Partial<Record<DatabaseRole, ConnectionOptions>>

export const DATABASE_ROLES = ['partner', 'office', 'worker'] as const
export type DatabaseRole = (typeof DATABASE_ROLES)[number]

export type Transaction = Parameters<Parameters<PostgresJsDatabase['transaction']>[0]>[0]

/** Thrown when the database does not answer in time; the border answers 503. */
export class DatabaseUnavailable extends Error {}

// postgres.js waits for ever while no primary exists (design/joints.md 7): every transaction has its own deadline.
const DEADLINE_MS = 8_000
/** The first, and two more when it found a connection that is gone. */
const TRIES = 3
/** Connections of a process at most, by role. */
export const POOL: Readonly<Record<DatabaseRole, number>> = { partner: 10, office: 5, worker: 8 }

/** For the sign of life alone: a portal that is busy is not one that is dead. */
const PULSE = 1
/** All connections of a process at most. */
export const POOLED = POOL.partner + POOL.office + POOL.worker + PULSE

let pulse: Pool | undefined
let pools: Readonly<Record<DatabaseRole, Pool>> | undefined

function open(options: ConnectionOptions, extra: postgres.Options<Record<string, never>>): postgres.Sql {
  const common = { onnotice: () => {}, idle_timeout: 60, max_lifetime: 30 * 60, ...extra }
  return typeof options === 'string'
    ? postgres(options, common)
    : postgres({ ...options, ...common, ...merged(options, extra) })
}

const merged = (
  options: Exclude<ConnectionOptions, string>,
  extra: postgres.Options<Record<string, never>>,
) => ({
  connection: { ...options.connection, ...extra.connection },
})

function openRole(options: DatabaseOptions, role: DatabaseRole, max = POOL[role]): postgres.Sql {
  const connection = { application_name: `ebox_${role}`, statement_timeout: 5_000, lock_timeout: 4_000 }
  const own = options[role]
  return own
    ? open(own, { max, connection })
    : open(options.owner, { max, connection: { ...connection, role: `ebox_${role}` } })
}

/** Opens the pools of this process. Called once at start, and by each test for its own database. */
export function connect(options: DatabaseOptions): void {
  pools = {
    partner: new Pool(() => openRole(options, 'partner')),
    office: new Pool(() => openRole(options, 'office')),
    worker: new Pool(() => openRole(options, 'worker')),
  }
  pulse = new Pool(() => openRole(options, 'partner', PULSE))
}

export async function disconnect(): Promise<void> {
  const open = [pulse, ...Object.values(pools ?? {})]
  pools = undefined
  pulse = undefined
  await Promise.all(open.map((pool) => pool?.end(5)))
}

function renewedPool(role: DatabaseRole): Pool {
  if (!pools) throw new Error('the database is not connected')
  return pools[role]
}

/** The raw pool of a role at this moment, for a question at start; everything else goes through a transaction. */
export const poolOf = (role: DatabaseRole): postgres.Sql => renewedPool(role).sql

/** The raw pool of a role for one piece of work of the queue. */
export const onPool = <T>(role: DatabaseRole, work: (sql: postgres.Sql) => Promise<T>): Promise<T> =>
  renewedPool(role).use(work)

/** Asks the database for a sign of life, on a connection that no page and no job waits for. */
export async function signOfLife(): Promise<void> {
  if (!pulse) throw new Error('the database is not connected')
  await pulse.use(async (sql) => sql`select 1`)
}

export async function withDeadline<T>(work: Promise<T>, milliseconds: number = DEADLINE_MS): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new DatabaseUnavailable('the database did not answer in time')),
      milliseconds,
    )
  })
  try {
    return await Promise.race([work, deadline])
  } finally {
    clearTimeout(timer)
  }
}

/** Tries again where the connection was lost before anything was done on it. */
async function begin<T>(role: DatabaseRole, work: (tx: Transaction) => Promise<T>): Promise<T> {
  let isBegun = false
  const noted = (tx: Transaction): Promise<T> => {
    isBegun = true
    return work(tx)
  }
  for (let tries = 1; ; tries += 1) {
    try {
      return await onPool(role, (sql) => drizzle(sql).transaction(noted))
    } catch (error) {
      if (isBegun || tries === TRIES || !isConnectionLoss(error)) throw error
    }
  }
}

/**
 * What begins after its deadline does nothing, and what ends after it is undone: whoever asked was told that the
 * database did not answer, and asks again.
 */
async function transaction<T>(role: DatabaseRole, work: (tx: Transaction) => Promise<T>): Promise<T> {
  let isLate = false
  const inTime = () => {
    if (isLate) throw new DatabaseUnavailable('the deadline of the transaction has passed')
  }
  const timely = async (tx: Transaction): Promise<T> => {
    inTime()
    const result = await work(tx)
    inTime()
    return result
  }
  try {
    return await withDeadline(begin(role, timely))
  } finally {
    isLate = true
  }
}

/** Who asks, for row-level security: a person, and the workspace they act in once it is known. */
export type PartnerScope = { personId?: string; workspaceId?: string }

/** One transaction as a partner: it sees the rows of the scope's workspace and nothing else. */
export const asPartner = <T>(scope: PartnerScope, work: (tx: Transaction) => Promise<T>): Promise<T> =>
  transaction('partner', async (tx) => {
    await tx.execute(
      sql`select set_config('ebox.person', ${scope.personId ?? ''}, true), set_config('ebox.workspace', ${scope.workspaceId ?? ''}, true)`,
    )
    return work(tx)
  })

/** From here on the transaction is this person's, who has just proved to be it. */
export async function goOnAs(tx: Transaction, personId: string): Promise<void> {
  await tx.execute(sql`select set_config('ebox.person', ${personId}, true)`)
}

/** From here on the transaction acts in this workspace. */
export async function goOnIn(tx: Transaction, workspaceId: string): Promise<void> {
  await tx.execute(sql`select set_config('ebox.workspace', ${workspaceId}, true)`)
}

/** One transaction of the eBox team: it sees every workspace. */
export const asOffice = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => transaction('office', work)

/** One transaction of a job. */
export const asWorker = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => transaction('worker', work)
