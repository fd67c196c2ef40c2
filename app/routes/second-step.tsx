import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslator } from '#app/components/language.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { PasskeyStep } from '#app/components/passkey-step.tsx'
import { requireOfficer } from '#app/http/session.server.ts'
import { wayBackOf } from '#app/http/way-back.server.ts'
import { ownPasskeys } from '#app/services/passkey/own-passkeys.server.ts'

export const handle = pageTitle('security.secondStep.title')

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { personId, secondStep } = await requireOfficer(context, request)
  const next = wayBackOf(request) ?? '/office'
  if (secondStep === 'fresh') throw redirect(next)
  const { passkeys, windowUntil } = await ownPasskeys(personId)
  return { next, hasPasskey: passkeys.length > 0, windowUntil }
}

export default function SecondStep() {
  const t = useTranslator()
  const { next, hasPasskey, windowUntil } = useLoaderData<typeof loader>()
  const goOn = () => window.location.assign(next)
  return (
    <Page heading={t('security.secondStep.title')}>
      {hasPasskey ? (
        <>
          <p className="govuk-body">{t('security.secondStep.verify')}</p>
          <PasskeyStep purpose="verify" onDone={goOn} />
          <p className="govuk-body">{t('security.secondStep.lost')}</p>
        </>
      ) : windowUntil ? (
        <>
          <p className="govuk-body">{t('security.secondStep.enrol', { until: t.dateTime(windowUntil) })}</p>
          <p className="govuk-body">{t('security.secondStep.enrol.more')}</p>
          <PasskeyStep purpose="enrol" onDone={goOn} />
        </>
      ) : (
        <>
          <p className="govuk-body">{t('security.secondStep.closed')}</p>
          <p className="govuk-body">{t('security.secondStep.closed.todo')}</p>
        </>
      )}
    </Page>
  )
}
