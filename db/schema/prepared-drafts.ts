import { index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { PreparedAnswers } from '#app/domain/prepared-answers.ts'
import { bytea, moment, persons } from './people.ts'

/**
 * What the team took over from a mailed form, until its partner claims it by a mailed link: then it becomes a draft in
 * a workspace of the partner's, and what was typed goes from here.
 */
export const preparedDrafts = pgTable(
  'prepared_drafts',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    email: text('email').notNull(),
    language: text('language', { enum: ['fr', 'nl', 'de', 'en'] }).notNull(),
    enterpriseNumber: text('enterprise_number').notNull(),
    institutionName: text('institution_name').notNull().default(''),
    answers: jsonb('answers').$type<PreparedAnswers>().notNull(),
    tokenHash: bytea('token_hash').notNull().unique(),
    /** Given by the page that sends the form: a repeated one is the same draft. */
    submissionId: uuid('submission_id').notNull().unique(),
    preparedBy: uuid('prepared_by')
      .notNull()
      .references(() => persons.id),
    preparedAt: moment('prepared_at').notNull().defaultNow(),
    expiresAt: moment('expires_at').notNull(),
    claimedAt: moment('claimed_at'),
    claimedBy: uuid('claimed_by').references(() => persons.id),
    /** What it became. The dossier may be deleted again, as any draft. */
    dossierId: uuid('dossier_id'),
  },
  (table) => [index('prepared_drafts_newest').on(table.preparedAt, table.id)],
)
