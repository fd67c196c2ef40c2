import { sql } from 'drizzle-orm'
import { index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
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
  },
  (table) => [index('mails_waiting').on(table.createdAt).where(sql`state = 'waiting'`)],
)
