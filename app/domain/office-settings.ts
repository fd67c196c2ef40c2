import { z } from 'zod/mini'
import { checkPattern, collidingKinds } from './reference-pattern.ts'
import { RESPONSE_WORKING_DAYS } from './working-days.ts'

const days = (most: number) => z.int().check(z.minimum(1), z.maximum(most))

const pattern = z.string().check(z.refine((text) => checkPattern(text) === undefined))

/** What admins of the office may choose, each with what holds until they do (design/domain.md 8). */
export const OFFICE_SETTINGS = {
  /** The team answers within this many working days. */
  responseDays: { schema: days(60), initial: RESPONSE_WORKING_DAYS },
  /** An officer is reminded this many working days before an answer is due. */
  officerReminderDays: { schema: days(30), initial: 2 },
  /** A partner who must act is reminded after this many days, and each time they passed again. */
  partnerReminderDays: { schema: days(90), initial: 14 },
  /** A dossier whose partner did nothing for this many days after being asked for changes is closed, a week after notice. */
  closeAfterDays: { schema: days(730), initial: 90 },
  /** How the team's references look; `{number}` is the running number in six digits, `{year}` the year. */
  referencePatterns: {
    schema: z
      .strictObject({ institution: pattern, issuer: pattern, application: pattern, documentType: pattern })
      .check(z.refine((patterns) => collidingKinds(patterns).length === 0)),
    initial: {
      institution: 'INS-{number}',
      issuer: 'ISS-{number}',
      application: 'APP-{number}',
      documentType: 'DOC-{number}',
    },
  },
} as const

export type OfficeSettingKey = keyof typeof OFFICE_SETTINGS
export type OfficeSettings = {
  [Key in OfficeSettingKey]: z.infer<(typeof OFFICE_SETTINGS)[Key]['schema']>
}

/** The settings from what is stored; what is missing, or can no longer be read, has its default. */
export function officeSettingsFrom(stored: Readonly<Record<string, unknown>>): OfficeSettings {
  const read = (key: OfficeSettingKey): unknown => {
    const { schema, initial } = OFFICE_SETTINGS[key]
    const value = schema.safeParse(stored[key])
    return value.success ? value.data : initial
  }
  const entries = (Object.keys(OFFICE_SETTINGS) as OfficeSettingKey[]).map((key) => [key, read(key)])
  return Object.fromEntries(entries) as OfficeSettings
}
