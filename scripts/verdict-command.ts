import { open, readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { type CsrQuestion, expectedOf, type Verdict } from '#app/api/csr-verdict.ts'
import { type CertificateProfile, PROFILE_IDS, PROFILES } from '#app/domain/certificate-profile.ts'
import { isEnvironment } from '#app/domain/environment.ts'
import { judgeDefinition, profileOf } from '#app/domain/profile-definition.ts'
import { profiles } from '#app/i18n/en/profiles.ts'
import { makeTranslator } from '#app/i18n/translator.ts'
import type { Expected } from '#app/pki/check-csr.ts'

/** What both commands that judge a file take, beside the file. */
export const QUESTION_USAGE =
  '[--profile guide|ebox-2019|FILE.json] [--enterprise-number N] [--institution NAME] [--application ID] [--environment acceptance|production] [--city CITY] [--region REGION] FILE'

export class UsageError extends Error {}

const text = { type: 'string' } as const
const FLAGS = {
  profile: text,
  'enterprise-number': text,
  institution: text,
  application: text,
  environment: text,
  city: text,
  region: text,
  csr: text,
}

/** The file to judge and what it is measured by. `takesCsr`: the flag `--csr FILE` is known too. */
export async function readArguments(
  args: string[],
  { usage, takesCsr }: { usage: string; takesCsr: boolean },
): Promise<{ file: string; csr: string | undefined; expected: Expected }> {
  const { values, positionals } = parse(args, usage)
  const [command, file, ...more] = positionals
  if (command !== 'check' || file === undefined || more.length > 0) throw new UsageError(`Usage: ${usage}`)
  if (values.csr !== undefined && !takesCsr) throw new UsageError(`--csr is not known here. Usage: ${usage}`)
  const environment = values.environment ?? 'acceptance'
  if (!isEnvironment(environment)) throw new UsageError('The environment is acceptance or production.')
  const question: CsrQuestion = {
    environment,
    enterpriseNumber: values['enterprise-number'],
    applicationId: values.application,
    institutionName: values.institution,
    city: values.city,
    region: values.region,
  }
  return {
    file,
    csr: values.csr,
    expected: expectedOf(question, await profileNamed(values.profile ?? 'guide')),
  }
}

/** A built-in one, or one that a file defines; those that admins made are in the database, which commands go without. */
async function profileNamed(name: string): Promise<CertificateProfile> {
  if (name.endsWith('.json')) return profileOfFile(name)
  const id = PROFILE_IDS.find((known) => known === name)
  if (id) return PROFILES[id]
  const known = PROFILE_IDS.join(', ')
  throw new UsageError(
    `There is no profile of that name. Known: ${known}, or a file whose name ends with .json.`,
  )
}

async function profileOfFile(file: string): Promise<CertificateProfile> {
  const judged = judgeDefinition(await jsonOf(file))
  if (judged.ok) return profileOf({ id: file, version: 1 }, judged.definition)
  const text = makeTranslator('en', profiles)
  const problems = judged.problems.map(
    ({ path, message }) => `${path.join('.') || file}: ${text.message(message)}`,
  )
  throw new UsageError(`The profile in ${file} cannot be used. ${problems.join(' ')}`)
}

async function jsonOf(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown
  } catch (error) {
    throw new UsageError(`The profile cannot be read: ${error instanceof Error ? error.message : file}`)
  }
}

function parse(args: string[], usage: string) {
  try {
    return parseArgs({ args, options: FLAGS, allowPositionals: true })
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : ''} Usage: ${usage}`)
  }
}

/** A file, or standard input for `-`; one byte more than may be, so that an endless device or a huge file ends there. */
export async function readInput(file: string, max: number): Promise<Uint8Array> {
  try {
    return await readUpTo(file, max + 1)
  } catch (error) {
    throw new UsageError(`The file cannot be read: ${error instanceof Error ? error.message : file}`)
  }
}

async function readUpTo(file: string, wanted: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let length = 0
  const handle = file === '-' ? undefined : await open(file)
  try {
    for await (const chunk of handle ? handle.createReadStream({ end: wanted - 1 }) : process.stdin) {
      chunks.push(Buffer.from(chunk))
      length += chunk.length
      if (length >= wanted) break
    }
  } finally {
    await handle?.close()
  }
  return new Uint8Array(Buffer.concat(chunks)).subarray(0, wanted)
}

/** Runs the judgement and prints exactly one JSON verdict, whatever happens; its exit status is the process's. */
export async function answer(judge: () => Promise<{ verdict: Verdict; exit: number }>): Promise<void> {
  const { verdict, exit } = await judge().catch((error: unknown) => {
    const detail = error instanceof Error ? error.message : String(error)
    // Scripts parse what this prints: even a fault of our own is a verdict.
    const code = error instanceof UsageError ? 'command.usage' : 'command.fault'
    const findings: Verdict['findings'] = [{ code, severity: 'error', detail }]
    return { verdict: { ok: false, findings, subject: [] }, exit: 2 }
  })
  process.exitCode = exit
  process.stdout.write(`${JSON.stringify(verdict)}\n`, () => process.exit(exit))
}
