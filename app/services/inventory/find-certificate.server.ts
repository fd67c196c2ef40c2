import type { Officer, Partner } from '#app/domain/actor.ts'
import { isUuid, within } from '#app/services/open-dossier.server.ts'
import { type OwnedCertificate, readCertificate } from '#db/certificate-inventory.server.ts'
import { asOffice, asPartner } from '#db/client.server.ts'
import { membershipsOf } from '#db/members.server.ts'

export type PartnersCertificate = { partner: Partner; owned: OwnedCertificate }

/** A certificate of an institution that this person is a member of; undefined for every other one, whether it exists or not. */
export async function certificateOfMember(
  certificateId: string | undefined,
  personId: string,
): Promise<PartnersCertificate | undefined> {
  if (!isUuid(certificateId)) return undefined
  const memberships = await asPartner({ personId }, (tx) => membershipsOf(tx, personId))
  for (const { workspaceId, role } of memberships) {
    const partner: Partner = { kind: 'partner', personId, workspaceId, role }
    const owned = await within(partner, (tx) => readCertificate(tx, certificateId))
    if (owned) return { partner, owned }
  }
  return undefined
}

/** The same for the team, of whatever institution. */
export const certificateForOffice = (
  _officer: Officer,
  certificateId: string | undefined,
): Promise<OwnedCertificate | undefined> =>
  isUuid(certificateId) ? asOffice((tx) => readCertificate(tx, certificateId)) : Promise.resolve(undefined)
