import { csrQuestionSchema, expectedOf, verdictOf, verdictSchema } from '#app/api/csr-verdict.ts'
import { issueAt } from '#app/api/issues.ts'
import { operation, partnerOf } from '#app/api/operation.ts'
import { checkCsr } from '#app/pki/check-csr.ts'
import { keyIsInUse } from '#app/services/key-in-use.server.ts'
import { openProfile, profileNames } from '#app/services/profiles/open-profiles.server.ts'
import { verifySignature } from '#app/services/verify-signature.server.ts'

export const checkCsrOperation = operation({
  method: 'POST',
  path: '/api/v1/csrs/check',
  operationId: 'checkCsr',
  summary: 'Judges a certificate signing request by every rule.',
  description:
    'Open to all. The verdict is the one of the command `csr -- check`. `profile` names a profile (`guide`, then its newest version) or one version of it (`guide@1`); without it, the one in force for the environment judges. With the token of an institution it also says whether a request form holds this key already.',
  body: csrQuestionSchema,
  reply: { status: 200, schema: verdictSchema, description: 'The verdict, also when the CSR has errors.' },
  problems: [],
  async handle(call) {
    const { pem, profile: name, ...question } = call.body
    const profile = await openProfile(name, question.environment)
    if (!profile) {
      const detail = call.t('api.issue.profile', { names: (await profileNames()).join(', ') })
      return { problem: 'badRequest', issues: [issueAt('body', ['profile'], 'invalidInput', detail)] }
    }
    const report = await checkCsr(pem, expectedOf(question, profile), verifySignature)
    const partner = partnerOf(call)
    const keyInUse = partner && report.key && (await keyIsInUse(partner, report.key.spkiSha256))
    const verdict = verdictOf(report, call.t.dynamic)
    return { status: 200, body: { ...verdict, ...(keyInUse !== undefined && { keyInUse }) } }
  },
})
