import { createHash } from 'node:crypto'
import { type Ask, ORIGIN } from './serve-border.ts'

export const EVIL = 'http://evil.example'
/** The victim's browser sends its cookies along, as if SameSite did not exist: the gate stands alone here. */
export const SESSION = createHash('sha256').update('a session').digest('base64url')
const VICTIM = { Cookie: `session=${SESSION}; browser=${'b'.repeat(43)}` }
const FORM = { ...VICTIM, 'Content-Type': 'application/x-www-form-urlencoded' }

export const post = (path: string, headers: Record<string, string>, body = 'field=value'): Ask => ({
  method: 'POST',
  path,
  headers: { ...FORM, ...headers },
  body,
})

/**
 * What a hostile page can make the victim's browser send (design: quality.md 1.1), for the path of any action;
 * `nameAt` answers the framework's id of the route there.
 */
export const crossSite = (
  nameAt: (path: string) => string,
): Readonly<Record<string, (path: string) => Ask>> => ({
  'a document from elsewhere': (path) => post(path, { Origin: EVIL }),
  'a document from an opaque place': (path) => post(path, { Origin: 'null' }),
  'a document that tells nothing of its origin': (path) => post(path, {}),
  'a document under a forged host': (path) =>
    post(path, { Origin: EVIL, Host: 'evil.example', 'X-Forwarded-Host': 'evil.example' }),
  'a document marked cross-site only': (path) => post(path, { 'Sec-Fetch-Site': 'cross-site' }),
  'a document of a sibling site': (path) => post(path, { 'Sec-Fetch-Site': 'same-site', Origin: ORIGIN }),
  // The framework's own way around its check: refused whatever it says of where it comes from.
  'a _data query': (path) =>
    post(`${path}?_data=${encodeURIComponent(nameAt(path))}`, {
      Origin: ORIGIN,
      'Sec-Fetch-Site': 'same-origin',
    }),
  'a single fetch': (path) => post(`${path}.data?index`, { Origin: EVIL }),
  'a fetch without a form': (path) =>
    post(path, { Origin: EVIL, 'Sec-Fetch-Site': 'cross-site', 'Content-Type': 'text/plain' }),
})
