// npm run -s audit -- verify [--entry NUMBER:DIGITS …]: are the decisions log and the papers of the decisions what was written?
// Exit 0 with one line of count and head; 1 naming the first entry that is not; 2 when it could not be looked at.
import { parseArgs } from 'node:util'
import { settings } from '#app/env.server.ts'
import { type Anchor, readAnchors, UnreadableAnchor } from '#app/services/log/anchors.server.ts'
import { type Broken, type Verdict, verifyWithPapers } from '#app/services/log/verify-log.server.ts'
import { startEmbedded } from '#db/embedded.server.ts'
import { onLogSnapshot } from '#db/log-snapshot.server.ts'

const USAGE = `Use: npm run -s audit -- verify [--entry NUMBER:DIGITS]
NUMBER and DIGITS as printed in a decision mail or on a request form; --entry may stand several times.`

function printed(text: string): Anchor {
  const [, sequence, hash] = /^([1-9]\d{0,14}):([0-9a-f]{8,64})$/.exec(text.toLowerCase()) ?? []
  if (sequence === undefined || hash === undefined) throw new Error(`"${text}" is no entry.\n${USAGE}`)
  return { sequence: Number(sequence), hash, source: `--entry ${text}` }
}

function read(args: string[]): Anchor[] {
  const options = { entry: { type: 'string', multiple: true } } as const
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  if (positionals.join(' ') !== 'verify') throw new Error(USAGE)
  return (values.entry ?? []).map(printed)
}

/** Changes nothing: not even migrations run, since the log is looked at as it is. */
async function verify(prints: readonly Anchor[]): Promise<Verdict> {
  const { databaseUrl, dataDir, logAnchorDir, secrets } = settings()
  const anchors = logAnchorDir === undefined ? [] : await readAnchors(logAnchorDir)
  const embedded =
    databaseUrl === undefined ? await startEmbedded({ dataDir, log: console.error }) : undefined
  try {
    return await onLogSnapshot(embedded?.connection ?? databaseUrl ?? '', (log) =>
      verifyWithPapers(log, [...anchors, ...prints], secrets.log),
    )
  } finally {
    await embedded?.stop()
  }
}

const REASONS: Readonly<Record<Broken['reason'], string>> = {
  changed: 'it is not what was chained, or was chained under a secret that SECRET_LOG does not name',
  missing: 'it is missing',
  unexpected: 'it stands where none was chained',
  head: 'the head of the log is not its last entry',
  anchor: 'from it on, the log is not what it was',
  paper: 'a decision’s paper is not the one that was logged, is missing, or was never logged',
}

function sentence({ sequence, reason, anchor, decisionId }: Broken): string {
  const more = anchor ? ` (${anchor.source} tells of entry ${anchor.sequence})` : ''
  const which = decisionId ? ` (decision ${decisionId})` : ''
  return `BROKEN at entry ${sequence}: ${REASONS[reason]}${more}${which}.`
}

function tell(verdict: Verdict): number {
  if (!verdict.ok) {
    console.error(sentence(verdict))
    return 1
  }
  const { count, head, anchors } = verdict
  console.log(
    `The decisions log is whole: ${count} entries, head ${head || '-'}, ${anchors} anchors compared.`,
  )
  if (settings().logAnchorDir === undefined)
    console.error('LOG_ANCHOR_DIR is not set: a log that was cut off or set back as a whole would not show.')
  return 0
}

function explain(error: unknown): number {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const text = error instanceof Error ? error.message : String(error)
  console.error(
    code === '42P01' ? 'This database holds no decisions log yet: start the portal on it once.' : text,
  )
  return error instanceof UnreadableAnchor ? 1 : 2
}

try {
  process.exitCode = tell(await verify(read(process.argv.slice(2))))
} catch (error) {
  process.exitCode = explain(error)
}
