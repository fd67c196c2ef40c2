import type { Partner } from '#app/domain/actor.ts'
import {
  judgePublication,
  type PublicationQuestion,
  type PublicationVerdict,
} from '#app/domain/publication-authorization.ts'
import { within } from '#app/services/open-dossier.server.ts'
import { asOffice } from '#db/client.server.ts'
import { publicationFacts } from '#db/publication.server.ts'
import { currentIndex } from './publication-index.server.ts'

/** Would the web service accept this? Asked by the team and its systems: all that is registered counts. */
export const checkPublication = (question: PublicationQuestion): Promise<PublicationVerdict> =>
  asOffice(async (tx) => {
    const index = await currentIndex(tx)
    return judgePublication(index ? index(question) : await publicationFacts(tx, question), question)
  })

/** The same, asked by a partner: what other institutions registered is unknown to them. */
export const checkOwnPublication = (
  partner: Partner,
  question: PublicationQuestion,
): Promise<PublicationVerdict> =>
  within(partner, async (tx) => judgePublication(await publicationFacts(tx, question), question))
