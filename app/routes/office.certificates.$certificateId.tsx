import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CertificateFacts } from '#app/components/certificate-details.tsx'
import { CertificateStateTag } from '#app/components/certificate-state-tag.tsx'
import { shortSerial } from '#app/components/certificates-line.tsx'
import { CompromiseForm } from '#app/components/compromise-form.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { NotificationBanner } from '#app/components/notification-banner.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { RetireForm } from '#app/components/retire-form.tsx'
import { RevocationForm } from '#app/components/revocation-form.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import type { Officer } from '#app/domain/actor.ts'
import { message } from '#app/domain/message.ts'
import { readForm } from '#app/http/answers-form.ts'
import { freshReport, type RefusedReport, refusedReport } from '#app/http/compromise-form.server.ts'
import { officerOf } from '#app/http/officer.server.ts'
import { notFound } from '#app/http/partner.server.ts'
import { openCertificate } from '#app/services/inventory/open-certificate.server.ts'
import { recordRevocation } from '#app/services/inventory/record-revocation.server.ts'
import { reportCompromise } from '#app/services/inventory/report-compromise.server.ts'
import { retireCertificate } from '#app/services/inventory/retire-certificate.server.ts'
import { isUuid } from '#app/services/open-dossier.server.ts'

export const handle = pageTitle<{ certificate: { serial: string } }>(({ certificate }) =>
  message('certificates.office.one', { serial: shortSerial(certificate.serial) }),
)

const DONE = { report: 'reported', revoke: 'revoked', retire: 'retired' } as const
type Intent = keyof typeof DONE

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const officer = await officerOf(context, request)
  const { certificateId } = params
  const page = isUuid(certificateId)
    ? await openCertificate(officer, certificateId, context.language)
    : undefined
  if (!page) throw notFound()
  const said = new URL(request.url).searchParams.get('done')
  const intents = Object.keys(DONE) as Intent[]
  return { ...page, done: intents.find((intent) => DONE[intent] === said), fresh: freshReport() }
}

type Refused = RefusedReport & { revokedOn?: { typed: string; error: string } }

export async function action({ context, request, params }: ActionFunctionArgs) {
  const officer = await officerOf(context, request)
  const { certificateId } = params
  if (!isUuid(certificateId)) throw notFound()
  const form = readForm(await request.formData(), [
    'intent',
    'happened',
    'noticedBy',
    'noticedOn',
    'revokedOn',
  ])
  const intent = (Object.keys(DONE) as Intent[]).find((name) => name === form?.intent)
  if (!form || !intent) throw data(null, 400)
  const refused = await act(officer, certificateId, intent, form)
  if (!refused) return redirect(`/office/certificates/${certificateId}?done=${DONE[intent]}`)
  if (refused.refusal === 'refusal.gone') throw notFound()
  return data(refused, 400)
}

async function act(
  officer: Officer,
  certificateId: string,
  intent: Intent,
  form: Readonly<Record<string, string>>,
): Promise<Refused | undefined> {
  const { happened = '', noticedBy = '', noticedOn = '', revokedOn = '' } = form
  const typed = { happened, noticedBy, noticedOn }
  if (intent === 'report') {
    const done = await reportCompromise(officer, certificateId, typed)
    return done.ok ? undefined : refusedReport(typed, done.refusal)
  }
  const fresh = freshReport()
  if (intent === 'retire') {
    const done = await retireCertificate(officer, certificateId)
    return done.ok ? undefined : refusedReport(fresh, done.refusal)
  }
  const done = await recordRevocation(officer, certificateId, revokedOn)
  if (done.ok) return undefined
  const { message: error, field } = done.refusal
  return field === 'revokedOn'
    ? { typed: fresh, errors: {}, revokedOn: { typed: revokedOn, error } }
    : refusedReport(fresh, done.refusal)
}

export default function OfficeCertificate() {
  const t = useTranslator()
  const { done, fresh, certificate, mayReport, mayRetire, ...page } = useLoaderData<typeof loader>()
  const refused = useActionData<Refused>()
  const { state, ended, environment, notBefore, notAfter } = certificate
  const isOpen = state === 'registered' || state === 'replaced'
  return (
    <Page
      heading={t('certificates.office.one', { serial: shortSerial(certificate.serial) })}
      caption={page.institution}
      backTo={`/office/institutions/${page.institutionId}/certificates`}
    >
      <ErrorSummary errors={errorsOf(t.message, refused)} />
      {done && !refused && <NotificationBanner kind="success" heading={t(`certificates.${done}.done`)} />}
      <SummaryList
        rows={[
          { label: t('certificates.column.application'), value: page.application },
          {
            label: t('certificates.column.environment'),
            value: t(`certificates.environment.${environment}`),
          },
          {
            label: t('certificates.column.state'),
            value: <CertificateStateTag state={state} ended={ended} />,
          },
          { label: t('certificates.column.from'), value: t.date(notBefore) },
          { label: t('certificates.column.to'), value: t.date(notAfter) },
        ]}
      />
      <CertificateFacts certificate={certificate} />
      {state !== 'revoked' && <RevocationForm refused={refused?.revokedOn} />}
      {mayRetire && <RetireForm />}
      {isOpen && mayReport && (
        <>
          <h2 className="govuk-heading-m">{t('certificates.report.title')}</h2>
          <p className="govuk-body">{t('certificates.report.what')}</p>
          <CompromiseForm typed={refused?.typed ?? fresh} errors={refused?.errors ?? {}} />
        </>
      )}
    </Page>
  )
}

function errorsOf(say: (text: string) => string, refused: Refused | undefined) {
  if (!refused) return []
  const { refusal, errors, revokedOn } = refused
  return [
    ...(refusal ? [{ text: say(refusal) }] : []),
    ...Object.entries(errors).map(([name, text]) => ({ name, text: say(text) })),
    ...(revokedOn ? [{ name: 'revokedOn', text: say(revokedOn.error) }] : []),
  ]
}
