import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '#app/domain/language.ts'
import { catalogueOf } from './catalogues.server.ts'

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1]).sort()
const english = catalogueOf('en')

describe.each(LANGUAGES)('the catalogue in %s', (language) => {
  const texts = catalogueOf(language)

  it('has the keys of English, and no empty text', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort())
    expect(Object.entries(texts).filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('keeps every placeholder', () => {
    const differing = Object.keys(english).filter(
      (key) => placeholders(texts[key] ?? '').join() !== placeholders(english[key] ?? '').join(),
    )
    expect(differing).toEqual([])
  })
})
