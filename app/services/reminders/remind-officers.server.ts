import { isLanguage, type Language } from '#app/domain/language.ts'
import { addWorkingDays, type Day, dayInBelgium, isWorkingDay } from '#app/domain/working-days.ts'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import { post } from '#app/services/post.server.ts'
import { teamMailbox } from '#app/services/team-mailbox.server.ts'
import { asWorker, type Transaction } from '#db/client.server.ts'
import { readOfficeSettings } from '#db/office-settings.server.ts'
import { mailboxOf } from '#db/persons.server.ts'
import { type DueDossier, dueDossiers, officersWithDue } from '#db/reminders.server.ts'

/** One mail names so many; the page it leads to shows all. */
const NAMED = 50

type Reader = { id: string; mailbox: string; language: Language; link: string }
type Dates = { today: Day; until: Day }

/**
 * On each working day one mail to each officer with what is late or due soon, and one to the team's mailbox with what
 * nobody reviews. Once a day however often it runs: the day names the mail.
 */
export async function remindOfficers(now: Date = new Date()): Promise<void> {
  const today = dayInBelgium(now)
  if (!isWorkingDay(today)) return
  await asWorker(async (tx) => {
    const { officerReminderDays } = await readOfficeSettings(tx)
    const dates = { today, until: addWorkingDays(today, officerReminderDays) }
    for (const officer of await officersWithDue(tx, dates.until)) {
      const language = isLanguage(officer.language) ? officer.language : 'fr'
      const mailbox = await mailboxOf(tx, officer)
      await remind(tx, { id: officer.id, mailbox, language, link: '/office?officer=me' }, officer.id, dates)
    }
    const { to, language } = await teamMailbox(tx)
    await remind(tx, { id: 'team', mailbox: to, language, link: '/office?officer=nobody' }, null, dates)
  })
}

async function remind(
  tx: Transaction,
  { id, mailbox, language, link }: Reader,
  officerId: string | null,
  { today, until }: Dates,
): Promise<void> {
  const due = await dueDossiers(tx, officerId, { until, limit: NAMED })
  if (due.length === 0) return
  const linesOf = (some: readonly DueDossier[]) => some.map((one) => lineOf(one, language)).join('\n')
  await post(tx, {
    template: 'answersDue',
    to: mailbox,
    language,
    params: {
      late: linesOf(due.filter(({ dueOn }) => dueOn < today)),
      soon: linesOf(due.filter(({ dueOn }) => dueOn >= today)),
      link,
    },
    dedupe: `${id}:${today}:answersDue`,
  })
}

const lineOf = ({ reference, institution, dueOn }: DueDossier, language: Language): string =>
  `${translatorFor(language).date(dueOn)}: ${reference}, ${institution.replace(/\s+/gu, ' ')}`
