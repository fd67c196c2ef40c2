import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useRevalidator } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { NotificationBanner } from '#app/components/notification-banner.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { PasskeyStep } from '#app/components/passkey-step.tsx'
import { needsStepUp, PasskeyStepUp } from '#app/components/passkey-step-up.tsx'
import { PasskeysTable } from '#app/components/passkeys-table.tsx'
import { textOf } from '#app/http/form.ts'
import { requireOfficer, requirePerson } from '#app/http/session.server.ts'
import { ownPasskeys } from '#app/services/passkey/own-passkeys.server.ts'
import { removePasskey } from '#app/services/passkey/remove-passkey.server.ts'

export const handle = pageTitle('security.passkeys.title')

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { personId, officerRoles, secondStep } = await requirePerson(context, request)
  if (officerRoles.length === 0) return { officer: undefined }
  const isRemoved = new URL(request.url).searchParams.has('removed')
  return { officer: { ...(await ownPasskeys(personId)), isFresh: secondStep === 'fresh' }, isRemoved }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const session = await requireOfficer(context, request)
  const result = await removePasskey(session, textOf(await request.formData(), 'id'))
  if (result.ok) throw redirect('/settings/passkeys?removed')
  return data({ refusal: result.refusal }, 409)
}

export default function Passkeys() {
  const t = useTranslator()
  const { officer, isRemoved } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal
  return (
    <Page heading={t('security.passkeys.title')} backTo="/settings" wide>
      {refusal && <ErrorSummary errors={[{ text: t.message(refusal.message) }]} />}
      {needsStepUp(refusal) && <PasskeyStepUp />}
      {isRemoved && !refusal && (
        <NotificationBanner kind="success" heading={t('security.passkeys.removed')} />
      )}
      {officer ? (
        <>
          <p className="govuk-body">{t('security.passkeys.lead')}</p>
          <PasskeysTable passkeys={officer.passkeys} />
          <h2 className="govuk-heading-m">{t('security.passkeys.add')}</h2>
          <Add {...officer} isOffered={needsStepUp(refusal)} />
        </>
      ) : (
        <p className="govuk-body">{t('security.passkeys.partner')}</p>
      )}
    </Page>
  )
}

type AddProps = {
  passkeys: readonly unknown[]
  windowUntil: Date | undefined
  isFresh: boolean
  /** The second step is offered above already. */
  isOffered: boolean
}

/** Whoever has a passkey uses it first, so that a mailbox alone never adds one. */
function Add({ passkeys, windowUntil, isFresh, isOffered }: AddProps) {
  const t = useTranslator()
  const { revalidate } = useRevalidator()
  if (!windowUntil) return <p className="govuk-body">{t('security.passkeys.noWindow')}</p>
  const mayAdd = passkeys.length === 0 || isFresh
  return (
    <>
      <p className="govuk-body">{t('security.passkeys.window', { until: t.dateTime(windowUntil) })}</p>
      {mayAdd && <PasskeyStep purpose="enrol" onDone={revalidate} />}
      {!mayAdd && !isOffered && <PasskeyStep purpose="verify" onDone={revalidate} />}
    </>
  )
}
