import type { SubjectAttribute } from '#app/domain/certificate-profile.ts'
import type { Environment } from '#app/domain/environment.ts'

/**
 * How to make the key and the request with a tool of one's own, everything filled in. `fileStem` carries the
 * environment (fileStemOf), because in the profile `guide` nothing in the subject tells the two apart.
 */
export type RecipeInput = { subject: readonly SubjectAttribute[]; bits: number; fileStem: string }

/** A file to save beside the commands, where the tool wants one; commands are for a POSIX shell unless said otherwise. */
export type Recipe = { file?: { name: string; text: string }; commands: readonly string[] }

/** `rjv-onva-workerholidayrights-cova2-acceptance`: safe in any file system and unquoted in any shell. */
export function fileStemOf(applicationId: string, environment: Environment): string {
  const safe = applicationId.replace(/[^A-Za-z0-9.]+/g, '-').replace(/^[-.]+|[-.]+$/g, '')
  return `${safe === '' ? 'certificate' : safe.slice(0, 64)}-${environment}`
}

const lines = (...text: string[]): string => `${text.join('\n')}\n`

/** config(5): these mean something inside a value; the backtick quotes too, though the manual does not say so. */
const escapeConfig = (value: string): string => value.replace(/[\\"'`#$]/g, '\\$&')

/** Two lines of one name would silently leave only the last: repeated types are numbered. */
function configName({ type }: SubjectAttribute, at: number, subject: readonly SubjectAttribute[]): string {
  const isSame = (other: SubjectAttribute) => other.type === type
  return subject.filter(isSame).length === 1 ? type : `${subject.slice(0, at).filter(isSame).length}.${type}`
}

/** A configuration file instead of `-subj`: there an unescaped `/` or `+` makes openssl drop the OU with a warning. */
export function opensslRecipe({ subject, bits, fileStem }: RecipeInput): Recipe {
  const name = subject.map(
    (attribute, at) => `${configName(attribute, at, subject)} = ${escapeConfig(attribute.value)}`,
  )
  const text = lines(
    '[req]',
    'prompt = no',
    'utf8 = yes',
    'string_mask = utf8only',
    'default_md = sha256',
    'distinguished_name = subject',
    'req_extensions = extensions',
    '',
    '[subject]',
    ...name,
    '',
    '[extensions]',
    'keyUsage = critical, digitalSignature, nonRepudiation',
    'extendedKeyUsage = clientAuth',
  )
  return {
    file: { name: `${fileStem}.cnf`, text },
    commands: [
      `openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:${bits} -aes-256-cbc -out ${fileStem}.key.pem`,
      `openssl req -new -sha256 -config ${fileStem}.cnf -key ${fileStem}.key.pem -out ${fileStem}.csr.pem`,
      `openssl req -in ${fileStem}.csr.pem -noout -verify -subject -nameopt utf8,sep_comma_plus_space`,
    ],
  }
}

/**
 * RFC 4514, signs that divide a name by their number: before a divider keytool counts every backslash of the value, not
 * only those in a row, and so takes `\"a\\\,b` for two parts.
 */
const escapeForKeytool = (value: string): string =>
  value
    .replace(/[\\",+;]/g, (sign) => `\\${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/[<>=#]/g, '\\$&')

/** keytool reads and prints names in reverse of the DER order (RFC 4514). */
export function keytoolRecipe({ subject, bits, fileStem }: RecipeInput): Recipe {
  const name = [...subject]
    .reverse()
    .map(({ type, value }) => `${type}=${escapeForKeytool(value)}`)
    .join(', ')
  const store = `-alias ${fileStem} -keystore ${fileStem}.p12 -storetype PKCS12`
  const purposes = '-ext KeyUsage:critical=digitalSignature,nonRepudiation -ext ExtendedKeyUsage=clientAuth'
  return {
    commands: [
      `keytool -genkeypair -keyalg RSA -keysize ${bits} -sigalg SHA256withRSA ${store} -dname ${quoteForShell(name)}`,
      `keytool -certreq -sigalg SHA256withRSA ${store} ${purposes} -file ${fileStem}.csr.pem`,
    ],
  }
}

const quoteForShell = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

/** CERT_NAME_STR_ENABLE_UTF8_UNICODE_FLAG: UTF8String instead of BMPString beyond ASCII. */
const UTF8_NAMES = '0x40000'

/**
 * For Windows certreq, from Microsoft's documentation of the .inf format; not tried on Windows. The checker tells
 * when the order comes out reversed.
 */
export function certreqRecipe({ subject, bits, fileStem }: RecipeInput): Recipe {
  const name = [...subject]
    .reverse()
    .map(({ type, value }) => `${type === 'ST' ? 'S' : type}=${quoteForName(value)}`)
    .join(', ')
  const text = [
    '[Version]',
    'Signature="$Windows NT$"',
    '',
    '[NewRequest]',
    `Subject = "${name.replaceAll('"', '""').replaceAll('%', '%%')}"`,
    `X500NameFlags = ${UTF8_NAMES}`,
    'KeyAlgorithm = RSA',
    `KeyLength = ${bits}`,
    'HashAlgorithm = SHA256',
    'KeyUsage = 0xC0',
    'Exportable = TRUE',
    'RequestType = PKCS10',
    'ProviderName = "Microsoft Software Key Storage Provider"',
    '',
    '[EnhancedKeyUsageExtension]',
    'OID = 1.3.6.1.5.5.7.3.2',
    '',
  ].join('\r\n')
  return {
    file: { name: `${fileStem}.inf`, text },
    commands: [`certreq -new ${fileStem}.inf ${fileStem}.csr.pem`],
  }
}

/** CertStrToName: values with signs of its own stand in quotes, and quotes in them are doubled. */
const quoteForName = (value: string): string =>
  /[,+=";<>#\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
