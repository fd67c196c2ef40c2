import { readFileSync } from 'node:fs'
import { openssl } from '#test/pki/openssl.ts'
import { LEAF, TestAuthority } from '#test/pki/test-authority.ts'

export type Sender = {
  /** Files, for programs. */
  keyFile: string
  certificateFile: string
  /** PKCS #8 in PEM. */
  key: string
  /** PEM. */
  certificate: string
  /** Base64 of its DER, in one line. */
  token: string
}

type SenderOrder = {
  name?: string
  number?: string
  key?: readonly string[]
  /** `YYMMDDHHMMSSZ`; else from now for a year. */
  dates?: { from: string; to: string }
}

/** Keys and certificates of senders, by openssl. */
export class Senders {
  readonly #authority = new TestAuthority()
  readonly #root = this.#authority.authority({ name: 'Authority of the tests' })
  #count = 0

  make({
    name = 'employment:job-attest:werkkaart',
    number = '0671516647',
    key = rsa(2048),
    dates,
  }: SenderOrder = {}): Sender {
    this.#count += 1
    const keyFile = this.#authority.file(`sender-${this.#count}.key`)
    openssl('genpkey', ...key, '-out', keyFile)
    const csr = this.#authority.file(`sender-${this.#count}.csr`)
    const ou = `OU=urn:be:fgov:kbo-bce:organization:cbe-number:${number}`
    openssl(
      'req',
      '-new',
      '-key',
      keyFile,
      '-subj',
      `/C=BE/O=Test/${ou}/CN=${name}`,
      '-outform',
      'DER',
      '-out',
      csr,
    )
    const order = { csr: readFileSync(csr), by: this.#root, extensions: LEAF, ...(dates && { dates }) }
    const certificate = this.#authority.issue(order)
    return {
      keyFile,
      certificateFile: this.#authority.file(`sender-${this.#count}.pem`, certificate),
      key: readFileSync(keyFile, 'utf8'),
      certificate,
      token: certificate.replace(/-----[^-]+-----|\s/g, ''),
    }
  }

  file = (name: string, content?: string | Uint8Array): string => this.#authority.file(name, content)

  remove(): void {
    this.#authority.remove()
  }
}

export const rsa = (bits: number): readonly string[] => [
  '-algorithm',
  'RSA',
  '-pkeyopt',
  `rsa_keygen_bits:${bits}`,
]
