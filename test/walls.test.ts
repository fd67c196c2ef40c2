import { readdirSync, readFileSync } from 'node:fs'
import { ESLint } from 'eslint'
import { beforeAll, describe, expect, it } from 'vitest'

// Each fixture names on its first line the file it is linted as. The lines that end in `// refused` must be refused,
// each by a wall, and no other line may be.
const FOLDER = 'test/fixtures/walls'
const WALLS = [
  'no-restricted-imports',
  'no-restricted-globals',
  'no-restricted-properties',
  'no-restricted-syntax',
]

let eslint: ESLint

beforeAll(() => {
  eslint = new ESLint()
})

async function refusedLines(code: string, filePath: string): Promise<number[]> {
  const [result] = await eslint.lintText(code, { filePath })
  const messages = result?.messages ?? []
  expect(messages.filter(({ ruleId }) => ruleId === null || !WALLS.includes(ruleId))).toEqual([])
  return [...new Set(messages.map(({ line }) => line))]
}

describe('the walls', () => {
  it.each(readdirSync(FOLDER))('refuse exactly what %s marks', async (fixture) => {
    const code = readFileSync(`${FOLDER}/${fixture}`, 'utf8')
    const lines = code.split('\n')
    const filePath = lines[0]?.replace('// as ', '') ?? ''
    const marked = lines.flatMap((line, index) => (line.endsWith('// refused') ? [index + 1] : []))
    expect(marked.length).toBeGreaterThan(0)
    expect(await refusedLines(code, filePath)).toEqual(marked)
  })

  it('refuse a function over 50 lines and a file over 300', async () => {
    const body = (lines: number) => Array.from({ length: lines }, (_, line) => `  use(${line})`).join('\n')
    const rules = async (code: string) => {
      const [result] = await eslint.lintText(code, { filePath: 'app/services/anything.server.ts' })
      return result?.messages.map(({ ruleId }) => ruleId)
    }
    expect(await rules(`export function long() {\n${body(48)}\n}\n`)).toEqual([])
    expect(await rules(`export function long() {\n${body(49)}\n}\n`)).toEqual(['max-lines-per-function'])
    expect(await rules(`${body(300)}\n`)).toEqual([])
    expect(await rules(`${body(301)}\n`)).toEqual(['max-lines'])
  })
})
