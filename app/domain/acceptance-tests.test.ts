import { describe, expect, it } from 'vitest'
import { lineKey, linesFor, needsNote, resultOf, TEST_CASES, unmarkedLines } from './acceptance-tests.ts'

const marked = { outcome: 'passed', note: '' } as const

describe('the checklist of tests', () => {
  it('has one line for each case, and of publishing one for each document type', () => {
    const lines = linesFor(['one', 'two'])
    expect(lines).toHaveLength(TEST_CASES.length + 1)
    expect(lines.map(lineKey).filter((key) => key.startsWith('publish'))).toEqual([
      'publish.one',
      'publish.two',
    ])
    expect(new Set(lines.map(lineKey)).size).toBe(lines.length)
    expect(linesFor([]).map(lineKey)).not.toContain('publish')
  })

  it('is complete once every line is marked, whatever came out', () => {
    const lines = linesFor(['one'])
    const results = lines.map((line) => ({ ...line, ...marked }))
    expect(unmarkedLines(lines, results)).toEqual([])
    expect(unmarkedLines(lines, results.slice(1))).toEqual([lines[0]])
    const begun = { testCase: 'timestamp', documentTypeId: null, outcome: '', note: 'Later.' } as const
    expect(unmarkedLines(lines, [begun])).toHaveLength(lines.length)
    expect(unmarkedLines(linesFor(['one', 'new']), results).map(lineKey)).toEqual(['publish.new'])
  })

  it('keeps the document types apart', () => {
    const results = [{ testCase: 'publish' as const, documentTypeId: 'one', ...marked }]
    expect(resultOf(results, { testCase: 'publish', documentTypeId: 'one' })).toBe(results[0])
    expect(resultOf(results, { testCase: 'publish', documentTypeId: 'two' })).toBeUndefined()
  })

  it('asks to explain what did not pass', () => {
    expect([needsNote('passed'), needsNote('failed'), needsNote('notApplicable')]).toEqual([
      false,
      true,
      true,
    ])
  })
})
