import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslator } from '#app/components/language.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { needsStepUp, PasskeyStepUp } from '#app/components/passkey-step-up.tsx'
import { type TokenOutcome, TokensPage } from '#app/components/tokens-page.tsx'
import type { Officer } from '#app/domain/actor.ts'
import { may } from '#app/domain/permission.ts'
import { SYSTEM_SCOPES } from '#app/domain/token-scope.ts'
import { officerOf, requireFreshStep } from '#app/http/officer.server.ts'
import { notFound } from '#app/http/partner.server.ts'
import { readTokenForm } from '#app/http/token-form.server.ts'
import { issueSystemToken } from '#app/services/tokens/issue-token.server.ts'
import { listSystemTokens } from '#app/services/tokens/list-tokens.server.ts'
import { revokeSystemToken } from '#app/services/tokens/revoke-token.server.ts'

export const handle = pageTitle('systemTokens.title')

/** For the other officers the page does not exist. */
async function adminOf(context: AppLoadContext, request: Request): Promise<Officer> {
  const officer = await officerOf(context, request)
  if (!may(officer, 'systemTokens.manage')) throw notFound()
  return officer
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const admin = await adminOf(context, request)
  const tokens = await listSystemTokens(admin)
  return {
    tokens: tokens.map(({ createdAt, expiresAt, lastUsedAt, ...token }) => ({
      ...token,
      createdAt: createdAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
      lastUsedAt: lastUsedAt?.toISOString(),
    })),
    revoked: new URL(request.url).searchParams.has('revoked'),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const admin = await adminOf(context, request)
  const posted = readTokenForm(await request.formData(), SYSTEM_SCOPES)
  if (!posted) throw data(null, 400)
  if (posted.intent === 'revoke') {
    await revokeSystemToken(admin, posted.id)
    throw redirect('/office/settings/tokens?revoked')
  }
  const { wanted } = posted
  const fresh = await requireFreshStep(context)
  const issued = fresh.ok ? await issueSystemToken(admin, wanted) : fresh
  if (!issued.ok) return data<TokenOutcome>({ refusal: issued.refusal, typed: wanted }, 400)
  const { token, expiresAt } = issued.value
  return data<TokenOutcome>({ issued: { token, name: wanted.name, expiresAt: expiresAt.toISOString() } }, 201)
}

export default function SystemTokens() {
  const t = useTranslator()
  const { tokens, revoked } = useLoaderData<typeof loader>()
  const outcome = useActionData<typeof action>()
  return (
    <TokensPage
      heading={t('systemTokens.title')}
      lead={t('systemTokens.lead')}
      backTo="/office/settings"
      tokens={tokens}
      scopes={SYSTEM_SCOPES}
      revoked={revoked}
      outcome={outcome}
    >
      {outcome && 'refusal' in outcome && needsStepUp(outcome.refusal) && <PasskeyStepUp />}
    </TokensPage>
  )
}
