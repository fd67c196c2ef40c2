import { CERTIFICATE_MAX_BYTES } from '#app/pki/certificate-input.ts'
import { containsPrivateKey, INPUT_MAX_BYTES, toPem } from '#app/pki/pem.ts'

const LABELS = { csr: 'CERTIFICATE REQUEST', certificate: 'CERTIFICATE' } as const
/** A certificate comes with its chain. */
const MAX_BYTES = { csr: INPUT_MAX_BYTES, certificate: CERTIFICATE_MAX_BYTES } as const

/** What a page of this kind asks for: a CSR or a certificate. */
export type PemKind = keyof typeof LABELS

/**
 * The pasted text or, when the box is empty, the chosen file: a browser without JavaScript sends the file itself. DER
 * comes out as PEM. Nothing is judged here; what is too long stays too long.
 */
export async function pemOfPost(
  kind: PemKind,
  pasted: string,
  file: FormDataEntryValue | null,
): Promise<string> {
  if (pasted.trim() !== '' || file === null || typeof file === 'string')
    return pasted.replaceAll('\r\n', '\n')
  const bytes = new Uint8Array(await file.slice(0, MAX_BYTES[kind] + 1).arrayBuffer())
  const isDer = bytes[0] === 0x30 && bytes.some((octet) => octet < 9)
  return isDer ? toPem(LABELS[kind], bytes) : new TextDecoder().decode(bytes)
}

/** What may stand in the box again after a refusal: never a private key, and nothing longer than it can be. */
export const shownAgain = (kind: PemKind, pem: string): string =>
  pem.length > MAX_BYTES[kind] || containsPrivateKey(pem) ? '' : pem
