import { index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { dossiers } from './dossiers.ts'
import { workspaces } from './institutions.ts'
import { bytea, moment, persons } from './people.ts'

const workspaceId = () =>
  uuid('workspace_id')
    .notNull()
    .references(() => workspaces.id)

/**
 * The conversation on a dossier, made with its first message; locked by who adds one, so that numbers have no gap.
 * The team reads as one; what each partner has read stands in `thread_reads`.
 */
export const threads = pgTable('threads', {
  dossierId: uuid('dossier_id')
    .primaryKey()
    .references(() => dossiers.id),
  workspaceId: workspaceId(),
  /** How many there are, and so the number of the last one. */
  messages: integer('messages').notNull().default(0),
  teamReadUpTo: integer('team_read_up_to').notNull().default(0),
  /** Messages of the partner behind that number: what the queue shows. */
  unreadByTeam: integer('unread_by_team').notNull().default(0),
  /** The last mail that told a side of messages, and the last message there was then. */
  teamNoticedAt: moment('team_noticed_at'),
  teamNoticedUpTo: integer('team_noticed_up_to').notNull().default(0),
  partnerNoticedAt: moment('partner_noticed_at'),
  partnerNoticedUpTo: integer('partner_noticed_up_to').notNull().default(0),
})

/** Never changed and never deleted: no role of the portal has the right to. `number` counts from 1 on each dossier. */
export const threadMessages = pgTable(
  'thread_messages',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    dossierId: uuid('dossier_id')
      .notNull()
      .references(() => threads.dossierId),
    workspaceId: workspaceId(),
    number: integer('number').notNull(),
    side: text('side', { enum: ['partner', 'team'] }).notNull(),
    authorId: uuid('author_id')
      .notNull()
      .references(() => persons.id),
    text: text('text').notNull(),
    /** Given by the page with the form: a message that is sent twice is one message. */
    submissionId: uuid('submission_id').notNull(),
    at: moment('at').notNull().defaultNow(),
  },
  (table) => [
    unique('thread_messages_number').on(table.dossierId, table.number),
    unique('thread_messages_submission').on(table.dossierId, table.submissionId),
    index('thread_messages_author').on(table.authorId),
  ],
)

/** `name` is safe on every system and ends as its kind does; a CSR or a certificate is kept as one PEM block. */
export const threadAttachments = pgTable(
  'thread_attachments',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    messageId: uuid('message_id')
      .notNull()
      .references(() => threadMessages.id),
    dossierId: uuid('dossier_id')
      .notNull()
      .references(() => threads.dossierId),
    workspaceId: workspaceId(),
    /** From 1 on each message. */
    position: integer('position').notNull(),
    name: text('name').notNull(),
    kind: text('kind', { enum: ['pdf', 'csr', 'certificate'] }).notNull(),
    /** In bytes. */
    size: integer('size').notNull(),
    sha256: bytea('sha256').notNull(),
    content: bytea('content').notNull(),
  },
  (table) => [
    unique('thread_attachments_position').on(table.messageId, table.position),
    index('thread_attachments_workspace').on(table.workspaceId),
  ],
)

/** Up to which message a member has read. */
export const threadReads = pgTable(
  'thread_reads',
  {
    dossierId: uuid('dossier_id')
      .notNull()
      .references(() => threads.dossierId),
    personId: uuid('person_id')
      .notNull()
      .references(() => persons.id),
    workspaceId: workspaceId(),
    upTo: integer('up_to').notNull(),
    readAt: moment('read_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.dossierId, table.personId] }),
    index('thread_reads_person').on(table.personId),
  ],
)
