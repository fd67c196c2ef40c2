import type { DryRunFinding } from '#app/domain/dry-run.ts'
import { PUBLICATION_RULES } from '#app/domain/publication-authorization.ts'
import type { Translator } from './translator.ts'

/** What a dry run found, as a sentence: in its own words, or in those of the permission to publish. */
export const dryRunWords = (t: Translator, { rule, params }: DryRunFinding): string =>
  t.dynamic(`${rule in PUBLICATION_RULES ? 'publication' : 'dryRun'}.rule.${rule}`, params)
