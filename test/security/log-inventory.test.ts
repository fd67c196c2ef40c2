import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const SOURCES = import.meta.glob<string>(['../../{app,db}/**/*.{ts,tsx}', '!**/*.test.{ts,tsx}'], {
  eager: true,
  query: '?raw',
  import: 'default',
})

const CALL = /\blog\.(debug|info|warn|error)\(\s*([^,)]*)/g

/** Each call's level and the events that it can name, as `event | level`; a call that names none is told as such. */
const eventsIn = (source: string): string[] =>
  [...source.matchAll(CALL)].flatMap(([call, level = '', first = '']) => {
    const names = [...first.matchAll(/'([^']+)'/g)].map(([, name]) => `${name} | ${level}`)
    return names.length === 0 ? [`no literal: ${call}`] : names
  })

const listed = readFileSync('docs/logging.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.slice(2).split(' | ').slice(0, 2).join(' | ').replaceAll('`', ''))

describe('the inventory of the log', () => {
  it('names each event with its level, and none that is gone', () => {
    const written = new Set(Object.values(SOURCES).flatMap(eventsIn))
    expect(written.size).toBeGreaterThan(20)
    expect([...listed].sort()).toEqual([...written].sort())
  })

  it('would miss no new one', () => {
    expect(eventsIn("log.warn('seeded.event', { a })\nlog.error(a ? 'one' : 'two', error)")).toEqual([
      'seeded.event | warn',
      'one | error',
      'two | error',
    ])
    expect(eventsIn('log.info(name)')).toEqual(['no literal: log.info(name'])
  })

  it('is all that is written: nothing else prints from what runs', () => {
    const printing = Object.entries(SOURCES)
      .filter(([, source]) => /\bconsole\.\w+\(|process\.std(out|err)\.write\(/.test(source))
      .map(([path]) => path.replace('../../', ''))
    expect(printing.sort()).toEqual(['app/announce.server.ts', 'app/log.server.ts', 'app/server.ts'])
  })
})
