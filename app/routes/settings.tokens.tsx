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
import { type TokenOutcome, TokensPage } from '#app/components/tokens-page.tsx'
import { INSTITUTION_SCOPES } from '#app/domain/token-scope.ts'
import { textOf } from '#app/http/form.ts'
import { notFound } from '#app/http/partner.server.ts'
import { requirePerson } from '#app/http/session.server.ts'
import { readTokenForm } from '#app/http/token-form.server.ts'
import { issueToken } from '#app/services/tokens/issue-token.server.ts'
import { listTokens, managedInstitutions } from '#app/services/tokens/list-tokens.server.ts'
import { revokeToken } from '#app/services/tokens/revoke-token.server.ts'

export const handle = pageTitle('tokens.title')

/** The institutions that this manager may choose from, and the chosen one; for who manages none the page does not exist. */
async function chosenBy(context: AppLoadContext, request: Request, workspace: string | null) {
  const { personId } = await requirePerson(context, request)
  const all = await managedInstitutions(personId, context.language)
  const chosen = workspace ? all.find(({ partner }) => partner.workspaceId === workspace) : all[0]
  if (!chosen) throw notFound()
  return { chosen, all }
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams
  const { chosen, all } = await chosenBy(context, request, query.get('workspace'))
  const tokens = await listTokens(chosen.partner)
  return {
    tokens: tokens.map(({ createdAt, expiresAt, lastUsedAt, ...token }) => ({
      ...token,
      createdAt: createdAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
      lastUsedAt: lastUsedAt?.toISOString(),
    })),
    institution: { workspace: chosen.partner.workspaceId, name: chosen.name },
    others: all
      .filter((one) => one !== chosen)
      .map(({ partner, name }) => ({ workspace: partner.workspaceId, name })),
    revoked: query.has('revoked'),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const { chosen } = await chosenBy(context, request, textOf(form, 'workspace') || 'none')
  const posted = readTokenForm(form, INSTITUTION_SCOPES)
  if (!posted) throw data(null, 400)
  const { partner } = chosen
  if (posted.intent === 'revoke') {
    await revokeToken(partner, posted.id)
    throw redirect(`/settings/tokens?workspace=${partner.workspaceId}&revoked`)
  }
  const { wanted } = posted
  const issued = await issueToken(partner, wanted)
  if (!issued.ok) return data<TokenOutcome>({ refusal: issued.refusal, typed: wanted }, 400)
  const { token, expiresAt } = issued.value
  return data<TokenOutcome>({ issued: { token, name: wanted.name, expiresAt: expiresAt.toISOString() } }, 201)
}

export default function Tokens() {
  const t = useTranslator()
  const { tokens, institution, others, revoked } = useLoaderData<typeof loader>()
  const outcome = useActionData<typeof action>()
  return (
    <TokensPage
      heading={t('tokens.title')}
      caption={institution.name}
      lead={t('tokens.lead')}
      backTo="/settings"
      tokens={tokens}
      scopes={INSTITUTION_SCOPES}
      revoked={revoked}
      outcome={outcome}
      workspace={institution.workspace}
    >
      {others.length > 0 && (
        <>
          <h2 className="govuk-heading-s">{t('tokens.other')}</h2>
          <ul className="govuk-list">
            {others.map(({ workspace, name }) => (
              <li key={workspace}>
                <a className="govuk-link" href={`/settings/tokens?workspace=${workspace}`}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </TokensPage>
  )
}
