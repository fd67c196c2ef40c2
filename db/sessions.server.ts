import { and, desc, eq, gt, sql } from 'drizzle-orm'
import type { Transaction } from './client.server.ts'
import { officerRoles, persons, sessions } from './schema/people.ts'

export type StoredSession = {
  personId: string
  email: string
  name: string
  language: string
  officerRoles: string[]
}

/** By which proof a session was opened. */
export type SessionMethod = typeof sessions.$inferSelect.method

const ABSOLUTE = sql`interval '12 hours'`
/** A session is touched at most once a minute: a write with every page would cost more than it tells. */
const TOUCH_AFTER = sql`interval '1 minute'`
const MOST_SESSIONS = 10

const rolesOf = sql<string[]>`array(select ${officerRoles.role} from ${officerRoles}
  where ${officerRoles.personId} = ${persons.id} order by 1)`
const idle = sql`case when exists (select from ${officerRoles} where ${officerRoles.personId} = ${persons.id})
  then interval '15 minutes' else interval '30 minutes' end`

/** Who holds a living session: 12 hours at most, 30 minutes (officers 15) without use. The database's clock decides. */
export async function findStoredSession(tx: Transaction, idHash: Buffer): Promise<StoredSession | undefined> {
  const [found] = await tx
    .select({
      personId: persons.id,
      email: persons.email,
      name: persons.name,
      language: persons.language,
      officerRoles: rolesOf,
      stale: sql<boolean>`${sessions.lastSeenAt} < now() - ${TOUCH_AFTER}`,
    })
    .from(sessions)
    .innerJoin(persons, eq(persons.id, sessions.personId))
    .where(
      and(
        eq(sessions.idHash, idHash),
        gt(sessions.expiresAt, sql`now()`),
        gt(sessions.lastSeenAt, sql`now() - ${idle}`),
      ),
    )
  if (!found) return undefined
  const { stale, ...session } = found
  if (stale) await tx.update(sessions).set({ lastSeenAt: sql`now()` }).where(eq(sessions.idHash, idHash))
  return session
}

/** Adds a session; the person's oldest ones go when there are more than ten. */
export async function insertSession(
  tx: Transaction,
  session: { idHash: Buffer; personId: string; userAgent: string; method: SessionMethod },
): Promise<void> {
  const { personId } = session
  await tx.insert(sessions).values({ ...session, expiresAt: sql`now() + ${ABSOLUTE}` })
  const kept = tx
    .select({ idHash: sessions.idHash })
    .from(sessions)
    .where(eq(sessions.personId, personId))
    .orderBy(desc(sessions.lastSeenAt))
    .limit(MOST_SESSIONS)
  await tx
    .delete(sessions)
    .where(and(eq(sessions.personId, personId), sql`${sessions.idHash} not in (${kept})`))
}

export async function deleteSession(tx: Transaction, idHash: Buffer): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.idHash, idHash))
}

export type SessionPerson = { id: string; language: string; isOfficer: boolean }

const sessionPerson = {
  id: persons.id,
  language: persons.language,
  isOfficer: sql<boolean>`exists (select from ${officerRoles} where ${officerRoles.personId} = ${persons.id})`,
}

/** Who a session is opened for, by id. */
export async function sessionPersonById(tx: Transaction, id: string): Promise<SessionPerson> {
  const [person] = await tx.select(sessionPerson).from(persons).where(eq(persons.id, id))
  if (!person) throw new Error('a session for nobody')
  return person
}

/** The person with this address, made at the first sign-in. */
export async function ensurePerson(
  tx: Transaction,
  { email, language }: { email: string; language: string },
): Promise<SessionPerson> {
  await tx
    .insert(persons)
    .values({ email, language })
    .onConflictDoNothing({ target: persons.email, where: sql`email <> ''` })
  const [person] = await tx.select(sessionPerson).from(persons).where(eq(persons.email, email))
  if (!person) throw new Error('the person just made is not there')
  return person
}
