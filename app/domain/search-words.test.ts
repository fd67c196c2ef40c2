import { expect, it } from 'vitest'
import { searchWords } from './search-words.ts'

it.each([
  ['EBX-2026-000042', ['ebx2026000042']],
  ['ebx-2026-0000', ['ebx20260000']],
  ['ISS-000012', ['iss000012']],
  ['EBX-2026', ['ebx2026']],
  ['SPF Économie, P.M.E.', ['spf', 'economie', 'p', 'm', 'e']],
  ['l’Œuvre de la Straße', ['l', 'oeuvre', 'de', 'la', 'strasse']],
  ['0671.516.647', ['0671516647']],
  ['BE 0671.516.647', ['0671516647']],
  ['BE0671516647', ['0671516647']],
  ['0671 516 647', ['0671516647']],
  ['671.516.647', ['0671516647']],
  ['0671.516', ['0671516']],
  ['bosa:eloket_v2', ['bosa', 'eloket', 'v2']],
  ['Lier LIER liër', ['lier']],
  ['  –  ', []],
  ["a' | b:* & !c", ['a', 'b', 'c']],
])('%s', (text, words) => {
  expect(searchWords(text)).toEqual(words)
})
