/** The few parts of oidc-provider, which brings no types, that the tests use. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  type Grant = { addOIDCScope(scope: string): void; save(): Promise<string> }
  type GrantContext = {
    oidc: {
      client: { clientId: string }
      session: { accountId: string }
      provider: { Grant: new (of: { clientId: string; accountId: string }) => Grant }
    }
  }
  export type Configuration = {
    clients: Record<string, unknown>[]
    acrValues: string[]
    claims: Record<string, string[]>
    features: Record<string, { enabled: boolean }>
    cookies: { keys: string[] }
    pkce: { required: () => boolean }
    interactions: { url: (context: unknown, interaction: { uid: string }) => string }
    loadExistingGrant: (context: GrantContext) => Promise<Grant>
    findAccount: (
      context: unknown,
      id: string,
    ) => { accountId: string; claims: () => Record<string, unknown> & { sub: string } }
  }
  export default class Provider {
    constructor(issuer: string, configuration: Configuration)
    callback(): (request: IncomingMessage, response: ServerResponse) => void
    interactionFinished(
      request: IncomingMessage,
      response: ServerResponse,
      result: { login: { accountId: string; acr: string } } | { error: string },
    ): Promise<void>
  }
}
