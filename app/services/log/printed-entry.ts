import { checkDigits } from './check-digits.ts'

/** What a letter about a decision prints of its entry in the log. */
export const printedEntry = ({ sequence, hash }: { sequence: number; hash: Uint8Array }) => ({
  logEntry: String(sequence),
  logDigits: checkDigits(hash),
})
