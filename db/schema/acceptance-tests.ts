import { index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { documentTypes, issuers, workspaces } from './institutions.ts'
import { bytea, moment, persons } from './people.ts'

const workspaceId = () =>
  uuid('workspace_id')
    .notNull()
    .references(() => workspaces.id)

/** One report of an issuer's tests in acceptance: filled in, handed to the team, answered. Each is kept. */
export const testRounds = pgTable(
  'test_rounds',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    workspaceId: workspaceId(),
    issuerId: uuid('issuer_id')
      .notNull()
      .references(() => issuers.id),
    /** From 1 for each issuer. */
    number: integer('number').notNull(),
    state: text('state', { enum: ['open', 'reported', 'confirmed', 'refused'] })
      .notNull()
      .default('open'),
    reportedBy: uuid('reported_by').references(() => persons.id),
    reportedAt: moment('reported_at'),
    answeredBy: uuid('answered_by').references(() => persons.id),
    answeredAt: moment('answered_at'),
    /** Of a refusal: what is missing. */
    reason: text('reason').notNull().default(''),
  },
  (table) => [
    unique('test_rounds_number').on(table.issuerId, table.number),
    index('test_rounds_workspace').on(table.workspaceId),
  ],
)

/** What came out of a test case; of the case that publishes each document type, one for each. */
export const testResults = pgTable(
  'test_results',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    workspaceId: workspaceId(),
    roundId: uuid('round_id')
      .notNull()
      .references(() => testRounds.id),
    testCase: text('test_case').notNull(),
    documentTypeId: uuid('document_type_id').references(() => documentTypes.id),
    /** Empty until it is marked. */
    outcome: text('outcome', { enum: ['', 'passed', 'failed', 'notApplicable'] })
      .notNull()
      .default(''),
    note: text('note').notNull().default(''),
  },
  (table) => [
    unique('test_results_case').on(table.roundId, table.testCase, table.documentTypeId).nullsNotDistinct(),
    index('test_results_workspace').on(table.workspaceId),
  ],
)

/** A file that shows a result: for the institution and the team alone. */
export const testEvidence = pgTable(
  'test_evidence',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    workspaceId: workspaceId(),
    resultId: uuid('result_id')
      .notNull()
      .unique('test_evidence_one')
      .references(() => testResults.id),
    name: text('name').notNull(),
    kind: text('kind', { enum: ['pdf', 'text'] }).notNull(),
    /** In bytes. */
    size: integer('size').notNull(),
    sha256: bytea('sha256').notNull(),
    content: bytea('content').notNull(),
    addedAt: moment('added_at').notNull().defaultNow(),
  },
  (table) => [index('test_evidence_workspace').on(table.workspaceId)],
)
