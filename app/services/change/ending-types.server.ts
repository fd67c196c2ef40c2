import type { Partner } from '#app/domain/actor.ts'
import { within } from '#app/services/open-dossier.server.ts'
import type { Dossier } from '#db/dossiers.server.ts'
import { documentTypesOf, type RegisteredDocumentType } from '#db/institutions.server.ts'

/** The document types in force of the issuer whose end is asked: those that can end. */
export const endingTypesOf = (
  partner: Partner,
  { issuerId }: Pick<Dossier, 'issuerId'>,
): Promise<RegisteredDocumentType[]> =>
  issuerId === null
    ? Promise.resolve([])
    : within(partner, async (tx) =>
        (await documentTypesOf(tx, issuerId)).filter(({ endedOn }) => endedOn === null),
      )
