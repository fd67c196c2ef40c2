import type { ParsedMail } from 'mailparser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '#app/domain/language.ts'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import { sendMail } from '#app/jobs/send-mail.server.ts'
import { MAILS, type MailTemplate } from '#app/mails/parameters.ts'
import { sampleValues } from '#app/mails/samples.ts'
import { post } from '#app/services/post.server.ts'
import { asWorker, poolOf } from '#db/client.server.ts'
import { PostOffice } from '#test/setup/post-office.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

const office = new PostOffice()
const templates = Object.keys(MAILS) as MailTemplate[]
const every = templates.flatMap((template) => LANGUAGES.map((language) => ({ template, language })))
const nameOf = (template: MailTemplate, language: Language) =>
  `${template}.${language}@lindebeek.example`.toLowerCase()

process.env.SMTP_URL = await office.open()
process.env.MAIL_FROM = 'eBox <ebox@portal.example>'
process.env.ORIGIN = 'https://portal.example'
onPortalDatabase()

/** Puts the mail in the outbox as an act does, filled with samples; a copy for the functional mailbox where there can be one. */
const write = (template: MailTemplate, language: Language) => {
  const values = sampleValues(translatorFor(language))
  const { params, secrets, to } = MAILS[template]
  const only = (names: readonly string[]) =>
    Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)))
  return asWorker((tx) =>
    post(tx, {
      template,
      to: nameOf(template, language),
      language,
      params: only(params) as typeof values,
      ...(secrets.length > 0 && { secrets: only(secrets) as typeof values }),
      ...(to === 'partner' && { copy: true as const }),
    }),
  )
}

beforeAll(async () => {
  for (const { template, language } of every) await write(template, language)
  const rows = await poolOf('worker')`select id from mails where recipient like '%@lindebeek.example'`
  const ids = rows.map(({ id }) => String(id))
  while (ids.length > 0)
    await Promise.all(ids.splice(0, 10).map((mailId) => sendMail({ mailId }, AbortSignal.timeout(20_000))))
}, 60_000)

afterAll(() => office.close())

const received = (template: MailTemplate, language: Language): ParsedMail => {
  const [mail, ...others] = office.to(nameOf(template, language))
  if (!mail || others.length > 0) throw new Error(`${template} ${language}: not one mail`)
  return mail
}

/** Words that an English sentence hardly does without, and that no sentence in the other languages has. */
const ENGLISH = /\b(?:the|your|you|and|this|which|have|has|been|request form|team’s|by the)\b/i

const linksOf = (text: string) => [...text.matchAll(/https?:\/\/[^\s"<>]+/g)].map(([link]) => new URL(link))

describe.each(every)('$template in $language, out of a real mailbox', ({ template, language }) => {
  it('has a subject that says what it is about, a text and an HTML body, and no placeholder', () => {
    const { subject = '', text = '', html } = received(template, language)
    expect(subject.length).toBeGreaterThan(12)
    expect(text.length).toBeGreaterThan(80)
    expect(`${subject}${text}${html}`).not.toMatch(/\{\w+\}|undefined|\[object/)
    expect(html).toContain(`<html lang="${language}">`)
  })

  it('is in its language and no other', () => {
    const { subject = '', text = '' } = received(template, language)
    if (language === 'en') expect(text).toMatch(ENGLISH)
    else expect(`${subject}\n${text}`).not.toMatch(ENGLISH)
  })

  it('leads to the portal only, and loads nothing', () => {
    const { text = '', html } = received(template, language)
    expect([...new Set(linksOf(`${text} ${html}`).map(({ host }) => host))]).toEqual(['portal.example'])
    expect(html).not.toMatch(/<(?:img|link|script|iframe)|\bsrc=|url\(/i)
  })

  it('says that a machine wrote it, and which list of mails it belongs to', () => {
    const { headers } = received(template, language)
    expect(headers.get('auto-submitted')).toBe('auto-generated')
    expect(headers.get('content-language')).toBe(language)
    expect(JSON.stringify(headers.get('list'))).toContain('portal.portal.example')
  })

  it('says to a functional mailbox why it gets a copy', () => {
    const institution = sampleValues(translatorFor(language)).institution
    const why = translatorFor(language)('mail.copy', { institution })
    expect(received(template, language).text?.includes(why)).toBe(MAILS[template].to === 'partner')
  })
})

it('no line of any is longer than 78 characters on its way', () => {
  const lines = office.raw.flatMap((mail) => mail.split('\r\n'))
  expect(lines.length).toBeGreaterThan(every.length * 40)
  expect(lines.filter((line) => line.length > 78)).toEqual([])
})

it('every one is told from the others by its subject', () => {
  for (const language of LANGUAGES)
    expect(new Set(templates.map((template) => received(template, language).subject)).size).toBe(
      templates.length,
    )
})
