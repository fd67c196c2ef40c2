/**
 * Why a sign-in by the provider did not happen: `none` no provider is set, `flow` not begun in this browser, used up or
 * older than ten minutes, `cancelled` at the provider, `level` too weak a means, `answer` not to be trusted, `down` the
 * provider does not answer, `taken` the identity is another person's, `tooMany` begun too often.
 */
const PROVIDER_REFUSALS = [
  'none',
  'flow',
  'cancelled',
  'level',
  'answer',
  'down',
  'taken',
  'tooMany',
] as const
export type ProviderRefusal = (typeof PROVIDER_REFUSALS)[number]

/** What an act of the provider answers: its value, or one of the reasons, which are the page's to put into words. */
export type ProviderResult<T> = { ok: true; value: T } | { ok: false; refusal: ProviderRefusal }

export const done = <T>(value: T): { ok: true; value: T } => ({ ok: true, value })

export const notDone = (refusal: ProviderRefusal): { ok: false; refusal: ProviderRefusal } => ({
  ok: false,
  refusal,
})

export const isProviderRefusal = (value: unknown): value is ProviderRefusal =>
  PROVIDER_REFUSALS.some((refusal) => refusal === value)

/** The catalogue's sentence; `{name}` is the provider's. */
export const refusalKey = <R extends ProviderRefusal>(refusal: R): `provider.refused.${R}` =>
  `provider.refused.${refusal}`
