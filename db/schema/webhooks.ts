import { sql } from 'drizzle-orm'
import { bigint, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { bytea, moment } from './people.ts'

/** A system of the team's that is told of events. `sealed` holds the secret its deliveries are signed with. */
export const webhookTargets = pgTable('webhook_targets', {
  id: uuid('id').primaryKey().defaultRandom(),
  url: text('url').notNull(),
  /** The kinds of events it is told of. */
  kinds: text('kinds').array().notNull(),
  sealed: bytea('sealed').notNull(),
  /** When the secret was last replaced: for a day, deliveries are signed with the one before as well. */
  rotatedAt: moment('rotated_at'),
  pausedAt: moment('paused_at'),
  createdAt: moment('created_at').notNull().defaultNow(),
})

/** What a target is told of one event; the id and the body stay the same over all attempts. */
export const webhookDeliveries = pgTable(
  'webhook_deliveries',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    targetId: uuid('target_id')
      .notNull()
      .references(() => webhookTargets.id, { onDelete: 'cascade' }),
    /** Of the event, in the decisions log. */
    sequence: bigint('sequence', { mode: 'number' }).notNull(),
    kind: text('kind').notNull(),
    body: text('body').notNull(),
    state: text('state', { enum: ['waiting', 'delivered', 'failed'] })
      .notNull()
      .default('waiting'),
    attempts: integer('attempts').notNull().default(0),
    /** What the target last answered; null when it did not. */
    status: integer('status'),
    /** Why the last attempt failed, as a key word; empty when it did not. */
    failure: text('failure').notNull().default(''),
    createdAt: moment('created_at').notNull().defaultNow(),
    /** When it was first tried, or asked for again: it is given up a day after. */
    askedAt: moment('asked_at').notNull().defaultNow(),
    triedAt: moment('tried_at'),
    /** When the next attempt is due, while it waits; in a hundred years while its target is paused. */
    dueAt: moment('due_at').notNull().defaultNow(),
  },
  (table) => [
    index('webhook_deliveries_target').on(table.targetId, table.createdAt),
    index('webhook_deliveries_due').on(table.dueAt).where(sql`state = 'waiting'`),
  ],
)
