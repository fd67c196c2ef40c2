import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useMemo } from 'react'
import { CertificateRecipes } from '#app/components/certificate-recipes.tsx'
import { CheckedCsr, CsrCheckForm } from '#app/components/csr-checker.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { fieldMessage } from '#app/components/field-message.ts'
import { KeyMaker } from '#app/components/key-maker.tsx'
import { useTranslator } from '#app/components/language.tsx'
import type { ShownMaterial } from '#app/components/make-key.tsx'
import { OrderWarning } from '#app/components/order-warning.tsx'
import { P12Link } from '#app/components/p12-link.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { SubjectForm } from '#app/components/subject-form.tsx'
import { SubjectTable } from '#app/components/subject-table.tsx'
import { printProfileRef } from '#app/domain/certificate-profile.ts'
import { type Environment, isEnvironment } from '#app/domain/environment.ts'
import type { RawAnswers } from '#app/domain/field.ts'
import { type Message, message } from '#app/domain/message.ts'
import { questionsOfAll, readSubjectRequest, type SubjectQuestion } from '#app/domain/subject-request.ts'
import { readForm } from '#app/http/answers-form.ts'
import { requireDocument } from '#app/http/session.server.ts'
import { type CsrReport, checkCsr, isUnreadable } from '#app/pki/check-csr.ts'
import { materialFor } from '#app/services/certificate-material.server.ts'
import { limitOpenCall } from '#app/services/limit-calls.server.ts'
import { pemOfPost, shownAgain } from '#app/services/posted-pem.server.ts'
import { openProfiles } from '#app/services/profiles/open-profiles.server.ts'
import { verifySignature } from '#app/services/verify-signature.server.ts'

type Errors = Readonly<Record<string, Message>>

export const handle = pageTitle(({ errors }: { errors: Errors }) =>
  Object.keys(errors).length > 0 ? 'csr.page.errorTitle' : 'csr.page.title',
)

/** Longer than any answer that a rule accepts. */
const SHOWN_MAX = 300

async function readBuilder(request: Request) {
  const query = new URL(request.url).searchParams
  const profiles = await openProfiles()
  const questions = questionsOfAll(Object.values(profiles))
  const names = [...questions.map(({ field }) => field.name), 'environment']
  const typed: RawAnswers = Object.fromEntries(
    names.map((name) => [name, (query.get(name) ?? '').slice(0, SHOWN_MAX)]),
  )
  const asked = names.some((name) => query.has(name)) || query.has('build')
  const profile = profiles[isEnvironment(typed.environment) ? typed.environment : 'acceptance']
  return { profiles, profile, questions, typed, read: asked ? readSubjectRequest(profile, typed) : undefined }
}

type Builder = Awaited<ReturnType<typeof readBuilder>>

/** What a CSR is measured by: the subject that was built; else what is asked in the environment, if one was chosen. */
function measureOf({ profiles, profile, read }: Builder, environment: Environment | undefined) {
  if (read?.ok) return { profile, facts: read.facts }
  return environment ? { profile: profiles[environment], facts: { environment } } : { profile, facts: {} }
}

/** Whether the person must say for which environment, because each asks something else. */
const asksEnvironment = ({ profiles, read }: Builder): boolean =>
  !read?.ok && printProfileRef(profiles.acceptance) !== printProfileRef(profiles.production)

export async function loader({ context, request }: LoaderFunctionArgs) {
  requireDocument(context)
  const builder = await readBuilder(request)
  const { profile, questions, typed, read } = builder
  const errors: Errors = read && !read.ok ? read.errors : {}
  const built = read?.ok ? { material: materialFor(profile, read.facts), warnings: read.warnings } : undefined
  const measures = asksEnvironment(builder)
    ? { acceptance: measureOf(builder, 'acceptance'), production: measureOf(builder, 'production') }
    : undefined
  return { questions, typed, errors, built, measure: measureOf(builder, undefined), measures }
}

/** Judges a CSR and keeps nothing of it; sixty a minute from one network, as through the API. */
export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData()
  const file = form.get('csrFile')
  form.delete('csrFile')
  const posted = readForm(form, ['csr', 'checkFor'])
  if (!posted) throw data(null, 400)
  const pem = await pemOfPost('csr', posted.csr ?? '', file)
  const seconds = await limitOpenCall('csr-page', context.clientKey)
  if (seconds !== undefined) {
    const errors = { csr: message('csr.page.tooMany', { seconds }) }
    const headers = { 'Retry-After': String(seconds) }
    return data<Checked>({ errors, pasted: shownAgain('csr', pem) }, { status: 429, headers })
  }
  const environment = isEnvironment(posted.checkFor) ? posted.checkFor : undefined
  const measure = measureOf(await readBuilder(request), environment)
  const report = await checkCsr(pem, measure, verifySignature)
  const pasted = shownAgain('csr', pem)
  const [finding] = report.findings
  if (finding && isUnreadable(report)) {
    const csr = message(`finding.${finding.code}`, finding.params)
    return data<Checked>({ errors: { csr }, pasted, checkFor: environment }, 400)
  }
  return data<Checked>({ report, pasted, checkFor: environment })
}

/** What could not be read at all is an error at the box; a report, however bad, is the answer that was asked for. */
type Checked = {
  pasted: string
  checkFor?: Environment | undefined
  errors?: { csr: Message }
  report?: CsrReport
}

export default function CsrPage() {
  const t = useTranslator()
  const { questions, typed, errors, built, measure, measures } = useLoaderData<typeof loader>()
  const checked = useActionData<Checked>()
  const unreadable = checked?.errors && t.message(checked.errors.csr)
  const summary = useSummary(questions, errors, unreadable)
  return (
    <Page heading={t('csr.page.title')} backTo="/">
      <ErrorSummary errors={summary} />
      {checked?.report && <CheckedCsr report={checked.report} />}
      <p className="govuk-body-l">{t('csr.page.lead')}</p>
      <h2 className="govuk-heading-l">{t('csr.page.build')}</h2>
      <SubjectForm questions={questions} typed={typed} errors={errors} />
      {built && <Built {...built} />}
      <h2 className="govuk-heading-l">{t('csr.page.check')}</h2>
      <CsrCheckForm
        measure={measure}
        measures={measures}
        checkFor={checked?.checkFor}
        compares={built !== undefined}
        pasted={checked?.pasted}
        error={unreadable}
      />
      <P12Link />
    </Page>
  )
}

/** In the order of the page, with the same words as beside the controls. */
function useSummary(questions: readonly SubjectQuestion[], errors: Errors, unreadable: string | undefined) {
  const t = useTranslator()
  return useMemo(() => {
    const asked = questions.flatMap(({ part, field: { name } }) => {
      const error = errors[name]
      return error ? [{ name, text: fieldMessage(t, part, name, error) }] : []
    })
    const environment = errors.environment
      ? [{ name: 'environment', text: t.message(errors.environment) }]
      : []
    const csr = unreadable ? [{ name: 'csr', text: unreadable }] : []
    return [...asked, ...environment, ...csr]
  }, [t, questions, errors, unreadable])
}

type BuiltProps = { material: ShownMaterial; warnings: readonly Message[] }

function Built({ material, warnings }: BuiltProps) {
  const t = useTranslator()
  return (
    <section>
      <h3 className="govuk-heading-m">{t('csr.page.subject')}</h3>
      {warnings.map((warning) => (
        <p className="govuk-inset-text" key={warning}>
          {t.message(warning)}
        </p>
      ))}
      <SubjectTable subject={material.subject} />
      <OrderWarning />
      <h3 className="govuk-heading-m">{t('csr.page.make')}</h3>
      <KeyMaker {...material} />
      <h3 className="govuk-heading-m">{t('certificate.page.recipes')}</h3>
      <CertificateRecipes recipes={material.recipes} />
    </section>
  )
}
