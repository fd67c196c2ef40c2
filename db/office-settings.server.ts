import { sql } from 'drizzle-orm'
import {
  type OfficeSettingKey,
  type OfficeSettings,
  officeSettingsFrom,
} from '#app/domain/office-settings.ts'
import type { Transaction } from './client.server.ts'
import { officeSettings } from './schema/people.ts'

export async function readOfficeSettings(tx: Transaction): Promise<OfficeSettings> {
  const rows = await tx.select({ key: officeSettings.key, value: officeSettings.value }).from(officeSettings)
  return officeSettingsFrom(Object.fromEntries(rows.map(({ key, value }) => [key, value])))
}

/** The settings, held until the transaction ends: nobody else changes one meanwhile. */
export async function lockOfficeSettings(tx: Transaction): Promise<OfficeSettings> {
  await tx.execute(sql`lock table office_settings in share row exclusive mode`)
  return readOfficeSettings(tx)
}

export async function writeOfficeSetting<Key extends OfficeSettingKey>(
  tx: Transaction,
  key: Key,
  value: OfficeSettings[Key],
  changedBy: string,
): Promise<void> {
  const change = { value, changedBy, changedAt: new Date() }
  await tx
    .insert(officeSettings)
    .values({ key, ...change })
    .onConflictDoUpdate({ target: officeSettings.key, set: change })
}
