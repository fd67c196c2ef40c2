import { beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES } from '#app/domain/language.ts'
import type { Session } from '#app/http/load-context.ts'
import * as status from '#app/routes/dossiers.$dossierId._index/route.tsx'
import * as certificate from '#app/routes/dossiers.$dossierId.certificate.$environment.tsx'
import * as documentTypes from '#app/routes/dossiers.$dossierId.document-types._index.tsx'
import * as documentType from '#app/routes/dossiers.$dossierId.document-types.$typeId._index.tsx'
import * as institution from '#app/routes/dossiers.$dossierId.institution.tsx'
import * as remarks from '#app/routes/dossiers.$dossierId.remarks.tsx'
import * as review from '#app/routes/dossiers.$dossierId.review.tsx'
import * as office from '#app/routes/office.dossiers.$dossierId/route.tsx'
import * as checklist from '#app/routes/office.settings.checklist.tsx'
import * as templates from '#app/routes/office.settings.templates.tsx'
import { saveAnswers } from '#app/services/save-answers.server.ts'
import { withdrawDossier } from '#app/services/withdraw-dossier.server.ts'
import { asOffice } from '#db/client.server.ts'
import { readDossier } from '#db/dossiers.server.ts'
import { INSTITUTION } from '#test/builders/dossier.ts'
import { pagesOf } from '#test/builders/pages.tsx'
import { aPerson } from '#test/builders/people.ts'
import { sessionOf } from '#test/builders/session.ts'
import { aSubmittedDossier, type SubmittedDossier } from '#test/builders/submitted-dossier.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

onPortalDatabase()

const visit = pagesOf({
  'office/dossiers/:dossierId': office,
  'office/settings/templates': templates,
  'office/settings/checklist': checklist,
  'dossiers/:dossierId': status,
  'dossiers/:dossierId/institution': institution,
  'dossiers/:dossierId/document-types': documentTypes,
  'dossiers/:dossierId/document-types/:typeId': documentType,
  'dossiers/:dossierId/certificate/:environment': certificate,
  'dossiers/:dossierId/review': review,
  'dossiers/:dossierId/remarks': remarks,
})

let officer: Session
let admin: Session
beforeAll(async () => {
  officer = sessionOf(await aPerson(), 'approver')
  admin = sessionOf(await aPerson(), 'admin')
})

async function post(dossierId: string, form: Record<string, string>, search = '') {
  const dossier = await asOffice((tx) => readDossier(tx, dossierId))
  const path = `/office/dossiers/${dossierId}${search}`
  return visit({ path, session: officer, form: { revision: String(dossier?.revision), ...form } })
}

/** What a form of the page sends in its hidden fields. */
const hidden = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''

/** Pins a remark as an officer does: by the link beside the answer and the form that it leads to. */
async function pin(dossierId: string, target: string, text: string) {
  const search = `?remark=${encodeURIComponent(target)}`
  const { html } = await visit({ path: `/office/dossiers/${dossierId}${search}`, session: officer })
  const form = { intent: 'pinRemark', remarkId: hidden(html, 'remarkId'), target: hidden(html, 'target') }
  return post(dossierId, { ...form, 'pinRemark.text': text }, search)
}

const WORDS = 'Une adresse fonctionnelle, s’il vous plaît ?'

/** A dossier that came back with a remark on one answer, and one on a whole document type. */
async function cameBack(): Promise<SubmittedDossier & { session: Session; typeTarget: string }> {
  const submitted = await aSubmittedDossier()
  const { dossierId, partner } = submitted
  await post(dossierId, { intent: 'startReview' })
  const { html } = await visit({ path: `/office/dossiers/${dossierId}`, session: officer })
  const typeTarget = /documentType\.[0-9a-f-]{36}(?=#)/.exec(decodeURIComponent(html))?.[0] ?? ''
  await pin(dossierId, 'institution.technicalHelpdesk', WORDS)
  await pin(dossierId, typeTarget, 'Which document is it?')
  await post(dossierId, { intent: 'requestChanges', 'requestChanges.text': '' })
  return { ...submitted, session: sessionOf(partner.personId), typeTarget }
}

describe('an officer', () => {
  it('finds a link beside each answer, and a form that starts from a template in the institution’s language', async () => {
    const { dossierId } = await aSubmittedDossier()
    const path = `/office/dossiers/${dossierId}`
    const page = await visit({ path, session: officer })
    expect(page.html).toContain(`${path}?remark=institution.technicalHelpdesk#remarks`)
    expect(page.html).toContain(`${path}?remark=certificate.acceptance#remarks`)
    const asked = await visit({ path: `${path}?remark=institution.technicalHelpdesk`, session: officer })
    const template = /<option value="([0-9a-f-]{36})">Adresse personnelle/.exec(asked.html)?.[1]
    const filled = await visit({
      path: `${path}?remark=institution.technicalHelpdesk&template=${template}`,
      session: officer,
    })
    expect(filled.html).toContain('Cette adresse est celle d’une personne.')
    expect(filled.html).toContain('it@bosa.example')
    const unknown = await visit({ path: `${path}?remark=institution.nothing`, session: officer })
    expect(unknown.status).toBe(200)
    expect(unknown.html).not.toContain('value="pinRemark"')
  })

  it('keeps what was written when it is refused, and is told that a remark stops approval', async () => {
    const { dossierId } = await aSubmittedDossier()
    await post(dossierId, { intent: 'startReview' })
    const long = 'x'.repeat(2001)
    const refused = await pin(dossierId, 'institution.nameFr', long)
    expect(refused.status).toBe(400)
    expect(refused.html).toContain(long)
    expect(refused.html).toContain('href="#pinRemark.text"')
    const pinned = await pin(dossierId, 'institution.nameFr', 'The name of the register?')
    expect(pinned).toMatchObject({ status: 302, location: `/office/dossiers/${dossierId}?done=remarkPinned` })
    const { html } = await visit({ path: `/office/dossiers/${dossierId}`, session: officer })
    expect(html).toContain('The name of the register?')
    expect(html).toContain('1 remark is not settled yet.')
  })

  it('sees the mail before it is sent, in the institution’s language, and nothing happens', async () => {
    const { dossierId } = await aSubmittedDossier()
    await post(dossierId, { intent: 'startReview' })
    await pin(dossierId, 'institution.technicalHelpdesk', WORDS)
    const text = 'Bonjour, merci de corriger.'
    const form = { intent: 'requestChanges', preview: 'yes', 'requestChanges.text': text }
    const preview = await post(dossierId, form)
    expect(preview.status).toBe(200)
    const [, box = ''] = preview.html.split('id="preview"')
    expect(box).toContain('lang="fr"')
    expect(box).toContain(text)
    expect(box).toContain('Institution')
    expect(box).toContain(WORDS)
    const after = await visit({ path: `/office/dossiers/${dossierId}`, session: officer })
    expect((await asOffice((tx) => readDossier(tx, dossierId)))?.state).toBe('inReview')
    expect(after.html).toContain('Not sent yet')
  })

  it('sees what changed in the next version, accepts, and keeps a checklist and notes', async () => {
    const { dossierId, partner, session } = await cameBack()
    const answers = { ...INSTITUTION, technicalHelpdesk: 'ebox@bosa.example' }
    const key = { part: 'institution' } as const
    await saveAnswers(partner, { dossierId, key, answers, version: 0, editSession: 't', overwrite: true })
    const { html: check } = await visit({ path: `/dossiers/${dossierId}/review`, session })
    await visit({
      path: `/dossiers/${dossierId}/review`,
      session,
      form: { submissionId: hidden(check, 'submissionId') },
    })
    for (const language of LANGUAGES) {
      const { status, html } = await visit({
        path: `/office/dossiers/${dossierId}`,
        session: officer,
        language,
      })
      expect([language, status]).toEqual([language, 200])
      expect(html).toContain('id="changes"')
      expect(html).toMatch(/it@bosa\.example.*ebox@bosa\.example/s)
      expect(html).not.toMatch(/review\.|remarks\.|office\./)
    }
    const { html } = await visit({ path: `/office/dossiers/${dossierId}`, session: officer })
    const answered = html.slice(html.indexOf('acceptRemark'))
    const accepted = await post(dossierId, {
      intent: 'acceptRemark',
      remarkId: hidden(answered, 'remarkId'),
    })
    expect(accepted).toMatchObject({ status: 302 })
    const marks = { 'item.0': hidden(html, 'item.0'), 'mark.0': 'done', 'note.0': 'Looked up.' }
    await post(dossierId, { intent: 'markChecklist', ...marks })
    await post(dossierId, {
      intent: 'writeNote',
      noteId: hidden(html, 'noteId'),
      'writeNote.text': 'Ask Legal.',
    })
    const after = await visit({ path: `/office/dossiers/${dossierId}`, session: officer })
    for (const words of ['1 settled remark', 'Looked up.', 'Ask Legal.']) expect(after.html).toContain(words)
    const asPartner = await visit({ path: `/dossiers/${dossierId}`, session })
    expect(asPartner.html).not.toMatch(/Looked up\.|Ask Legal\./)
  })
})

describe('a partner', () => {
  it('finds the remark at its answer, on the list of steps and before submitting', async () => {
    const { dossierId, session, typeTarget } = await cameBack()
    const home = `/dossiers/${dossierId}`
    const show = async (path: string) => (await visit({ path: `${home}${path}`, session })).html
    const tasks = await show('')
    expect(tasks).toContain(`href="${home}/institution#technicalHelpdesk"`)
    expect(tasks.match(/1 remark</g)).toHaveLength(2)
    const step = await show('/institution')
    expect(step).toMatch(
      /id="technicalHelpdesk-notice"[\s\S]*une adresse fonctionnelle[\s\S]*id="technicalHelpdesk"/i,
    )
    expect(step).toMatch(/aria-describedby="[^"]*technicalHelpdesk-notice/)
    expect(await show('/document-types')).toContain('Which document is it?')
    const typeId = typeTarget.replace('documentType.', '')
    expect(await show(`/document-types/${typeId}`)).toContain('Which document is it?')
    expect(await show('/certificate/acceptance')).not.toContain('Remark of the eBox team')
    expect(await show('/review')).toContain('neither answered nor mended')
  })

  it('answers in words, without losing them when they are too long', async () => {
    const { dossierId, session } = await cameBack()
    const path = `/dossiers/${dossierId}/remarks`
    for (const language of LANGUAGES) {
      const { status, html } = await visit({ path, session, language })
      expect([language, status, html.includes(WORDS)]).toEqual([language, 200, true])
      expect(html).not.toContain('remarks.')
    }
    const { html } = await visit({ path, session })
    const remarkId = hidden(html, 'remarkId')
    const answer = (text: string) =>
      visit({ path, session, form: { remarkId, [`answer.${remarkId}`]: text } })
    const long = await answer('y'.repeat(2001))
    expect([long.status, long.html.includes('y'.repeat(2001))]).toEqual([400, true])
    expect(await answer('It is read by the whole desk.')).toMatchObject({ status: 302 })
    const after = await visit({ path, session })
    expect(after.html).toContain('It is read by the whole desk.')
    const check = await visit({ path: `/dossiers/${dossierId}/review`, session })
    expect(check.html).not.toContain(WORDS)
    expect(check.html).toContain('Which document is it?')
  })

  it('is asked nothing any more once the dossier is withdrawn', async () => {
    const { dossierId, session, partner } = await cameBack()
    const pages = async () => [
      (await visit({ path: `/dossiers/${dossierId}`, session })).html,
      (await visit({ path: `/dossiers/${dossierId}/remarks`, session })).html,
    ]
    for (const html of await pages()) expect(html).toContain('To answer')
    expect((await withdrawDossier(partner, dossierId)).ok).toBe(true)
    for (const html of await pages()) {
      expect(html).toContain(WORDS)
      expect(html).not.toContain('To answer')
    }
  })

  it('takes nothing from a form that no page sends', async () => {
    const { dossierId, session } = await cameBack()
    const path = `/dossiers/${dossierId}/remarks`
    const forms: Record<string, string>[] = [{}, { remarkId: 'x' }, { remarkId: 'x', state: 'accepted' }]
    for (const form of forms) expect((await visit({ path, session, form })).status).toBe(400)
  })

  it('of another workspace finds nothing', async () => {
    const { dossierId } = await cameBack()
    const stranger = sessionOf((await aSubmittedDossier()).partner.personId)
    for (const form of [undefined, { remarkId: 'x' }])
      expect(
        (await visit({ path: `/dossiers/${dossierId}/remarks`, session: stranger, ...(form && { form }) }))
          .status,
      ).toBe(404)
  })
})

describe('the settings', () => {
  const texts = { 'text.fr': 'Texte', 'text.nl': 'Tekst', 'text.de': 'Text', 'text.en': 'Words' }

  it('take a template in four languages, and show what is missing at its field', async () => {
    const path = '/office/settings/templates'
    const { html } = await visit({ path, session: admin })
    const form = { intent: 'save', id: hidden(html, 'id'), name: 'Of the test', ...texts }
    const id = /name="id" value="([0-9a-f-]{36})"(?![\s\S]*name="id")/.exec(html)?.[1] ?? ''
    const refused = await visit({ path, session: admin, form: { ...form, id, 'text.de': '' } })
    expect([refused.status, refused.html.includes('href="#text.de"')]).toEqual([400, true])
    expect(refused.html).toContain('Of the test')
    const saved = await visit({ path, session: admin, form: { ...form, id } })
    expect(saved).toMatchObject({ status: 302, location: `${path}?done` })
    const after = await visit({ path: `${path}?edit=${id}`, session: admin })
    expect(after.html).toContain('value="Of the test"')
    await visit({ path, session: admin, form: { intent: 'archive', id } })
    expect((await visit({ path, session: admin })).html).toMatch(/Archived[\s\S]*Of the test/)
  })

  it('take, move and put away items of the checklist', async () => {
    const path = '/office/settings/checklist'
    const { html } = await visit({ path, session: admin })
    const id = /name="id" value="([0-9a-f-]{36})"(?![\s\S]*name="id")/.exec(html)?.[1] ?? ''
    for (const form of [
      { intent: 'save', id, ...texts },
      { intent: 'up', id },
      { intent: 'archive', id },
    ])
      expect((await visit({ path, session: admin, form })).status).toBe(302)
    expect((await visit({ path, session: admin })).html).toMatch(/Archived[\s\S]*Words/)
    expect((await visit({ path, session: admin, form: { intent: 'delete', id } })).status).toBe(400)
  })

  it('do not exist for the other officers', async () => {
    for (const path of ['/office/settings/templates', '/office/settings/checklist'])
      for (const form of [undefined, { intent: 'archive', id: 'x' }])
        expect((await visit({ path, session: officer, ...(form && { form }) })).status).toBe(404)
  })
})
