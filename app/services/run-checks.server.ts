import { saveCheckResults } from '#db/check-results.server.ts'
import { asWorker } from '#db/client.server.ts'
import { readCheckFacts } from './automatic-checks/facts.server.ts'
import { judgeAll } from './automatic-checks/judge.server.ts'

/**
 * Runs the automatic checks of a submitted version and stores what they say, one row a check: run again, it replaces
 * the rows. Throws when the version does not exist, since its job was sent by the transaction that made it.
 */
export async function runChecks(dossierId: string, version: number): Promise<void> {
  const facts = await asWorker((tx) => readCheckFacts(tx, dossierId, version))
  if (!facts) throw new Error(`dossier ${dossierId} has no version ${version}`)
  const results = await judgeAll(facts)
  const of = { dossierId, workspaceId: facts.dossier.workspaceId, version }
  await asWorker((tx) => saveCheckResults(tx, of, results))
}
