import { z } from 'zod/mini'
import { readProfileRef } from './certificate-profile.ts'
import { LANGUAGES } from './language.ts'
import { checkPattern, collidingKinds } from './reference-pattern.ts'
import { RESPONSE_WORKING_DAYS } from './working-days.ts'

const days = (most: number) => z.int().check(z.minimum(1), z.maximum(most))

/** `guide@1`; empty: the one that is configured (`CERTIFICATE_PROFILE`). */
const profile = z.string().check(z.refine((text) => text === '' || readProfileRef(text) !== undefined))

const pattern = z.string().check(z.refine((text) => checkPattern(text) === undefined))

/** The times that admins choose, in days, each with the most it may be. */
export const OFFICE_TIMES = {
  responseDays: 60,
  officerReminderDays: 30,
  partnerReminderDays: 90,
  closeAfterDays: 730,
} as const
export type OfficeTime = keyof typeof OFFICE_TIMES
export type OfficeTimes = Record<OfficeTime, number>

/** The rules of planning that admins choose, each with the most it may be. */
export const PLANNING_LIMITS = { productionNoticeDays: 60, productionsADay: 20 } as const
export type PlanningLimit = keyof typeof PLANNING_LIMITS

/** What admins of the office may choose, each with what holds until they do (design/domain.md 8). */
export const OFFICE_SETTINGS = {
  /** The team answers within this many working days. */
  responseDays: { schema: days(OFFICE_TIMES.responseDays), initial: RESPONSE_WORKING_DAYS },
  /** An officer is reminded this many working days before an answer is due. */
  officerReminderDays: { schema: days(OFFICE_TIMES.officerReminderDays), initial: 2 },
  /** A partner who must act is reminded after this many days, and each time they passed again. */
  partnerReminderDays: { schema: days(OFFICE_TIMES.partnerReminderDays), initial: 14 },
  /** A dossier whose partner did nothing for this many days after being asked for changes is closed, a week after notice. */
  closeAfterDays: { schema: days(OFFICE_TIMES.closeAfterDays), initial: 90 },
  /** A day of going to production lies at least this many working days ahead. */
  productionNoticeDays: { schema: days(PLANNING_LIMITS.productionNoticeDays), initial: 5 },
  /** At most this many issuers go to production on one day. */
  productionsADay: { schema: days(PLANNING_LIMITS.productionsADay), initial: 2 },
  /** Of the mails to the team's own mailbox; officers are written to in their own. */
  teamLanguage: { schema: z.enum(LANGUAGES), initial: 'fr' },
  /** The profile that certificates of each environment are judged by. */
  certificateProfiles: {
    schema: z.strictObject({ acceptance: profile, production: profile }),
    initial: { acceptance: '', production: '' },
  },
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

/** A time as typed; undefined when it is no whole number of days from 1 to the most it may be. */
export function officeTimeOf(name: OfficeTime | PlanningLimit, typed: string): number | undefined {
  const text = typed.trim()
  const read = OFFICE_SETTINGS[name].schema.safeParse(/^\d{1,3}$/.test(text) ? Number(text) : undefined)
  return read.success ? read.data : undefined
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
