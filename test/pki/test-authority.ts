import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder, openssl } from './openssl.ts'

/** Files of an authority: its certificate and its key. */
export type Authority = { certificate: string; key: string }

type AuthorityOrder = {
  name: string
  by?: Authority
  extensions?: readonly string[]
  dates?: Dates
  key?: string
}
type Dates = { from: string; to: string }

export type LeafOrder = {
  csr: Uint8Array
  by: Authority
  extensions?: readonly string[]
  digest?: string
  /** `YYMMDDHHMMSSZ`; else from now for a year. */
  dates?: Dates
}

const CA = ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign,cRLSign']
export const LEAF = [
  'basicConstraints=critical,CA:FALSE',
  'keyUsage=critical,digitalSignature,nonRepudiation',
  'extendedKeyUsage=clientAuth',
  'subjectKeyIdentifier=hash',
  'authorityKeyIdentifier=keyid',
]

/** Authorities and what they issue, all by the real openssl (`openssl ca`, which sets any date). */
export class TestAuthority {
  readonly #folder = makeFolder()
  #serial = 0x1000

  file(name: string, content?: string | Uint8Array): string {
    const path = join(this.#folder.path, name)
    if (content !== undefined) writeFileSync(path, content)
    return path
  }

  /** A key once made is used again when `key` names it. */
  authority({ name, by, extensions = CA, dates, key }: AuthorityOrder): Authority {
    const id = this.#next()
    const path = key ?? this.file(`${id}.key`)
    if (!key) openssl('genpkey', '-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048', '-out', path)
    const request = this.file(`${id}.csr`)
    openssl('req', '-new', '-key', path, '-subj', `/C=BE/O=Test/CN=${name}`, '-out', request)
    const signing = by ? ['-cert', by.certificate, '-keyfile', by.key] : ['-selfsign', '-keyfile', path]
    return { certificate: this.#sign(id, request, { signing, extensions, dates }), key: path }
  }

  /** PEM. */
  issue({ csr, by, extensions = LEAF, digest, dates }: LeafOrder): string {
    const id = this.#next()
    const request = this.file(`${id}.csr`)
    openssl('req', '-inform', 'DER', '-in', this.file(`${id}.der`, csr), '-out', request)
    const signing = ['-cert', by.certificate, '-keyfile', by.key]
    return readFileSync(this.#sign(id, request, { signing, extensions, digest, dates }), 'utf8')
  }

  pemOf = ({ certificate }: Authority): string => readFileSync(certificate, 'utf8')

  remove(): void {
    this.#folder.remove()
  }

  #next(): string {
    this.#serial += 1
    return this.#serial.toString(16)
  }

  #sign(
    id: string,
    request: string,
    order: {
      signing: string[]
      extensions: readonly string[]
      digest?: string | undefined
      dates?: Dates | undefined
    },
  ): string {
    const out = this.file(`${id}.pem`)
    const { from, to } = order.dates ?? { from: '', to: '' }
    const config = this.file(`${id}.cnf`, configOf(this.#folder.path, id, order.extensions))
    this.file(`${id}.index`, '')
    this.file(`${id}.serial`, id)
    const days = from === '' ? ['-days', '365'] : ['-startdate', from, '-enddate', to]
    const fixed = ['-batch', '-notext', '-preserveDN', '-utf8', '-md', order.digest ?? 'sha256']
    openssl('ca', '-config', config, ...fixed, ...days, ...order.signing, '-in', request, '-out', out)
    return out
  }
}

const configOf = (folder: string, id: string, extensions: readonly string[]): string =>
  [
    '[ca]',
    'default_ca=d',
    '[d]',
    `database=${folder}/${id}.index`,
    `serial=${folder}/${id}.serial`,
    `new_certs_dir=${folder}`,
    'policy=any',
    'unique_subject=no',
    'email_in_dn=yes',
    ...(extensions.length > 0 ? ['x509_extensions=ext'] : []),
    '[any]',
    ...['C', 'ST', 'L', 'O', 'OU', 'CN', 'emailAddress'].map((type) => `${type}=optional`),
    '[ext]',
    ...extensions,
    '',
  ].join('\n')
