import { drizzle } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import type { Transaction } from './client.server.ts'
import { isConnectionLoss } from './connection-loss.server.ts'

/** What the queue asks of a database: SQL with `$1` parameters in, rows out. */
export type Statements = { executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }> }

type Session = Pick<Transaction, '_'>

/** undefined, dates, lists of words and objects as the wire wants them, whatever types the driver has looked up. */
function onTheWire(value: unknown): unknown {
  if (value === undefined || value === null) return null
  if (value instanceof Date) return value.toISOString()
  // A PostgreSQL array of strings: JSON's quotes and escapes are also those of its literals.
  if (Array.isArray(value)) return `{${value.map((item) => JSON.stringify(String(item))).join(',')}}`
  return typeof value === 'object' ? JSON.stringify(value) : value
}

async function run({ _ }: Session, text: string, values: unknown[]): Promise<{ rows: unknown[] }> {
  const query = { sql: text, params: values.map(onTheWire) }
  const rows: unknown = await _.session.prepareQuery(query, undefined, undefined, false).execute()
  return { rows: Array.isArray(rows) ? [...rows] : [] }
}

/** Statements on the transaction's own connection: they are kept or undone with it. */
export const statementsOf = (tx: Transaction): Statements => ({
  executeSql: (text, values = []) => run(tx, text, values),
})

/** Statements on any connection of a pool; several in one text (the queue's maintenance) share one connection. */
export const statementsOn = (pool: postgres.Sql): Statements => {
  const session = drizzle(pool)
  return {
    executeSql: (text, values) => (values ? run(session, text, values) : runScript(pool, text)),
  }
}

async function runScript(pool: postgres.Sql, text: string): Promise<{ rows: unknown[] }> {
  const connection = await pool.reserve()
  try {
    const results: unknown = await connection.unsafe(text)
    connection.release()
    return { rows: Array.isArray(results) ? results.flat() : [] }
  } catch (error) {
    // A connection that is gone takes nothing more, and is not to be handed back as if it lived.
    if (isConnectionLoss(error)) throw error
    // A script that opened a transaction and failed leaves it open: the next user of the connection would inherit it.
    await connection.unsafe('rollback').catch(() => undefined)
    connection.release()
    throw error
  }
}
