import { index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { workspaces } from './institutions.ts'
import { bytea, moment, persons } from './people.ts'

/** A person at a login provider, by (iss, sub) and never by mail address. */
export const identities = pgTable(
  'identities',
  {
    issuer: text('issuer').notNull(),
    subject: text('subject').notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => persons.id),
    /** What the provider says of the person's institution, when it says so. */
    enterpriseNumber: text('enterprise_number').notNull().default(''),
    /** What the provider says of the person's mailbox: a place to write to, never a way in. */
    email: text('email').notNull().default(''),
    linkedAt: moment('linked_at').notNull().defaultNow(),
    lastUsedAt: moment('last_used_at'),
  },
  (table) => [
    primaryKey({ columns: [table.issuer, table.subject] }),
    index('identities_person').on(table.personId),
  ],
)

/** A sign-in on its way to the provider and back; consumed once, bound to the browser that began it. */
export const providerFlows = pgTable('provider_flows', {
  stateHash: bytea('state_hash').primaryKey(),
  browserHash: bytea('browser_hash').notNull(),
  nonce: text('nonce').notNull(),
  codeVerifier: text('code_verifier').notNull(),
  /** Set when a signed-in person links the provider to their account. */
  linkTo: uuid('link_to').references(() => persons.id),
  next: text('next').notNull().default(''),
  expiresAt: moment('expires_at').notNull(),
})

/** An officer's second step; `id` is the credential id in base64url. */
export const passkeys = pgTable(
  'passkeys',
  {
    id: text('id').primaryKey(),
    personId: uuid('person_id')
      .notNull()
      .references(() => persons.id),
    publicKey: bytea('public_key').notNull(),
    counter: integer('counter').notNull(),
    transports: text('transports').array().notNull(),
    name: text('name').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
    lastUsedAt: moment('last_used_at'),
  },
  (table) => [index('passkeys_person').on(table.personId)],
)

/** The open challenge of a session: one at a time, consumed by its answer. */
export const passkeyChallenges = pgTable('passkey_challenges', {
  sessionIdHash: bytea('session_id_hash').primaryKey(),
  personId: uuid('person_id')
    .notNull()
    .references(() => persons.id),
  challenge: text('challenge').notNull(),
  purpose: text('purpose', { enum: ['enrol', 'verify'] }).notNull(),
  expiresAt: moment('expires_at').notNull(),
})

/** While open, an officer may add a passkey: opened for 24 hours by an admin, or by the operator for the first one. */
export const enrolmentWindows = pgTable('enrolment_windows', {
  personId: uuid('person_id')
    .primaryKey()
    .references(() => persons.id),
  openedBy: uuid('opened_by').references(() => persons.id),
  expiresAt: moment('expires_at').notNull(),
})

/** A place in a workspace, offered to an address: 7 days, once. */
export const invitations = pgTable(
  'invitations',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    workspaceId: uuid('workspace_id')
      .notNull()
      .references(() => workspaces.id),
    email: text('email').notNull(),
    role: text('role', { enum: ['reader', 'editor', 'manager'] }).notNull(),
    /** Set when the invited person acts for the institution on a mandate: the mandated party's number, and its basis. */
    mandateHolder: text('mandate_holder').notNull().default(''),
    mandateBasis: text('mandate_basis').notNull().default(''),
    tokenHash: bytea('token_hash').notNull().unique(),
    invitedBy: uuid('invited_by')
      .notNull()
      .references(() => persons.id),
    invitedAt: moment('invited_at').notNull().defaultNow(),
    expiresAt: moment('expires_at').notNull(),
    acceptedAt: moment('accepted_at'),
    revokedAt: moment('revoked_at'),
  },
  (table) => [index('invitations_workspace').on(table.workspaceId)],
)

/** A key for machines: an institution's (with its workspace), or one the team gives to a system (without). */
export const apiTokens = pgTable(
  'api_tokens',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    workspaceId: uuid('workspace_id').references(() => workspaces.id),
    name: text('name').notNull(),
    scopes: text('scopes').array().notNull(),
    tokenHash: bytea('token_hash').notNull().unique(),
    /** The first characters, so that a person recognises which one it is. */
    prefix: text('prefix').notNull(),
    createdBy: uuid('created_by')
      .notNull()
      .references(() => persons.id),
    createdAt: moment('created_at').notNull().defaultNow(),
    expiresAt: moment('expires_at').notNull(),
    lastUsedAt: moment('last_used_at'),
    revokedAt: moment('revoked_at'),
  },
  (table) => [index('api_tokens_workspace').on(table.workspaceId)],
)

/** The answer given to a request with an Idempotency-Key: a repeat gets it again, another body under it is refused. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    tokenId: uuid('token_id')
      .notNull()
      .references(() => apiTokens.id),
    key: text('key').notNull(),
    requestSha256: bytea('request_sha256').notNull(),
    status: integer('status').notNull(),
    body: jsonb('body').$type<unknown>().notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (table) => [unique('idempotency_keys_once').on(table.tokenId, table.key)],
)
