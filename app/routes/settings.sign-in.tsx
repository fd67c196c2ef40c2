import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { NotificationBanner } from '#app/components/notification-banner.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { ProviderButton } from '#app/components/provider-button.tsx'
import { Table } from '#app/components/table.tsx'
import { textOf } from '#app/http/form.ts'
import { requirePerson } from '#app/http/session.server.ts'
import { unlinkIdentity } from '#app/services/provider/link-identity.server.ts'
import { waysToSignIn } from '#app/services/sign-in/ways-to-sign-in.server.ts'

export const handle = pageTitle('ways.title')

const DONE = ['linked', 'removed', 'mailAdded'] as const

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { personId } = await requirePerson(context, request)
  const query = new URL(request.url).searchParams
  const ways = await waysToSignIn(personId)
  const done = DONE.find((one) => query.has(one))
  return { ...ways, done, formToken: context.formToken() }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { personId } = await requirePerson(context, request)
  const form = await request.formData()
  const identity = { issuer: textOf(form, 'issuer'), subject: textOf(form, 'subject') }
  const unlinked = await unlinkIdentity(personId, identity)
  if (unlinked.ok) return redirect('/settings/sign-in?removed')
  return data({ refusal: unlinked.refusal.message }, { status: 409 })
}

export default function Ways() {
  const t = useTranslator()
  const { email, identities, provider, done, formToken } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal
  return (
    <Page heading={t('ways.title')} backTo="/settings">
      <ErrorSummary errors={refusal ? [{ name: 'identities', text: t.message(refusal) }] : []} />
      {done && <NotificationBanner kind="success" heading={t(`ways.done.${done}`)} />}
      <h2 className="govuk-heading-m">{t('ways.mail')}</h2>
      <p className="govuk-body">{email === '' ? t('ways.mail.none') : t('ways.mail.address', { email })}</p>
      {email === '' && (
        <a className="govuk-button govuk-button--secondary" href="/settings/sign-in/mail">
          {t('ways.mail.add')}
        </a>
      )}
      <h2 className="govuk-heading-m">{t('ways.provider')}</h2>
      <Identities />
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
