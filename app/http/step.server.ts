import { randomUUID } from 'node:crypto'
import { type AppLoadContext, data } from '@remix-run/node'
import type { Partner } from '#app/domain/actor.ts'
import type { Field, RawAnswers } from '#app/domain/field.ts'
import { type Message, message } from '#app/domain/message.ts'
import { type PartKey, saveAnswers } from '#app/services/save-answers.server.ts'
import { ANSWER_MAX, type PostedStep, readStep } from './answers-form.ts'
import { drawAgain } from './partner.server.ts'

/** The schema of a step, as `schemaOf` makes it. */
type Judge = {
  safeParse(
    answers: RawAnswers,
  ):
    | { success: true }
    | { success: false; error: { issues: readonly { path: readonly PropertyKey[]; message: string }[] } }
}

type Stored = { answers: RawAnswers; version: number; savedAt: Date }

/** What `AnswerForm` starts from: what is stored, and a name for this opening of the form. */
export const formOf = (stored: Stored | undefined) => ({
  answers: stored?.answers ?? {},
  version: stored?.version ?? 0,
  savedAt: stored?.savedAt.toISOString(),
  editSession: randomUUID(),
})

export type Step = {
  partner: Partner
  dossierId: string
  key: PartKey
  fields: readonly Field[]
  schema: Judge
  /** What needs the database: asked at Continue, once the schema has nothing to say. */
  judgeFurther?: (answers: RawAnswers) => Promise<Readonly<Record<string, Message>>>
}

/** What the page shows again: everything that was typed, and what has to be mended. */
export type StepRefused = {
  answers: RawAnswers
  version: number
  errors?: Readonly<Record<string, Message>>
  refusal?: Message
  conflict?: { by: string; at: string; version: number; answers: RawAnswers }
}

const refuse = (refused: StepRefused, status: 400 | 409) => data(refused, status)

type Posted = { request: Request; context: AppLoadContext }

/**
 * Stores a posted step and judges it at Continue. Undefined when the step is stored and complete, so that the route
 * leads on; else what the page shows, with everything that was typed.
 */
export async function answerStep({ request, context }: Posted, step: Step) {
  const posted = readStep(await request.formData(), step.fields)
  if (!posted) throw data(null, 400)
  const { answers } = posted
  const long = tooLong(answers)
  if (long) return refuse({ ...long, answers, version: posted.version }, 400)
  const saved = await saveAnswers(step.partner, {
    ...posted,
    dossierId: step.dossierId,
    key: step.key,
  })
  if (!saved.ok) {
    drawAgain(context)
    return refuse({ refusal: saved.refusal.message, answers, version: posted.version }, 409)
  }
  if (!saved.value.saved) {
    const { at, ...conflict } = saved.value.conflict
    return refuse({ conflict: { ...conflict, at: at.toISOString() }, answers, version: posted.version }, 409)
  }
  const { version, savedAt } = saved.value
  if (posted.intent === 'autosave') return data({ saved: true, version, savedAt: savedAt.toISOString() }, 200)
  const errors = await judged(step, posted)
  return errors && refuse({ errors, answers, version }, 400)
}

function tooLong(answers: RawAnswers): { errors: Record<string, Message> } | undefined {
  const long = Object.entries(answers).filter(([, answer]) => answer.length > ANSWER_MAX)
  if (long.length === 0) return undefined
  return {
    errors: Object.fromEntries(
      long.map(([name, { length }]) => [name, message('answer.tooLong', { max: ANSWER_MAX, length })]),
    ),
  }
}

async function judged(
  { schema, judgeFurther }: Step,
  { answers }: PostedStep,
): Promise<Readonly<Record<string, Message>> | undefined> {
  const result = schema.safeParse(answers)
  if (!result.success)
    return Object.fromEntries(result.error.issues.map((issue) => [String(issue.path[0]), issue.message]))
  const further = await judgeFurther?.(answers)
  return further && Object.keys(further).length > 0 ? further : undefined
}
