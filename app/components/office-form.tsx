import { type FormEvent, type ReactNode, useRef } from 'react'
import type { Refusal } from '#app/domain/result.ts'
import { FormToken } from './form-token.tsx'

/** What the page's action answered to a form that was refused: its values go back into the form. */
export type RefusedForm =
  | { intent: string; refusal: Refusal; typed: Readonly<Record<string, string>> }
  | undefined

/** Which dossier, as this page shows it: an act on anything newer is refused. */
export type Target = { id: string; revision: number }

type Props = {
  intent: string
  target: Target
  /** Of the page's address, where the form stands only with it. */
  search?: string
  children: ReactNode
}

const DOUBLE_CLICK_MS = 1000

/** One act of an officer: a plain form, sent to the page itself. The second half of a double click is dropped. */
export function OfficeForm({ intent, target, search = '', children }: Props) {
  const sentAt = useRef(0)
  const once = (event: FormEvent) => {
    if (event.timeStamp - sentAt.current < DOUBLE_CLICK_MS && sentAt.current > 0) event.preventDefault()
    else sentAt.current = event.timeStamp
  }
  return (
    <form method="post" action={`/office/dossiers/${target.id}${search}`} onSubmit={once}>
      <FormToken />
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="revision" value={target.revision} />
      {children}
    </form>
  )
}
