import { integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { ProfileDefinition } from '#app/domain/profile-definition.ts'
import { moment, persons } from './people.ts'

/** What subjects of certificates must say, as admins made it. Rows never change: another definition is a new version. */
export const certificateProfiles = pgTable(
  'certificate_profiles',
  {
    id: text('id').notNull(),
    version: integer('version').notNull(),
    definition: jsonb('definition').$type<ProfileDefinition>().notNull(),
    madeBy: uuid('made_by')
      .notNull()
      .references(() => persons.id),
    madeAt: moment('made_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.id, table.version] })],
)
