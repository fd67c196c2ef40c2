import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { NotificationBanner } from '#app/components/notification-banner.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { type Proof, ProveAgain } from '#app/components/prove-again.tsx'
import { ProviderButton } from '#app/components/provider-button.tsx'
import { Table } from '#app/components/table.tsx'
import { textOf } from '#app/http/form.ts'
import type { Session } from '#app/http/load-context.ts'
import { isProvedLately, requireRecentSignIn } from '#app/http/recent-sign-in.server.ts'
import { requirePerson } from '#app/http/session.server.ts'
import { unlinkIdentity } from '#app/services/provider/link-identity.server.ts'
import { type WaysToSignIn, waysToSignIn } from '#app/services/sign-in/ways-to-sign-in.server.ts'

export const handle = pageTitle('ways.title')

const DONE = ['linked', 'removed', 'mailAdded'] as const

export async function loader({ context, request }: LoaderFunctionArgs) {
  const session = await requirePerson(context, request)
  const query = new URL(request.url).searchParams
  const ways = await waysToSignIn(session.personId)
  const done = DONE.find((one) => query.has(one))
  const again = query.has('again') && !isProvedLately(session) ? proofFor(session, ways) : undefined
  return { ...ways, done, again, formToken: context.formToken() }
}

/** The way that this person has; undefined where the only one is a provider that is set no more. */
function proofFor({ officerRoles }: Session, { email, provider }: WaysToSignIn): Proof | undefined {
  if (officerRoles.length > 0) return { by: 'passkey' }
  if (email !== '') return { by: 'mail', email }
  return provider === undefined ? undefined : { by: 'provider', provider }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { personId } = await requireRecentSignIn(context, request)
  const form = await request.formData()
  const identity = { issuer: textOf(form, 'issuer'), subject: textOf(form, 'subject') }
  const unlinked = await unlinkIdentity(personId, identity)
  if (unlinked.ok) return redirect('/settings/sign-in?removed')
  return data({ refusal: unlinked.refusal.message }, { status: 409 })
}

export default function Ways() {
  const t = useTranslator()
  const { email, identities, provider, done, again, formToken } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal
  return (
    <Page heading={t('ways.title')} backTo="/settings">
      <ErrorSummary errors={refusal ? [{ name: 'identities', text: t.message(refusal) }] : []} />
      {again && <ProveAgain proof={again} formToken={formToken} />}
      {done && <NotificationBanner kind="success" heading={t(`ways.done.${done}`)} />}
      <h2 className="govuk-heading-m">{t('ways.mail')}</h2>
      <p className="govuk-body">{email === '' ? t('ways.mail.none') : t('ways.mail.address', { email })}</p>
      {email === '' && (
        <a className="govuk-button govuk-button--secondary" href="/settings/sign-in/mail">
          {t('ways.mail.add')}
        </a>
      )}
      {(provider !== undefined || identities.length > 0) && (
        <>
          <h2 className="govuk-heading-m">{t('ways.provider')}</h2>
          <Identities />
        </>
      )}
      {provider !== undefined && identities.every(({ name }) => name !== provider) && (
        <ProviderButton
          intent="link"
          formToken={formToken}
          text={t('ways.provider.link', { name: provider })}
        />
      )}
    </Page>
  )
}

function Identities() {
  const t = useTranslator()
  const { identities } = useLoaderData<typeof loader>()
  if (identities.length === 0) return <p className="govuk-body">{t('ways.provider.none')}</p>
  const columns = (['name', 'linkedAt', 'lastUsedAt', 'remove'] as const).map((key) => ({
    key,
    title: t(`ways.column.${key}`),
  }))
  const rows = identities.map((identity) => ({
    id: `${identity.issuer} ${identity.subject}`,
    cells: {
      name: identity.name,
      linkedAt: t.date(identity.linkedAt),
      lastUsedAt: identity.lastUsedAt ? t.date(identity.lastUsedAt) : '',
      remove: <Remove {...identity} />,
    },
  }))
  return (
    <div id="identities" tabIndex={-1}>
      <Table caption={t('ways.provider')} hideCaption columns={columns} rows={rows} />
    </div>
  )
}

function Remove({ issuer, subject, name }: { issuer: string; subject: string; name: string }) {
  const t = useTranslator()
  const { formToken } = useLoaderData<typeof loader>()
  return (
    <form method="post">
      <input type="hidden" name="formToken" value={formToken} />
      <input type="hidden" name="issuer" value={issuer} />
      <input type="hidden" name="subject" value={subject} />
      <button type="submit" className="govuk-button govuk-button--secondary">
        {t('ways.remove')} <span className="govuk-visually-hidden">{name}</span>
      </button>
    </form>
  )
}
