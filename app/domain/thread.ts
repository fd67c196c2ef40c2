/** Who speaks in the conversation on a dossier. */
export const THREAD_SIDES = ['partner', 'team'] as const
export type ThreadSide = (typeof THREAD_SIDES)[number]

export const otherSide = (side: ThreadSide): ThreadSide => (side === 'team' ? 'partner' : 'team')

/** What may hang on a message, told by its content. */
export const ATTACHMENT_KINDS = ['pdf', 'csr', 'certificate'] as const
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number]

/** Characters of one message. */
export const MESSAGE_MAX = 4_000
/** Files of one message. */
export const ATTACHMENTS_MAX = 3
/** Bytes of a PDF; a CSR or a certificate has the limit of `app/pki`. */
export const PDF_MAX_BYTES = 2 * 1024 * 1024
/** Bytes of all files that the members of one workspace have sent. */
export const WORKSPACE_FILES_MAX_BYTES = 50 * 1024 * 1024
/** A side is told by mail once in that time, however many messages wait. */
export const NOTICE_EVERY_MS = 15 * 60_000

/** As a message is kept: one kind of line end, nothing around it. */
export const messageText = (typed: string): string => typed.replace(/\r\n?/g, '\n').trim()
