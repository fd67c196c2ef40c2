import type { Officer } from '#app/domain/actor.ts'
import { BALL } from '#app/domain/dossier-state.ts'
import { may } from '#app/domain/permission.ts'
import { dueOf } from '#app/domain/queue-view.ts'
import { dayInBelgium } from '#app/domain/working-days.ts'
import { readTeam } from '#app/services/assignment/team.server.ts'
import type { OfficeDossier } from '#app/services/open-office-dossier.server.ts'

/** When the answer is due, and who may be given the dossier; nobody once it is closed. */
export async function assignmentView({ dossier }: OfficeDossier, officer: Officer) {
  const isOpen = BALL[dossier.state] !== 'nobody' && may(officer, 'dossier.assign')
  return {
    due: dueOf(dossier, dayInBelgium(new Date())),
    officerId: dossier.officerId ?? '',
    team: { people: isOpen ? await readTeam() : [], me: officer.personId },
  }
}
