// npm run -s certificate -- check [--csr FILE] [--profile guide|FILE.json] [--enterprise-number N] [--application ID] FILE
// Always one JSON verdict on standard output; exit 0 usable, 1 an error was found, 2 not one certificate (or its chain).
// CA_ROOTS_DIR names the folder with the trusted authorities; without it the verdict says that the chain is not checked.
import { verdictOf } from '#app/api/csr-verdict.ts'
import { caRootsFolder } from '#app/env.server.ts'
import { certificate } from '#app/i18n/en/certificate.ts'
import { issued } from '#app/i18n/en/issued.ts'
import { makeTranslator } from '#app/i18n/translator.ts'
import { CERTIFICATE_MAX_BYTES } from '#app/pki/certificate-input.ts'
import { checkCertificate } from '#app/pki/check-certificate.ts'
import { checkCsr, type Expected } from '#app/pki/check-csr.ts'
import { INPUT_MAX_BYTES } from '#app/pki/pem.ts'
import { readRoots } from '#app/services/trusted-roots.server.ts'
import { verifyIssued } from '#app/services/verify-issued.server.ts'
import { verifySignature } from '#app/services/verify-signature.server.ts'
import { answer, QUESTION_USAGE, readArguments, readInput, UsageError } from './verdict-command.ts'

const usage = `npm run -s certificate -- check [--csr FILE] ${QUESTION_USAGE}`
const text = makeTranslator('en', { ...certificate, ...issued })

/** A sentence about certificates where there is one, else that about requests. */
const sentence: typeof text.dynamic = (key, params) =>
  text.optional(key.replace(/^finding\./, 'issued.'), params) ?? text.dynamic(key, params)

/** The key of the request: it is compared, not judged. */
async function keyOf(file: string, expected: Expected): Promise<string> {
  const report = await checkCsr(await readInput(file, INPUT_MAX_BYTES), expected, verifySignature)
  if (!report.key) throw new UsageError(`--csr names ${file}, which is not exactly one CSR.`)
  return report.key.spkiSha256
}

await answer(async () => {
  const { file, csr, expected } = await readArguments(process.argv.slice(2), { usage, takesCsr: true })
  if (file === '-' && csr === '-') throw new UsageError('Only one file can be standard input.')
  const csrKey = csr === undefined ? undefined : await keyOf(csr, expected)
  const input = await readInput(file, CERTIFICATE_MAX_BYTES)
  const measured = { ...expected, now: new Date(), csrKey, roots: readRoots(caRootsFolder()) }
  const { der: _, ...report } = await checkCertificate(input, measured, verifyIssued)
  const exit = report.certificate === undefined ? 2 : report.ok ? 0 : 1
  return { verdict: verdictOf(report, sentence), exit }
})
