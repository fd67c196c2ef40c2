import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { institutions, workspaces } from './institutions.ts'
import { moment } from './people.ts'

/** A number that an institution had before, and the institution that goes on under another. */
export const formerNumbers = pgTable(
  'former_numbers',
  {
    enterpriseNumber: text('enterprise_number').primaryKey(),
    workspaceId: uuid('workspace_id')
      .notNull()
      .references(() => workspaces.id),
    institutionId: uuid('institution_id')
      .notNull()
      .references(() => institutions.id),
    since: moment('since').notNull().defaultNow(),
  },
  (table) => [index('former_numbers_institution').on(table.institutionId)],
)
