import { expect, it } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

it('has one spelling for the same content', () => {
  expect(canonicalJson({ b: [1, true, 'x'], a: { d: '', c: undefined }, B: 0 })).toBe(
    '{"B":0,"a":{"d":""},"b":[1,true,"x"]}',
  )
  expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }))
})

// The example of RFC 8785, 3.2.3: by UTF-16 code units, where the surrogates of 😀 come before דּ.
it('sorts names by their UTF-16 code units', () => {
  const names = ['\u20ac', '\r', '\ufb33', '1', '\u{1f600}', '\u0080', '\u00f6']
  const json = canonicalJson(Object.fromEntries(names.map((name) => [name, 0])))
  expect(Object.keys(JSON.parse(json) as object)).toEqual([
    '1',
    '\r',
    '\u0080',
    '\u00f6',
    '\u20ac',
    '\u{1f600}',
    '\ufb33',
  ])
})

it('writes whole numbers only: of others there is more than one spelling in use', () => {
  expect(() => canonicalJson(0.1)).toThrow('only whole numbers')
  expect(() => canonicalJson({ a: Number.NaN })).toThrow('only whole numbers')
})
