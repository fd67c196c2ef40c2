import type { Partner } from '#app/domain/actor.ts'
import { isUuid, within } from '#app/services/open-dossier.server.ts'
import { type OwnedCertificate, readCertificate } from '#db/certificate-inventory.server.ts'
import { asPartner } from '#db/client.server.ts'
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
