import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES } from '#app/domain/language.ts'
import type { Session } from '#app/http/load-context.ts'
import * as list from '#app/routes/dossiers._index.tsx'
import * as status from '#app/routes/dossiers.$dossierId._index/route.tsx'
import * as partnerThread from '#app/routes/dossiers.$dossierId.thread.tsx'
import * as attachment from '#app/routes/dossiers.$dossierId.thread_.$attachmentId.ts'
import * as queue from '#app/routes/office._index/route.tsx'
import * as office from '#app/routes/office.dossiers.$dossierId/route.tsx'
import * as officeThread from '#app/routes/office.dossiers.$dossierId_.thread.tsx'
import { anAttachment, aPdf } from '#test/builders/attachment.ts'
import { aMember } from '#test/builders/member.ts'
import { pagesOf } from '#test/builders/pages.tsx'
import { aDraft, aPerson } from '#test/builders/people.ts'
import { sessionOf } from '#test/builders/session.ts'
import { aSubmittedDossier } from '#test/builders/submitted-dossier.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

onPortalDatabase()

const visit = pagesOf({
  dossiers: list,
  'dossiers/:dossierId': status,
  'dossiers/:dossierId/thread': partnerThread,
  'dossiers/:dossierId/thread/:attachmentId': attachment,
  office: queue,
  'office/dossiers/:dossierId': office,
  'office/dossiers/:dossierId/thread': officeThread,
})

let officer: Session
let pdf: File
beforeAll(async () => {
  officer = sessionOf(await aPerson(), 'validator')
  pdf = new File([Buffer.from(await aPdf())], 'Plan d’état.pdf', { type: 'text/html' })
})

function formOf(text: string, files: readonly File[] = [], submissionId: string = randomUUID()): FormData {
  const form = new FormData()
  form.set('submissionId', submissionId)
  form.set('text', text)
  for (const file of files) form.append('files', file)
  // What a browser sends of a control in which nothing was chosen.
  if (files.length === 0) form.append('files', new File([], ''))
  return form
}

const words = (html: string) => html.replace(/<script[\s\S]*?<\/script>/g, '')

describe('a conversation', () => {
  it('goes from the partner to the team and back, with what waits for whom', async () => {
    const { partner, dossierId } = await aSubmittedDossier()
    const mine = sessionOf(partner.personId)
    const page = `/dossiers/${dossierId}/thread`
    const sent = await visit({ path: page, session: mine, multipart: formOf('May we <b>start</b>?', [pdf]) })
    expect([sent.status, sent.location]).toEqual([302, `${page}#message-1`])
    for (const path of ['/office', `/office/dossiers/${dossierId}`])
      expect((await visit({ path, session: officer })).html).toContain('1 new message<')
    const asked = words((await visit({ path: `/office${page}`, session: officer })).html)
    expect(asked).toContain('May we &lt;b&gt;start&lt;/b&gt;?')
    expect(asked).toMatch(/href="\/dossiers\/[\w-]+\/thread\/[\w-]+"[^>]*>Plan-d-etat\.pdf \(PDF, \d+ kB\)</)
    expect((await visit({ path: `/office/dossiers/${dossierId}`, session: officer })).html).not.toContain(
      'new message<',
    )
    const answered = await visit({ path: `/office${page}`, session: officer, multipart: formOf('You may.') })
    expect(answered.location).toBe(`/office${page}#message-2`)
    for (const path of ['/dossiers', `/dossiers/${dossierId}`])
      expect((await visit({ path, session: mine })).html).toContain('1 new message<')
    const read = words((await visit({ path: page, session: mine })).html)
    expect(read).toContain('You may.')
    expect(read).toContain('The eBox team')
    expect(read).not.toContain('someone@people.example')
    expect((await visit({ path: '/dossiers', session: mine })).html).not.toContain('new message<')
  })

  it('is drawn in four languages', async () => {
    const { partner, dossierId } = await aSubmittedDossier()
    await anAttachment({ partner, dossierId })
    for (const language of LANGUAGES)
      for (const [path, session] of [
        [`/dossiers/${dossierId}/thread`, sessionOf(partner.personId)],
        [`/office/dossiers/${dossierId}/thread`, officer],
      ] as const) {
        const { status: code, html } = await visit({ path, session, language })
        expect([language, code]).toEqual([language, 200])
        expect(words(html)).not.toMatch(/\{\w+\}|thread\.\w/)
      }
  })

  it('that was refused keeps the words, says that files are chosen again, and keeps no key', async () => {
    const { partner, dossierId } = await aSubmittedDossier()
    const ask = (multipart: FormData) =>
      visit({ path: `/dossiers/${dossierId}/thread`, session: sessionOf(partner.personId), multipart })
    const wrong = await ask(
      formOf('My long words', [new File(['<html>'], 'plan.pdf', { type: 'application/pdf' })]),
    )
    expect(wrong.status).toBe(400)
    expect(wrong.html).toContain('“plan.pdf” is no PDF')
    expect(wrong.html).toMatch(/<textarea[^>]*>My long words</)
    expect(wrong.html).toContain('Choose your files again')
    expect(wrong.html).toContain('href="#files"')
    const key = '-----BEGIN PRIVATE KEY-----\nMIICANARY\n-----END PRIVATE KEY-----'
    const exposed = await ask(formOf(`Here:\n${key}\nRegards`))
    expect(exposed.status).toBe(400)
    expect(exposed.html).toContain('Treat the key as exposed')
    expect(exposed.html).toContain('Regards')
    expect(exposed.html).not.toContain('CANARY')
    const long = await ask(formOf('x'.repeat(4001)))
    expect(long.html).toContain('4001 characters')
  })

  it('takes no form that its page does not send', async () => {
    const { partner, dossierId } = await aSubmittedDossier()
    const more = formOf('Hello')
    more.set('side', 'team')
    const twice = formOf('Hello')
    twice.append('text', 'again')
    const words = formOf('Hello')
    words.append('files', 'no file')
    for (const multipart of [more, twice, words, formOf('Hello', [], 'no-uuid'), formOf('a\0b')]) {
      const path = `/dossiers/${dossierId}/thread`
      expect((await visit({ path, session: sessionOf(partner.personId), multipart })).status).toBe(400)
    }
  })
})

describe('others', () => {
  it('see neither a conversation nor its files, on whatever address', async () => {
    const dossier = await aSubmittedDossier()
    const other = await aSubmittedDossier()
    const draft = await aDraft('0671516647')
    const id = await anAttachment(dossier)
    const stranger = sessionOf(other.partner.personId)
    for (const [path, session] of [
      [`/dossiers/${dossier.dossierId}/thread`, stranger],
      [`/dossiers/${dossier.dossierId}/thread/${id}`, stranger],
      [`/dossiers/${other.dossierId}/thread/${id}`, stranger],
      [`/office/dossiers/${dossier.dossierId}/thread`, stranger],
      [`/dossiers/${other.dossierId}/thread/${id}`, officer],
      [`/dossiers/${dossier.dossierId}/thread/${randomUUID()}`, officer],
      [`/dossiers/${dossier.dossierId}/thread/x`, officer],
      [`/dossiers/${draft.dossierId}/thread`, sessionOf(draft.partner.personId)],
      [`/office/dossiers/${draft.dossierId}/thread`, officer],
      ['/office/dossiers/x/thread', officer],
    ] as const) {
      expect([path, (await visit({ path, session })).status]).toEqual([path, 404])
      if (path.endsWith('/thread'))
        expect((await visit({ path, session, multipart: formOf('Hello') })).status).toBe(404)
    }
    expect(
      (await visit({ path: `/dossiers/${dossier.dossierId}/thread/${id}`, session: officer })).status,
    ).toBe(200)
  })

  it('who may read only have no form, and their post is refused', async () => {
    const { partner, dossierId } = await aSubmittedDossier()
    const session = sessionOf((await aMember(partner.workspaceId, 'reader')).personId)
    const path = `/dossiers/${dossierId}/thread`
    const shown = words((await visit({ path, session })).html)
    expect(shown).toContain('You can read this conversation')
    expect(shown).not.toContain('<textarea')
    expect((await visit({ path, session, multipart: formOf('Hello') })).status).toBe(409)
  })
})
