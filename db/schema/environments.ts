import { date, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { ENVIRONMENT_STATES } from '#app/domain/environment-state.ts'
import { documentTypes, issuers, workspaces } from './institutions.ts'
import { moment } from './people.ts'

const workspaceId = () =>
  uuid('workspace_id')
    .notNull()
    .references(() => workspaces.id)

const issuerId = (name = 'issuer_id') =>
  uuid(name)
    .notNull()
    .references(() => issuers.id)

const environment = () => text('environment', { enum: ['acceptance', 'production'] }).notNull()

/** How far an issuer is in each environment; both rows are made at its approval. */
export const issuerEnvironments = pgTable(
  'issuer_environments',
  {
    issuerId: issuerId(),
    environment: environment(),
    workspaceId: workspaceId(),
    state: text('state', { enum: ENVIRONMENT_STATES }).notNull(),
    /** Counts its moves: an act on an older one is refused. */
    revision: integer('revision').notNull().default(0),
    since: moment('since').notNull().defaultNow(),
    /** Of production: the agreed day of going live, and the day itself once it is live. */
    liveOn: date('live_on', { mode: 'string' }),
    /** Why it is suspended, or why production was refused; empty otherwise. */
    reason: text('reason').notNull().default(''),
  },
  (table) => [
    primaryKey({ columns: [table.issuerId, table.environment] }),
    index('issuer_environments_workspace').on(table.workspaceId),
    index('issuer_environments_state').on(table.environment, table.state, table.since),
  ],
)

/** A row: the document type is switched on there. */
export const environmentDocumentTypes = pgTable(
  'environment_document_types',
  {
    documentTypeId: uuid('document_type_id')
      .notNull()
      .references(() => documentTypes.id),
    environment: environment(),
    workspaceId: workspaceId(),
    issuerId: issuerId(),
    since: moment('since').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.documentTypeId, table.environment] }),
    index('environment_document_types_issuer').on(table.issuerId, table.environment),
    index('environment_document_types_workspace').on(table.workspaceId),
  ],
)

/** Whom a shared certificate reaches beside its owner: the issuers that may be named as SenderID with it. */
export const certificateSenders = pgTable(
  'certificate_senders',
  {
    ownerIssuerId: issuerId('owner_issuer_id'),
    environment: environment(),
    senderIssuerId: issuerId('sender_issuer_id'),
    workspaceId: workspaceId(),
  },
  (table) => [
    primaryKey({ columns: [table.ownerIssuerId, table.environment, table.senderIssuerId] }),
    index('certificate_senders_sender').on(table.senderIssuerId, table.environment),
    index('certificate_senders_workspace').on(table.workspaceId),
  ],
)
