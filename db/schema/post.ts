import { sql } from 'drizzle-orm'
import { boolean, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { bytea, moment } from './people.ts'

/** The outbox. `sealed` holds secrets (links, codes) encrypted; it is emptied once the mail is delivered. */
export const mails = pgTable(
  'mails',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    template: text('template').notNull(),
    recipient: text('recipient').notNull(),
    language: text('language', { enum: ['fr', 'nl', 'de', 'en'] }).notNull(),
    params: jsonb('params').$type<Record<string, string>>().notNull(),
    sealed: bytea('sealed'),
    /** A second mail with the same key is the same mail. */
    dedupe: text('dedupe').unique(),
    state: text('state', { enum: ['waiting', 'sent', 'failed', 'shown'] })
      .notNull()
      .default('waiting'),
    attempts: integer('attempts').notNull().default(0),
    error: text('error').notNull().default(''),
    createdAt: moment('created_at').notNull().defaultNow(),
    sentAt: moment('sent_at'),
    /** What it is about; it stays when a draft is deleted, and leads nowhere then. */
    dossierId: uuid('dossier_id'),
    /** To the institution's functional mailbox, beside the people it is for. */
    copy: boolean('copy').notNull().default(false),
    /** When it was put in the queue, for the first time or again. */
    queuedAt: moment('queued_at').notNull().defaultNow(),
    triedAt: moment('tried_at'),
    /** Of the mail server's last refusal: its reply code and enhanced status (RFC 3463), never its sentence. */
    smtpCode: integer('smtp_code'),
    smtpStatus: text('smtp_status').notNull().default(''),
  },
  (table) => [
    index('mails_waiting').on(table.createdAt).where(sql`state = 'waiting'`),
    index('mails_dossier').on(table.dossierId, table.createdAt).where(sql`dossier_id is not null`),
    index('mails_failed').on(table.createdAt).where(sql`state = 'failed'`),
  ],
)
