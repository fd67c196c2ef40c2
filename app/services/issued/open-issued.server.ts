import type { Partner } from '#app/domain/actor.ts'
import type { Environment } from '#app/domain/environment.ts'
import { may } from '#app/domain/permission.ts'
import { fileStemOf } from '#app/pki/recipes.ts'
import { currentCertificates } from '#app/services/current-certificates.server.ts'
import { within } from '#app/services/open-dossier.server.ts'
import { type IssuedCertificate, issuedOnDossier } from '#db/certificates.server.ts'
import { asOffice } from '#db/client.server.ts'
import { readDossier, readVersion } from '#db/dossiers.server.ts'
import { issuedPlace } from './issued-place.server.ts'

/** What is shown of a certificate; dates in ISO 8601. */
export type ShownIssued = Pick<
  IssuedCertificate,
  'environment' | 'sha256' | 'serial' | 'authority' | 'chain' | 'state'
> & { notBefore: string; notAfter: string; handedInAt: string }

const shown = ({ environment, sha256, serial, authority, chain, state, ...at }: IssuedCertificate) => ({
  environment,
  sha256,
  serial,
  authority,
  chain,
  state,
  notBefore: at.notBefore.toISOString(),
  notAfter: at.notAfter.toISOString(),
  handedInAt: at.handedInAt.toISOString(),
})

/** The card of an environment: its CSR, and the certificates that were issued for it, the newest first. */
export const openIssued = (partner: Partner, dossierId: string, environment: Environment) =>
  within(partner, async (tx) => {
    const dossier = await readDossier(tx, dossierId)
    if (!dossier) return undefined
    const place = await issuedPlace(tx, dossier, environment)
    const version = await readVersion(tx, dossierId, dossier.version)
    const issued = await issuedOnDossier(tx, dossierId)
    return {
      caption: dossier.reference ?? dossier.institutionName,
      /** What the certificate was ordered with; undefined while nothing is released for ordering. */
      order: place && {
        csr: (await currentCertificates(tx, dossier, version))[environment]?.pem ?? '',
        fileStem: fileStemOf(dossier.applicationId ?? '', environment),
        releasedAt: place.releasedAt.toISOString(),
      },
      issued: issued.filter((one) => one.environment === environment).map(shown),
      mayHandIn: place !== undefined && may(partner, 'dossier.edit'),
    }
  })

/** The same certificates as the team reads them. */
export const issuedForOffice = async (dossierId: string): Promise<ShownIssued[]> =>
  (await asOffice((tx) => issuedOnDossier(tx, dossierId))).map(shown)
