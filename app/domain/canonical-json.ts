/** What JSON can say, without fractions: those have more than one spelling in use. */
export type Json = string | number | boolean | { readonly [name: string]: Json | undefined } | readonly Json[]

/**
 * One spelling of a value (RFC 8785): names sorted by their UTF-16 code units, no blanks, the escapes of ECMAScript.
 * What is undefined is left out; a number that is not whole is a bug.
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new Error('only whole numbers')
  if (typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const members = Object.keys(value)
    .sort()
    .flatMap((name) => {
      const member = value[name]
      return member === undefined ? [] : [`${JSON.stringify(name)}:${canonicalJson(member)}`]
    })
  return `{${members.join(',')}}`
}

const isList = (value: object): value is readonly Json[] => Array.isArray(value)
