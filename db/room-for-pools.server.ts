import { DATABASE_ROLES, type DatabaseRole, POOL, POOLED, poolOf, withDeadline } from './client.server.ts'

/** The rest is for migrations, operators and a second process that takes over. */
const SHARE = 0.8

/** How many connections the portal may open: to the whole server, to the database, and by each log-in (-1: no limit). */
type Room = { server: number; database: number; login: number }

async function roomFor(role: DatabaseRole): Promise<Room | undefined> {
  const [row] = await withDeadline(
    poolOf(role)<Room[]>`
      select current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int as server,
        datconnlimit as database, rolconnlimit as login
      from pg_database, pg_roles where datname = current_database() and rolname = session_user`.execute(),
  )
  return row
}

/** Throws, with a sentence for the operator, when this process could use up more than four fifths of what there is. */
export async function assertRoomForPools(): Promise<void> {
  for (const role of DATABASE_ROLES) {
    const room = await roomFor(role)
    if (!room) continue
    refuseLess('the server', 'max_connections', room.server, POOLED)
    refuseLess('the database', 'its CONNECTION LIMIT', room.database, POOLED)
    refuseLess(`the log-in of ${role}`, 'its CONNECTION LIMIT', room.login, POOL[role])
  }
}

function refuseLess(where: string, setting: string, found: number, wanted: number): void {
  const needed = Math.ceil(wanted / SHARE)
  if (found < 0 || found >= needed) return
  throw new Error(
    `This process may open ${wanted} connections, and ${where} has room for ${found} only. Set ${setting} so that there is room for at least ${needed} for each process of the portal.`,
  )
}
