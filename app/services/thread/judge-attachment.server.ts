import { createHash, X509Certificate } from 'node:crypto'
import { attachmentName } from '#app/domain/attachment-name.ts'
import { message } from '#app/domain/message.ts'
import { beginsAsPdf, isWholePdf } from '#app/domain/pdf-file.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { type AttachmentKind, PDF_MAX_BYTES } from '#app/domain/thread.ts'
import { readCertificationRequest } from '#app/pki/certification-request.ts'
import { readDer } from '#app/pki/der.ts'
import { keyInFile } from '#app/pki/key-in-text.ts'
import { containsPrivateKey, INPUT_MAX_BYTES, readCsrInput, toPem } from '#app/pki/pem.ts'
import { holdsDanger } from './pdf-dangers.server.ts'

/** A file as it was sent; its name and type are the sender's word. */
export type Upload = { name: string; bytes: Uint8Array }

/** A file as it is kept. */
export type JudgedAttachment = { name: string; kind: AttachmentKind; content: Buffer; sha256: Buffer }

const FIELD = 'files'
const MEGABYTE = 1024 * 1024

/** What a file is by its content, whatever it is called; refused when it is none of the kinds, or holds a private key. */
export function judgeAttachment({ name, bytes }: Upload): Result<JudgedAttachment> {
  const refuse = (key: string, params = {}) =>
    refused(message(`thread.refusal.${key}`, { name: shownName(name), ...params }), FIELD)
  if (bytes.length === 0) return refuse('fileEmpty')
  if (beginsAsPdf(bytes)) {
    if (bytes.length > PDF_MAX_BYTES) return refuse('pdfTooLarge', { max: PDF_MAX_BYTES / MEGABYTE })
    if (keyInFile(bytes)) return refuse('fileKey')
    if (!isWholePdf(bytes)) return refuse('pdfBroken')
    return holdsDanger(bytes) ? refuse('pdfActive') : ok(kept(name, 'pdf', Buffer.from(bytes)))
  }
  // What is longer is none of the other kinds; a key in its beginning is told all the same.
  if (containsPrivateKey(bytes.subarray(0, INPUT_MAX_BYTES))) return refuse('fileKey')
  if (bytes.length > INPUT_MAX_BYTES) return refuse('fileKind')
  const read = readCsrInput(bytes)
  if (read.ok && readCertificationRequest(read.der))
    return ok(kept(name, 'csr', Buffer.from(toPem('CERTIFICATE REQUEST', read.bytes))))
  const certificate = !read.ok && read.finding.code === 'input.certificate' ? certificateOf(bytes) : undefined
  return certificate ? ok(kept(name, 'certificate', Buffer.from(certificate))) : refuse('fileKind')
}

/** The one certificate as PEM, without anything that stood around it. */
function certificateOf(bytes: Uint8Array): string | undefined {
  try {
    const { raw } = new X509Certificate(bytes)
    return readDer(new Uint8Array(raw)).ok ? toPem('CERTIFICATE', new Uint8Array(raw)) : undefined
  } catch {
    return undefined
  }
}

const kept = (name: string, kind: AttachmentKind, content: Buffer): JudgedAttachment => ({
  name: attachmentName(name, kind),
  kind,
  content,
  sha256: createHash('sha256').update(content).digest(),
})

/** Of a refused file: what the person called it, as far as it is a name. */
const shownName = (name: string): string =>
  (name.split(/[/\\]/).at(-1) ?? '').replace(/\p{C}/gu, '').slice(0, 80) || '?'
