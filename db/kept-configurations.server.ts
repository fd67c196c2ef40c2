import { and, asc, desc, eq, gt, sql } from 'drizzle-orm'
import type { Environment } from '#app/domain/environment.ts'
import type { Transaction } from './client.server.ts'
import { appliedConfigurations, configurations } from './schema/configurations.ts'
import { persons } from './schema/people.ts'

export type KeptConfiguration = typeof configurations.$inferSelect
/** Without its content, which is large. */
export type ConfigurationEntry = Omit<KeptConfiguration, 'body'>

const ENTRY = {
  id: configurations.id,
  environment: configurations.environment,
  sha256: configurations.sha256,
  organizations: configurations.organizations,
  applications: configurations.applications,
  trios: configurations.trios,
  changes: configurations.changes,
  madeAt: configurations.madeAt,
}

const of = (environment: Environment) => eq(configurations.environment, environment)

/** One process at a time goes on from here, for this environment. */
export async function lockConfigurations(tx: Transaction, environment: Environment): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`configuration/${environment}`}, 0))`)
}

export async function newestConfiguration(
  tx: Transaction,
  environment: Environment,
): Promise<KeptConfiguration | undefined> {
  const [row] = await tx
    .select()
    .from(configurations)
    .where(of(environment))
    .orderBy(desc(configurations.id))
    .limit(1)
  return row
}

export async function insertConfiguration(
  tx: Transaction,
  configuration: typeof configurations.$inferInsert,
): Promise<KeptConfiguration> {
  const [row] = await tx.insert(configurations).values(configuration).returning()
  if (!row) throw new Error('insert returned no row')
  return row
}

export async function readKeptConfiguration(
  tx: Transaction,
  environment: Environment,
  id: number,
): Promise<KeptConfiguration | undefined> {
  const [row] = await tx
    .select()
    .from(configurations)
    .where(and(of(environment), eq(configurations.id, id)))
  return row
}

/** The last one with this content. */
export async function configurationByHash(
  tx: Transaction,
  environment: Environment,
  sha256: string,
): Promise<KeptConfiguration | undefined> {
  const [row] = await tx
    .select()
    .from(configurations)
    .where(and(of(environment), eq(configurations.sha256, sha256)))
    .orderBy(desc(configurations.id))
    .limit(1)
  return row
}

/** What followed on an entry, the oldest first; from the first one on with `after` 0. */
export const configurationsAfter = (
  tx: Transaction,
  environment: Environment,
  after: number,
  limit: number,
): Promise<ConfigurationEntry[]> =>
  tx
    .select(ENTRY)
    .from(configurations)
    .where(and(of(environment), gt(configurations.id, after)))
    .orderBy(asc(configurations.id))
    .limit(limit)

/** The newest first. */
export const newestConfigurations = (
  tx: Transaction,
  environment: Environment,
  limit: number,
): Promise<ConfigurationEntry[]> =>
  tx.select(ENTRY).from(configurations).where(of(environment)).orderBy(desc(configurations.id)).limit(limit)

export type Applied = {
  configurationId: number
  sha256: string
  appliedAt: Date
  person: { id: string; name: string; email: string }
}

/** What was put into the web service, the newest first. */
export const appliedOf = (tx: Transaction, environment: Environment, limit: number): Promise<Applied[]> =>
  tx
    .select({
      configurationId: appliedConfigurations.configurationId,
      sha256: configurations.sha256,
      appliedAt: appliedConfigurations.appliedAt,
      person: { id: persons.id, name: persons.name, email: persons.email },
    })
    .from(appliedConfigurations)
    .innerJoin(configurations, eq(configurations.id, appliedConfigurations.configurationId))
    .innerJoin(persons, eq(persons.id, appliedConfigurations.appliedBy))
    .where(eq(appliedConfigurations.environment, environment))
    .orderBy(desc(appliedConfigurations.appliedAt))
    .limit(limit)

export async function insertApplied(
  tx: Transaction,
  applied: typeof appliedConfigurations.$inferInsert,
): Promise<void> {
  await tx.insert(appliedConfigurations).values(applied)
}
