/** The first 16 hex digits of an entry's hash: what mails, forms and pages print, to compare later. */
export const checkDigits = (hash: Uint8Array): string => Buffer.from(hash).toString('hex').slice(0, 16)
