import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, Script } from 'node:vm'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { pumpedInputs } from '#test/builders/pumped-inputs.ts'

/** Milliseconds, for about ten thousand letters. Any input is shorter, or measured before a pattern sees it. */
const LIMIT = 20
const LENGTHS = [22, 10_000]

type Found = { file: string; pattern: RegExp }

/** Every pattern that is written in the sources of the portal. */
const PATTERNS: readonly Found[] = ['app', 'db']
  .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /(?<!\.test|\.d)\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .flatMap((file) => patternsIn(file, readFileSync(file, 'utf8')))

function patternsIn(file: string, source: string): Found[] {
  const found: Found[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.push({ file, pattern: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)) })
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX))
  return found
}

/** Milliseconds after which a pattern is given up: all its texts together take far less. */
const PATIENCE = 1000
const SLOWEST = new Script(`(() => {
  let slowest = { ms: 0, text: '' }
  for (const text of texts) {
    // A busy machine is no fault of the pattern: what is slow is slow each time.
    let ms = Infinity
    for (let tries = 0; tries < 3 && ms > limit; tries += 1) {
      const start = now()
      text.replace(pattern, '')
      ms = Math.min(ms, now() - start)
    }
    if (ms > slowest.ms) slowest = { ms, text }
    if (ms > limit) break
  }
  return slowest
})()`)

/** The slowest input found where it is too slow, or nothing. Short ones first: some patterns would never end. */
function tooSlow(pattern: RegExp): string | undefined {
  for (const length of LENGTHS) {
    const texts = [...pumpedInputs(pattern.source, length)]
    const context = createContext({ pattern, texts, limit: LIMIT, now: () => performance.now() })
    try {
      const { ms, text } = SLOWEST.runInContext(context, { timeout: PATIENCE }) as {
        ms: number
        text: string
      }
      if (ms > LIMIT) return `${pattern}: ${Math.round(ms)} ms for ${JSON.stringify(text.slice(0, 30))}`
    } catch (error) {
      return `${pattern}: ${error instanceof Error ? error.message : error}`
    }
  }
  return undefined
}

describe('the patterns of the portal', () => {
  it('are found, in every folder', () => {
    expect(PATTERNS.length).toBeGreaterThan(100)
    const folders = new Set(PATTERNS.map(({ file }) => file.split('/').slice(0, 2).join('/')))
    for (const folder of [
      'app/api',
      'app/domain',
      'app/http',
      'app/mails',
      'app/pki',
      'app/routes',
      'app/services',
    ])
      expect([...folders]).toContain(folder)
  })

  it.each([
    /^(a+)+$/,
    /^(([a-z])+.)+[A-Z]([a-z])+$/,
    /^([^@]+)+@/,
    /(?:foo|(?:b|b)*)c/,
    /\s+$/,
    /(.*),(.*),(.*)!/,
    /^\d+\d+\d+:/,
  ])('would be seen to be slow: %s', (pattern) => {
    expect(tooSlow(pattern)).toBeDefined()
  })

  it('take no long time for any text made against them', { timeout: 120_000 }, () => {
    expect(
      PATTERNS.flatMap(({ file, pattern }) => {
        const slow = tooSlow(pattern)
        return slow === undefined ? [] : [`${file} ${slow}`]
      }),
    ).toEqual([])
  })
})
