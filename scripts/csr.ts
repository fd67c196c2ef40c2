// npm run -s csr -- check [--profile guide] [--enterprise-number N] [--application ID] [--environment acceptance] FILE
// Always one JSON verdict on standard output; exit 0 usable, 1 an error was found, 2 not exactly one CSR.
import { open } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { type CsrQuestion, expectedOf, type Verdict, verdictOf } from '#app/api/csr-verdict.ts'
import { PROFILE_IDS } from '#app/domain/certificate-profile.ts'
import { isEnvironment } from '#app/domain/environment.ts'
import { certificate } from '#app/i18n/en/certificate.ts'
import { makeTranslator } from '#app/i18n/translator.ts'
import { checkCsr, type Expected, isUnreadable } from '#app/pki/check-csr.ts'
import { INPUT_MAX_BYTES } from '#app/pki/pem.ts'
import { verifySignature } from '#app/services/verify-signature.server.ts'

const USAGE =
  'npm run -s csr -- check [--profile guide|ebox-2019] [--enterprise-number N] [--institution NAME] [--application ID] [--environment acceptance|production] [--city CITY] [--region REGION] FILE'

class UsageError extends Error {}

const text = makeTranslator('en', certificate)

const refusal = (code: string, detail: string): Verdict => ({
  ok: false,
  findings: [{ code, severity: 'error', detail }],
  subject: [],
})

function readArguments(args: string[]): { file: string; expected: Expected } {
  const option = { type: 'string' } as const
  const { values, positionals } = parse(args, {
    profile: option,
    'enterprise-number': option,
    institution: option,
    application: option,
    environment: option,
    city: option,
    region: option,
  })
  const [command, file, ...more] = positionals
  if (command !== 'check' || file === undefined || more.length > 0) throw new UsageError(`Usage: ${USAGE}`)
  const id = PROFILE_IDS.find((known) => known === (values.profile ?? 'guide'))
  if (!id) throw new UsageError(`There is no profile of that name. Known: ${PROFILE_IDS.join(', ')}.`)
  const environment = values.environment ?? 'acceptance'
  if (!isEnvironment(environment)) throw new UsageError('The environment is acceptance or production.')
  const question: CsrQuestion = {
    profile: id,
    environment,
    enterpriseNumber: values['enterprise-number'],
    applicationId: values.application,
    institutionName: values.institution,
    city: values.city,
    region: values.region,
  }
  return { file, expected: expectedOf(question) }
}

function parse<Options extends Record<string, { type: 'string' }>>(args: string[], options: Options) {
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : ''} Usage: ${USAGE}`)
  }
}

/** One byte more than may be, so that an endless device or a huge file ends there. */
async function readInput(file: string): Promise<Uint8Array> {
  const wanted = INPUT_MAX_BYTES + 1
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

async function judge(args: string[]): Promise<{ verdict: Verdict; exit: number }> {
  try {
    const { file, expected } = readArguments(args)
    const input = await readInput(file).catch((error: unknown) => {
      throw new UsageError(`The file cannot be read: ${error instanceof Error ? error.message : file}`)
    })
    const report = await checkCsr(input, expected, verifySignature)
    return { verdict: verdictOf(report, text.dynamic), exit: isUnreadable(report) ? 2 : report.ok ? 0 : 1 }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    // Scripts parse what this prints: even a fault of our own is a verdict.
    const code = error instanceof UsageError ? 'command.usage' : 'command.fault'
    return { verdict: refusal(code, message), exit: 2 }
  }
}

const { verdict, exit } = await judge(process.argv.slice(2))
process.exitCode = exit
process.stdout.write(`${JSON.stringify(verdict)}\n`, () => process.exit(exit))
