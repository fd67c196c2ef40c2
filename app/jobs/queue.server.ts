import { createHash } from 'node:crypto'
import PgBoss from 'pg-boss'
import type postgres from 'postgres'
import { poolOf, type Transaction, withDeadline } from '#db/client.server.ts'
import { type Statements, statementsOf, statementsOn } from '#db/statement.server.ts'
import { JOB_NAMES, type JobName, type Payload } from './payloads.ts'

/** Where a job ends that failed too often, for the team to see. */
export const DEAD_LETTERS = 'deadLetters'

/**
 * A job of a killed worker comes back after `expireInSeconds` and at most two rounds of maintenance; the interval is
 * shared by all processes, so every one uses this constant (design/joints.md 6).
 */
const MAINTENANCE_SECONDS = 10
const QUEUE = {
  expireInSeconds: 30,
  retryLimit: 5,
  retryDelay: 1,
  retryBackoff: true,
  deadLetter: DEAD_LETTERS,
}

/** The queue on given statements; without its own connections, schema changes or clock. */
export const queueOn = (db: Statements, options: { supervise?: boolean } = {}): PgBoss =>
  new PgBoss({
    db,
    migrate: false,
    schedule: false,
    supervise: options.supervise ?? false,
    maintenanceIntervalSeconds: MAINTENANCE_SECONDS,
  })

// What a process that only adds jobs may do; it cannot read payloads (design/joints.md 5).
const GRANTS = `
  grant usage on schema pgboss to ebox_partner, ebox_office, ebox_worker;
  grant insert, select (id) on pgboss.job to ebox_partner, ebox_office;
  grant select (name, policy, retry_limit, retry_delay, retry_backoff, expire_seconds, retention_minutes, dead_letter)
    on pgboss.queue to ebox_partner, ebox_office;
  grant select, insert, update, delete on all tables in schema pgboss to ebox_worker;`

/** Makes the queue's schema and the queues as the owner of the database; run with every migration, idempotent. */
export async function installQueues(owner: postgres.Sql): Promise<void> {
  const statements = statementsOn(owner)
  const boss = new PgBoss({ db: statements, schedule: false, supervise: false })
  await boss.start()
  await boss.createQueue(DEAD_LETTERS)
  for (const name of JOB_NAMES) {
    await boss.createQueue(name, { name, ...QUEUE })
    await boss.updateQueue(name, { name, ...QUEUE })
  }
  await statements.executeSql(GRANTS)
  await boss.stop({ graceful: false })
}

/** Throws when a queue is missing: a job sent to it would vanish without an error. */
export async function assertQueues(): Promise<void> {
  const { rows } = await withDeadline(
    statementsOn(poolOf('partner')).executeSql('select name from pgboss.queue where name = any($1)', [
      [...JOB_NAMES, DEAD_LETTERS],
    ]),
  )
  if (rows.length === JOB_NAMES.length + 1) return
  throw new Error(
    `The database has ${rows.length} of the ${JOB_NAMES.length + 1} queues this version needs. Run its migrations first: start the portal once with the owner's DATABASE_URL.`,
  )
}

const sender = queueOn({
  executeSql() {
    throw new Error('jobs are sent on a transaction only')
  },
})

/** The same key always gives the same UUID (version 8, RFC 9562: the first bits of its SHA-256). */
export function jobId(key: string): string {
  const bytes = createHash('sha256').update(key).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/**
 * Adds a job within the transaction: kept or undone with it. `key` names the work (`<dossier id>:<version>:runChecks`),
 * so that a retry adds nothing. Answers the job's id, or null when it is there already.
 */
export async function enqueue<Name extends JobName>(
  tx: Transaction,
  name: Name,
  payload: Payload<Name>,
  key: string,
  options: { startAfterSeconds?: number } = {},
): Promise<string | null> {
  return sender.send(name, payload, {
    id: jobId(`${name}:${key}`),
    db: statementsOf(tx),
    ...(options.startAfterSeconds ? { startAfter: options.startAfterSeconds } : {}),
  })
}
