import { type Der, readDer, readObjectIdentifier, TAG } from './der.ts'
import { decodeBase64 } from './pem.ts'

/** In DER, as they stand in the file: nothing of it is judged. */
export type CertificateParts = {
  whole: Uint8Array<ArrayBuffer>
  issuer: Uint8Array
  subject: Uint8Array
  spki: Uint8Array
}

const SIGNED_DATA = '1.2.840.113549.1.7.2'
const BLOCK = /-----BEGIN (?:X509 |TRUSTED )?(?:CERTIFICATE|PKCS7)-----([A-Za-z0-9+/=\s]*)-----END /g

/**
 * Every certificate of a file: PEM blocks (one or a chain, text between them tolerated), one certificate in DER, or
 * PKCS#7 in either. Empty when there is none, or when one cannot be read.
 */
export function readCertificates(file: Uint8Array): CertificateParts[] {
  const blocks = [...new TextDecoder('latin1').decode(file).matchAll(BLOCK)]
  const values = blocks.length === 0 ? [file] : blocks.map(([, body = '']) => decodeBase64(bare(body)))
  const read = values.flatMap((value) => (value === undefined ? [undefined] : certificatesIn(value)))
  const parts = read.filter((part) => part !== undefined)
  return parts.length === read.length ? parts : []
}

const bare = (body: string) => body.replace(/\s/g, '')

function certificatesIn(bytes: Uint8Array): (CertificateParts | undefined)[] {
  const read = readDer(bytes)
  if (!read.ok) return [undefined]
  const [type, content] = read.der.children
  if (type?.tag !== TAG.objectIdentifier || readObjectIdentifier(type) !== SIGNED_DATA)
    return [partsOf(read.der)]
  const fields = content?.children[0]?.children ?? []
  return fields.find(({ tag }) => tag === TAG.context0)?.children.map(partsOf) ?? []
}

/** TBSCertificate (RFC 5280): [0] version, serial number, algorithm, issuer, validity, subject, key. */
function partsOf(certificate: Der): CertificateParts | undefined {
  const fields = certificate.children[0]?.children ?? []
  const [, , , issuer, , subject, spki] = fields
  const readable =
    fields[0]?.tag === TAG.context0 && [issuer, subject, spki].every((field) => field?.tag === TAG.sequence)
  if (!readable || !issuer || !subject || !spki) return undefined
  return {
    whole: new Uint8Array(certificate.whole),
    issuer: issuer.whole,
    subject: subject.whole,
    spki: spki.whole,
  }
}

export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((octet, at) => octet === other[at])

/** The issuer of the leaf, its issuer and so on, as far as the certificates at hand go. */
export function issuersOf(leaf: CertificateParts, all: readonly CertificateParts[]): CertificateParts[] {
  const chain = [leaf]
  for (let last = leaf; !sameBytes(last.issuer, last.subject); ) {
    const { issuer } = last
    const next = all.find((one) => sameBytes(one.subject, issuer) && !chain.includes(one))
    if (!next) break
    chain.push(next)
    last = next
  }
  return chain.slice(1)
}
