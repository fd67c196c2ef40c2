import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

type Account = { level: string; claims: Record<string, unknown> }

export type HonestProvider = {
  issuer: string
  /** Every token that it gave away, and each part of the signed ones. */
  issued: string[]
  stop(): Promise<void>
}

/** oidc-provider on loopback, with a page that asks nothing but who one is. Its userinfo is a signed JWT. */
export async function honestProvider(
  portal: { clientId: string; clientSecret: string; callback: string },
  accounts: Readonly<Record<string, Account>>,
): Promise<HonestProvider> {
  const server = createServer()
  // Another host than the portal's localhost: cookies must cross sites as they do in the world.
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: portal.clientId,
        client_secret: portal.clientSecret,
        redirect_uris: [portal.callback],
        userinfo_signed_response_alg: 'RS256',
      },
    ],
    acrValues: [...new Set(Object.values(accounts).map(({ level }) => level))],
    claims: { openid: ['sub'], profile: ['given_name', 'family_name', 'org'], email: ['email'] },
    features: { devInteractions: { enabled: false }, jwtUserinfo: { enabled: true } },
    cookies: { keys: ['of the tests'] },
    pkce: { required: () => true },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    loadExistingGrant: async ({ oidc }) => {
      const { accountId } = oidc.session
      const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId })
      grant.addOIDCScope('openid profile email')
      await grant.save()
      return grant
    },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...accounts[id]?.claims }) }),
  })
  const answer = provider.callback()
  const issued: string[] = []
  server.on('request', (request, response) => {
    if (/^\/(token|me)\b/.test(request.url ?? '')) keepTokens(response, issued)
    if (request.url?.startsWith('/interaction/') !== true) return answer(request, response)
    interact(provider, accounts, request, response).catch(() => response.destroy())
  })
  return { issuer, issued, stop: () => stop(server) }
}

const TOKEN = /[\w-]{40,}/g

function keepTokens(response: ServerResponse, issued: string[]): void {
  const end = response.end.bind(response)
  response.end = ((body?: unknown, ...rest: []) => {
    issued.push(...(String(body ?? '').match(TOKEN) ?? []))
    return end(body, ...rest)
  }) as typeof response.end
}

async function interact(
  provider: Provider,
  accounts: Readonly<Record<string, Account>>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST') {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
    response.end(`<!doctype html><html lang="en"><title>Login</title><main><form method="post">
      <label>Who are you? <input name="account"></label><button>Go</button></form></main></html>`)
    return
  }
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const accountId = new URLSearchParams(Buffer.concat(chunks).toString()).get('account') ?? ''
  const account = accounts[accountId]
  const result = account ? { login: { accountId, acr: account.level } } : { error: 'access_denied' }
  await provider.interactionFinished(request, response, result)
}

async function stop(server: Server): Promise<void> {
  if (!server.listening) return
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
}
