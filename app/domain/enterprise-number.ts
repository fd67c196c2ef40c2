import { type Message, message } from './message.ts'

/**
 * The number of the Belgian enterprise register (BCE/KBO): ten digits, the first 0 or 1, the last two
 * 97 minus the first eight modulo 97. Source: design/domain.md 3; Belgif `enterpriseNumber`.
 */
export type EnterpriseNumber = string

/** Numbers printed as examples in the guides. They fail the check, and partners paste them. */
const PLACEHOLDERS = new Set(['1234567890', '0123456789', '12345676890', '01234567890', '0000000000'])

export type EnterpriseNumberFinding =
  | 'empty'
  | 'placeholder'
  | 'characters'
  | 'length'
  | 'establishment'
  | 'firstDigit'
  | 'checkDigits'

/** What people type around the digits: blanks of any kind, dots, dashes, slashes, the country code. */
const stripNoise = (typed: string): string =>
  typed
    .normalize('NFKC')
    .trim()
    .replace(/^BE/i, '')
    .replace(/[\s.\-–/]/gu, '')

const checkDigitsOf = (firstEight: string): string => String(97 - (Number(firstEight) % 97)).padStart(2, '0')

/** `0123.456.749`, as the register prints it. */
export const formatEnterpriseNumber = (number: EnterpriseNumber): string =>
  `${number.slice(0, 4)}.${number.slice(4, 7)}.${number.slice(7)}`

export type ReadEnterpriseNumber =
  | { ok: true; number: EnterpriseNumber }
  | { ok: false; finding: EnterpriseNumberFinding; message: Message }

const refuse = (
  finding: EnterpriseNumberFinding,
  params?: Readonly<Record<string, string | number>>,
): ReadEnterpriseNumber => ({ ok: false, finding, message: message(`enterpriseNumber.${finding}`, params) })

/** Reads a number as typed: noise is dropped, a nine-digit old form gains its leading 0. */
export function readEnterpriseNumber(typed: string): ReadEnterpriseNumber {
  const digits = stripNoise(typed)
  if (digits === '') return refuse('empty')
  const odd = /[^0-9]/u.exec(digits)
  if (odd) return refuse('characters', { character: odd[0] })
  if (PLACEHOLDERS.has(digits)) return refuse('placeholder')
  const number = digits.length === 9 ? `0${digits}` : digits
  if (number.length !== 10) return refuse('length', { count: digits.length })
  if (/^[2-8]/.test(number)) return refuse('establishment')
  if (!/^[01]/.test(number)) return refuse('firstDigit')
  const wanted = checkDigitsOf(number.slice(0, 8))
  if (number.slice(8) !== wanted) return refuse('checkDigits', { found: number.slice(8) })
  return { ok: true, number }
}
