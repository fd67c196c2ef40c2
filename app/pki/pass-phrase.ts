import { type Message, message } from '#app/domain/message.ts'

/** In characters. 12 of a random kind stand against guessing at 600,000 iterations each. */
export const PASS_PHRASE_MIN = 12
/** OpenSSL's prompt reads at most 1023 octets. */
export const PASS_PHRASE_MAX = 128

/** Printable ASCII only: Java refuses other characters, even from its own tool (design/pki-notes.md). */
export function checkPassPhrase(typed: string): Message | undefined {
  if (typed === '') return message('passPhrase.empty')
  const odd = /[^\x20-\x7e]/u.exec(typed)
  if (odd) return message('passPhrase.characters', { position: [...typed.slice(0, odd.index)].length + 1 })
  if (/^ | $/.test(typed)) return message('passPhrase.blankAtEnd')
  if (typed.length < PASS_PHRASE_MIN)
    return message('passPhrase.tooShort', { length: typed.length, min: PASS_PHRASE_MIN })
  if (typed.length > PASS_PHRASE_MAX)
    return message('passPhrase.tooLong', { length: typed.length, max: PASS_PHRASE_MAX })
  return new Set(typed).size < 5 ? message('passPhrase.repeats') : undefined
}

export type Strength = 'short' | 'fair' | 'good'

/** A hint, not a measure: length counts most, then the kinds of characters. */
export function strengthOf(typed: string): Strength {
  if (checkPassPhrase(typed) !== undefined) return 'short'
  const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/].filter((kind) => kind.test(typed)).length
  return typed.length >= 20 || (typed.length >= 16 && kinds >= 3) ? 'good' : 'fair'
}
