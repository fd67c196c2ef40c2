import type { AttachmentKind } from './thread.ts'

/** `text` is evidence of a test. */
type FileKind = AttachmentKind | 'text'

const ENDINGS: Readonly<Record<FileKind, string>> = {
  pdf: '.pdf',
  text: '.txt',
  csr: '.csr.pem',
  certificate: '.crt.pem',
}

const STEM_MAX = 60

/** Names that are devices on Windows, whatever stands behind their first dot. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * The name a file is shown and saved under: of the one it came with, the letters and digits; its ending is that of what
 * it is. Safe on every system and in every header.
 */
export function attachmentName(given: string, kind: FileKind): string {
  const last = given.split(/[/\\]/).at(-1) ?? ''
  const stem = last
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(\.(csr|crt|cer|req))?\.[A-Za-z0-9]{1,5}$/i, '')
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .slice(0, STEM_MAX)
    .replace(/^-+|-+$/g, '')
  return `${stem === '' || DEVICE.test(stem) ? `file${stem && `-${stem}`}` : stem}${ENDINGS[kind]}`
}
