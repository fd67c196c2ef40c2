// npm run -s csr -- check [--profile guide|FILE.json] [--enterprise-number N] [--application ID] [--environment acceptance] FILE
// Always one JSON verdict on standard output; exit 0 usable, 1 an error was found, 2 not exactly one CSR.
import { verdictOf } from '#app/api/csr-verdict.ts'
import { certificate } from '#app/i18n/en/certificate.ts'
import { makeTranslator } from '#app/i18n/translator.ts'
import { checkCsr, isUnreadable } from '#app/pki/check-csr.ts'
import { INPUT_MAX_BYTES } from '#app/pki/pem.ts'
import { verifySignature } from '#app/services/verify-signature.server.ts'
import { answer, QUESTION_USAGE, readArguments, readInput } from './verdict-command.ts'

const usage = `npm run -s csr -- check ${QUESTION_USAGE}`
const text = makeTranslator('en', certificate)

await answer(async () => {
  const { file, expected } = await readArguments(process.argv.slice(2), { usage, takesCsr: false })
  const report = await checkCsr(await readInput(file, INPUT_MAX_BYTES), expected, verifySignature)
  return { verdict: verdictOf(report, text.dynamic), exit: isUnreadable(report) ? 2 : report.ok ? 0 : 1 }
})
