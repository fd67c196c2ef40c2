import type { DossierPurpose } from '#app/domain/dossier-purpose.ts'
import type { Environment } from '#app/domain/environment.ts'
import type { Language } from '#app/domain/language.ts'
import type { QueueRegion } from '#app/domain/queue-view.ts'

/** What the queue is asked for by terms of `dossiers.queue_terms` (db/schema/dossiers.ts). */
export type QueueTerms = {
  /** Words of `searchWords`: all whole, but the last may be a beginning; with `beginnings` each may be. */
  text?: readonly string[]
  institution?: readonly string[]
  beginnings?: boolean
  language?: Language
  region?: QueueRegion
  purpose?: DossierPurpose
  environment?: Environment
  failing?: boolean
}

const quoted = (term: string): string => `'${term.replace(/['\\]/g, '$&$&')}'`

/** What is shorter begins too many words: it is looked for as a word. */
const SHORTEST_BEGINNING = 3

// Whole words are found by the rarest of them; of a beginning, the index has to collect all that begin so.
const wordTerms = (
  words: readonly string[] = [],
  prefix: '' | 'institution=',
  beginnings: boolean,
): string[] =>
  words.map((word, index) => {
    const isBeginning = word.length >= SHORTEST_BEGINNING && (beginnings || index === words.length - 1)
    return `${quoted(`${prefix}${word}`)}${isBeginning ? ':*' : ''}`
  })

/** The words that a dossier has to have, as parts of a tsquery. */
export const wordsAsked = ({ text, institution, beginnings = false }: QueueTerms): string[] => [
  ...wordTerms(text, '', beginnings),
  ...wordTerms(institution, 'institution=', beginnings),
]

/** What else it has to be, in the same way. */
export const facetsAsked = ({ language, region, purpose, environment, failing }: QueueTerms): string[] => [
  ...Object.entries({ language, region, purpose }).flatMap(([name, value]) =>
    value ? [quoted(`${name}=${value}`)] : [],
  ),
  ...(environment ? [quoted(`${environment}=yes`)] : []),
  ...(failing ? [quoted('failing=yes')] : []),
]
