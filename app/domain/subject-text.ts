/** Signs that nobody sees, and blanks other than the usual one. */
export const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?! )\p{Zs}|\p{Variation_Selector}|\u3164/u

/** `OU=` within a value. `С` and `Ο` are the Cyrillic and Greek look-alikes, `0` the zero of the guide's table. */
export const PREFIX = /^\s*(?:[CСO0ΟL]|[O0Ο]U|CN|СN|ST?)\s*=\s*/iu

/** In a name: letters of another alphabet, accents that stand alone, and other digits. */
export const ODD_IN_NAME = /(?!\p{Script=Latin})\p{L}|\p{M}|(?![0-9])\p{N}/u

/** Where nothing but ASCII belongs. */
export const ODD_IN_ASCII = /[^\x20-\x7e]/u

export const looksLikeUrn = (value: string): boolean =>
  /cbe-?\s*number|kbo-?\s*bce|^\W*(?:OU=)?urn:be:/iu.test(value)
