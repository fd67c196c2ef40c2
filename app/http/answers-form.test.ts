import { describe, expect, it } from 'vitest'
import type { Field } from '#app/domain/field.ts'
import { readForm, readStep } from './answers-form.ts'

const FIELDS: readonly Field[] = [
  { name: 'nameFr', kind: 'text' },
  { name: 'trigger', kind: 'choice', choices: ['a', 'b'] },
]

function formOf(...entries: [string, string | File][]): FormData {
  const form = new FormData()
  for (const [name, value] of entries)
    typeof value === 'string' ? form.append(name, value) : form.append(name, value, value.name)
  return form
}

describe('a posted step', () => {
  it('is read as typed, an unanswered choice left out', () => {
    const form = formOf(['nameFr', '  é '], ['version', '3'], ['editSession', 'tab-1'], ['formToken', 'x'])
    expect(readStep(form, FIELDS)).toEqual({
      intent: 'continue',
      answers: { nameFr: '  é ' },
      version: 3,
      editSession: 'tab-1',
      overwrite: false,
    })
  })

  it.each([
    ['a name that is no field', formOf(['admin', 'yes'])],
    ['a name of every object', formOf(['__proto__', 'yes'])],
    ['an answer given twice', formOf(['nameFr', 'one'], ['nameFr', 'two'])],
    ['a file', formOf(['nameFr', new File(['x'], 'x.txt')])],
    ['another intent', formOf(['intent', 'approve'])],
    ['a version that is no count', formOf(['version', '1e3'])],
    ['a long name of the edit', formOf(['editSession', 'x'.repeat(65)])],
  ])('is none of the page with %s', (_, form) => {
    expect(readStep(form, FIELDS)).toBeUndefined()
  })
})

it('reads a form without fields of its own beside its token', () => {
  expect(readForm(formOf(['formToken', 'x']), [])).toEqual({ formToken: 'x' })
  expect(readForm(formOf(['constructor', 'x']), [])).toBeUndefined()
})
