import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

/** What a hostile or broken authenticator, browser or page can get wrong. */
export type Answering = {
  challenge: string
  origin?: string
  rpID?: string
  userVerified?: boolean
  /** The signature counter it claims. */
  counter?: number
}

const PRESENT = 0x01
const VERIFIED = 0x04
const ATTESTED = 0x40

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest()

function authenticatorData({ rpID = 'localhost', userVerified = true, counter = 0 }: Answering, more = 0) {
  const head = Buffer.alloc(5)
  head.writeUInt8(PRESENT | (userVerified ? VERIFIED : 0) | more)
  head.writeUInt32BE(counter, 1)
  return Buffer.concat([sha256(rpID), head])
}

const clientData = (type: string, { challenge, origin = 'http://localhost:3000' }: Answering) =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))

/** A security key in software (WebAuthn level 3, 6.1 and 6.5), ES256; its answers are JSON text as a browser posts it. */
export function anAuthenticator(id = randomBytes(16)) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  // COSE_Key {1: 2, 3: -7, -1: 1, -2: x, -3: y} (RFC 9053, 7.1.1).
  const coseKey = Buffer.concat([
    Buffer.from('a5010203262001215820', 'hex'),
    Buffer.from(x, 'base64url'),
    Buffer.from('225820', 'hex'),
    Buffer.from(y, 'base64url'),
  ])
  const name = id.toString('base64url')
  const answer = (response: Record<string, string>) =>
    JSON.stringify({ id: name, rawId: name, type: 'public-key', clientExtensionResults: {}, response })
  return {
    id,
    make(asked: Answering): string {
      const length = Buffer.alloc(2)
      length.writeUInt16BE(id.length)
      const data = Buffer.concat([authenticatorData(asked, ATTESTED), Buffer.alloc(16), length, id, coseKey])
      // {"fmt": "none", "attStmt": {}, "authData": bytes}; the data are shorter than 256 bytes.
      const object = Buffer.concat([
        Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746158', 'hex'),
        Buffer.from([data.length]),
        data,
      ])
      return answer({
        clientDataJSON: clientData('webauthn.create', asked).toString('base64url'),
        attestationObject: object.toString('base64url'),
      })
    },
    use(asked: Answering): string {
      const client = clientData('webauthn.get', asked)
      const data = authenticatorData(asked)
      return answer({
        clientDataJSON: client.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: sign('sha256', Buffer.concat([data, sha256(client)]), privateKey).toString('base64url'),
      })
    },
  }
}

export type Authenticator = ReturnType<typeof anAuthenticator>
