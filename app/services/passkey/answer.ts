import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { z } from 'zod/mini'

/** Longest answer that is read, in characters; a registration without attestation takes about 1,500. */
const ANSWER_MAX = 16_384

const base64url = z.string().check(z.regex(/^[\w-]{1,8192}$/))
const id = z.string().check(z.regex(/^[\w-]{1,1024}$/))
const common = { id, rawId: id, type: z.literal('public-key') }

// What the browser adds beside these (extension results, attachment) decides nothing here, and is dropped.
const registration = z.object({
  ...common,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.optional(z.array(z.string().check(z.regex(/^[a-z-]{1,20}$/))).check(z.maxLength(10))),
  }),
})
const authentication = z.object({
  ...common,
  response: z.object({ clientDataJSON: base64url, authenticatorData: base64url, signature: base64url }),
})

function parsed(text: string): unknown {
  if (text.length > ANSWER_MAX) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What a browser answers to the making of a passkey (JSON text); undefined when it is no such thing. */
export function readRegistration(text: string): RegistrationResponseJSON | undefined {
  const read = registration.safeParse(parsed(text))
  if (!read.success) return undefined
  const { transports, ...response } = read.data.response
  return {
    ...read.data,
    response: { ...response, ...(transports && { transports }) },
    clientExtensionResults: {},
  }
}

/** What a browser answers to the use of a passkey (JSON text); undefined when it is no such thing. */
export function readAuthentication(text: string): AuthenticationResponseJSON | undefined {
  const read = authentication.safeParse(parsed(text))
  return read.success ? { ...read.data, clientExtensionResults: {} } : undefined
}
