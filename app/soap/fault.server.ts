import type { DryRunFinding } from '#app/domain/dry-run.ts'
import { LANGUAGES } from '#app/domain/language.ts'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import { dryRunWords } from '#app/i18n/dry-run-words.ts'
import { faultOf } from './answer.ts'

/** A finding that the service answers with a code. */
export type CodedFinding = DryRunFinding & { code: string }

/** Sentences in a fault at most: a client shows them in a line or two. The report has them all. */
const MOST_SENTENCES = 3

/** The fault of a message's first error, with what was found, in the four languages of the portal. */
export function faultFor(errors: readonly CodedFinding[], id: string): string {
  const code = errors[0]?.code ?? 'SOA-02001'
  const isOurs = code.startsWith('SOA-02')
  return faultOf({
    kind: code.startsWith('SOA-') ? 'SystemError' : 'BusinessError',
    origin: isOurs ? 'Provider' : 'Consumer',
    code,
    id,
    retry: code === 'SOA-02002',
    messages: LANGUAGES.map((language) => {
      const t = translatorFor(language)
      return [
        language,
        errors
          .slice(0, MOST_SENTENCES)
          .map((one) => dryRunWords(t, one))
          .join(' '),
      ]
    }),
  })
}
