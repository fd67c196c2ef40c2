import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '#app/domain/language.ts'
import { PARTNER_OCCASIONS, TEAM_OCCASIONS } from '#app/domain/step-letter.ts'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import { mailContent } from './content.ts'
import { writeMailedRemarks } from './mailed-remarks.ts'
import { MAILS, type MailTemplate } from './parameters.ts'
import { renderMail } from './render.ts'

const HOSTILE = 'Ville & Fils <script>"\r\nBcc: all@example.org'
const REMARK = {
  part: 'documentType',
  field: 'nameFr',
  name: 'Attestation',
  text: 'Which one?',
  link: '/dossiers/1/document-types/2#nameFr',
} as const
const templates = Object.keys(MAILS) as MailTemplate[]
const every = templates.flatMap((template) => LANGUAGES.map((language) => ({ template, language })))

function render(
  template: MailTemplate,
  language: (typeof LANGUAGES)[number],
  values: Record<string, string>,
) {
  const t = translatorFor(language)
  const facts = { t, values, origin: 'https://portal.example', responseDays: 10 }
  return renderMail(mailContent(template, facts), { t, teamMailbox: 'team@ebox.example' })
}

/** Each parameter as its own name, so that the text shows which were used. */
const named = (template: MailTemplate): Record<string, string> =>
  Object.fromEntries(
    [...MAILS[template].params, ...MAILS[template].secrets].map((name) => [name, `<${name}>`]),
  )

describe.each(every)('$template in $language', ({ template, language }) => {
  const values = {
    ...named(template),
    link: '/there',
    released: 'acceptance',
    certificateAgain: 'production',
    certificateUnfit: 'production',
    happened: 'keySent',
    noticedBy: 'provider',
    side: 'institution',
    environment: 'production',
    occasion: 'productionConfigured',
    waiting: 'goLiveDue',
    reason: 'outOfScope',
    remarks: writeMailedRemarks([REMARK]),
  }
  const mail = render(template, language, values)

  it('leaves no placeholder, and nothing undefined', () => {
    expect(`${mail.subject}${mail.text}${mail.html}`).not.toMatch(/\{\w+\}|undefined|null/)
  })

  it('uses everything it is given', () => {
    const unused = Object.entries(values).filter(
      ([name, value]) => Object.hasOwn(named(template), name) && !mail.text.includes(inWords(name, value)),
    )
    expect(unused).toEqual([])
  })

  it('has its link on the portal, and says where to ask', () => {
    expect(mail.text).toContain('https://portal.example/there')
    expect(mail.html).toContain('href="https://portal.example/there"')
    expect(mail.text).toContain('team@ebox.example')
  })

  it('is proof against what people type', () => {
    const hostile = Object.fromEntries(Object.keys(named(template)).map((name) => [name, HOSTILE]))
    const { subject, html } = render(template, language, {
      ...hostile,
      link: 'javascript:alert(1)',
      released: '',
      certificateAgain: '',
      certificateUnfit: '',
      environment: '',
      remarks: writeMailedRemarks([{ ...REMARK, name: HOSTILE, text: HOSTILE, link: 'javascript:alert(1)' }]),
    })
    expect(subject).not.toMatch(/[\r\n]/)
    expect(html).not.toContain('<script>')
    expect(html).not.toContain('javascript:')
  })

  it.each([
    'data:.evil.example/x',
    '//evil.example/x',
    '\\\\evil.example',
    'https://evil.example/x',
    'x:@evil.example',
  ])('never leads to another host: %s', (link) => {
    const { html } = render(template, language, { ...values, link })
    const targets = [...html.matchAll(/href="([^"]*)"/g)].map(([, target = '']) => new URL(target).host)
    expect([...new Set(targets)]).toEqual(['portal.example'])
  })

  /** How the mail writes a value: key words are in its language. */
  function inWords(name: string, value: string): string {
    if (name === 'remarks') return '> Which one?'
    if (name === 'reason') return translatorFor(language).dynamic(`rejection.${value}`)
    if (name === 'occasion' || name === 'waiting')
      return translatorFor(language).dynamic(`mail.step.${value}.next`)
    if (name === 'happened' || name === 'noticedBy' || name === 'side')
      return translatorFor(language).dynamic(`certificates.${name}.${value}`)
    const isEnvironment = ['released', 'certificateAgain', 'certificateUnfit', 'environment'].includes(name)
    return isEnvironment ? translatorFor(language).dynamic(`mail.environment.${value}`) : value
  }
})

describe('the approval', () => {
  const values = {
    ...named('approved'),
    link: '/there',
    documentTypes: 'Attest: D-1\nBevestiging: D-2',
    certificateUnfit: '',
  }

  it('tells to order only what was released, and to make again only what differs', () => {
    const released = render('approved', 'en', {
      ...values,
      released: 'acceptance',
      certificateAgain: '',
    }).text
    expect(released).toContain(
      'You may now order the certificate with the CSR of the request form: acceptance.',
    )
    expect(released).not.toContain('Make a new CSR')
    const again = render('approved', 'en', {
      ...values,
      released: '',
      certificateAgain: 'acceptance,production',
    }).text
    expect(again).toContain('Make a new CSR before you order a certificate (acceptance, production)')
    expect(again).not.toContain('You may now order')
  })

  it('lists every document type with its reference', () => {
    const { text } = render('approved', 'nl', { ...values, released: '', certificateAgain: '' })
    expect(text).toContain('Documenttype: Attest: D-1\nDocumenttype: Bevestiging: D-2')
  })
})

it('knows no other mail', () => {
  expect(() => render('toString' as MailTemplate, 'en', {})).toThrow(/no mail template/)
})

describe('a step of an environment', () => {
  const told = [
    ...PARTNER_OCCASIONS.map((occasion) => ['environmentMoved', occasion] as const),
    ...TEAM_OCCASIONS.map((occasion) => ['environmentAwaits', occasion] as const),
  ]

  it.each(told)('of %s has words of its own: %s', (template, occasion) => {
    const subjects = LANGUAGES.map((language) => {
      const values = { ...named(template), link: '/there', environment: 'acceptance' }
      const mail = render(template, language, { ...values, occasion, waiting: occasion })
      expect(mail.text).not.toMatch(/\{\w+\}/)
      return mail.subject
    })
    expect(new Set(subjects).size).toBe(LANGUAGES.length)
    for (const subject of subjects) expect(subject.length).toBeGreaterThan('<application>'.length + 6)
  })
})
