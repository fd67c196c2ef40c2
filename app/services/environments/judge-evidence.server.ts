import { createHash } from 'node:crypto'
import { TEXT_EVIDENCE_MAX_BYTES } from '#app/domain/acceptance-tests.ts'
import { attachmentName } from '#app/domain/attachment-name.ts'
import { message } from '#app/domain/message.ts'
import { beginsAsPdf, isWholePdf } from '#app/domain/pdf-file.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { PDF_MAX_BYTES } from '#app/domain/thread.ts'
import { keyInFile, keyInText } from '#app/pki/key-in-text.ts'
import type { Upload } from '#app/services/thread/judge-attachment.server.ts'
import { holdsDanger } from '#app/services/thread/pdf-dangers.server.ts'
import type { NewEvidence } from '#db/acceptance-tests.server.ts'

const FIELD = 'evidence'
const MEGABYTE = 1024 * 1024

/** What a file is by its content: a PDF or plain text, without a private key in it. Its name is the sender's word. */
export function judgeEvidence({ name, bytes }: Upload): Result<NewEvidence> {
  const refuse = (key: string, params?: Record<string, number>) =>
    refused(message(`tests.refusal.${key}`, params), FIELD)
  if (bytes.length === 0) return refuse('fileEmpty')
  if (beginsAsPdf(bytes)) {
    if (bytes.length > PDF_MAX_BYTES) return refuse('pdfTooLarge', { max: PDF_MAX_BYTES / MEGABYTE })
    if (keyInFile(bytes)) return refuse('fileKey')
    if (!isWholePdf(bytes)) return refuse('pdfBroken')
    return holdsDanger(bytes) ? refuse('pdfActive') : ok(kept(name, 'pdf', bytes))
  }
  if (bytes.length > TEXT_EVIDENCE_MAX_BYTES)
    return refuse('textTooLarge', { max: TEXT_EVIDENCE_MAX_BYTES / 1024 })
  const text = textOf(bytes)
  if (text === undefined) return refuse('fileKind')
  return keyInText(text) ? refuse('fileKey') : ok(kept(name, 'text', bytes))
}

/** UTF-8 without control characters but blanks and line ends: nothing that hides. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return /[^\P{Cc}\n\r\t]/u.test(text) ? undefined : text
  } catch {
    return undefined
  }
}

function kept(name: string, kind: 'pdf' | 'text', bytes: Uint8Array): NewEvidence {
  const content = Buffer.from(bytes)
  return {
    name: attachmentName(name, kind),
    kind,
    content,
    sha256: createHash('sha256').update(content).digest(),
  }
}
