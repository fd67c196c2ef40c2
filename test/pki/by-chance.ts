type Pick = (below: number) => number

/** What names of institutions hold, and what shells, configuration files and names in LDAP give a meaning to. */
const LETTERS = [
  ...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  ...'éèêëàâçîïôöùûüßøœÉÈÖÜÇ',
  ..."      ''''&&&\"\"\\\\$$##++,,;;//==<>!%()-.:`{}[]*?~|^@_’–",
]
/** Names that begin like an attribute: the checker tells them apart from a forgotten `OU=`, and says so. */
const LIKE_AN_ATTRIBUTE = /^\s*(?:[CO0L]|[O0]U|CN|ST?)\s*=/iu

/** 1 to 64 characters, as the form leaves them: without blanks at the ends, or two in a row. */
export function anInstitutionName(pick: Pick): string {
  for (;;) {
    const length = pick(8) === 0 ? 64 : 1 + pick(64)
    const drawn = Array.from({ length }, () => LETTERS[pick(LETTERS.length)] ?? 'x').join('')
    const name = drawn.trim().replace(/ +/g, ' ')
    if (name !== '' && !LIKE_AN_ATTRIBUTE.test(name)) return name
  }
}

export function anEnterpriseNumber(pick: Pick): string {
  const first = 1_000_000 + pick(19_000_000 - 1_000_000)
  return `${String(first).padStart(8, '0')}${String(97 - (first % 97)).padStart(2, '0')}`
}

const ENDS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789']
const WITHIN = [...ENDS, ...'....::::----']

export function anApplicationId(pick: Pick): string {
  const end = () => ENDS[pick(ENDS.length)] ?? 'a'
  const within = Array.from({ length: pick(63) }, () => WITHIN[pick(WITHIN.length)] ?? 'a')
  return [end(), ...within, ...(within.length > 0 ? [end()] : [])].join('')
}
