import { indexPublications, type PublicationIndex } from '#app/domain/publication-index.ts'
import { log } from '#app/log.server.ts'
import { asOffice, type Transaction } from '#db/client.server.ts'
import { configurationVersion, publicationRows, readOneMoment } from '#db/publication.server.ts'

type Indexed = { version: number; index: PublicationIndex }

/** A change a second would else keep a process busy with nothing but this. */
const REST_MS = 2_000

let current: Indexed | undefined
let isBusy = false
let restUntil = 0

/**
 * The index in this process, when it is of this moment: the database counts its changes, so that what another process
 * changed is seen by the next question. Undefined while it is older; a new one is then made beside.
 */
export async function currentIndex(tx: Transaction): Promise<PublicationIndex | undefined> {
  const version = await configurationVersion(tx)
  if (current?.version === version) return current.index
  if (!isBusy && Date.now() >= restUntil)
    void renewIndex().catch((error) => log.error('the index of publications was not made', error))
  return undefined
}

/** Makes the index anew, of one moment. */
export async function renewIndex(): Promise<void> {
  isBusy = true
  try {
    const { version, rows } = await asOffice(async (tx) => {
      await readOneMoment(tx)
      return { version: await configurationVersion(tx), rows: await publicationRows(tx) }
    })
    current = { version, index: indexPublications(rows) }
  } finally {
    isBusy = false
    restUntil = Date.now() + REST_MS
  }
}
