import { codePointOf } from '#app/domain/application-id.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { issueAt } from './issues.ts'
import type { Issue } from './problem.ts'

/** What JSON can say and the database cannot take: NUL, and half of a surrogate pair. */
const UNSTORABLE = /\0|\p{Cs}/u
const MOST_ISSUES = 50
/** Bodies of ours are four deep; what stands deeper is told by where its beginning stands. */
const MOST_STEPS = 8

type Place = { step: PropertyKey; within: Place | undefined; value: unknown }

/** Each place of a body, names included, that holds such a character; at most 50. A deep body needs no deep stack. */
export function unstorableIn(json: unknown, t: Translator): Issue[] {
  const issues: Issue[] = []
  const open: Place[] = [{ step: '', within: undefined, value: json }]
  for (let place = open.pop(); place && issues.length < MOST_ISSUES; place = open.pop()) {
    const { step, value } = place
    const texts = [step, value].filter((text) => typeof text === 'string')
    const [odd] = UNSTORABLE.exec(texts.join('')) ?? []
    if (odd !== undefined) {
      const detail = t('api.issue.unstorable', { codePoint: codePointOf(odd) })
      issues.push(issueAt('body', pathTo(place), 'invalidInput', detail))
    }
    open.push(...placesIn(place).reverse())
  }
  return issues
}

function placesIn(within: Place): Place[] {
  const { value } = within
  if (Array.isArray(value)) return value.map((inside, step) => ({ step, within, value: inside }))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).map(([step, inside]) => ({ step, within, value: inside }))
}

function pathTo(place: Place): PropertyKey[] {
  const steps: PropertyKey[] = []
  for (let at = place; at.within; at = at.within) steps.unshift(at.step)
  return steps.slice(0, MOST_STEPS)
}
