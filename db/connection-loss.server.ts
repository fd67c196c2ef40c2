import type postgres from 'postgres'

/** The network's codes, postgres.js's own, and PostgreSQL's last words before it closes a connection. */
const LOSS = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|CONNECTION_\w+|08\w{3}|57P0[1-3])$/

/** The code of a driver's error, also inside the query builder's wrapping; '' when it has none. */
export function driverCodeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  if ('code' in error && typeof error.code === 'string') return error.code
  return driverCodeOf(error.cause)
}

/** Whether a statement failed because its connection is gone, and not because of what it asked. */
export const isConnectionLoss = (error: unknown): boolean => LOSS.test(driverCodeOf(error))

/** Whether a connection that stood was lost, rather than none to be had. */
export const isBroken = (error: unknown): boolean =>
  isConnectionLoss(error) && !/^(ECONNREFUSED|57P03)$/.test(driverCodeOf(error))

/** A statement for a connection that broke before it was sent. */
class ConnectionLost extends Error {
  readonly code = 'CONNECTION_CLOSED'
}

/**
 * `sql` for transactions that send nothing more once their connection is gone. postgres.js 3.4 sends its ROLLBACK
 * even then: into no socket, which ends the process (porsager/postgres#1208), or into the connection's next life,
 * where it undoes somebody else's work. PostgreSQL itself undoes what a lost connection left open.
 */
export function breakable(pool: postgres.Sql): postgres.Sql {
  return new Proxy(pool, {
    get: (target, name, receiver) =>
      name === 'begin' ? (work: Work) => begin(target, work) : Reflect.get(target, name, receiver),
  })
}

type Work = (tx: postgres.TransactionSql) => Promise<unknown>

function begin(pool: postgres.Sql, work: Work): Promise<unknown> {
  const connection = { isLost: false }
  const begun = pool.begin(async (tx) => {
    try {
      const result = await work(guarded(tx, connection))
      if (!connection.isLost) return result
    } catch (error) {
      if (!connection.isLost && !isConnectionLoss(error)) throw error
    }
    // The loss has rejected the whole already, or is about to; settling here would make the driver send more.
    return new Promise<never>(() => undefined)
  })
  // By the loss before all others: nothing else ends it while the work goes on.
  begun.catch(() => {
    connection.isLost = true
  })
  return begun
}

const guarded = (tx: postgres.TransactionSql, connection: { isLost: boolean }): postgres.TransactionSql =>
  new Proxy(tx, {
    get(target, name, receiver) {
      if (connection.isLost) throw new ConnectionLost('the connection broke within the transaction')
      return Reflect.get(target, name, receiver)
    },
  })
