const LETTERS: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' }

/**
 * The words of a text as the queue stores and looks for them: lower case, without accents, each once, in order. The
 * digits of a number stand together however they were grouped (`BE 0123.456.749`, `0123 456 749`), and a reference is
 * one word (`ebx2026000042`).
 */
export function searchWords(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæßøłđ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/\b([a-z]{3})-(?=\d)(\d{4}-)?/g, (_, kind: string, year = '') => kind + year.replace('-', ''))
    .replace(/(?<=\d)\.(?=\d)/g, '')
    .replace(/\b([01]?\d{3}) (\d{3}) (\d{3})\b/g, '$1$2$3')
    .replace(/\bbe ?(?=[01]\d{9}\b)/g, '')
    // The old form of nine digits.
    .replace(/\b(?=[2-8]\d{8}\b)/g, '0')
  return [...new Set(plain.split(/[^\p{L}\p{N}]+/u))].filter((word) => word !== '')
}
