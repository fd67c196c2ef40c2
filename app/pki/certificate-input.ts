import { type Der, readDer, readObjectIdentifier, TAG } from './der.ts'
import type { Finding } from './findings.ts'
import {
  BEGIN,
  containsPrivateKey,
  decodeBase64,
  kindOf,
  looksLikeText,
  refuse,
  refuseDer,
  textOf,
} from './pem.ts'

/** A leaf with the whole of a long chain stays well below. */
export const CERTIFICATE_MAX_BYTES = 64 * 1024

type Certificates = { ok: true; certificates: Der[] } | { ok: false; finding: Finding }

/**
 * The certificates in what an authority sends: one in DER, one or a chain in PEM (text around the blocks is
 * tolerated), or a PKCS #7 chain in either (`.p7b`). In the order of the file; a private key refuses it all.
 */
export function readCertificateInput(input: Uint8Array | string): Certificates {
  const raw = typeof input === 'string' ? new TextEncoder().encode(input) : input
  if (raw.length > CERTIFICATE_MAX_BYTES) return refuse('input.tooLarge', { max: CERTIFICATE_MAX_BYTES })
  if (containsPrivateKey(raw)) return refuse('input.privateKey')
  if (raw[0] === TAG.sequence && !looksLikeText(raw)) return fromDer(raw)
  const text = textOf(raw)
  return text.trim() === '' ? refuse('input.empty') : fromText(text)
}

const CERTIFICATE_LABELS = new Set(['CERTIFICATE', 'X509 CERTIFICATE', 'PKCS7', 'CMS'])

function fromText(text: string): Certificates {
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.trim())
  const begins = lines.flatMap((line, at) => (BEGIN.test(line) ? [at] : []))
  if (begins.length === 0) {
    const bytes = decodeBase64(lines.join(''))
    return bytes ? fromDer(bytes) : refuse('input.unreadable')
  }
  const all: Der[] = []
  for (const at of begins) {
    const label = BEGIN.exec(lines[at] ?? '')?.[1] ?? ''
    if (label.endsWith('CERTIFICATE REQUEST')) return refuse('input.csr')
    if (!CERTIFICATE_LABELS.has(label)) return refuse('input.otherKind', { label })
    const end = lines.indexOf(`-----END ${label}-----`, at)
    const bytes = end < 0 ? undefined : decodeBase64(lines.slice(at + 1, end).join(''))
    const read = bytes ? fromDer(bytes) : refuse('input.unreadable')
    if (!read.ok) return read
    all.push(...read.certificates)
  }
  return { ok: true, certificates: all }
}

function fromDer(bytes: Uint8Array): Certificates {
  const read = readDer(bytes)
  if (!read.ok) return refuseDer(read)
  const kind = kindOf(read)
  if (kind === 'certificate') return { ok: true, certificates: [read.der] }
  if (kind === 'csr') return refuse('input.csr')
  const certificates = certificatesOfPkcs7(read.der)
  return certificates.length > 0 ? { ok: true, certificates } : refuse('input.structure')
}

const SIGNED_DATA = '1.2.840.113549.1.7.2'

/** The `[0] certificates` of a SignedData (RFC 2315 9.1), which is how authorities pack a chain. */
function certificatesOfPkcs7(der: Der): Der[] {
  const [type, content] = der.children
  if (type?.tag !== TAG.objectIdentifier || readObjectIdentifier(type) !== SIGNED_DATA) return []
  const fields = content?.children[0]?.children ?? []
  return (fields.find(({ tag }) => tag === TAG.context0)?.children ?? []).filter(
    (one) => kindOf({ ok: true, der: one }) === 'certificate',
  )
}
