import { remarkLabel } from '#app/i18n/remark-label.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { readMailedRemarks } from './mailed-remarks.ts'

/** One piece of a mail, drawn both as text and as HTML. */
export type Block =
  | { kind: 'text'; text: string }
  /** Somebody's own words. */
  | { kind: 'quote'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'link'; label: string; url: string }
  /** Each with where it is mended. */
  | { kind: 'remarks'; remarks: readonly { label: string; text: string; url: string }[] }
  | { kind: 'rows'; rows: readonly { label: string; value: string }[] }

export type MailContent = { subject: string; blocks: readonly Block[] }

/** What a mail is made from; `values` are its parameters and opened secrets. */
export type MailFacts = {
  t: Translator
  values: Readonly<Record<string, string>>
  /** Scheme and host of every link, from the settings. */
  origin: string
  /** Working days within which the team answers (design/domain.md 8). */
  responseDays: number
  /** It goes to the institution's functional mailbox, which is told why. */
  copy?: boolean
}

export type Draw = (facts: MailFacts, value: (name: string) => string) => MailContent

export const text = (words: string): Block => ({ kind: 'text', text: words })

/** Where a decision stands in the log, so that a log set back later can be told from the mails about it. */
export const logged = (t: Translator, value: (name: string) => string): Block[] =>
  value('logEntry') === ''
    ? []
    : [text(t('log.printed', { sequence: value('logEntry'), digits: value('logDigits') }))]

/** The officer's own words, or nothing. */
export const quote = (words: string): Block[] => (words.trim() === '' ? [] : [{ kind: 'quote', text: words }])

/** Only path, query and place in the page of what was stored: a mail never leads to another host. */
function addressOf(link: string, origin: string): string {
  const { protocol, pathname, search, hash } = new URL(link, origin)
  // Other schemes have paths without a leading slash, which would lengthen the host.
  return /^https?:$/.test(protocol) ? `${origin}${pathname}${search}${hash}` : `${origin}/`
}

export const button = (
  { t, origin, values }: MailFacts,
  label:
    | 'signIn'
    | 'open'
    | 'confirm'
    | 'portal'
    | 'invitation'
    | 'passkeys'
    | 'claim'
    | 'thread'
    | 'queue'
    | 'issuer'
    | 'renew'
    | 'certificate',
): Block => ({
  kind: 'link',
  label: t.dynamic(`mail.button.${label}`),
  url: addressOf(values.link ?? '/', origin),
})

/** Of a rejection: the kind of reason in words; none in mails written before there were kinds. */
export const reason = (t: Translator, key: string): Block[] => {
  const words = t.optional(`rejection.${key}`)
  return words === undefined ? [] : [text(`${words}.`)]
}

export const reserved = (t: Translator, words: string): Block[] =>
  words.trim() === '' ? [] : [text(t('mail.approved.reservations')), ...quote(words)]

/** The remarks, each with a link to the answer it is about. */
export function remarked({ t, origin }: MailFacts, stored: string): Block[] {
  const remarks = readMailedRemarks(stored).map((remark) => ({
    label: remarkLabel(t, remark),
    text: remark.text,
    url: addressOf(remark.link, origin),
  }))
  return remarks.length === 0 ? [] : [{ kind: 'remarks', remarks }]
}

export const environments = (t: Translator, list: string): string =>
  list
    .split(',')
    .filter((name) => name !== '')
    .map((name) => t.dynamic(`mail.environment.${name}`))
    .join(', ')
