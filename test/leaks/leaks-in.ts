import { DEMO_PEOPLE } from '#app/services/demo/people.ts'
import { CANARIES } from './canaries.ts'

/** As people and fixtures of the tests are called, in lower case. */
const NAMES = [
  ...CANARIES,
  ...Object.values(DEMO_PEOPLE).map(({ name }) => name.split(' (')[0] ?? name),
  'Stratégie et Appui',
  // Pass phrases of the browser tests.
  'correct horse',
].map((name) => name.toLowerCase())

/** What must stand in no log, by its shape: whoever's it is. */
const SHAPES: Readonly<Record<string, RegExp>> = {
  'a mail address': /[\w.+-]+@[\w-]+(\.[\w-]+)+/,
  'a phone number': /\+32[\d .]{8,}/,
  // 32 random bytes in base64url: cookies, links, API tokens, secrets.
  'a token': /(?<![\w-])(?:ebx_)?(?=[\w-]*[A-Z])(?=[\w-]*[a-z])(?=[\w-]*\d)[\w-]{43}(?![\w-])/,
  'a password in an address': /:\/\/[^/\s:@]+:[^/\s@]+@/,
  'a private key': /PRIVATE KEY/,
  'PEM or key bytes': /[A-Za-z0-9+/]{120,}|[0-9a-f]{130,}/,
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** What a line of a log gives away; empty when nothing. */
export function leaksIn(line: string): string[] {
  const texts = [line, decoded(line)]
  const names = NAMES.filter((name) => texts.some((text) => text.toLowerCase().includes(name)))
  const shapes = Object.keys(SHAPES).filter((shape) => texts.some((text) => SHAPES[shape]?.test(text)))
  return [...names, ...shapes]
}

/** Where a token has to stand in an address: in the links of mails, and on the way back from the login provider. */
const BY_DESIGN = [
  /(?<=\/(?:sign-in\/link|invitation|authority)\/)[\w-]{43}/g,
  // The tests' login provider's own.
  /(?<=^http:\/\/127\.0\.0\.1:\d+\/(?:interaction|auth)\/)[\w-]{43}/g,
  /(?<=next=%2F(?:invitation|authority)%2F)[\w-]{43}/g,
  /(?<=[?&](?:code|state|nonce|code_challenge|request_uri)=)[\w%.~-]+/g,
]

/** The same of an address that a browser asked for. */
export const leaksInAddress = (address: string): string[] =>
  leaksIn(BY_DESIGN.reduce((text, token) => text.replace(token, ''), address))
