import { boolean, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { DryRunFinding } from '#app/domain/dry-run.ts'
import { issuers, workspaces } from './institutions.ts'
import { moment } from './people.ts'

/**
 * What came out of an issuer's latest dry runs of the web service. Nothing of a message is kept but its kind: no
 * recipient, no title, no document.
 */
export const dryRuns = pgTable(
  'dry_runs',
  {
    /** Also in the answer to the sender, so that the two can be found together. */
    id: uuid('id').primaryKey(),
    workspaceId: uuid('workspace_id')
      .notNull()
      .references(() => workspaces.id),
    /** Whose certificate it was signed with. */
    issuerId: uuid('issuer_id')
      .notNull()
      .references(() => issuers.id),
    environment: text('environment', { enum: ['acceptance', 'production'] }).notNull(),
    at: moment('at').notNull().defaultNow(),
    /** '' when the message names none of the contract. */
    operation: text('operation', {
      enum: ['', 'publishEboxMessage', 'hasAnEbox', 'getMessageStatus', 'healthCheck'],
    }).notNull(),
    /** The id of one of the issuer's own document types, else ''. */
    documentType: text('document_type').notNull(),
    /** What the service answers: '' for success, else its code. */
    code: text('code').notNull(),
    /** Whether the signature proved that it came from the holder of the certificate. */
    proven: boolean('proven').notNull(),
    findings: jsonb('findings').$type<DryRunFinding[]>().notNull(),
  },
  (table) => [
    index('dry_runs_issuer').on(table.issuerId, table.at),
    index('dry_runs_workspace').on(table.workspaceId),
  ],
)
