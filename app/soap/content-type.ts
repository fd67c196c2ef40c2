/** A media type with its parameters (RFC 2045 5.1), names in lower case; undefined when it is not written as one. */
export type ContentType = { type: string; parameters: ReadonlyMap<string, string> }

const TOKEN = "[!#$%&'*+.^_`|~A-Za-z0-9-]+"
const TYPE = new RegExp(`^\\s*(${TOKEN}/${TOKEN})\\s*`)
const PARAMETER = new RegExp(`^;\\s*(?:(${TOKEN})=(?:"([^"\\\\]*)"|(${TOKEN}))\\s*)?`)
/** Longer ones are no media type of anybody. */
const MAX_LENGTH = 1000

export function readContentType(header: string): ContentType | undefined {
  const type = header.length > MAX_LENGTH ? undefined : TYPE.exec(header)
  if (!type) return undefined
  const parameters = new Map<string, string>()
  for (let rest = header.slice(type[0].length); rest !== ''; ) {
    const found = PARAMETER.exec(rest)
    if (!found) return undefined
    const [whole, name, quoted, plain] = found
    const key = name?.toLowerCase()
    if (key !== undefined && parameters.has(key)) return undefined
    if (key !== undefined) parameters.set(key, quoted ?? plain ?? '')
    rest = rest.slice(whole.length)
  }
  return { type: (type[1] ?? '').toLowerCase(), parameters }
}
