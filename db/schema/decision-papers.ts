import { index, jsonb, pgTable, uuid } from 'drizzle-orm/pg-core'
import type { DecisionSnapshot } from '#app/domain/decision-snapshot.ts'
import { decisions, dossiers } from './dossiers.ts'
import { workspaces } from './institutions.ts'
import { bytea, moment } from './people.ts'

/** What each decision froze; append-only. The SHA-256 of the PDF stands in the decisions log too. */
export const decisionPapers = pgTable(
  'decision_papers',
  {
    decisionId: uuid('decision_id')
      .primaryKey()
      .references(() => decisions.id),
    dossierId: uuid('dossier_id')
      .notNull()
      .references(() => dossiers.id),
    workspaceId: uuid('workspace_id')
      .notNull()
      .references(() => workspaces.id),
    pdf: bytea('pdf').notNull(),
    sha256: bytea('sha256').notNull(),
    snapshot: jsonb('snapshot').$type<DecisionSnapshot>().notNull(),
    frozenAt: moment('frozen_at').notNull().defaultNow(),
  },
  (table) => [index('decision_papers_dossier').on(table.dossierId)],
)
