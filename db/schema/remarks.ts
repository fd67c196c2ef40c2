import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { CHECKLIST_MARKS } from '#app/domain/checklist.ts'
import type { Language } from '#app/domain/language.ts'
import { REMARK_PARTS, REMARK_STATES } from '#app/domain/remark.ts'
import { dossiers } from './dossiers.ts'
import { workspaces } from './institutions.ts'
import { moment, persons } from './people.ts'

const dossierId = () =>
  uuid('dossier_id')
    .notNull()
    .references(() => dossiers.id)

const officerId = () =>
  uuid('officer_id')
    .notNull()
    .references(() => persons.id)

type Texts = Readonly<Record<Language, string>>

/** What an officer has to say about one answer, or a whole part. The partner sees it from `sentAt` on. */
export const remarks = pgTable(
  'remarks',
  {
    id: uuid('id').primaryKey(),
    dossierId: dossierId(),
    workspaceId: uuid('workspace_id')
      .notNull()
      .references(() => workspaces.id),
    /** The submitted version it is about; after reopening, the one it is about then. */
    version: integer('version').notNull(),
    part: text('part', { enum: REMARK_PARTS }).notNull(),
    /** Which document type, by the id of its part of the draft. */
    partId: uuid('part_id'),
    /** Empty: about the whole part. */
    field: text('field').notNull().default(''),
    state: text('state', { enum: REMARK_STATES }).notNull().default('open'),
    text: text('text').notNull(),
    /** What the officer added when reopening it. */
    addition: text('addition').notNull().default(''),
    officerId: officerId(),
    createdAt: moment('created_at').notNull().defaultNow(),
    sentAt: moment('sent_at'),
    /** The partner's words; empty where the answer was mended without any. */
    answer: text('answer').notNull().default(''),
    answeredBy: uuid('answered_by').references(() => persons.id),
    answeredAt: moment('answered_at'),
    /** The version in which what it is about was first different. */
    changedIn: integer('changed_in'),
    acceptedBy: uuid('accepted_by').references(() => persons.id),
    acceptedAt: moment('accepted_at'),
  },
  (table) => [
    index('remarks_dossier').on(table.dossierId),
    index('remarks_workspace').on(table.workspaceId),
    index('remarks_by_time').on(table.sentAt),
  ],
)

/** What officers write for each other. No connection of partners has a right to it. */
export const notes = pgTable(
  'notes',
  {
    id: uuid('id').primaryKey(),
    dossierId: dossierId(),
    officerId: officerId(),
    text: text('text').notNull(),
    at: moment('at').notNull().defaultNow(),
  },
  (table) => [index('notes_dossier').on(table.dossierId)],
)

/** Words that are often needed in a remark, in every language a partner may have. */
export const remarkTemplates = pgTable('remark_templates', {
  id: uuid('id').primaryKey().defaultRandom(),
  /** What officers find it by. */
  name: text('name').notNull(),
  texts: jsonb('texts').$type<Texts>().notNull(),
  archivedAt: moment('archived_at'),
  changedBy: uuid('changed_by').references(() => persons.id),
  changedAt: moment('changed_at').notNull().defaultNow(),
})

/** What officers look at before they validate. */
export const checklistItems = pgTable('checklist_items', {
  id: uuid('id').primaryKey().defaultRandom(),
  position: integer('position').notNull(),
  texts: jsonb('texts').$type<Texts>().notNull(),
  archivedAt: moment('archived_at'),
  changedBy: uuid('changed_by').references(() => persons.id),
  changedAt: moment('changed_at').notNull().defaultNow(),
})

/** What an officer found of one item in one version. No connection of partners has a right to it. */
export const checklistMarks = pgTable(
  'checklist_marks',
  {
    dossierId: dossierId(),
    version: integer('version').notNull(),
    itemId: uuid('item_id')
      .notNull()
      .references(() => checklistItems.id),
    mark: text('mark', { enum: CHECKLIST_MARKS }).notNull(),
    note: text('note').notNull().default(''),
    officerId: officerId(),
    at: moment('at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.dossierId, table.version, table.itemId] })],
)
