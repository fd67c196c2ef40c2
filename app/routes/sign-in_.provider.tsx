import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslator } from '#app/components/language.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { settings } from '#app/env.server.ts'
import { textOf } from '#app/http/form.ts'
import { nextPage } from '#app/http/next-page.ts'
import { requireRecentSignIn } from '#app/http/recent-sign-in.server.ts'
import { optionalPerson } from '#app/http/session.server.ts'
import { beginProviderFlow } from '#app/services/provider/begin.server.ts'
import { isProviderRefusal, type ProviderRefusal, refusalKey } from '#app/services/provider/refusal.ts'

export const handle = pageTitle('provider.refused.title')

const STATUS: Readonly<Record<ProviderRefusal, number>> = {
  none: 404,
  flow: 410,
  cancelled: 403,
  level: 403,
  answer: 403,
  taken: 409,
  tooMany: 429,
  down: 503,
}

/** Tells why the provider let nobody in. A page of its own, so that no code or state stays in the address. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const reason = new URL(request.url).searchParams.get('refused')
  if (!isProviderRefusal(reason)) throw redirect('/sign-in')
  const name = settings().oidc?.name ?? ''
  const signedIn = (await optionalPerson(context)) !== undefined
  return data({ reason, name, signedIn }, { status: STATUS[reason] })
}

/** Sends the browser to the provider: to sign in, or to link the provider to who is signed in. */
export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData()
  const intent = textOf(form, 'intent')
  const linkTo = intent === 'link' ? await requireRecentSignIn(context, request) : undefined
  const begun = await beginProviderFlow({
    browserId: context.browserId(),
    clientKey: context.clientKey,
    next: nextPage(textOf(form, 'next')),
    linkTo: linkTo?.personId,
    anew: intent === 'again',
  })
  return redirect(begun.ok ? begun.value.href : `/sign-in/provider?refused=${begun.refusal}`)
}

export default function ProviderRefused() {
  const t = useTranslator()
  const { reason, name, signedIn } = useLoaderData<typeof loader>()
  const [back, text] = signedIn
    ? (['/settings/sign-in', 'provider.backToSettings'] as const)
    : (['/sign-in', 'provider.again'] as const)
  return (
    <Page heading={t('provider.refused.title')}>
      <p className="govuk-body">{t.dynamic(refusalKey(reason), { name })}</p>
      {reason === 'down' && <p className="govuk-body">{t('provider.refused.meanwhile')}</p>}
      <a className="govuk-button" href={back}>
        {t(text)}
      </a>
    </Page>
  )
}
