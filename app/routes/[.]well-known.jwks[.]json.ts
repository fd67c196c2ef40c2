import { publicKeys } from '#app/services/configuration/sign-configuration.server.ts'

/** The public keys of signed configurations (RFC 7517): anybody may verify. */
export const loader = async (): Promise<Response> =>
  new Response(JSON.stringify(await publicKeys()), {
    headers: { 'Content-Type': 'application/jwk-set+json', 'Cache-Control': 'public, max-age=300' },
  })
