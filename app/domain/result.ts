import type { Message } from './message.ts'

/** What an act answers: the value, or why it was refused, as catalogue messages a person can act on. */
export type Result<T> = { ok: true; value: T } | { ok: false; refusal: Refusal }

/** `field` names the control the refusal belongs to; without it, it is about the act as a whole. */
export type Refusal = { message: Message; field?: string }

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })

export const refused = (message: Message, field?: string): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: field === undefined ? { message } : { message, field },
})
