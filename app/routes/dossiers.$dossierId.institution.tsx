import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AnswerForm } from '#app/components/answer-form.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { FixedAnswers } from '#app/components/fixed-answers.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { RegisteredAnswers } from '#app/components/registered-answers.tsx'
import { RemarkNotice } from '#app/components/remark-notice.tsx'
import type { Partner } from '#app/domain/actor.ts'
import { changeableFields } from '#app/domain/changeable-fields.ts'
import { readEnterpriseNumber } from '#app/domain/enterprise-number.ts'
import type { RawAnswers } from '#app/domain/field.ts'
import { schemaOf } from '#app/domain/field.ts'
import { INSTITUTION_FIELDS, institutionSchema } from '#app/domain/institution.ts'
import type { Message } from '#app/domain/message.ts'
import { contactsWords, questionsOf } from '#app/http/contacts-step.server.ts'
import { requireDraft, requirePartner, requireTask, stepAfter } from '#app/http/partner.server.ts'
import { answerStep, formOf } from '#app/http/step.server.ts'
import { remarksOn } from '#app/http/step-remarks.server.ts'
import { isKnownInstitution } from '#app/services/save-answers.server.ts'

export { keepDataOnAutosave as shouldRevalidate } from '#app/components/keep-data-on-autosave.ts'
export { surviveOutage as clientAction } from '#app/components/survive-outage.ts'

export const handle = pageTitle('institution.title')

const CHANGEABLE_FIELDS = changeableFields('institution', INSTITUTION_FIELDS)
const changeableSchema = schemaOf('institution', CHANGEABLE_FIELDS)

export async function loader(args: LoaderFunctionArgs) {
  const draft = await requireDraft(args)
  requireTask(draft, 'institution')
  const { dossierId, opened } = draft
  const contacts = contactsWords(args.context.language, opened, 'institution')
  return {
    dossierId,
    isRegistered: opened.draft.known.institution && !contacts,
    contacts,
    form: formOf(opened.parts.find(({ part }) => part === 'institution')),
    next: stepAfter(args.request, dossierId, '/application'),
    remarks: await remarksOn(args, draft, 'institution'),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { partner, dossierId } = await requirePartner(args)
  const refused = await answerStep(args, {
    partner,
    dossierId,
    key: { part: 'institution' },
    ...(await questionsOf(partner, dossierId, 'institution')),
    judgeFurther: (answers) => strangersOnly(partner, answers),
  })
  return refused ?? redirect(stepAfter(args.request, dossierId, '/application'))
}

/** A registered institution is its members': with its number somebody else asks for access and writes nothing. */
async function strangersOnly(
  partner: Partner,
  { enterpriseNumber = '' }: RawAnswers,
): Promise<Record<string, Message>> {
  const read = readEnterpriseNumber(enterpriseNumber)
  if (!read.ok || !(await isKnownInstitution(partner, read.number))) return {}
  return { enterpriseNumber: KNOWN }
}

const KNOWN = 'refusal.institution.known'

export default function Institution() {
  const t = useTranslator()
  const { dossierId, isRegistered, contacts, form, next, remarks } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const backTo = `/dossiers/${dossierId}`
  const refused = answer && 'answers' in answer ? answer : undefined
  if (isRegistered)
    return (
      <Page heading={t('institution.title')} backTo={backTo}>
        <ErrorSummary errors={refused?.refusal ? [{ text: t.message(refused.refusal) }] : []} />
        <RemarkNotice remarks={Object.values(remarks).flat()} />
        <RegisteredAnswers
          part="institution"
          fields={INSTITUTION_FIELDS}
          answers={form.answers}
          next={next}
        />
      </Page>
    )
  const access = refused?.errors?.enterpriseNumber === KNOWN && refused.answers.enterpriseNumber
  return (
    <Page heading={t('institution.title')} backTo={backTo}>
      <AnswerForm
        {...form}
        {...refused}
        part="institution"
        intro={<p className="govuk-body">{contacts ? contacts.lead : t('institution.lead')}</p>}
        fields={contacts ? CHANGEABLE_FIELDS : INSTITUTION_FIELDS}
        schema={contacts ? changeableSchema : institutionSchema}
        remarks={remarks}
      >
        {access && (
          <p className="govuk-body">
            <a className="govuk-link" href={`/access/${encodeURIComponent(access)}`}>
              {t('institution.access')}
            </a>
          </p>
        )}
      </AnswerForm>
      {contacts && <FixedAnswers {...contacts.fixed} />}
    </Page>
  )
}
