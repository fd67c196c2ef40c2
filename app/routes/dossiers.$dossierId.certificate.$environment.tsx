import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CertificateChoiceForm } from '#app/components/certificate-choice.tsx'
import { CertificateWay } from '#app/components/certificate-ways.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { OrderWarning } from '#app/components/order-warning.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { RemarkNotice } from '#app/components/remark-notice.tsx'
import { ClosedStep, StoredCertificate } from '#app/components/stored-certificate.tsx'
import { SubjectTable } from '#app/components/subject-table.tsx'
import { type CertificateChoice, isCertificateChoice, isCsrChoice } from '#app/domain/certificate-answer.ts'
import { isEnvironment } from '#app/domain/environment.ts'
import { type Message, message } from '#app/domain/message.ts'
import { readForm } from '#app/http/answers-form.ts'
import { notFound, requirePartner, stepAfter } from '#app/http/partner.server.ts'
import { requireDocument } from '#app/http/session.server.ts'
import { remarksOn } from '#app/http/step-remarks.server.ts'
import { type CsrReport, isUnreadable } from '#app/pki/check-csr.ts'
import type { Finding } from '#app/pki/findings.ts'
import { bringCertificate } from '#app/services/bring-certificate.server.ts'
import { openCertificateStep } from '#app/services/open-certificate-step.server.ts'
import { type PemKind, pemOfPost, shownAgain } from '#app/services/posted-pem.server.ts'
import { saveCertificate } from '#app/services/save-certificate.server.ts'

type Titled = { environment: string; choice: CertificateChoice | undefined }
export const handle = pageTitle<Titled>(({ environment, choice }) =>
  choice ? `certificate.page.title.${choice}` : `task.certificate.${environment}`,
)

/** Who asks, on which dossier and for which environment; 404 when there is no such page for them. */
async function place(asked: Pick<LoaderFunctionArgs, 'context' | 'params' | 'request'>) {
  const { partner, dossierId } = await requirePartner(asked)
  const { environment } = asked.params
  if (!isEnvironment(environment)) throw notFound()
  const address = `/dossiers/${dossierId}/certificate/${environment}`
  // Kept through the screens of this step, for who came from the check of all answers.
  const back = stepAfter(asked.request, dossierId, '')
  return {
    partner,
    dossierId,
    environment,
    address,
    back,
    keep: back.endsWith('/review') ? '&return=review' : '',
  }
}

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  requireDocument(context)
  const { partner, dossierId, environment, ...ways } = await place({ context, params, request })
  const step = await openCertificateStep(partner, dossierId, environment)
  if (!step) throw notFound()
  const query = new URL(request.url).searchParams
  const asked = query.get('choice')
  return {
    ...step,
    ...ways,
    dossierId,
    environment,
    choice: step.ready ? step.choices.find((choice) => choice === asked) : undefined,
    change: query.has('change'),
    remarks: (await remarksOn({ context }, { partner, dossierId }, `certificate.${environment}`))[''],
  }
}

const FIELDS = ['intent', 'choice', 'csr', 'certificate']
const FILES = ['csrFile', 'certificateFile']

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { partner, dossierId, environment, address, back, keep } = await place({ context, params, request })
  const form = await request.formData()
  const files = Object.fromEntries(FILES.map((name) => [name, form.get(name)]))
  for (const name of FILES) form.delete(name)
  const posted = readForm(form, FIELDS)
  if (!posted) throw data(null, 400)
  const { intent, choice } = posted
  const step = await openCertificateStep(partner, dossierId, environment)
  if (!step) throw notFound()
  if (!isCertificateChoice(choice) || (step.validated && !isCsrChoice(choice)))
    return refuse({ errors: { choice: 'certificate.page.choice.required' } })
  if (intent === 'choose') return redirect(`${address}?choice=${choice}${keep}`)
  const kind = choice === 'certificate' ? 'certificate' : 'csr'
  const pem = await pemOfPost(kind, posted[kind] ?? '', files[`${kind}File`] ?? null)
  const save = { dossierId, environment, pem }
  const saved =
    step.validated && isCsrChoice(choice)
      ? await bringCertificate(partner, { ...save, choice })
      : await saveCertificate(partner, { ...save, choice })
  const pasted = choice === 'generate' ? '' : shownAgain(kind, pem)
  if (!saved.ok) {
    const { message: refusal, field } = saved.refusal
    return refuse(field ? { errors: { [kind]: refusal }, pasted } : { refusal, pasted })
  }
  if (saved.value.stored)
    return redirect(step.validated ? `/dossiers/${dossierId}#certificate-${environment}` : back)
  return refuse({ ...wordsOf(kind, saved.value.report), pasted })
}

type Refused = {
  /** By control; `choice`, `csr` or `certificate`. */
  errors?: Partial<Record<PemKind | 'choice', Message>>
  /** About the page as a whole. */
  refusal?: Message
  report?: CsrReport
  /** Of a certificate. */
  findings?: readonly Finding[]
  pasted?: string
}

const refuse = (refused: Refused) => data(refused, 400)

/** What is no CSR or certificate at all is one sentence at the box; else there is a sentence for each rule. */
function wordsOf(kind: PemKind, report: CsrReport): Refused {
  const { findings } = report
  const [finding] = findings
  if (finding && isUnreadable(report)) {
    const words = kind === 'csr' ? 'finding' : 'issued'
    return { errors: { [kind]: message(`${words}.${finding.code}`, finding.params) } }
  }
  return kind === 'csr'
    ? { errors: { csr: 'certificate.page.csrRefused' }, report }
    : { errors: { certificate: 'certificate.page.certificateRefused' }, findings }
}

export default function CertificatePage() {
  const t = useTranslator()
  const step = useLoaderData<typeof loader>()
  const refused = useActionData<Refused>()
  const { environment, choice, stored, address, keep } = step
  const task = t(`task.certificate.${environment}`)
  const showsStored = stored !== undefined && !step.change && !choice
  return (
    <Page
      heading={choice ? t(`certificate.page.title.${choice}`) : task}
      caption={choice && task}
      backTo={choice ? `${address}?change=yes${keep}` : step.back}
    >
      <ErrorSummary errors={summaryOf(t.message, refused, choice)} />
      <RemarkNotice remarks={step.remarks} />
      {step.ready ? (
        <>
          {!choice && <p className="govuk-body-l">{t('certificate.page.lead')}</p>}
          {step.validated && !step.closed && <p className="govuk-body">{t('certificate.page.validated')}</p>}
          <p className="govuk-body">{t(`certificate.page.own.${environment}`)}</p>
          {choice && (
            <CertificateWay
              choice={choice}
              material={step.material}
              validated={step.validated}
              keep={keep}
              refused={shownRefusal(t.message, refused)}
            />
          )}
          {!choice && <SubjectTable subject={step.material.subject} />}
          {!choice && !step.validated && <OrderWarning />}
          {showsStored && (
            <StoredCertificate
              stored={stored}
              keep={keep}
              fileStem={step.material.fileStem}
              validated={step.validated}
              closed={step.closed}
            />
          )}
          {!choice && !showsStored && !step.closed && (
            <CertificateChoiceForm
              choices={step.choices}
              chosen={stored?.choice}
              error={refused?.errors?.choice && t.message(refused.errors.choice)}
            />
          )}
          {!stored && step.closed && <ClosedStep why={step.closed} />}
        </>
      ) : (
        <Missing home={`/dossiers/${step.dossierId}`} missing={step.missing} />
      )}
    </Page>
  )
}

type Say = (text: Message) => string

function summaryOf(say: Say, refused: Refused | undefined, choice: CertificateChoice | undefined) {
  const whole = refused?.refusal ? [{ text: say(refused.refusal) }] : []
  // The screen that makes a key has no box for the CSR to lead to.
  const at = Object.entries(refused?.errors ?? {}).map(([name, text]) => ({
    ...(choice !== 'generate' && { name }),
    text: say(text),
  }))
  return [...whole, ...at]
}

function shownRefusal(say: Say, refused: Refused | undefined) {
  if (!refused) return undefined
  const error = refused.errors?.csr ?? refused.errors?.certificate
  return {
    pasted: refused.pasted ?? '',
    error: error && say(error),
    report: refused.report,
    findings: refused.findings ?? [],
  }
}

function Missing({ home, missing }: { home: string; missing: readonly ('institution' | 'application')[] }) {
  const t = useTranslator()
  return (
    <>
      <p className="govuk-body">{t('certificate.page.missing')}</p>
      <ul className="govuk-list govuk-list--bullet">
        {missing.map((task) => (
          <li key={task}>
            <a className="govuk-link" href={`${home}/${task}`}>
              {t(`task.${task}`)}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
