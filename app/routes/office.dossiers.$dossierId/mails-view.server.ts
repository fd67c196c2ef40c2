import type { Officer } from '#app/domain/actor.ts'
import { may } from '#app/domain/permission.ts'
import { deliveriesAbout } from '#app/services/mails/deliveries.server.ts'

/** The mails about the dossier, with those that this officer can send again. */
export async function mailsView(dossierId: string, officer: Officer) {
  const { list, isMissed } = await deliveriesAbout(dossierId)
  const mayRepeat = may(officer, 'mail.sendAgain')
  return { isMissed, list: list.map((mail) => ({ ...mail, canRepeat: mail.canRepeat && mayRepeat })) }
}
