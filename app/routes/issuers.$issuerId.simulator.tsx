import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { PublicationVerdictView } from '#app/components/publication-verdict.tsx'
import { SimulatorForm } from '#app/components/simulator-form.tsx'
import { codeOf } from '#app/domain/publication-authorization.ts'
import { issuerReader } from '#app/http/issuer-reader.server.ts'
import { notFound } from '#app/http/partner.server.ts'
import { readSimulatorFields, readTried } from '#app/http/simulator-question.ts'
import { nameIn } from '#app/i18n/remark-label.ts'
import { openSimulator, tryPublication } from '#app/services/publication/open-simulator.server.ts'

export const handle = pageTitle('simulator.title')

export async function loader(asked: LoaderFunctionArgs) {
  const { reader, issuerId } = await issuerReader(asked)
  const opened = await openSimulator(reader, issuerId)
  if (!opened) throw notFound()
  const { searchParams } = new URL(asked.request.url)
  const { institution, issuer, documentTypes, certificates } = opened
  const fields = readSimulatorFields(searchParams, issuer.answers.audience)
  const tried = searchParams.has('environment') ? readTried(fields) : undefined
  const verdict = tried?.ok ? await tryPublication(reader, opened, tried.value) : undefined
  return {
    issuerId,
    institution: namesOf(institution.answers),
    applicationId: issuer.applicationId,
    types: documentTypes.map(({ documentTypeId, answers }) => ({ documentTypeId, names: namesOf(answers) })),
    certificates: certificates.map(({ notAfter, ...one }) => ({ ...one, notAfter: notAfter.toISOString() })),
    fields,
    refusal: tried && !tried.ok ? tried.refusal : undefined,
    answer:
      tried?.ok && verdict
        ? {
            verdict,
            code: codeOf(verdict),
            environment: tried.value.environment,
            audience: tried.value.audience,
            messageTypeId: tried.value.messageTypeId,
          }
        : undefined,
  }
}

const namesOf = ({ nameFr, nameNl, nameDe }: { nameFr: string; nameNl: string; nameDe: string }) => ({
  nameFr,
  nameNl,
  nameDe,
})

export default function Simulator() {
  const t = useTranslator()
  const { issuerId, institution, applicationId, types, certificates, fields, refusal, answer } =
    useLoaderData<typeof loader>()
  const error = refusal?.field && { name: refusal.field, text: t.message(refusal.message) }
  return (
    <Page
      heading={t('simulator.title')}
      caption={`${nameIn(t, institution)}, ${applicationId}`}
      backTo={`/issuers/${issuerId}`}
    >
      {error && <ErrorSummary errors={[error]} />}
      <p className="govuk-body">{t('simulator.lead')}</p>
      {answer && (
        <PublicationVerdictView
          verdict={answer.verdict}
          code={answer.code}
          asked={t('simulator.asked', {
            type: answer.messageTypeId,
            environment: t(`simulator.environment.${answer.environment}`),
            audience: t(`simulator.audience.${answer.audience}`),
          })}
        />
      )}
      <SimulatorForm
        fields={fields}
        types={types.map(({ documentTypeId, names }) => ({ documentTypeId, name: nameIn(t, names) }))}
        certificates={certificates}
        error={error || undefined}
      />
    </Page>
  )
}
