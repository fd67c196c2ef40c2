import type { Configuration } from '#app/domain/configuration.ts'

const CONFIGURATION_NAMESPACE = 'urn:be:fgov:ebox:partner-portal:configuration:v1'

/** The name of an item, by the name of its list. */
const ITEMS: Readonly<Record<string, string>> = {
  organizations: 'organization',
  applications: 'application',
  trios: 'trio',
  certificates: 'certificate',
}

// What XML 1.0 cannot say at all (section 2.2).
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSAYABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  // Else a reader makes a line feed of it.
  '\r': '&#xD;',
}

const escaped = (text: string): string =>
  text.replace(UNSAYABLE, '\ufffd').replace(/[&<>\r]/g, (sign) => ESCAPES[sign] ?? '')

function element(name: string, value: unknown): string {
  if (value === undefined) return ''
  if (Array.isArray(value)) {
    const items = value.map((item) => element(ITEMS[name] ?? 'item', item))
    return `<${name}>${items.join('')}</${name}>`
  }
  if (typeof value === 'object' && value !== null) return `<${name}>${members(value)}</${name}>`
  return `<${name}>${escaped(String(value))}</${name}>`
}

const members = (value: object): string =>
  Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, member]) => element(name, member))
    .join('')

/** The same as the canonical JSON says, in the same order: an element a member, without blanks between them. */
export const configurationXml = (configuration: Configuration): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<configuration xmlns="${CONFIGURATION_NAMESPACE}">${members(configuration)}</configuration>\n`
