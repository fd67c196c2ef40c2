import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CertificateFacts } from '#app/components/certificate-details.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { FormToken } from '#app/components/form-token.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { readForm } from '#app/http/answers-form.ts'
import { requireHolder } from '#app/http/certificate-holder.server.ts'
import { openRenewal, startRenewal } from '#app/services/inventory/renew-certificate.server.ts'
import { isUuid } from '#app/services/open-dossier.server.ts'

export const handle = pageTitle('certificates.renew.title')

export async function loader(args: LoaderFunctionArgs) {
  const holder = await requireHolder(args)
  const page = await openRenewal(holder)
  if (!page.mayRenew) throw redirect('/certificates')
  // A form that is sent twice begins one draft.
  return { ...page, dossierId: randomUUID() }
}

export async function action(args: ActionFunctionArgs) {
  const holder = await requireHolder(args)
  const form = readForm(await args.request.formData(), ['dossierId'])
  if (!form || !isUuid(form.dossierId)) throw data(null, 400)
  const started = await startRenewal(holder, args.context.language, form.dossierId)
  if (!started.ok) return data({ refusal: started.refusal.message }, 409)
  const { environment } = holder.owned.certificate
  return redirect(`/dossiers/${started.value}/certificate/${environment}`)
}

export default function Renew() {
  const t = useTranslator()
  const { application, certificate, underWay, dossierId } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal
  const { environment, state, ended, notAfter } = certificate
  return (
    <Page
      heading={t('certificates.renew.title')}
      caption={`${application}, ${t(`certificates.environment.${environment}`)}`}
      backTo="/certificates"
    >
      <ErrorSummary errors={refusal ? [{ text: t.message(refusal) }] : []} />
      <p className="govuk-body">{t('certificates.renew.what')}</p>
      <p className="govuk-body">{t('certificates.renew.key')}</p>
      <p className="govuk-body">
        {state === 'registered' && !ended
          ? t('certificates.renew.overlap', { day: t.date(notAfter) })
          : t('certificates.renew.stopped')}
      </p>
      {underWay ? (
        <>
          <p className="govuk-inset-text">{t('certificates.renew.underWay')}</p>
          <a
            className="govuk-button"
            href={
              underWay.state === 'draft'
                ? `/dossiers/${underWay.dossierId}/certificate/${environment}`
                : `/dossiers/${underWay.dossierId}`
            }
          >
            {t('certificates.renew.goOn')}
          </a>
        </>
      ) : (
        <form method="post">
          <FormToken />
          <input type="hidden" name="dossierId" value={dossierId} />
          <button type="submit" className="govuk-button">
            {t('certificates.renew.start')}
          </button>
        </form>
      )}
      <h2 className="govuk-heading-m">{t('certificates.column.certificate')}</h2>
      <CertificateFacts certificate={certificate} />
    </Page>
  )
}
