import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EndForm } from '#app/components/end-form.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import type { RawAnswers } from '#app/domain/field.ts'
import type { Message } from '#app/domain/message.ts'
import { END_FIELDS, endSchema } from '#app/domain/service-end.ts'
import { dayInBelgium } from '#app/domain/working-days.ts'
import { readForm } from '#app/http/answers-form.ts'
import { drawAgain, requireDraft, requirePartner, requireTask, stepAfter } from '#app/http/partner.server.ts'
import { formOf } from '#app/http/step.server.ts'
import { remarksOn } from '#app/http/step-remarks.server.ts'
import { endingTypesOf } from '#app/services/change/ending-types.server.ts'
import { openDossier } from '#app/services/open-dossier.server.ts'
import { saveAnswers } from '#app/services/save-answers.server.ts'

export const handle = pageTitle('task.end')

export async function loader(args: LoaderFunctionArgs) {
  const draft = await requireDraft(args)
  requireTask(draft, 'end')
  const { partner, dossierId, opened } = draft
  const types = await endingTypesOf(partner, opened.dossier)
  return {
    dossierId,
    form: formOf(opened.parts.find(({ part }) => part === 'end')),
    types: types.map(({ documentTypeId, answers: { nameFr, nameNl, nameDe } }) => ({
      documentTypeId,
      names: { nameFr, nameNl, nameDe },
    })),
    remarks: await remarksOn(args, draft, 'end'),
  }
}

/** `type.<identifier>` is a box of the form; the answer names those that are ticked, one a line. */
const BOX = 'type.'

type Refused = { answers: RawAnswers; version: number; errors?: Record<string, Message>; refusal?: Message }

const refuse = (refused: Refused, status: 400 | 409) => data(refused, status)

export async function action(args: ActionFunctionArgs) {
  const { partner, dossierId } = await requirePartner(args)
  const opened = await openDossier(partner, dossierId)
  const types = opened ? await endingTypesOf(partner, opened.dossier) : []
  const boxes = types.map(({ documentTypeId }) => `${BOX}${documentTypeId}`)
  const names = END_FIELDS.map(({ name }) => name).filter((name) => name !== 'documentTypes')
  const form = readForm(await args.request.formData(), [...names, ...boxes, 'version', 'editSession'])
  if (!form || !/^\d{1,9}$/.test(form.version ?? '0')) throw data(null, 400)
  const { version: shown = '0', editSession = '' } = form
  const version = Number(shown)
  const answers = {
    ...Object.fromEntries(names.map((name) => [name, form[name] ?? ''])),
    documentTypes: boxes
      .filter((box) => form[box] !== undefined)
      .map((box) => box.slice(BOX.length))
      .join('\n'),
  }
  const saved = await saveAnswers(partner, {
    dossierId,
    key: { part: 'end' },
    answers,
    version,
    editSession,
  })
  if (!saved.ok) {
    drawAgain(args.context)
    return refuse({ refusal: saved.refusal.message, answers, version }, 409)
  }
  if (!saved.value.saved)
    return refuse(
      {
        refusal: 'refusal.change.conflict',
        answers: saved.value.conflict.answers,
        version: saved.value.conflict.version,
      },
      409,
    )
  const errors = errorsOf(answers)
  if (errors) return refuse({ errors, answers, version: saved.value.version }, 400)
  return redirect(stepAfter(args.request, dossierId, ''))
}

function errorsOf(answers: RawAnswers): Record<string, Message> | undefined {
  const judged = endSchema.safeParse(answers)
  if (!judged.success)
    return Object.fromEntries(judged.error.issues.map(({ path, message }) => [String(path[0]), message]))
  return judged.data.lastDay < dayInBelgium(new Date()) ? { lastDay: 'refusal.change.lastDay' } : undefined
}

export default function End() {
  const t = useTranslator()
  const { dossierId, form, types, remarks } = useLoaderData<typeof loader>()
  const refused = useActionData<Refused>()
  return (
    <Page heading={t('task.end')} backTo={`/dossiers/${dossierId}`}>
      <EndForm {...form} {...refused} types={types} remarks={remarks} />
    </Page>
  )
}
