import { useSubmit } from '@remix-run/react'
import { type FormEvent, type ReactNode, useMemo, useRef } from 'react'
import { type FieldErrors, type Resolver, useForm } from 'react-hook-form'
import type { z } from 'zod/mini'
import type { Field, RawAnswers } from '#app/domain/field.ts'
import type { Message } from '#app/domain/message.ts'
import { ConflictNotice } from './conflict-notice.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { fieldMessage, type Part } from './field-message.ts'
import { Fields } from './fields.tsx'
import { FormToken } from './form-token.tsx'
import { useTranslator } from './language.tsx'
import { type NoticedRemark, RemarkNotice } from './remark-notice.tsx'
import type { StepRefusal } from './save-answer.ts'
import { SavedLine } from './saved-line.tsx'
import { useAutosave } from './use-autosave.ts'

/** A control that is not drawn has no value. */
type Typed = Record<string, string | undefined>

type Props = StepRefusal & {
  part: Part
  fields: readonly Field[]
  /** The part's schema (`schemaOf`), the same that the action uses. */
  schema: z.ZodMiniType<Typed, Typed>
  /** As typed, from the draft or from the refused post. */
  answers: RawAnswers
  version: number
  /** Names this opening of the form, so that its own posts never conflict with each other. */
  editSession: string
  /** ISO time. */
  savedAt?: string | undefined
  submitLabel?: string | undefined
  /** Post as a document: where the next page has a policy of its own. */
  reloadDocument?: boolean | undefined
  /** By the name of the question; '' for those on the whole part. */
  remarks?: Readonly<Record<string, readonly NoticedRemark[]>> | undefined
  /** Between the error summary, which comes first, and the questions. */
  intro?: ReactNode
  /** Between the questions and the button. */
  children?: ReactNode
}

/** One part of the wizard as a form: judged at Continue, saved while typing, complete without JavaScript. */
export function AnswerForm(props: Props) {
  const t = useTranslator()
  const submit = useSubmit()
  const element = useRef<HTMLFormElement>(null)
  const autosave = useAutosave(element, props)
  const resolver = useResolver(props)
  // No default values: the controls keep what was typed into them before this script arrived.
  const { register, handleSubmit, formState } = useForm<Typed>({
    resolver,
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })
  const { submitCount } = formState
  const { errors, summary } = useShownErrors(props, formState.errors)

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const form = event.currentTarget
    const send = async () => {
      await autosave.settle()
      if (props.reloadDocument) form.submit()
      else submit(form, { method: 'post' })
    }
    void handleSubmit(send)(event)
  }
  return (
    <>
      <ErrorSummary errors={summary} attempt={submitCount} />
      {props.intro}
      <RemarkNotice remarks={props.remarks?.['']} />
      <form method="post" ref={element} noValidate onSubmit={onSubmit} onInput={autosave.onInput}>
        <FormToken />
        <input type="hidden" name="intent" value="continue" />
        <input type="hidden" name="version" value={autosave.version} />
        <input type="hidden" name="editSession" value={props.editSession} />
        {autosave.overwrite && <input type="hidden" name="overwrite" value="yes" />}
        {autosave.conflict && (
          <ConflictNotice
            conflict={autosave.conflict}
            onKeepMine={autosave.keepMine}
            onLoadTheirs={autosave.settle}
          />
        )}
        <Fields
          part={props.part}
          fields={props.fields}
          answers={props.answers}
          errors={errors}
          register={register}
          remarks={props.remarks}
        />
        {props.children}
        <SavedLine part={props.part} autosave={autosave} />
        <button type="submit" className="govuk-button">
          {props.submitLabel ?? t('form.continue')}
        </button>
      </form>
    </>
  )
}

/** Judges what would be posted: a radio group without an answer is '' there, but null in react-hook-form. */
function useResolver({ fields, schema }: Pick<Props, 'fields' | 'schema'>): Resolver<Typed> {
  return useMemo(
    () => (values) => {
      const posted = Object.fromEntries(fields.map(({ name }) => [name, values[name] ?? '']))
      const { error } = schema.safeParse(posted)
      if (!error) return { values: posted, errors: {} }
      const found = error.issues.map(({ path, message }) => [path[0], { type: 'custom', message }])
      return { values: {}, errors: Object.fromEntries(found) }
    },
    [fields, schema],
  )
}

type Shown = { errors: Readonly<Record<string, Message>>; summary: { name?: string; text: string }[] }

/** What this page found counts over what the server said before it. */
function useShownErrors(props: Props, found: FieldErrors<Typed>): Shown {
  const t = useTranslator()
  const { part, fields, errors: answered, refusal } = props
  return useMemo(() => {
    const own = Object.entries(found).flatMap(([name, error]) =>
      error?.message ? [[name, error.message]] : [],
    )
    const errors: Record<string, Message> = own.length > 0 ? Object.fromEntries(own) : (answered ?? {})
    const listed = fields.flatMap(({ name }) => {
      const error = errors[name]
      return error ? [{ name, text: fieldMessage(t, part, name, error) }] : []
    })
    const whole = refusal && own.length === 0 ? [{ text: t.message(refusal) }] : []
    return { errors, summary: [...whole, ...listed] }
  }, [t, part, fields, answered, refusal, found])
}
