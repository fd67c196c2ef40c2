import { codePointOf } from './application-id.ts'
import { ATTRIBUTE_MAX, type AttributeType } from './certificate-profile.ts'
import { type Message, message } from './message.ts'
import { PROFILE_ROWS_MAX, RULE_IDS, type SubjectRow, sourceOf, textsOf } from './subject-row.ts'
import { INVISIBLE, looksLikeUrn, ODD_IN_ASCII, ODD_IN_NAME, PREFIX } from './subject-text.ts'

/** `path` within the subject. */
type Problem = { path: (string | number)[]; message: Message }
type Rows = readonly SubjectRow[]

/** What a subject may not be: each refusal at its row. */
export const judgeRows = (rows: Rows): Problem[] => [
  ...(rows.length > PROFILE_ROWS_MAX
    ? [{ path: [], message: message('profileRefusal.tooMany', { max: PROFILE_ROWS_MAX }) }]
    : []),
  ...judgeCountry(rows),
  ...rows.flatMap((row, at) => judgeRow(row).map(({ path, message }) => ({ path: [at, ...path], message }))),
  ...once(rows, 'number', (row) => 'from' in row && row.from === 'enterpriseNumber'),
  ...once(rows, 'name', ({ type }) => type === 'CN'),
  ...judgeTwice(rows),
]

/** RFC 5280 says nothing of the order, but openssl, keytool and the order form all begin with the country. */
function judgeCountry(rows: Rows): Problem[] {
  if (rows[0]?.type !== 'C') return [{ path: [0, 'type'], message: 'profileRefusal.countryFirst' }]
  return rows.flatMap(({ type }, at) =>
    at > 0 && type === 'C' ? [{ path: [at, 'type'], message: 'profileRefusal.countryTwice' }] : [],
  )
}

/** The web service reads the enterprise number and the CN: there is exactly one of each. */
function once(rows: Rows, what: 'number' | 'name', is: (row: SubjectRow) => boolean): Problem[] {
  const found = rows.flatMap((row, at) => (is(row) ? [at] : []))
  if (found.length === 0) return [{ path: [], message: `profileRefusal.${what}Missing` }]
  return found.slice(1).map((at) => ({ path: [at, 'type'], message: `profileRefusal.${what}Twice` }))
}

function judgeRow(row: SubjectRow): Problem[] {
  if (!(sourceOf(row) in RULE_IDS[row.type])) {
    return [{ path: ['type'], message: `profileRefusal.source.${row.type}` }]
  }
  if ('fixed' in row) return problemAt(['fixed'], judgeText(row.type, row.fixed, ODD_IN_NAME))
  if (!('values' in row)) return []
  const { acceptance, production } = row.values
  return [
    ...problemAt(['values', 'acceptance'], judgeText(row.type, acceptance, ODD_IN_ASCII)),
    ...problemAt(['values', 'production'], judgeText(row.type, production, ODD_IN_ASCII)),
  ]
}

const problemAt = (path: string[], found: Message | undefined): Problem[] =>
  found === undefined ? [] : [{ path, message: found }]

/** A text that a CSR with exactly this text would pass the checker with, from any tool. */
function judgeText(type: AttributeType, text: string, odd: RegExp): Message | undefined {
  const max = ATTRIBUTE_MAX[type]
  const length = [...text].length
  if (text.trim() === '') return 'profileRefusal.textEmpty'
  if (type === 'C') return /^[A-Z]{2}$/.test(text) ? undefined : 'profileRefusal.country'
  if (length > max) return message('profileRefusal.textTooLong', { length, max })
  const invisible = INVISIBLE.exec(text)
  if (invisible) return message('profileRefusal.textInvisible', { codePoint: codePointOf(invisible[0]) })
  if (text !== text.trim() || / {2}/.test(text)) return 'profileRefusal.textBlanks'
  const prefix = PREFIX.exec(text)?.[0].trim()
  if (prefix !== undefined) return message('profileRefusal.textPrefix', { prefix })
  if (looksLikeUrn(text)) return 'profileRefusal.textUrn'
  const letter = odd.exec(text)?.[0]
  return letter === undefined
    ? undefined
    : message('profileRefusal.textLetter', { character: letter, codePoint: codePointOf(letter) })
}

/** Two parts that say the same could not be told apart when one of them is missing. */
function judgeTwice(rows: Rows): Problem[] {
  const seen = new Set<string>()
  return rows.flatMap((row, at) => {
    const said = saysOf(row).map((value) => `${row.type}=${value}`)
    const again = said.some((value) => seen.has(value)) || new Set(said).size < said.length
    for (const value of said) seen.add(value)
    const once = row.type === 'CN' || row.type === 'C' || ('from' in row && row.from === 'enterpriseNumber')
    return again && !once ? [{ path: [at, 'type'], message: 'profileRefusal.twice' }] : []
  })
}

/** Its texts; of a fact, its name, which no text is. */
function saysOf(row: SubjectRow): string[] {
  const texts = textsOf(row)
  return texts.length > 0 ? texts : [`\0${sourceOf(row)}`]
}
