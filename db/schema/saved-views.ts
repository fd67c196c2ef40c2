import { pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { moment, persons } from './people.ts'

/** A query of the queue that an officer keeps under a name; `query` is the address's, as the page writes it. */
export const savedViews = pgTable(
  'saved_views',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    personId: uuid('person_id')
      .notNull()
      .references(() => persons.id),
    name: text('name').notNull(),
    query: text('query').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (table) => [uniqueIndex('saved_views_name').on(table.personId, table.name)],
)
