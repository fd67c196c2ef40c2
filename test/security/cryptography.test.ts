import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const INVENTORY = readFileSync('docs/cryptography.md', 'utf8')
const SOURCES = import.meta.glob<string>(
  ['../../{app,db}/**/*.{ts,tsx}', '../../scripts/*.{ts,mjs}', '!**/*.test.{ts,tsx}'],
  { eager: true, query: '?raw', import: 'default' },
)

/** The rows of a table of the inventory, by its heading: the cells without their code marks. */
function tableOf(heading: string): string[][] {
  const section = INVENTORY.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.slice(2, -2).split(' | '))
    .map((cells) => cells.map((cell) => cell.replaceAll('`', '').trim()))
}

const FROM_NODE = /import \{([^}]+)\} from '(?:node:)?crypto'/g
const OTHER_WAYS = /(?:import [^{;]+|require\(|import\()\s*(?:from )?'(?:node:)?crypto'/
const WEB = /\b(?:subtle\.(\w+)|(getRandomValues))\b/g
const ALGORITHM =
  /'((?:sha-?|md)\d+|aes-\w+(?:-\w+)?|PBKDF2|HKDF|HMAC|RSA\w*(?:-\w+)*|ECD\w+|EdDSA|Ed25519|chacha20\w*|scrypt|des\w*|rc4)'/gi

const sorted = (found: Iterable<string>) => [...new Set(found)].sort().join(', ')

/** What a source calls, and the algorithms that it names; undefined when it has to do with none. */
function usesOf(source: string) {
  const imported = [...source.matchAll(FROM_NODE)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim()),
  )
  // An id names a thing and opens none.
  const calls = imported.filter((name) => !/^(|type .*|randomUUID)$/.test(name))
  for (const [, method, other] of source.matchAll(WEB)) calls.push(method ?? other ?? '')
  if (OTHER_WAYS.test(source)) calls.push('all of node:crypto')
  if (calls.length === 0) return undefined
  const named = [...source.matchAll(ALGORITHM)].map(([, name = '']) => name)
  return { calls: sorted(calls), algorithms: sorted(named) }
}

describe('the inventory of cryptography', () => {
  it('names each call, in each file, with its algorithms, and nothing that is gone', () => {
    const used = Object.entries(SOURCES).flatMap(([path, source]) => {
      const uses = usesOf(source)
      return uses ? [[path.replace('../../', ''), uses.calls, uses.algorithms].join(' | ')] : []
    })
    expect(used.length).toBeGreaterThan(25)
    const listed = tableOf('Where').map((cells) => cells.slice(0, 3).join(' | '))
    expect(listed).toEqual(used.sort())
  })

  it('says what each is for', () => {
    const purposeless = [...tableOf('Where'), ...tableOf('Secrets')].filter(
      (cells) => (cells.at(-1)?.length ?? 0) < 8,
    )
    expect(purposeless).toEqual([])
  })

  it('names each secret that is a setting', () => {
    const read = Object.entries(SOURCES)
      .filter(([path]) => path.includes('/app/env/'))
      .flatMap(([, source]) => [
        ...source.matchAll(/\b(?:secret|postgresUrl)\((?:reading, )?'([A-Z][A-Z_]+)'\)/g),
      ])
      .map(([, name = '']) => name)
    expect(read.length).toBeGreaterThan(6)
    const listed = tableOf('Secrets').map(([name = '']) => name)
    expect(listed.filter((name) => /^[A-Z_]+$/.test(name)).sort()).toEqual([...new Set(read)].sort())
  })

  it.each([
    ["import { createHash } from 'node:crypto'\ncreateHash('md5')", 'createHash', 'md5'],
    ["crypto.subtle.encrypt({ name: 'AES-CTR' })", 'encrypt', 'AES-CTR'],
    ["import crypto from 'node:crypto'", 'all of node:crypto', ''],
    ["const { scryptSync } = await import('node:crypto')", 'all of node:crypto', ''],
    ['const bytes = crypto.getRandomValues(new Uint8Array(1))', 'getRandomValues', ''],
  ])('would miss no new use: %j', (source, calls, algorithms) => {
    expect(usesOf(source)).toEqual({ calls, algorithms })
  })
})
