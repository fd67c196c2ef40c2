import type { AppLoadContext } from '@remix-run/node'
import type { Officer } from '#app/domain/actor.ts'
import { may } from '#app/domain/permission.ts'
import { officerOf } from './officer.server.ts'
import { notFound } from './partner.server.ts'

/** The admin who asks; for the other officers the webhooks do not exist. */
export async function webhooksAdminOf(context: AppLoadContext, request: Request): Promise<Officer> {
  const officer = await officerOf(context, request)
  if (!may(officer, 'webhooks.manage')) throw notFound()
  return officer
}
