import type { Officer, Partner } from '#app/domain/actor.ts'
import type { PublicationQuestion, PublicationVerdict } from '#app/domain/publication-authorization.ts'
import { type OpenIssuer, openIssuer } from '#app/services/issuers/open-issuer.server.ts'
import { within } from '#app/services/open-dossier.server.ts'
import { asOffice } from '#db/client.server.ts'
import { certificatesOfInstitution } from '#db/publication.server.ts'
import { checkOwnPublication, checkPublication } from './check-publication.server.ts'

export type OpenSimulator = OpenIssuer & {
  certificates: Awaited<ReturnType<typeof certificatesOfInstitution>>
}

/** What a publication of this issuer can be tried with; undefined when this reader may see none with this id. */
export async function openSimulator(
  reader: Partner | Officer,
  issuerId: string,
): Promise<OpenSimulator | undefined> {
  const opened = await openIssuer(reader, issuerId)
  if (!opened) return undefined
  const { id } = opened.institution
  const certificates =
    reader.kind === 'partner'
      ? await within(reader, (tx) => certificatesOfInstitution(tx, id))
      : await asOffice((tx) => certificatesOfInstitution(tx, id))
  return { ...opened, certificates }
}

/** What of a question the issuer does not say itself. */
export type Tried = Pick<
  PublicationQuestion,
  'environment' | 'messageTypeId' | 'audience' | 'certificateSha256'
>

/** Would the web service accept this publication of the issuer? Nothing is sent or kept. */
export function tryPublication(
  reader: Partner | Officer,
  { institution, issuer }: OpenIssuer,
  tried: Tried,
): Promise<PublicationVerdict> {
  const { enterpriseNumber } = institution
  const question = { ...tried, enterpriseNumber, applicationId: issuer.applicationId, now: new Date() }
  return reader.kind === 'partner' ? checkOwnPublication(reader, question) : checkPublication(question)
}
