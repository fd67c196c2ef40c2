import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CertificateFacts } from '#app/components/certificate-details.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { FormToken } from '#app/components/form-token.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { requireHolder } from '#app/http/certificate-holder.server.ts'
import { openRenewal } from '#app/services/inventory/renew-certificate.server.ts'
import { retireCertificate } from '#app/services/inventory/retire-certificate.server.ts'

export const handle = pageTitle('certificates.retire.title')

export async function loader(args: LoaderFunctionArgs) {
  const page = await openRenewal(await requireHolder(args))
  if (!page.mayRenew || page.certificate.state !== 'registered') throw redirect('/certificates')
  return page
}

export async function action(args: ActionFunctionArgs) {
  const { partner, owned } = await requireHolder(args)
  const retired = await retireCertificate(partner, owned.certificate.id)
  return retired.ok ? redirect('/certificates?done=retired') : data({ refusal: retired.refusal.message }, 409)
}

export default function Retire() {
  const t = useTranslator()
  const { application, certificate } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal
  return (
    <Page
      heading={t('certificates.retire.title')}
      caption={`${application}, ${t(`certificates.environment.${certificate.environment}`)}`}
      backTo="/certificates"
    >
      <ErrorSummary errors={refusal ? [{ text: t.message(refusal) }] : []} />
      <p className="govuk-body">{t('certificates.retire.what')}</p>
      <form method="post">
        <FormToken />
        <button type="submit" className="govuk-button govuk-button--warning">
          {t('certificates.retire.submit')}
        </button>
      </form>
      <h2 className="govuk-heading-m">{t('certificates.column.certificate')}</h2>
      <CertificateFacts certificate={certificate} />
    </Page>
  )
}
