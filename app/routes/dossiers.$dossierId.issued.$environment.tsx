import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CsrDownload } from '#app/components/csr-download.tsx'
import { CsrPaste } from '#app/components/csr-paste.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { FormToken } from '#app/components/form-token.tsx'
import { IssuedFindings } from '#app/components/issued-findings.tsx'
import { IssuedList } from '#app/components/issued-list.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { isEnvironment } from '#app/domain/environment.ts'
import { readForm } from '#app/http/answers-form.ts'
import { notFound, requirePartner } from '#app/http/partner.server.ts'
import { handInCertificate } from '#app/services/issued/hand-in-certificate.server.ts'
import { openIssued } from '#app/services/issued/open-issued.server.ts'
import { pemOfPost, shownAgain } from '#app/services/posted-pem.server.ts'

export const handle = pageTitle<{ environment: 'acceptance' | 'production' }>(
  ({ environment }) => `certificateCard.title.${environment}`,
)

async function place(args: Pick<LoaderFunctionArgs, 'context' | 'params' | 'request'>) {
  const { partner, dossierId } = await requirePartner(args)
  const { environment } = args.params
  if (!isEnvironment(environment)) throw notFound()
  return { partner, dossierId, environment }
}

export async function loader(args: LoaderFunctionArgs) {
  const { partner, dossierId, environment } = await place(args)
  const card = await openIssued(partner, dossierId, environment)
  if (!card) throw notFound()
  return { ...card, dossierId, environment }
}

export async function action(args: ActionFunctionArgs) {
  const { partner, dossierId, environment } = await place(args)
  const form = await args.request.formData()
  const file = form.get('certificateFile')
  form.delete('certificateFile')
  const posted = readForm(form, ['certificate'])
  if (!posted) throw data(null, 400)
  const text = await pemOfPost('certificate', posted.certificate ?? '', file)
  const handedIn = await handInCertificate(partner, { dossierId, environment, text })
  const address = `/dossiers/${dossierId}/issued/${environment}`
  if (!handedIn.ok) {
    const { message } = handedIn.refusal
    if (message === 'refusal.gone') throw notFound()
    // The page itself says what is missing.
    if (message === 'certificateCard.notReleased') return redirect(address)
    return data({ refusal: message, findings: [], pasted: '' }, 409)
  }
  if (handedIn.value.stored) return redirect(address)
  const { findings } = handedIn.value.report
  return data({ refusal: undefined, findings, pasted: shownAgain('certificate', text) }, 400)
}

export default function Issued() {
  const t = useTranslator()
  const { dossierId, environment, caption, order, issued, mayHandIn } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const errors = refused?.refusal
    ? [{ text: t.message(refused.refusal) }]
    : refused
      ? [{ text: t('certificateCard.refused'), name: 'certificate' }]
      : []
  return (
    <Page
      heading={t(`certificateCard.title.${environment}`)}
      caption={caption}
      backTo={`/dossiers/${dossierId}`}
    >
      <ErrorSummary errors={errors} />
      {refused && <IssuedFindings findings={refused.findings} />}
      {order ? (
        <SummaryList
          rows={[
            {
              label: t('certificateCard.csr'),
              value: <CsrDownload csr={order.csr} fileStem={order.fileStem} />,
            },
            { label: t('certificateCard.released'), value: t.date(order.releasedAt) },
          ]}
        />
      ) : (
        <p className="govuk-body">{t('certificateCard.notReleased')}</p>
      )}
      <IssuedList issued={issued} />
      {mayHandIn && (
        <form method="post" encType="multipart/form-data" noValidate>
          <FormToken />
          <h2 className="govuk-heading-m">{t('certificateCard.handIn')}</h2>
          <CsrPaste
            kind="certificate"
            id="certificate"
            hint={t('certificateCard.what')}
            fileName="certificateFile"
            defaultValue={refused?.pasted ?? ''}
            {...(refused && !refused.refusal && { error: t('certificateCard.refused') })}
          />
          <button type="submit" className="govuk-button">
            {t('certificateCard.submit')}
          </button>
        </form>
      )}
    </Page>
  )
}
