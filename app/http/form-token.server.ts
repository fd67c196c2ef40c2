import { isKeyedHash, keyedHash } from '#app/keyed-hash.server.ts'
import { readForm } from './form-body.server.ts'

/** The hidden field's name. */
const FORM_TOKEN = 'formToken'

/** `bearer` is the value of the session cookie or, before sign-in, of the browser cookie. */
export const formToken = (bearer: string): string => keyedHash('form-token', bearer).toString('base64url')

/** True when the body holds exactly one token and it belongs to one of this browser's cookies. */
export async function bodyHasToken(
  body: Buffer,
  contentType: string | undefined,
  bearers: readonly (string | undefined)[],
): Promise<boolean> {
  const tokens = (await readForm(body, contentType ?? ''))?.getAll(FORM_TOKEN) ?? []
  const [token] = tokens
  if (tokens.length !== 1 || typeof token !== 'string') return false
  const hash = Buffer.from(token, 'base64url')
  return bearers.some((bearer) => bearer !== undefined && isKeyedHash(hash, 'form-token', bearer))
}
