import {
  needsNote,
  resultOf,
  TEST_NOTE_MAX,
  type TestLine,
  type TestOutcome,
  WORKSPACE_EVIDENCE_MAX_BYTES,
} from '#app/domain/acceptance-tests.ts'
import type { Partner } from '#app/domain/actor.ts'
import { nextEnvironmentState } from '#app/domain/environment-state.ts'
import { message } from '#app/domain/message.ts'
import { may } from '#app/domain/permission.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { messageText } from '#app/domain/thread.ts'
import { keyInText } from '#app/pki/key-in-text.ts'
import { within } from '#app/services/open-dossier.server.ts'
import type { Upload } from '#app/services/thread/judge-attachment.server.ts'
import {
  beginRound,
  evidenceBytes,
  type NewEvidence,
  replaceEvidence,
  resultsOf,
  roundsOf,
  saveResult,
  type TestRound,
} from '#db/acceptance-tests.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { lockEnvironment } from '#db/environments.server.ts'
import { environmentFacts } from './environment-facts.server.ts'
import { judgeEvidence } from './judge-evidence.server.ts'
import { testLines } from './test-lines.server.ts'
import { versionOf } from './test-version.ts'

export type TestSave = {
  issuerId: string
  line: TestLine
  outcome: TestOutcome
  note: string
  /** A new file, in the place of the one there was. */
  evidence: Upload | undefined
  /** Take the file away. */
  withoutEvidence: boolean
  /** The version that the page was made from (test-version.ts). */
  version: string
}

/** Marks one line of the issuer's open report of tests, which begins with the first of them. */
export async function saveTest(partner: Partner, save: TestSave): Promise<Result<undefined>> {
  if (!may(partner, 'tests.report')) return refused('refusal.role')
  const note = judgeNote(save)
  if (!note.ok) return note
  const evidence = save.evidence ? judgeEvidence(save.evidence) : ok(undefined)
  if (!evidence.ok) return evidence
  return within(partner, async (tx) => {
    const rung = await lockEnvironment(tx, save.issuerId, 'acceptance')
    if (!rung) return refused('refusal.environment.gone')
    const facts = await environmentFacts(tx, rung, partner)
    const mayReport = nextEnvironmentState(rung, 'reportTests', partner, facts)
    if (!mayReport.ok) return mayReport
    const lines = await testLines(tx, save.issuerId)
    if (!resultOf(lines, save.line)) return refused('refusal.environment.gone')
    const [last] = await roundsOf(tx, save.issuerId)
    const before = last ? resultOf(await resultsOf(tx, last.id), save.line) : undefined
    if (versionOf(before) !== save.version)
      return isSame(before, save, note.value) ? ok(undefined) : refused('tests.refusal.changed')
    const full = evidence.value && (await overQuota(tx, rung.workspaceId, evidence.value))
    if (full) return full
    const round = last?.state === 'open' ? last : await beginRound(tx, rung, last)
    await store(tx, round, { ...save, note: note.value }, evidence.value)
    return ok(undefined)
  })
}

function judgeNote({ outcome, note: typed }: TestSave): Result<string> {
  const note = messageText(typed)
  const { length } = [...note]
  if (length > TEST_NOTE_MAX)
    return refused(message('tests.refusal.noteTooLong', { length, max: TEST_NOTE_MAX }), 'note')
  if (keyInText(note)) return refused('tests.refusal.noteKey', 'note')
  return note === '' && needsNote(outcome) ? refused('tests.refusal.note', 'note') : ok(note)
}

type Before = Awaited<ReturnType<typeof resultsOf>>[number] | undefined

/** The second half of a double click. */
const isSame = (before: Before, { outcome, evidence, withoutEvidence }: TestSave, note: string): boolean =>
  before?.outcome === outcome &&
  before.note === note &&
  (evidence ? before.evidence?.size === evidence.bytes.length : !withoutEvidence || !before.evidence)

async function overQuota(
  tx: Transaction,
  workspaceId: string,
  { content }: NewEvidence,
): Promise<Result<never> | undefined> {
  const sent = await evidenceBytes(tx, workspaceId)
  if (sent + content.length <= WORKSPACE_EVIDENCE_MAX_BYTES) return undefined
  const max = WORKSPACE_EVIDENCE_MAX_BYTES / (1024 * 1024)
  return refused(message('tests.refusal.quota', { max }), 'evidence')
}

async function store(
  tx: Transaction,
  round: TestRound,
  { line, outcome, note, withoutEvidence }: TestSave,
  evidence: NewEvidence | undefined,
): Promise<void> {
  const resultId = await saveResult(tx, round, line, { outcome, note })
  if (evidence || withoutEvidence)
    await replaceEvidence(tx, { resultId, workspaceId: round.workspaceId }, evidence)
}
