import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign as signBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

type Claims = Record<string, unknown>

/** What a test has the provider lie about; an honest one has none of it. */
export type Lies = {
  /** Changes the ID token's claims. */
  idToken?: (claims: Claims) => Claims
  /** `none`: no signature; `otherKey`: signed by a key that is not published. */
  signature?: 'none' | 'otherKey'
  /** Changes the answer of userinfo. */
  userInfo?: (claims: Claims) => Claims
  userInfoSignature?: 'plain' | 'signed' | 'otherKey'
  /** Instead of tokens. */
  token?: (response: ServerResponse) => void
  skipsPkce?: boolean
  /** Changes how the provider describes itself. */
  metadata?: (metadata: Claims) => Claims
}

type Code = { nonce: string; challenge: string; claims: Claims }

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

function jwt(claims: Claims, key: KeyObject | undefined): string {
  const head = base64url({ alg: key ? 'RS256' : 'none', kid: 'one', typ: 'JWT' })
  const text = `${head}.${base64url(claims)}`
  return `${text}.${key ? signBytes('sha256', Buffer.from(text), key).toString('base64url') : ''}`
}

const newKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 })

/** A login provider on loopback that lies when told to; written by hand, since an honest library refuses to. */
export class LoginProvider {
  lies: Lies = {}
  issuer = ''
  readonly clientId = 'portal'
  private readonly key = newKey()
  private readonly other = newKey()
  private readonly codes = new Map<string, Code>()
  private readonly subjects = new Map<string, Claims>()
  private readonly server = createServer((request, response) => {
    this.serve(request, response).catch(() => response.destroy())
  })

  async start(): Promise<void> {
    this.server.listen(0, '127.0.0.1')
    await once(this.server, 'listening')
    this.issuer = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections()
    this.server.close()
    await once(this.server, 'close')
  }

  /** The person signs in at the provider: gives the address it sends the browser back to. */
  authorize(address: string, claims: Claims): URL {
    const asked = new URL(address).searchParams
    const code = randomBytes(16).toString('hex')
    const nonce = asked.get('nonce') ?? ''
    this.codes.set(code, { nonce, challenge: asked.get('code_challenge') ?? '', claims })
    const back = new URL(asked.get('redirect_uri') ?? '')
    back.search = String(new URLSearchParams({ code, state: asked.get('state') ?? '', iss: this.issuer }))
    return back
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', this.issuer).pathname
    if (path === '/.well-known/openid-configuration') {
      const honest = this.metadata()
      return json(response, this.lies.metadata?.(honest) ?? honest)
    }
    if (path === '/jwks') {
      const jwk = this.key.publicKey.export({ format: 'jwk' })
      return json(response, { keys: [{ ...jwk, kid: 'one', alg: 'RS256', use: 'sig' }] })
    }
    if (path === '/token') return this.token(request, response)
    if (path === '/userinfo') return this.userInfo(request, response)
    response.writeHead(404).end()
  }

  private metadata() {
    return {
      issuer: this.issuer,
      authorization_endpoint: `${this.issuer}/authorize`,
      token_endpoint: `${this.issuer}/token`,
      userinfo_endpoint: `${this.issuer}/userinfo`,
      jwks_uri: `${this.issuer}/jwks`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      userinfo_signing_alg_values_supported: ['RS256'],
      authorization_response_iss_parameter_supported: true,
    }
  }

  private async token(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.lies.token) return this.lies.token(response)
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const form = new URLSearchParams(Buffer.concat(chunks).toString())
    const code = this.codes.get(form.get('code') ?? '')
    this.codes.delete(form.get('code') ?? '')
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url')
    if (!code || (code.challenge !== challenge && !this.lies.skipsPkce))
      return json(response, { error: 'invalid_grant' }, 400)
    const accessToken = randomBytes(16).toString('hex')
    this.subjects.set(accessToken, code.claims)
    const now = Math.floor(Date.now() / 1000)
    const honest = { iss: this.issuer, aud: this.clientId, iat: now, exp: now + 60, nonce: code.nonce }
    const claims = { ...honest, sub: code.claims.sub, acr: code.claims.acr }
    json(response, {
      access_token: accessToken,
      token_type: 'Bearer',
      id_token: jwt(this.lies.idToken?.(claims) ?? claims, this.keyFor(this.lies.signature)),
    })
  }

  private keyFor(lie: 'none' | 'otherKey' | undefined): KeyObject | undefined {
    if (lie === 'none') return undefined
    return (lie === 'otherKey' ? this.other : this.key).privateKey
  }

  private userInfo(request: IncomingMessage, response: ServerResponse) {
    const claims = this.subjects.get((request.headers.authorization ?? '').replace(/^Bearer /, '')) ?? {}
    const said = this.lies.userInfo?.(claims) ?? claims
    const kind = this.lies.userInfoSignature ?? 'plain'
    if (kind === 'plain') return json(response, said)
    const key = this.keyFor(kind === 'otherKey' ? 'otherKey' : undefined)
    response.writeHead(200, { 'Content-Type': 'application/jwt' })
    response.end(jwt({ ...said, iss: this.issuer, aud: this.clientId }, key))
  }
}

function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
}
