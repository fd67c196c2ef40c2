import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CertificateFacts } from '#app/components/certificate-details.tsx'
import { CompromiseForm } from '#app/components/compromise-form.tsx'
import { CompromiseSteps } from '#app/components/compromise-steps.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { NotificationBanner } from '#app/components/notification-banner.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { readForm } from '#app/http/answers-form.ts'
import { requireHolder } from '#app/http/certificate-holder.server.ts'
import { freshReport, refusedReport } from '#app/http/compromise-form.server.ts'
import { openCertificate } from '#app/services/inventory/open-certificate.server.ts'
import { reportCompromise } from '#app/services/inventory/report-compromise.server.ts'

export const handle = pageTitle('certificates.report.title')

export async function loader(args: LoaderFunctionArgs) {
  const { partner, owned } = await requireHolder(args)
  const page = await openCertificate(partner, owned.certificate.id, args.context.language)
  if (!page?.mayReport) throw redirect('/certificates')
  const done = new URL(args.request.url).searchParams.get('done') === 'reported'
  return { ...page, done, fresh: freshReport() }
}

export async function action(args: ActionFunctionArgs) {
  const { partner, owned } = await requireHolder(args)
  const form = readForm(await args.request.formData(), ['intent', 'happened', 'noticedBy', 'noticedOn'])
  if (form?.intent !== 'report') throw data(null, 400)
  const { happened = '', noticedBy = '', noticedOn = '' } = form
  const typed = { happened, noticedBy, noticedOn }
  const { id } = owned.certificate
  const reported = await reportCompromise(partner, id, typed)
  return reported.ok
    ? redirect(`/certificates/${id}/compromise?done=reported`)
    : data(refusedReport(typed, reported.refusal), 400)
}

export default function Compromise() {
  const t = useTranslator()
  const { application, certificate, done, fresh } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const isOpen = certificate.state === 'registered' || certificate.state === 'replaced'
  const errors = Object.entries(refused?.errors ?? {}).map(([name, text]) => ({
    name,
    text: t.message(text),
  }))
  return (
    <Page
      heading={t('certificates.report.title')}
      caption={`${application}, ${t(`certificates.environment.${certificate.environment}`)}`}
      backTo="/certificates"
    >
      <ErrorSummary errors={refused?.refusal ? [{ text: t.message(refused.refusal) }, ...errors] : errors} />
      {done && <NotificationBanner kind="success" heading={t('certificates.report.done')} />}
      {isOpen ? (
        <>
          <p className="govuk-body">{t('certificates.report.what')}</p>
          <CompromiseForm typed={refused?.typed ?? fresh} errors={refused?.errors ?? {}} />
        </>
      ) : (
        <CompromiseSteps certificate={certificate} mayRenew />
      )}
      <h2 className="govuk-heading-m">{t('certificates.column.certificate')}</h2>
      <CertificateFacts certificate={certificate} />
    </Page>
  )
}
