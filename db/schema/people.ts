import { sql } from 'drizzle-orm'
import {
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'

export const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/**
 * A person who can sign in. `email`, in lower case, is a mailbox the person has proven to read, and so a way in; empty
 * for who comes by a login provider only: what a provider says of an address proves nothing here.
 */
export const persons = pgTable(
  'persons',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    email: text('email').notNull(),
    name: text('name').notNull().default(''),
    language: text('language').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
    /** Set when the person's data were erased: the row stays, so that the log's ids still point somewhere. */
    erasedAt: moment('erased_at'),
  },
  (table) => [uniqueIndex('persons_email').on(table.email).where(sql`email <> ''`)],
)

export const officerRoles = pgTable(
  'officer_roles',
  {
    personId: uuid('person_id')
      .notNull()
      .references(() => persons.id),
    role: text('role').notNull(),
    grantedAt: moment('granted_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.role] })],
)

/** `idHash` is the SHA-256 of the cookie's 32 random bytes; the cookie itself is stored nowhere. */
export const sessions = pgTable(
  'sessions',
  {
    idHash: bytea('id_hash').primaryKey(),
    personId: uuid('person_id')
      .notNull()
      .references(() => persons.id),
    createdAt: moment('created_at').notNull().defaultNow(),
    lastSeenAt: moment('last_seen_at').notNull().defaultNow(),
    expiresAt: moment('expires_at').notNull(),
    userAgent: text('user_agent').notNull().default(''),
    method: text('method', { enum: ['mail', 'provider', 'demo'] })
      .notNull()
      .default('mail'),
    /** When an officer last proved the second step in this session. */
    secondStepAt: moment('second_step_at'),
  },
  (table) => [index('sessions_person').on(table.personId)],
)

/** One open request to sign in by mail; only hashes of the link's token, the code and the browser's cookie. */
export const signInRequests = pgTable('sign_in_requests', {
  id: uuid('id').primaryKey().defaultRandom(),
  email: text('email').notNull().unique(),
  tokenHash: bytea('token_hash').notNull().unique(),
  codeHash: bytea('code_hash').notNull(),
  browserHash: bytea('browser_hash').notNull(),
  language: text('language').notNull(),
  /** Where the person wanted to go, sealed: an invitation's address holds its token. Empty when nowhere special. */
  next: text('next').notNull().default(''),
  guesses: integer('guesses').notNull().default(0),
  expiresAt: moment('expires_at').notNull(),
})

/** Counts per key and window, shared by every replica; keys hold hashes, never an address. */
export const rateLimits = pgTable(
  'rate_limits',
  {
    key: text('key').notNull(),
    windowStart: moment('window_start').notNull(),
    count: integer('count').notNull(),
  },
  (table) => [primaryKey({ columns: [table.key, table.windowStart] })],
)

/** One row: what kind of world this database holds. */
export const portal = pgTable('portal', {
  id: integer('id').primaryKey().default(1),
  demo: integer('demo').notNull().default(0),
  createdAt: moment('created_at').notNull().default(sql`now()`),
})

/** What admins of the office chose; a key that is missing has the default of `app/domain/office-settings.ts`. */
export const officeSettings = pgTable('office_settings', {
  key: text('key').primaryKey(),
  value: jsonb('value').$type<unknown>().notNull(),
  changedBy: uuid('changed_by').references(() => persons.id),
  changedAt: moment('changed_at').notNull().defaultNow(),
})
