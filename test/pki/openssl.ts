import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder for one test file's keys and requests. */
export const makeFolder = () => {
  const path = mkdtempSync(join(tmpdir(), 'pki-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

export const openssl = (...args: string[]): string =>
  execFileSync('openssl', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

/** Java starts and ends again: what takes long to pay off is left out. It says so on stderr. */
const SHORT_LIVED = '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC'

/** Runs commands as a person would type them into a POSIX shell, in a folder. */
export const shellIn =
  (cwd: string) =>
  (command: string): string =>
    execFileSync('sh', ['-c', command], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, LC_ALL: 'C.UTF-8', JAVA_TOOL_OPTIONS: SHORT_LIVED },
    })

/** What `openssl req -verify` thinks of a request, by its exit status and words. */
export function opensslAccepts(csr: Uint8Array | string, form: 'DER' | 'PEM'): boolean {
  const run = spawnSync('openssl', ['req', '-verify', '-noout', '-inform', form], { input: csr })
  return run.status === 0 && /verify OK/.test(`${run.stdout}${run.stderr}`)
}

/** The names of the requests in a folder (`*.der`) that `openssl req -verify` accepts; two processes at a time. */
export function acceptedByOpenssl(folder: string): ReadonlySet<string> {
  const one = `for file; do
    said=$(openssl req -verify -noout -inform DER -in "$file" 2>&1) || continue
    case $said in *'verify OK'*) echo "\${file##*/}" ;; esac
  done`
  const all = execFileSync(
    'sh',
    ['-c', 'find "$1" -name "*.der" | xargs -P 2 -n 50 sh -c "$2" sh', 'sh', folder, one],
    {
      encoding: 'utf8',
      maxBuffer: 16 * 1024 * 1024,
    },
  )
  return new Set(all.split('\n').filter((name) => name !== ''))
}

const KEYS = {
  rsa2048: ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'],
  rsa3072: ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:3072'],
  rsa4096: ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:4096'],
  rsa1024: ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:1024'],
  rsa2056: ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2056'],
  exponent3: ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048', '-pkeyopt', 'rsa_keygen_pubexp:3'],
  pss: ['-algorithm', 'RSA-PSS', '-pkeyopt', 'rsa_keygen_bits:2048'],
  p256: ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  ed25519: ['-algorithm', 'ED25519'],
} as const
export type KeyName = keyof typeof KEYS

export type Rdn = readonly (readonly [type: string, value: string])[]

export type CsrOrder = {
  key?: KeyName
  /** RDNs in order; more than one pair makes a multi-valued one. */
  subject: readonly Rdn[]
  digest?: string
  /** ASN1_STRFLGS mask of openssl: `utf8only`, `default`, `MASK:0x800` for BMPString. */
  mask?: string
  extensions?: readonly string[]
  attributes?: readonly string[]
  arguments?: readonly string[]
}

const escapeSubject = (text: string) => text.replace(/[\\/+]/g, '\\$&')
const subjectArgument = (subject: readonly Rdn[]) =>
  `/${subject.map((rdn) => rdn.map(([type, value]) => `${type}=${escapeSubject(value)}`).join('+')).join('/')}`

/** Makes requests with the real openssl; keys are made once and used again. */
export class OpensslMaker {
  readonly #folder = makeFolder()
  readonly #keys = new Map<KeyName, string>()

  keyFile(name: KeyName): string {
    const known = this.#keys.get(name)
    if (known) return known
    const path = join(this.#folder.path, `${name}.pem`)
    openssl('genpkey', ...KEYS[name], '-out', path)
    this.#keys.set(name, path)
    return path
  }

  csr({ key = 'rsa2048', subject, ...order }: CsrOrder): Uint8Array {
    const config = join(this.#folder.path, 'req.cnf')
    const out = join(this.#folder.path, 'out.der')
    writeFileSync(config, configOf(subject, order))
    const digest = order.digest ? [`-${order.digest}`] : []
    const more = [...digest, ...(order.arguments ?? [])]
    // openssl leaves the attributes of the configuration out when -subj is given.
    const name = order.attributes ? [] : ['-utf8', '-subj', subjectArgument(subject)]
    openssl(
      'req',
      '-new',
      '-config',
      config,
      '-key',
      this.keyFile(key),
      ...name,
      '-outform',
      'DER',
      '-out',
      out,
      ...more,
    )
    return new Uint8Array(readFileSync(out))
  }

  remove(): void {
    this.#folder.remove()
  }
}

function configOf(
  subject: readonly Rdn[],
  { mask = 'utf8only', extensions = [], attributes = [] }: Omit<CsrOrder, 'subject'>,
): string {
  const name = subject
    .flat()
    .map(([type, value], at) => `${at}.${type}=${value.replace(/[\\"'#$]/g, '\\$&')}`)
  const request = ['[req]', 'utf8=yes', 'prompt=no', `string_mask=${mask}`, 'distinguished_name=dn']
  if (extensions.length > 0) request.push('req_extensions=ext')
  if (attributes.length > 0) request.push('attributes=attr')
  const sections = ['[dn]', ...name, '[ext]', ...extensions, '[attr]', ...attributes]
  return [...request, ...sections, ''].join('\n')
}
