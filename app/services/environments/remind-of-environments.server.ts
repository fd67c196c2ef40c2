import type { PartnerOccasion, TeamOccasion } from '#app/domain/step-letter.ts'
import { addWorkingDays, type Day, dayInBelgium, isWorkingDay } from '#app/domain/working-days.ts'
import { asWorker, type Transaction } from '#db/client.server.ts'
import { type IssuerEnvironment, waitingEnvironments } from '#db/environments.server.ts'
import { readOfficeSettings } from '#db/office-settings.server.ts'
import { type StepLetter, tellOfStep } from './tell-of-step.server.ts'

const DAY_MS = 86_400_000
/** Whoever did nothing after so many reminders has another reason. */
const REMINDERS_MAX = 6
/** Working days before the day of going live from which its configuration is asked for. */
const CONFIGURED_BEFORE = 3

const PARTNER: Readonly<Record<string, PartnerOccasion>> = {
  'acceptance.awaitingCertificate': 'remindCertificate',
  'production.awaitingCertificate': 'remindCertificate',
  'acceptance.configured': 'remindTests',
  'acceptance.testsFailed': 'remindTests',
  'production.signedOff': 'remindDay',
}

const TEAM: Readonly<Record<string, TeamOccasion>> = {
  'acceptance.ready': 'acceptanceReady',
  'acceptance.testsReported': 'testsReported',
  'production.requested': 'productionRequested',
  'production.signedOff': 'productionReady',
}

/**
 * Reminds each side, on working days, of the environments that have waited long for it, and again each time as long has
 * passed; and the team each working day of a day of going live that is near or has come. The occasion names the mail,
 * so that however often this runs each is sent once.
 */
export async function remindOfEnvironments(now: Date = new Date()): Promise<void> {
  const today = dayInBelgium(now)
  if (!isWorkingDay(today)) return
  await asWorker(async (tx) => {
    const { partnerReminderDays: days } = await readOfficeSettings(tx)
    for (const rung of await waitingEnvironments(tx)) {
      const again = Math.floor((now.getTime() - rung.since.getTime()) / (days * DAY_MS))
      if (again >= 1 && again <= REMINDERS_MAX) await remind(tx, rung, again)
      await remindOfDay(tx, rung, today)
    }
  })
}

async function remind(tx: Transaction, rung: IssuerEnvironment, again: number): Promise<void> {
  const where = `${rung.environment}.${rung.state}`
  const [partner, team] = [PARTNER[where], TEAM[where]]
  if (partner) await tellOfStep(tx, rung, { to: 'partner', occasion: partner, again })
  if (team) await tellOfStep(tx, rung, { to: 'team', occasion: team, again })
}

async function remindOfDay(tx: Transaction, rung: IssuerEnvironment, today: Day): Promise<void> {
  const { environment, state, liveOn } = rung
  if (environment !== 'production' || liveOn === null) return
  const letter = { to: 'team', liveOn, again: Number(today.replaceAll('-', '')) } as const
  const due: StepLetter | undefined =
    state === 'scheduled' && liveOn <= addWorkingDays(today, CONFIGURED_BEFORE)
      ? { ...letter, occasion: 'productionScheduled' }
      : state === 'configured' && liveOn <= today
        ? { ...letter, occasion: 'goLiveDue' }
        : undefined
  if (due) await tellOfStep(tx, rung, due)
}
