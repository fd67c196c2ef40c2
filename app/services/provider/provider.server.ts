import {
  allowInsecureRequests,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  discovery,
  enableNonRepudiationChecks,
  None,
} from 'openid-client'
import type { OidcSettings } from '#app/env/oidc.server.ts'
import { settings } from '#app/env.server.ts'

/** Every call to the provider ends within this time; none follows a redirect, all but those on loopback need https. */
const SECONDS = 10
const KEPT_MS = 60 * 60 * 1000

type Known = { issuer: string; since: number; configuration: Configuration }
let known: Known | undefined

/**
 * The provider as it describes itself (OpenID Connect Discovery 1.0), and as it was known within the last hour.
 * Rejects when it does not answer.
 */
export function providerOf(oidc: OidcSettings): Promise<Configuration> {
  const fresh = known?.issuer === oidc.issuer && Date.now() - known.since < KEPT_MS
  return known && fresh ? Promise.resolve(known.configuration) : askProvider(oidc)
}

/** The same, asked now: whoever is sent there shall not find it down. */
export async function askProvider(oidc: OidcSettings): Promise<Configuration> {
  const configuration = await discover(oidc)
  known = { issuer: oidc.issuer, since: Date.now(), configuration }
  return configuration
}

function discover({ issuer, clientId, clientSecret }: OidcSettings): Promise<Configuration> {
  const url = new URL(issuer)
  // The settings let http pass for an issuer on this machine only.
  const plain = url.protocol === 'http:' ? [allowInsecureRequests] : []
  // Signatures of ID tokens are verified although TLS brought them.
  return discovery(url, clientId, {}, clientSecret === undefined ? None() : secretAuth(clientSecret), {
    execute: [enableNonRepudiationChecks, ...plain],
    timeout: SECONDS,
  })
}

/** In the header, which is the default of OpenID Connect Core 9; in the body where the provider takes that only. */
const secretAuth =
  (secret: string): ClientAuth =>
  (server, client, body, headers) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
    const auth = methods.includes('client_secret_basic')
      ? ClientSecretBasic(secret)
      : ClientSecretPost(secret)
    return auth(server, client, body, headers)
  }

/** Where the provider sends the browser back to; registered there, to the letter. */
export const callbackAddress = (): string => `${settings().origin}/sign-in/provider/callback`
