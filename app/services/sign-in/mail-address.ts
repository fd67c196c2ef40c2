import { ok, type Result, refused } from '#app/domain/result.ts'

// The usual form (HTML, input type=email), a domain with a dot, and no character that means something in a mail header.
const ADDRESS = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/

/** An address as typed, in lower case; at most 254 characters (RFC 5321, 4.5.3.1.3). */
export function readMailAddress(typed: string): Result<string> {
  const address = typed.trim().toLowerCase()
  if (address === '') return refused('signIn.email.required', 'email')
  if (address.length > 254 || !ADDRESS.test(address)) return refused('signIn.email.format', 'email')
  return ok(address)
}
