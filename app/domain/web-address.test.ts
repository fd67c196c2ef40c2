import { describe, expect, it } from 'vitest'
import { APPLICATION_FIELDS } from './application.ts'
import { type Field, judge, normalise } from './field.ts'
import { INSTITUTION_FIELDS } from './institution.ts'

const FIELDS: readonly Field[] = [...INSTITUTION_FIELDS, ...APPLICATION_FIELDS].filter(
  ({ kind }: Field) => kind === 'url',
)
const judged = (typed: string) => FIELDS.map((field) => judge('institution', field, normalise(field, typed)))

describe('an answer that is a web address', () => {
  it('is asked for the sites and the logo', () => {
    expect(FIELDS.map(({ name }) => name)).toEqual(['url', 'logo', 'url'])
  })

  it.each([
    'https://www.gent.be',
    'http://gent.be/fr?page=2#top',
    ' HTTPS://Gent.be/logo.svg ',
    'https://gent.be:8443/',
    'https://social.example/@gent',
    'https://gemeente-gënt.be/é',
    'https://xn--gemeente-gnt-7eb.be',
    'https://gent.be./',
  ])('may be %s', (typed) => expect(judged(typed)).toEqual([undefined, undefined, undefined]))

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt://gent.be/%0Aalert(1)',
    'java\tscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://gent.be',
    'blob:https://gent.be/x',
    '//gent.be',
    'gent.be',
    'https:gent.be',
    'https:/gent.be',
    'https://',
    'https://gent',
    'https://localhost/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://127。0。0。1/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://gent.be:99999',
    'https://user@gent.be',
    'https://user:secret@gent.be',
    'https://@gent.be',
    'https://gent.be\\@evil.example',
    'https:\\\\gent.be',
    'https://gent.be@evil.example/',
    'https://gent.be /x',
    'https://ge nt.be',
    'https://gent.be/"onmouseover="x',
    'https://gent.be/<script>',
    'https://ge%00nt.be',
    'https://...',
    `https://gent.be/${'x'.repeat(200)}`,
  ])('is never %s', (typed) => {
    for (const refusal of judged(typed)) expect(refusal).toMatch(/^answer\.(url|tooLong)/)
  })

  it.each(['https://gent.be/\u202Egpj.exe', 'https://gent\u00AD.be', 'https://gent.be/\u0000'])(
    'hides nothing: %j',
    (typed) => {
      for (const refusal of judged(typed)) expect(refusal).toMatch(/^answer\.invisible/)
    },
  )
})
