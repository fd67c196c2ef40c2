import { randomUUID } from 'node:crypto'
import { decideInWords } from '#app/services/decide-in-words.server.ts'
import { pinRemark } from '#app/services/remarks/pin-remark.server.ts'
import { startReview } from '#app/services/start-review.server.ts'
import { asOffice } from '#db/client.server.ts'
import { readDossier } from '#db/dossiers.server.ts'
import { anOfficer } from './people.ts'

/** The id of a remark on the institution's step, with which a submitted dossier came back to its partner. */
export async function aSentRemark(dossierId: string): Promise<string> {
  const officer = await anOfficer()
  const remarkId = randomUUID()
  const now = async () => {
    const dossier = await asOffice((tx) => readDossier(tx, dossierId))
    if (!dossier) throw new Error('no dossier to remark on')
    return { dossierId, revision: dossier.revision }
  }
  const done = [
    await startReview(officer, await now()),
    await pinRemark(officer, { ...(await now()), remarkId, target: 'institution', text: 'Laquelle ?' }),
    await decideInWords(officer, 'requestChanges', { ...(await now()), text: '' }),
  ]
  if (!done.every(({ ok }) => ok)) throw new Error('the remark was not sent')
  return remarkId
}
