import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { FormToken } from '#app/components/form-token.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { NotificationBanner } from '#app/components/notification-banner.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { needsStepUp, PasskeyStepUp } from '#app/components/passkey-step-up.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { may } from '#app/domain/permission.ts'
import type { Refusal } from '#app/domain/result.ts'
import { readForm } from '#app/http/answers-form.ts'
import { officerOf, requireFreshStep } from '#app/http/officer.server.ts'
import { notFound } from '#app/http/partner.server.ts'
import { isUuid } from '#app/services/open-dossier.server.ts'
import { erasePersonFor } from '#app/services/personal-data/erase-person.server.ts'
import { findPersonFor } from '#app/services/personal-data/find-person.server.ts'

export const handle = pageTitle('personalData.office.title')

type Found = { id: string; since: string }
type Answer = { found?: Found; refusal?: Refusal; email?: string }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const officer = await officerOf(context, request)
  if (!may(officer, 'persons.erase')) throw notFound()
  return { done: new URL(request.url).searchParams.has('done') }
}

/** The address is posted, so that it stands in no address bar and no log. */
export async function action({ context, request }: ActionFunctionArgs) {
  const officer = await officerOf(context, request)
  if (!may(officer, 'persons.erase')) throw notFound()
  const { email, id, since = '' } = readForm(await request.formData(), ['email', 'id', 'since']) ?? {}
  if (isUuid(id)) {
    if (Number.isNaN(Date.parse(since))) throw data(null, 400)
    const fresh = await requireFreshStep(context)
    const erased = fresh.ok ? await erasePersonFor(officer, id) : fresh
    if (erased.ok) throw redirect('/office/personal-data?done')
    return data<Answer>({ refusal: erased.refusal, found: { id, since } }, 409)
  }
  if (email === undefined) throw data(null, 400)
  const found = await findPersonFor(officer, email)
  if (!found.ok) return data<Answer>({ refusal: found.refusal, email }, 400)
  return data<Answer>({ found: { id: found.value.id, since: found.value.since.toISOString() } })
}

export default function OfficePersonalData() {
  const t = useTranslator()
  const { done } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const refusal = answer?.refusal && t.message(answer.refusal.message)
  const field = answer?.email === undefined ? undefined : refusal
  return (
    <Page heading={t('personalData.office.title')} backTo="/office">
      <ErrorSummary errors={refusal ? [{ ...(field && { name: 'email' }), text: refusal }] : []} />
      {needsStepUp(answer?.refusal) && <PasskeyStepUp />}
      {done && !answer && <NotificationBanner kind="success" heading={t('personalData.office.done')} />}
      <p className="govuk-body">{t('personalData.office.lead')}</p>
      {answer?.found ? (
        <FoundPerson found={answer.found} />
      ) : (
        <form method="post" noValidate>
          <FormToken />
          <TextField
            name="email"
            type="email"
            label={t('personalData.office.email')}
            error={field}
            value={answer?.email ?? ''}
            autoComplete="off"
          />
          <button type="submit" className="govuk-button">
            {t('personalData.office.find')}
          </button>
        </form>
      )}
    </Page>
  )
}

function FoundPerson({ found: { id, since } }: { found: Found }) {
  const t = useTranslator()
  return (
    <>
      <p className="govuk-body">{t('personalData.office.found', { id, since: t.date(since) })}</p>
      <a
        className="govuk-button govuk-button--secondary"
        href={`/office/personal-data/${id}/export`}
        download
      >
        {t('personalData.office.export')}
      </a>
      <form method="post">
        <FormToken />
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="since" value={since} />
        <button type="submit" className="govuk-button govuk-button--warning">
          {t('personalData.office.erase')}
        </button>
      </form>
    </>
  )
}
