import { eq } from 'drizzle-orm'
import type postgres from 'postgres'
import type { EnterpriseNumber } from '#app/domain/enterprise-number.ts'
import type { Transaction } from './client.server.ts'
import { registerEntries } from './schema/institutions.ts'

export type RegisterEntry = typeof registerEntries.$inferSelect

/** What the enterprise register says of a number; undefined when it does not know it. */
export async function lookUpInstitution(
  tx: Transaction,
  enterpriseNumber: EnterpriseNumber,
): Promise<RegisterEntry | undefined> {
  const [entry] = await tx
    .select()
    .from(registerEntries)
    .where(eq(registerEntries.enterpriseNumber, enterpriseNumber))
  return entry
}

/**
 * Writes entries as the owner of the database (the portal's log-ins only read the register). An entry that came
 * from the register itself is never overwritten by a sample.
 */
export async function writeRegisterSample(
  owner: postgres.Sql,
  entries: readonly RegisterEntry[],
): Promise<void> {
  const rows = entries.map((entry) => ({ ...entry, enterprise_number: entry.enterpriseNumber }))
  await owner`
    insert into register_entries (enterprise_number, status, names, street, postcode, city, email, sample)
    select enterprise_number, status, names, street, postcode, city, email, sample
    from json_populate_recordset(null::register_entries, ${JSON.stringify(rows)}::text::json)
    on conflict (enterprise_number) do update set
      status = excluded.status, names = excluded.names, street = excluded.street, postcode = excluded.postcode,
      city = excluded.city, email = excluded.email, sample = excluded.sample
    where register_entries.sample is not null`
}
