import { z } from 'zod/mini'
import { dossierOf, dossierSchema } from '#app/api/dossier-schema.ts'
import { issueAt } from '#app/api/issues.ts'
import { operation, partnerOf, type Reply, refusedBy } from '#app/api/operation.ts'
import { readEnterpriseNumber } from '#app/domain/enterprise-number.ts'
import { startForInstitution } from '#app/services/tokens/dossiers-of-institution.server.ts'

const bodySchema = z.strictObject({ enterpriseNumber: z.optional(z.string().check(z.maxLength(40))) })

export const startDossierOperation = operation({
  method: 'POST',
  path: '/api/v1/dossiers',
  operationId: 'startDossier',
  summary: 'Starts a dossier of the institution.',
  description:
    'The enterprise number may be left out; when it is sent, it is the one of the token’s institution. The dossier’s purpose is a registration: of a new application, or (with the issuerId of a registered one) of more message types. Requests for other contacts, a new certificate or the end of a service are begun in the portal by a member; once begun, they are read, filled in and submitted here as any other, but for the end, which is answered in the portal.',
  scope: 'dossiers:write',
  body: bodySchema,
  idempotent: true,
  reply: { status: 201, schema: dossierSchema, description: 'The draft, with the institution filled in.' },
  problems: ['missingPermission', 'conflict'],
  async handle(call) {
    const partner = partnerOf(call)
    if (!partner) return { problem: 'missingPermission' }
    const { enterpriseNumber } = call.body
    const read = enterpriseNumber === undefined ? undefined : readEnterpriseNumber(enterpriseNumber)
    if (read && !read.ok) {
      const detail = call.t.message(read.message)
      return {
        problem: 'badRequest',
        issues: [issueAt('body', ['enterpriseNumber'], 'invalidStructure', detail)],
      }
    }
    let reply: Reply = { problem: 'missingPermission' }
    const started = await startForInstitution(partner, read?.number, async (tx, opened) => {
      const answer = { status: 201, body: dossierOf(opened) } as const
      await call.keep(tx, answer)
      reply = answer
    })
    return started.ok ? reply : refusedBy(started.refusal, call.t)
  },
})
