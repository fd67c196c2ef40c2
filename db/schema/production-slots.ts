import { sql } from 'drizzle-orm'
import { check, date, index, integer, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { issuers, workspaces } from './institutions.ts'
import { bytea, moment, persons } from './people.ts'

/** Every day that was proposed for an issuer's going to production, and what became of it. */
export const productionSlots = pgTable(
  'production_slots',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    workspaceId: uuid('workspace_id')
      .notNull()
      .references(() => workspaces.id),
    issuerId: uuid('issuer_id')
      .notNull()
      .references(() => issuers.id),
    day: date('day', { mode: 'string' }).notNull(),
    part: text('part', { enum: ['morning', 'afternoon'] }).notNull(),
    /** `replaced` by another day, `dropped` as a proposal, `cancelled` after it was agreed. */
    state: text('state', { enum: ['proposed', 'agreed', 'replaced', 'dropped', 'cancelled'] }).notNull(),
    proposedBy: text('proposed_by', { enum: ['partner', 'team'] }).notNull(),
    /** The act of the issuer's planning that left it as it is, counted from 1: a calendar's SEQUENCE. */
    sequence: integer('sequence').notNull(),
    proposedAt: moment('proposed_at').notNull().defaultNow(),
    changedAt: moment('changed_at').notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex('production_slots_agreed').on(table.issuerId).where(sql`state = 'agreed'`),
    uniqueIndex('production_slots_proposed').on(table.issuerId).where(sql`state = 'proposed'`),
    index('production_slots_issuer').on(table.issuerId, table.proposedAt),
    index('production_slots_workspace').on(table.workspaceId),
    index('production_slots_day').on(table.day).where(sql`state in ('proposed', 'agreed')`),
  ],
)

/** Days on which nothing goes to production; the note is for the team. */
export const freezePeriods = pgTable(
  'freeze_periods',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    fromDay: date('from_day', { mode: 'string' }).notNull(),
    untilDay: date('until_day', { mode: 'string' }).notNull(),
    note: text('note').notNull().default(''),
  },
  (table) => [
    unique('freeze_periods_once').on(table.fromDay, table.untilDay),
    check('freeze_periods_in_order', sql`from_day <= until_day`),
  ],
)

/** A person's secret address of a calendar: of an institution's slots, or without workspace of the whole team's. */
export const calendarFeeds = pgTable(
  'calendar_feeds',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    workspaceId: uuid('workspace_id').references(() => workspaces.id),
    personId: uuid('person_id')
      .notNull()
      .references(() => persons.id),
    tokenHash: bytea('token_hash').notNull().unique(),
    createdAt: moment('created_at').notNull().defaultNow(),
    lastReadAt: moment('last_read_at'),
  },
  (table) => [index('calendar_feeds_person').on(table.personId)],
)
