/** Beyond Latin-1 (U+00A0 to U+00FF), what the standard fonts of PDF have: the upper half of Windows-1252. */
const EXTRA = new Set('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ')

const canShow = (character: string): boolean =>
  /[\n\x20-\x7E\u00A0-\u00FF]/u.test(character) || EXTRA.has(character)

/**
 * The text with what the standard fonts can show: other blanks become blanks (Intl writes numbers with U+202F), a
 * letter with a rare accent loses it, everything else becomes a question mark. Without this, pdfkit would draw the
 * wrong letter without a word.
 */
export const printable = (text: string): string =>
  [...text.normalize('NFC').replace(/[^\S\n]/gu, ' ')]
    .map((character) => {
      if (canShow(character)) return character
      const bare = character.normalize('NFD').charAt(0)
      return /[A-Za-z]/.test(bare) ? bare : '?'
    })
    .join('')
