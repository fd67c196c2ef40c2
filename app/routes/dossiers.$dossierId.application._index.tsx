import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AnswerForm } from '#app/components/answer-form.tsx'
import { ApplicationIdHint } from '#app/components/application-id-hint.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { FixedAnswers } from '#app/components/fixed-answers.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { RegisteredAnswers } from '#app/components/registered-answers.tsx'
import { RemarkNotice } from '#app/components/remark-notice.tsx'
import { APPLICATION_FIELDS, applicationSchema } from '#app/domain/application.ts'
import { changeableFields } from '#app/domain/changeable-fields.ts'
import { schemaOf } from '#app/domain/field.ts'
import { contactsWords, questionsOf } from '#app/http/contacts-step.server.ts'
import { requireDraft, requirePartner, requireTask, stepAfter } from '#app/http/partner.server.ts'
import { answerStep, formOf } from '#app/http/step.server.ts'
import { remarksOn } from '#app/http/step-remarks.server.ts'
import { registeredApplications } from '#app/services/choose-application.server.ts'

export { keepDataOnAutosave as shouldRevalidate } from '#app/components/keep-data-on-autosave.ts'
export { surviveOutage as clientAction } from '#app/components/survive-outage.ts'

export const handle = pageTitle('application.title')

const CHANGEABLE_FIELDS = changeableFields('application', APPLICATION_FIELDS)
const changeableSchema = schemaOf('application', CHANGEABLE_FIELDS)

export async function loader(args: LoaderFunctionArgs) {
  const draft = await requireDraft(args)
  requireTask(draft, 'application')
  const { partner, dossierId, opened } = draft
  const stored = opened.parts.find(({ part }) => part === 'application')
  // Only a registration may be about an application that is registered: what changes one was begun for it.
  const registered =
    opened.draft.purpose === 'registration'
      ? await registeredApplications(partner, opened.dossier.institutionId)
      : []
  const contacts = contactsWords(args.context.language, opened, 'application')
  const { pathname, search, searchParams } = new URL(args.request.url)
  const isNew = searchParams.has('new')
  if (registered.length > 0 && !stored && !isNew) throw redirect(`${pathname}/choose${search}`)
  return {
    dossierId,
    isRegistered: opened.draft.known.application && !contacts,
    contacts,
    hasChoice: registered.length > 0,
    form: formOf(stored),
    next: stepAfter(args.request, dossierId, '/document-types'),
    remarks: await remarksOn(args, draft, 'application'),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { partner, dossierId } = await requirePartner(args)
  const refused = await answerStep(args, {
    partner,
    dossierId,
    key: { part: 'application' },
    ...(await questionsOf(partner, dossierId, 'application')),
  })
  return refused ?? redirect(stepAfter(args.request, dossierId, '/document-types'))
}

export default function Application() {
  const t = useTranslator()
  const { dossierId, isRegistered, hasChoice, contacts, form, next, remarks } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const refused = answer && 'answers' in answer ? answer : undefined
  return (
    <Page heading={t('application.title')} backTo={`/dossiers/${dossierId}`}>
      {hasChoice && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/dossiers/${dossierId}/application/choose`}>
            {t('application.chooseOther')}
          </a>
        </p>
      )}
      {isRegistered ? (
        <>
          <ErrorSummary errors={refused?.refusal ? [{ text: t.message(refused.refusal) }] : []} />
          <RemarkNotice remarks={Object.values(remarks).flat()} />
          <RegisteredAnswers
            part="application"
            fields={APPLICATION_FIELDS}
            answers={form.answers}
            next={next}
          />
        </>
      ) : (
        <>
          <AnswerForm
            {...form}
            {...refused}
            part="application"
            intro={<p className="govuk-body">{contacts ? contacts.lead : t('application.lead')}</p>}
            fields={contacts ? CHANGEABLE_FIELDS : APPLICATION_FIELDS}
            schema={contacts ? changeableSchema : applicationSchema}
            remarks={remarks}
          />
          {contacts ? <FixedAnswers {...contacts.fixed} /> : <ApplicationIdHint />}
        </>
      )}
    </Page>
  )
}
