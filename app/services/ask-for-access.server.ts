import { formatEnterpriseNumber, readEnterpriseNumber } from '#app/domain/enterprise-number.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import { asPartner } from '#db/client.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { insertAccessRequest, institutionIsKnown } from '#db/institutions.server.ts'
import { mailboxOf, readPerson } from '#db/persons.server.ts'
import { refuseFormer } from './institutions/former-number.server.ts'
import { post } from './post.server.ts'
import { teamMailbox } from './team-mailbox.server.ts'

/**
 * A person who is no member asks to be let into a registered institution; nothing of the institution is shown. The team
 * and the institution's managers are told.
 */
export async function askForAccess(personId: string, typedNumber: string): Promise<Result<undefined>> {
  const read = readEnterpriseNumber(typedNumber)
  if (!read.ok) return refused(read.message, 'enterpriseNumber')
  return asPartner({ personId }, async (tx) => {
    const former = await refuseFormer(tx, read.number)
    if (former) return former
    if (!(await institutionIsKnown(tx, read.number)))
      return refused('refusal.access.unknown', 'enterpriseNumber')
    const asked = await insertAccessRequest(tx, read.number, personId)
    if (!asked) return ok(undefined)
    const person = await readPerson(tx, personId)
    const askedAt = asked.askedAt.toISOString()
    await post(tx, {
      template: 'accessAsked',
      ...(await teamMailbox(tx)),
      params: {
        person: (person && (await mailboxOf(tx, person))) || (person?.name ?? ''),
        enterpriseNumber: formatEnterpriseNumber(read.number),
        link: '/office/access',
      },
      dedupe: `access:${read.number}:${personId}:${askedAt}`,
    })
    await enqueue(tx, 'tellManagers', { accessRequestId: asked.id }, `${asked.id}:${askedAt}`)
    await recordEvent(tx, { kind: 'accessAsked', actorId: personId, data: { enterpriseNumber: read.number } })
    return ok(undefined)
  })
}

/** Whether a number is a registered institution's; what `startDossier` tells everybody, too. */
export const isRegistered = (personId: string, enterpriseNumber: string): Promise<boolean> =>
  asPartner({ personId }, (tx) => institutionIsKnown(tx, enterpriseNumber))
