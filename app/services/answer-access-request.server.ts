import type { Officer } from '#app/domain/actor.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { asOffice } from '#db/client.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { addEditor, institutionByNumber } from '#db/institutions.server.ts'
import { answerAccessRequest as storeAnswer } from '#db/office.server.ts'

/** An officer lets a person into a registered institution, or does not. */
export const answerAccessRequest = (
  officer: Officer,
  id: string,
  answer: 'granted' | 'refused',
): Promise<Result<undefined>> =>
  asOffice(async (tx) => {
    const asked = await storeAnswer(tx, id, { answer, answeredBy: officer.personId })
    const institution = asked && (await institutionByNumber(tx, asked.enterpriseNumber))
    if (!asked || !institution) return refused('refusal.access.answered')
    if (answer === 'granted') await addEditor(tx, institution.workspaceId, asked.personId)
    await recordEvent(tx, {
      kind: answer === 'granted' ? 'accessGranted' : 'accessRefused',
      workspaceId: institution.workspaceId,
      actorId: officer.personId,
      data: { personId: asked.personId },
    })
    return ok(undefined)
  })
