import type { Language } from '#app/domain/language.ts'
import { may } from '#app/domain/permission.ts'
import { type Result, refused } from '#app/domain/result.ts'
import { startChange } from '#app/services/change/start-change.server.ts'
import { within } from '#app/services/open-dossier.server.ts'
import {
  type InventoryEntry,
  type OpenRenewal,
  openRenewalOf,
  readInventoryEntry,
} from '#db/certificate-inventory.server.ts'
import type { Transaction } from '#db/client.server.ts'
import type { PartnersCertificate } from './find-certificate.server.ts'
import { type ShownCertificate, shownCertificate } from './shown-certificate.server.ts'

export type RenewalPage = {
  application: string
  certificate: ShownCertificate
  /** A request for a new certificate of this environment that is under way. */
  underWay: OpenRenewal | undefined
  mayRenew: boolean
}

/** What is shown before a renewal begins. */
export const openRenewal = (
  { partner, owned: { certificate, issuer } }: PartnersCertificate,
  now: Date = new Date(),
): Promise<RenewalPage> =>
  within(partner, async (tx) => ({
    application: issuer.applicationId,
    certificate: shownCertificate(await entryOf(tx, certificate.id), now),
    underWay: await openRenewalOf(tx, certificate),
    mayRenew: may(partner, 'dossier.edit'),
  }))

async function entryOf(tx: Transaction, id: string): Promise<InventoryEntry> {
  const entry = await readInventoryEntry(tx, id)
  if (!entry) throw new Error('a certificate is gone while it is read')
  return entry
}

/**
 * Begins a request for a new certificate in the place of this one, filled in with what is registered; answers the
 * draft's id. `dossierId` is given by the page: the same form sent twice begins one draft.
 */
export async function startRenewal(
  { partner, owned: { certificate, issuer, institution } }: PartnersCertificate,
  language: Language,
  dossierId: string,
): Promise<Result<string>> {
  if (!may(partner, 'dossier.edit')) return refused('refusal.role')
  return startChange(
    { personId: partner.personId, language },
    {
      institutionId: institution.id,
      issuerId: issuer.id,
      purpose: 'certificate',
      environments: [certificate.environment],
      dossierId,
    },
  )
}
