import { z } from 'zod/mini'
import {
  dossierIdSchema,
  dossierOf,
  dossierPageSchema,
  dossierSchema,
  summaryOf,
} from '#app/api/dossier-schema.ts'
import { operation, partnerOf } from '#app/api/operation.ts'
import { DOSSIER_STATES } from '#app/domain/dossier-state.ts'
import { openDossier } from '#app/services/open-dossier.server.ts'
import { pageOfDossiers } from '#app/services/tokens/dossiers-of-institution.server.ts'

const querySchema = z.strictObject({
  page: z.optional(z.int().check(z.minimum(1), z.maximum(100_000))),
  pageSize: z.optional(z.int().check(z.minimum(1), z.maximum(100))),
  state: z.optional(z.enum(DOSSIER_STATES)),
})
type Query = z.infer<typeof querySchema>

const addressOf = ({ state, pageSize }: Query, page: number): string => {
  const query = new URLSearchParams({ page: String(page) })
  if (pageSize !== undefined) query.set('pageSize', String(pageSize))
  if (state !== undefined) query.set('state', state)
  return `/api/v1/dossiers?${query}`
}

export const listDossiersOperation = operation({
  method: 'GET',
  path: '/api/v1/dossiers',
  operationId: 'listDossiers',
  summary: 'The dossiers of the institution, the newest first.',
  scope: 'dossiers:read',
  query: querySchema,
  reply: { status: 200, schema: dossierPageSchema, description: 'One page.' },
  problems: [],
  async handle(call) {
    const partner = partnerOf(call)
    if (!partner) return { problem: 'missingPermission' }
    const { page = 1, pageSize = 20, state } = call.query
    const { items, total } = await pageOfDossiers(partner, { state, page, pageSize })
    return {
      status: 200,
      body: {
        items: items.map(summaryOf),
        total,
        page,
        pageSize,
        ...(page * pageSize < total && { next: addressOf(call.query, page + 1) }),
        ...(page > 1 && { prev: addressOf(call.query, page - 1) }),
      },
    }
  },
})

export const readDossierOperation = operation({
  method: 'GET',
  path: '/api/v1/dossiers/{dossierId}',
  operationId: 'readDossier',
  summary: 'One dossier with its answers.',
  scope: 'dossiers:read',
  params: { dossierId: dossierIdSchema },
  reply: {
    status: 200,
    schema: dossierSchema,
    description: 'The dossier. Its version is also the ETag, to be sent with If-Match.',
  },
  problems: ['resourceNotFound'],
  async handle(call) {
    const partner = partnerOf(call)
    const opened = partner && (await openDossier(partner, call.params.dossierId ?? ''))
    return opened ? { status: 200, body: dossierOf(opened) } : { problem: 'resourceNotFound' }
  },
})
