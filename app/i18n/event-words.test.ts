import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EVENT_KINDS } from '#app/domain/event-kind.ts'
import { LANGUAGES } from '#app/domain/language.ts'
import { catalogueOf } from './catalogues.server.ts'

const FOLDERS = ['app/services', 'app/jobs', 'app/api', 'app/soap', 'db', 'scripts']

/** The text of every module that can append to the decisions log. */
const recorders = FOLDERS.flatMap((folder) => {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
  } catch {
    return []
  }
})
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => readFileSync(file, 'utf8'))
  .filter((text) => text.includes('recordEvent'))

/** What follows `recordEvent(`, up to where the call's kind is given. */
const named = recorders.flatMap((text) =>
  [...text.matchAll(/recordEvent\(\s*\w+,\s*\{\s*kind: '(\w+)'/g)].map(([, kind = '']) => kind),
)

describe('the kinds of the decisions log', () => {
  it('are those that the code records, no more and no fewer', () => {
    expect(named.length).toBeGreaterThan(10)
    expect([...new Set(named)].filter((kind) => !Object.hasOwn(EVENT_KINDS, kind))).toEqual([])
    const quoted = (kind: string) => recorders.some((text) => text.includes(`'${kind}'`))
    expect(Object.keys(EVENT_KINDS).filter((kind) => !quoted(kind))).toEqual([])
  })

  it.each(LANGUAGES)('have words in %s', (language) => {
    const texts = catalogueOf(language)
    expect(Object.keys(EVENT_KINDS).filter((kind) => !texts[`event.${kind}`])).toEqual([])
    const words = Object.keys(texts).filter((key) => key.startsWith('event.'))
    expect(words.filter((key) => !Object.hasOwn(EVENT_KINDS, key.slice('event.'.length)))).toEqual([])
  })
})
