import type { Officer, Partner } from '#app/domain/actor.ts'
import { formatEnterpriseNumber } from '#app/domain/enterprise-number.ts'
import { isLanguage } from '#app/domain/language.ts'
import { may } from '#app/domain/permission.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { asOffice, type Transaction } from '#db/client.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { addEditor, institutionByNumber } from '#db/institutions.server.ts'
import { openAccessRequests, answerAccessRequest as storeAnswer } from '#db/office.server.ts'
import { mailboxOf, readPerson } from '#db/persons.server.ts'
import { changeMembers } from './members/change-members.server.ts'
import { post } from './post.server.ts'
import { nameIn } from './start-dossier.server.ts'

export type AccessAnswer = 'granted' | 'refused'

/** An officer lets a person into a registered institution, or does not. */
export async function answerAccessRequest(
  officer: Officer,
  id: string,
  answer: AccessAnswer,
): Promise<Result<undefined>> {
  if (!may(officer, 'access.answer')) return refused('refusal.role')
  return asOffice((tx) => settle(tx, { actorId: officer.personId, by: 'officer' }, id, answer))
}

/** A manager lets a person into the own institution, or does not. */
export const answerAsManager = (
  partner: Partner,
  id: string,
  answer: AccessAnswer,
): Promise<Result<undefined>> =>
  changeMembers(partner, 'members.manage', async (tx, _members, { personId }) => {
    const open = await openAccessRequests(tx)
    if (!open.some((request) => request.id === id)) return refused('refusal.access.answered')
    return settle(tx, { actorId: personId, by: 'manager' }, id, answer)
  })

async function settle(
  tx: Transaction,
  { actorId, by }: { actorId: string; by: 'officer' | 'manager' },
  id: string,
  answer: AccessAnswer,
): Promise<Result<undefined>> {
  const asked = await storeAnswer(tx, id, { answer, answeredBy: actorId })
  const institution = asked && (await institutionByNumber(tx, asked.enterpriseNumber))
  if (!asked || !institution) return refused('refusal.access.answered')
  if (answer === 'granted') await addEditor(tx, institution.workspaceId, asked.personId)
  await tellAsker(tx, asked, answer, (language) => nameIn(institution.answers, language))
  await recordEvent(tx, {
    kind: answer === 'granted' ? 'accessGranted' : 'accessRefused',
    workspaceId: institution.workspaceId,
    actorId,
    data: { personId: asked.personId, by },
  })
  return ok(undefined)
}

/** In the asker's own language. Who is refused learns nothing of the institution but the number they asked for. */
async function tellAsker(
  tx: Transaction,
  asked: { personId: string; enterpriseNumber: string },
  answer: AccessAnswer,
  nameOfInstitution: (language: string) => string,
): Promise<void> {
  const person = await readPerson(tx, asked.personId)
  if (!person || person.erasedAt) return
  const language = isLanguage(person.language) ? person.language : 'fr'
  const enterpriseNumber = formatEnterpriseNumber(asked.enterpriseNumber)
  const to = await mailboxOf(tx, person)
  if (to === '') return
  if (answer === 'refused') {
    const params = { enterpriseNumber, link: `/access/${asked.enterpriseNumber}` }
    return post(tx, { template: 'accessRefused', to, language, params })
  }
  const params = { institution: nameOfInstitution(language), enterpriseNumber, link: '/dossiers' }
  return post(tx, { template: 'accessGranted', to, language, params })
}
