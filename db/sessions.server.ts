import { and, desc, eq, gt, isNull, ne, or, sql } from 'drizzle-orm'
import type { Transaction } from './client.server.ts'
import { officerRoles, persons, portal, sessions } from './schema/people.ts'

export type StoredSession = {
  personId: string
  email: string
  name: string
  language: string
  officerRoles: string[]
  /** An officer's second step in this session: at most five minutes ago, longer ago, or not at all. */
  secondStep: 'fresh' | 'done' | null
  /** Opened by a sign-in a quarter of an hour ago at most. */
  recentSignIn: boolean
}

/** By which proof a session was opened. */
export type SessionMethod = typeof sessions.$inferSelect.method

const ABSOLUTE = sql`interval '12 hours'`
/** A session is touched at most once a minute: a write with every page would cost more than it tells. */
const TOUCH_AFTER = sql`interval '1 minute'`
const MOST_SESSIONS = 5
const FRESH = sql`interval '5 minutes'`

const rolesOf = sql<string[]>`array(select ${officerRoles.role} from ${officerRoles}
  where ${officerRoles.personId} = ${persons.id} order by 1)`
const idle = sql`case when exists (select from ${officerRoles} where ${officerRoles.personId} = ${persons.id})
  then interval '15 minutes' else interval '30 minutes' end`

// A demo session is signed in without any proof, so a further step would prove nothing either.
const secondStep = sql<StoredSession['secondStep']>`case
  when ${sessions.method} = 'demo' then 'fresh'
  when ${sessions.secondStepAt} > now() - ${FRESH} then 'fresh'
  when ${sessions.secondStepAt} is not null then 'done' end`
// Longer than a mailed code lives, which the last of these changes waits for.
const RECENT = sql`interval '15 minutes'`
const recentSignIn = sql<boolean>`${sessions.method} = 'demo' or ${sessions.createdAt} > now() - ${RECENT}`
const isAlive = and(
  gt(sessions.expiresAt, sql`now()`),
  gt(sessions.lastSeenAt, sql`now() - ${idle}`),
  isNull(persons.erasedAt),
)

/** A session of the demo world is worth nothing in a world that is none, or where the settings do not allow one. */
const isOfThisWorld = (demoAllowed: boolean) =>
  or(
    ne(sessions.method, 'demo'),
    demoAllowed ? sql`exists (select from ${portal} where ${portal.demo} = 1)` : undefined,
  )

/** Who holds a living session: 12 hours at most, 30 minutes (officers 15) without use. The database's clock decides. */
export async function findStoredSession(
  tx: Transaction,
  idHash: Buffer,
  { demoAllowed }: { demoAllowed: boolean },
): Promise<StoredSession | undefined> {
  const [found] = await tx
    .select({
      personId: persons.id,
      email: persons.email,
      name: persons.name,
      language: persons.language,
      officerRoles: rolesOf,
      secondStep,
      recentSignIn,
      stale: sql<boolean>`${sessions.lastSeenAt} < now() - ${TOUCH_AFTER}`,
    })
    .from(sessions)
    .innerJoin(persons, eq(persons.id, sessions.personId))
    .where(and(eq(sessions.idHash, idHash), isAlive, isOfThisWorld(demoAllowed)))
  if (!found) return undefined
  const { stale, ...session } = found
  if (stale) await tx.update(sessions).set({ lastSeenAt: sql`now()` }).where(eq(sessions.idHash, idHash))
  return session
}

/** Adds a session; the person's oldest go when there are more than five. Answers how many living ones that ended. */
export async function insertSession(
  tx: Transaction,
  session: { idHash: Buffer; personId: string; userAgent: string; method: SessionMethod },
): Promise<number> {
  const { personId, method } = session
  // Two sign-ins at once would each count without the other.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`sessions:${personId}`}, 0))`)
  const secondStepAt = method === 'demo' ? sql`now()` : null
  await tx.insert(sessions).values({ ...session, secondStepAt, expiresAt: sql`now() + ${ABSOLUTE}` })
  const kept = tx
    .select({ idHash: sessions.idHash })
    .from(sessions)
    .where(eq(sessions.personId, personId))
    .orderBy(desc(sessions.lastSeenAt))
    .limit(MOST_SESSIONS)
  const ended = await tx
    .delete(sessions)
    .where(and(eq(sessions.personId, personId), sql`${sessions.idHash} not in (${kept})`))
    .returning({ alive: sql<boolean>`${sessions.expiresAt} > now()` })
  return ended.filter(({ alive }) => alive).length
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

/**
 * Puts a session on under a fresh id, with the second step done now; when it ends stays as it was. False when it has
 * ended meanwhile.
 */
export async function stepUpSession(
  tx: Transaction,
  session: { idHash: Buffer; personId: string; newIdHash: Buffer },
): Promise<boolean> {
  const moved = await tx
    .update(sessions)
    .set({ idHash: session.newIdHash, secondStepAt: sql`now()`, lastSeenAt: sql`now()` })
    .where(
      and(
        eq(sessions.idHash, session.idHash),
        eq(sessions.personId, session.personId),
        gt(sessions.expiresAt, sql`now()`),
      ),
    )
    .returning({ idHash: sessions.idHash })
  return moved.length === 1
}

export type ListedSession = {
  idHash: Buffer
  createdAt: Date
  lastSeenAt: Date
  userAgent: string
  method: SessionMethod
}

/** A person's living sessions, the one used last first. */
export const listSessions = (tx: Transaction, personId: string): Promise<ListedSession[]> =>
  tx
    .select({
      idHash: sessions.idHash,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
      userAgent: sessions.userAgent,
      method: sessions.method,
    })
    .from(sessions)
    .innerJoin(persons, eq(persons.id, sessions.personId))
    .where(and(eq(sessions.personId, personId), isAlive))
    .orderBy(desc(sessions.lastSeenAt))

/** Ends one session of this person; false when there is none of that id. */
export async function deleteSessionOf(tx: Transaction, personId: string, idHash: Buffer): Promise<boolean> {
  const ended = await tx
    .delete(sessions)
    .where(and(eq(sessions.idHash, idHash), eq(sessions.personId, personId)))
    .returning({ idHash: sessions.idHash })
  return ended.length === 1
}

/** Ends every session of a person, or every one but `keep`. */
export async function deleteSessionsOf(tx: Transaction, personId: string, keep?: Buffer): Promise<void> {
  await tx.delete(sessions).where(and(eq(sessions.personId, personId), keep && ne(sessions.idHash, keep)))
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
