import { bigint, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { ConfigurationChange } from '#app/domain/configuration-change.ts'
import { bytea, moment, persons } from './people.ts'

const environment = () => text('environment', { enum: ['acceptance', 'production'] }).notNull()

/**
 * How often anything changed that a publication's permission depends on: the sum of all rows, each written by a
 * trigger in the transaction of the change. Rows instead of one counter: nobody waits for anybody.
 */
export const configurationMoves = pgTable('configuration_moves', {
  id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  count: bigint('count', { mode: 'number' }).notNull().default(1),
})

/** What each environment's configuration was, from one change to the next. */
export const configurations = pgTable(
  'configurations',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    environment: environment(),
    /** Of the canonical JSON, lower-case hex: its ETag. The same one can come back. */
    sha256: text('sha256').notNull(),
    /** The canonical JSON, gzip. */
    body: bytea('body').notNull(),
    organizations: integer('organizations').notNull(),
    applications: integer('applications').notNull(),
    trios: integer('trios').notNull(),
    /** Against the one before. */
    changes: jsonb('changes').$type<readonly ConfigurationChange[]>().notNull(),
    madeAt: moment('made_at').notNull().defaultNow(),
  },
  (table) => [
    index('configurations_environment').on(table.environment, table.id),
    index('configurations_sha256').on(table.sha256),
  ],
)

/** That an officer put a configuration into the web service. */
export const appliedConfigurations = pgTable(
  'applied_configurations',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    environment: environment(),
    configurationId: bigint('configuration_id', { mode: 'number' })
      .notNull()
      .references(() => configurations.id),
    appliedBy: uuid('applied_by')
      .notNull()
      .references(() => persons.id),
    appliedAt: moment('applied_at').notNull().defaultNow(),
  },
  (table) => [index('applied_configurations_environment').on(table.environment, table.appliedAt)],
)
