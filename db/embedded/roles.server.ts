import postgres from 'postgres'
import { BOOT } from './cluster.server.ts'
import type { DatabaseSecrets } from './secrets.server.ts'

const DATABASE = 'ebox'
const OWNER = 'ebox_owner'

/** The log-ins of the running portal, one for each kind of work; none may change the schema. */
export const LOGINS = { partner: 'ebox_partner', office: 'ebox_office', worker: 'ebox_worker' } as const

/** What postgres.js needs to reach a database over a socket folder. */
export type Connection = { host: string; port: number; database: string; username: string; password: string }

type Socket = { host: string; port: number }

/** The connection of the schema's owner, who migrates. */
export function ownerConnection(socket: Socket, secrets: DatabaseSecrets): Connection {
  return { ...socket, database: DATABASE, username: OWNER, password: secrets.owner }
}

/**
 * Makes or repairs the roles and the database, at every start: the passwords are those of `secrets`, no log-in is
 * superuser or passes by row-level security, and the owner hands out rights to the three log-ins without being them.
 */
export async function applyRoles(socket: Socket, secrets: DatabaseSecrets): Promise<void> {
  const boot = { ...socket, username: BOOT, password: secrets.boot, max: 1, onnotice: () => undefined }
  const sql = postgres({ ...boot, database: 'postgres' })
  try {
    await sql.unsafe(roleStatements(secrets))
    const [found] = await sql`select 1 from pg_database where datname = ${DATABASE}`
    // Cannot run inside a transaction, so it stands alone.
    if (found === undefined) await sql.unsafe(`create database ${DATABASE} owner ${OWNER}`)
    await sql.unsafe(databaseStatements(DATABASE))
  } finally {
    await sql.end()
  }
}

/** Who may connect to a database of the portal; not copied by `create database … template`. */
export function databaseStatements(database: string): string {
  return `
    revoke all on database ${database} from public;
    grant connect on database ${database} to ${Object.values(LOGINS).join(', ')};`
}

function roleStatements(secrets: DatabaseSecrets): string {
  const plain = 'login nosuperuser nobypassrls nocreatedb noreplication'
  const logins = Object.entries(LOGINS) as [keyof typeof LOGINS, string][]
  return [
    role(OWNER, `${plain} createrole`, secrets.owner),
    ...logins.map(([key, name]) => role(name, `${plain} nocreaterole`, secrets[key])),
    ...logins.map(([, name]) => `grant ${name} to ${OWNER} with admin true, inherit false, set false;`),
  ].join('\n')
}

/** Passwords are base64url, so they need no escaping. */
function role(name: string, attributes: string, password: string): string {
  return `
    do $$ begin
      if not exists (select from pg_roles where rolname = '${name}') then create role ${name}; end if;
    end $$;
    alter role ${name} ${attributes} password '${password}';`
}

/** True when the server lets this log-in in. */
export async function canLogIn(connection: Connection): Promise<boolean> {
  const sql = postgres({ ...connection, max: 1, connect_timeout: 5 })
  try {
    await sql`select 1`
    return true
  } catch {
    return false
  } finally {
    await sql.end()
  }
}
