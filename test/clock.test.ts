import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clockTime } from '#app/components/clock-time.ts'
import { stepName } from '#app/components/step-name.ts'
import { applicationSchema } from '#app/domain/application.ts'
import { momentInBelgium } from '#app/domain/belgian-time.ts'
import { PROFILES } from '#app/domain/certificate-profile.ts'
import { institutionSchema } from '#app/domain/institution.ts'
import { nextMonday } from '#app/domain/queue-view.ts'
import { readPeriod, stepOf, stepsOf } from '#app/domain/statistics-period.ts'
import { workedBetween, workingCalendar } from '#app/domain/working-calendar.ts'
import { addWorkingDays, dayInBelgium, workingDaysBetween } from '#app/domain/working-days.ts'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import { drawRequestForm } from '#app/pdf/request-form.ts'
import { judgeIssued } from '#app/services/issued/judge-issued.server.ts'
import { APPLICATION, INSTITUTION } from '#test/builders/dossier.ts'
import { endedCertificate } from '#test/builders/ended-certificate.ts'
import { readPdf } from '#test/builders/read-pdf.ts'

/** Where the machine may stand, with its hour at noon of Greenwich on 1 July. */
const ZONES = [
  ['UTC', 12],
  ['Pacific/Auckland', 0],
  ['America/Los_Angeles', 5],
] as const

/** Moments around midnight, and around the changes of the hour, at the eBox team's place. */
const MOMENTS = [
  ['2026-11-24T22:59:59.999Z', '2026-11-24', '24 November 2026', '23:59', '2026-11-24T23:59:59.999+01:00'],
  ['2026-11-24T23:00:00.000Z', '2026-11-25', '25 November 2026', '00:00', '2026-11-25T00:00:00.000+01:00'],
  ['2026-06-30T21:59:59.999Z', '2026-06-30', '30 June 2026', '23:59', '2026-06-30T23:59:59.999+02:00'],
  ['2026-06-30T22:00:00.000Z', '2026-07-01', '1 July 2026', '00:00', '2026-07-01T00:00:00.000+02:00'],
  ['2026-12-31T22:59:59.000Z', '2026-12-31', '31 December 2026', '23:59', '2026-12-31T23:59:59.000+01:00'],
  ['2026-12-31T23:00:00.000Z', '2027-01-01', '1 January 2027', '00:00', '2027-01-01T00:00:00.000+01:00'],
  ['2026-03-29T00:59:59.000Z', '2026-03-29', '29 March 2026', '01:59', '2026-03-29T01:59:59.000+01:00'],
  ['2026-03-29T01:00:00.000Z', '2026-03-29', '29 March 2026', '03:00', '2026-03-29T03:00:00.000+02:00'],
  ['2026-10-25T00:30:00.000Z', '2026-10-25', '25 October 2026', '02:30', '2026-10-25T02:30:00.000+02:00'],
  ['2026-10-25T01:30:00.000Z', '2026-10-25', '25 October 2026', '02:30', '2026-10-25T02:30:00.000+01:00'],
] as const

const t = translatorFor('en')
const atStart = process.env.TZ

describe.each(ZONES)('on a machine in %s', (zone, hour) => {
  beforeAll(() => {
    process.env.TZ = zone
  })
  afterAll(() => {
    if (atStart === undefined) delete process.env.TZ
    else process.env.TZ = atStart
  })

  it('the process has its clock', () => {
    expect(new Date('2026-07-01T12:00:00Z').getHours()).toBe(hour)
  })

  it.each(MOMENTS)('%s is shown as Belgium has it', (moment, day, words, time, file) => {
    const at = new Date(moment)
    expect(dayInBelgium(at)).toBe(day)
    expect(momentInBelgium(at)).toBe(file)
    expect(new Date(file).getTime()).toBe(at.getTime())
    expect(t.date(at)).toBe(words)
    expect(t.date(moment)).toBe(words)
    expect(t.dateTime(at)).toBe(`${words} at ${time}`)
    expect(clockTime(t, moment)).toBe(time)
    for (const language of ['fr', 'nl', 'de'] as const) {
      const [year, month, ofMonth] = day.split('-').map(Number)
      const numbers = translatorFor(language).date(at, 'short').match(/\d+/g)?.map(Number)
      expect(numbers).toEqual([ofMonth, month, Number(String(year).slice(-String(numbers?.[2]).length))])
    }
  })

  it('a day without an hour stays that day', () => {
    for (const [, day, words] of MOMENTS) expect(t.date(day)).toBe(words)
    expect(stepName(t, '2026-11-01', 'month')).toBe('November 2026')
    expect(stepName(t, '2026-11-23', 'week')).toBe('Week of 23/11/2026')
  })

  it('days are counted alike', () => {
    expect(addWorkingDays('2026-12-24', 1)).toBe('2026-12-28')
    expect(workingDaysBetween('2026-12-24', '2026-12-28')).toBe(1)
    expect(workedBetween(workingCalendar('2026-12-01', '2026-12-31'), '2026-12-24', '2026-12-28')).toBe(1)
    expect(nextMonday('2026-03-29')).toBe('2026-03-30')
    expect(stepOf('2026-10-25', 'week')).toBe('2026-10-19')
    const { period } = readPeriod({ choice: '12', from: null, to: null }, '2026-11-25')
    expect(stepsOf(period)).toHaveLength(12)
    expect([period.from, period.to]).toEqual(['2025-12-01', '2026-11-25'])
  })

  it('a request form on paper says when it was submitted', async () => {
    const form = {
      reference: 'EBX-2026-000042',
      version: 1,
      submittedAt: new Date('2026-12-31T23:00:00Z'),
      entry: { sequence: 1, digits: '0123456789abcdef' },
      profiles: { acceptance: PROFILES.guide, production: PROFILES.guide },
      content: {
        institution: institutionSchema.parse(INSTITUTION),
        application: applicationSchema.parse({ ...APPLICATION, acceptanceFrom: '2026-09-01' }),
        documentTypes: [],
        certificates: {},
        known: { institution: false, application: false },
      },
    }
    const text = readPdf(await drawRequestForm(form, t, { compress: false })).text.replace(/\s+/g, ' ')
    expect(text).toContain('1 January 2027 at 00:00')
    expect(text).toContain('1 September 2026')
  })
})

it('a certificate is told to have ended on the Belgian day', async () => {
  const pem = endedCertificate(new Date('2025-06-30T22:30:00Z'))
  const { findings } = await judgeIssued(
    pem,
    { profile: PROFILES.guide, facts: {} },
    new Date('2026-01-01T00:00:00Z'),
  )
  expect(findings).toContainEqual({
    code: 'certificate.expired',
    severity: 'error',
    params: { day: '2025-07-01' },
  })
})

/** Lines that would take the machine's own clock, or Greenwich's, for the day it is. */
function foreignClocks(file: string, text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const isLocal = /\.[gs]et(FullYear|Month|Date|Day|Hours|Minutes)\(|\.to(Locale)?(Date|Time)String\(/.test(
      line,
    )
    const isGreenwich = /toISOString\(\)\.slice\(0, 10\)/.test(line) && !COUNT_DAYS.includes(file)
    const isSession = /\b(current_date|localtimestamp|date_trunc)\b/i.test(line) && !/at time zone/.test(line)
    return isLocal || isGreenwich || isSession ? [`${file}:${index + 1}: ${line.trim()}`] : []
  })
}

/** These count from day to day, and know no hours; the last puts a day into a key that nobody is shown. */
const COUNT_DAYS: readonly string[] = [
  'app/domain/working-days.ts',
  'app/domain/working-calendar.ts',
  'app/domain/statistics-period.ts',
  'app/domain/queue-view.ts',
  'app/services/retention/warn-of-draft.server.ts',
]

const SOURCES = ['app', 'db'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /(?<!\.test)\.tsx?$/.test(name)),
)

describe('no source', () => {
  it('asks the clock of the machine or of Greenwich for a day', () => {
    expect(SOURCES.flatMap((file) => foreignClocks(file, readFileSync(file, 'utf8')))).toEqual([])
  })

  it('formats a date without naming the place', () => {
    const formats = SOURCES.flatMap((file) => {
      const [, ...uses] = readFileSync(file, 'utf8').split('new Intl.DateTimeFormat(')
      return uses.map((use) => ({ file, isPlaced: /^[^;]{0,300}timeZone/s.test(use) }))
    })
    expect(formats.length).toBeGreaterThan(4)
    expect(formats.filter(({ isPlaced }) => !isPlaced)).toEqual([])
  })

  it('would pass unseen: each of these is found', () => {
    const seeded = [
      'const day = at.getDate()',
      'at.toLocaleDateString()',
      'at.toISOString().slice(0, 10)',
      'where due_on < current_date',
      "date_trunc('day', submitted_at)",
    ]
    expect(foreignClocks('app/x.ts', seeded.join('\n'))).toHaveLength(seeded.length)
  })
})
