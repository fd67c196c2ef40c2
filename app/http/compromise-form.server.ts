import type { TypedCompromise } from '#app/domain/key-compromise.ts'
import type { Message } from '#app/domain/message.ts'
import type { Refusal } from '#app/domain/result.ts'
import { dayInBelgium } from '#app/domain/working-days.ts'

/** What a form about a key holds at first: today, since most report at once. */
export const freshReport = (): TypedCompromise => ({
  happened: '',
  noticedBy: '',
  noticedOn: dayInBelgium(new Date()),
})

export type RefusedReport = {
  typed: TypedCompromise
  errors: Partial<Record<keyof TypedCompromise, Message>>
  refusal?: Message
}

const CONTROLS = ['happened', 'noticedBy', 'noticedOn'] as const

/** A refused report as its page shows it: at the control that it is about, or above. */
export function refusedReport(typed: TypedCompromise, { message, field }: Refusal): RefusedReport {
  const control = CONTROLS.find((name) => name === field)
  return control ? { typed, errors: { [control]: message } } : { typed, errors: {}, refusal: message }
}
