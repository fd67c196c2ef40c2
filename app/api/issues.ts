import type { z } from 'zod/mini'
import type { Key } from '#app/i18n/catalogue.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { ISSUE_TYPES, type Issue } from './problem.ts'

type Place = Issue['in']
type Path = readonly PropertyKey[]

/** `messageTypes[2].nameFr`; a name that a caller made up may be anything, so an odd one is not repeated. */
const nameOf = (path: Path): string =>
  path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`
      const name = /^[\w-]{1,64}$/.test(String(step)) ? String(step) : '…'
      return index === 0 ? name : `.${name}`
    })
    .join('')

export const issueAt = (place: Place, path: Path, type: keyof typeof ISSUE_TYPES, detail: string): Issue => ({
  type: ISSUE_TYPES[type],
  in: place,
  name: nameOf(path),
  detail,
})

/** What a schema found, as issues; at most 50, for a body of nothing but odd names. */
export const issuesOf = (place: Place, error: z.core.$ZodError, t: Translator): Issue[] =>
  error.issues.flatMap((issue) => issuesOfOne(place, issue, t)).slice(0, 50)

function issuesOfOne(place: Place, issue: z.core.$ZodIssue, t: Translator): Issue[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      issueAt(place, [...issue.path, key], 'unknownInput', t('api.issue.unknown')),
    )
  return [issueAt(place, issue.path, 'schemaViolation', t.dynamic(detailOf(issue)))]
}

function detailOf(issue: z.core.$ZodIssue): Key {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'api.issue.required' : 'api.issue.type'
    case 'invalid_value':
      return issue.input === undefined ? 'api.issue.required' : 'api.issue.choice'
    case 'too_big':
    case 'too_small':
      return 'api.issue.range'
    case 'invalid_format':
      return 'api.issue.format'
    default:
      return 'api.issue.type'
  }
}
