import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import type { Session } from '#app/http/load-context.ts'
import * as change from '#app/routes/office.institutions.$institutionId.change.tsx'
import * as list from '#app/routes/office.settings.webhooks._index.tsx'
import * as target from '#app/routes/office.settings.webhooks.$targetId.tsx'
import { asOffice } from '#db/client.server.ts'
import { institutionOfWorkspace } from '#db/institutions.server.ts'
import { anInstitution } from '#test/builders/institution.ts'
import { pagesOf } from '#test/builders/pages.tsx'
import { aPerson } from '#test/builders/people.ts'
import { sessionOf } from '#test/builders/session.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

onPortalDatabase()
const path = '/office/settings/webhooks'
const visit = pagesOf({
  'office/settings/webhooks': list,
  'office/settings/webhooks/:targetId': target,
  'office/institutions/:institutionId/change': change,
})

let admin: Session
let approver: Session
beforeAll(async () => {
  admin = await sessionOf(await aPerson(), 'admin')
  approver = await sessionOf(await aPerson(), 'approver')
})

it('webhooks are added, shown their secret once, paused and deleted by plain forms of an admin', async () => {
  const id = randomUUID()
  const form = { id, url: 'https://team.example/hook', 'kind.dossierApproved': 'yes' }
  expect(await visit({ path, session: approver })).toMatchObject({ status: 404 })
  const stale = { ...admin, secondStep: 'done' as const }
  expect((await visit({ path, session: stale, form })).html).not.toContain('whsec_')
  const refused = await visit({ path, session: admin, form: { ...form, url: 'http://team.example/' } })
  expect(refused.status).toBe(400)
  expect(refused.html).toContain('must begin with https://')
  const added = await visit({ path, session: admin, form })
  expect(added.status).toBe(201)
  const secret = /whsec_[\w+/=]{44}/.exec(added.html)?.[0] ?? ''
  expect(secret).not.toBe('')
  const one = `${path}/${id}`
  for (const address of [path, one]) {
    const { html } = await visit({ path: address, session: admin })
    expect(html).toContain('https://team.example/hook')
    expect(html).not.toContain('whsec_')
  }
  expect(await visit({ path: one, session: admin, form: { intent: 'pause' } })).toMatchObject({
    location: `${one}?done=paused`,
  })
  expect((await visit({ path: one, session: admin })).html).toContain('Paused')
  expect((await visit({ path: one, session: admin, form: { intent: 'replay', since: 'soon' } })).status).toBe(
    400,
  )
  expect((await visit({ path: one, session: admin, form: { intent: 'delete' } })).html).toContain(
    'Tick the box',
  )
  const gone = await visit({ path: one, session: admin, form: { intent: 'delete', confirmed: 'yes' } })
  expect(gone.location).toBe(`${path}?deleted`)
  expect((await visit({ path: one, session: admin })).status).toBe(404)
})

it('a change of an institution is shown before it is done, in plain forms', async () => {
  const { manager } = await anInstitution('0200000142', 'shown:desk')
  const institution = await asOffice((tx) => institutionOfWorkspace(tx, manager.workspaceId))
  if (!institution) throw new Error('no institution')
  const { answers, revision } = institution
  const page = { path: `/office/institutions/${institution.id}/change`, session: approver }
  const form = {
    revision: String(revision),
    enterpriseNumber: '0200.000.241',
    nameFr: answers.nameFr,
    nameNl: answers.nameNl,
    nameDe: answers.nameDe,
    certificateName: answers.certificateName,
  }
  expect((await visit(page)).html).toContain(`value="${institution.enterpriseNumber}"`)
  const preview = await visit({ ...page, form: { ...form, intent: 'preview' } })
  for (const shown of ['0200.000.142', '0200.000.241', 'shown:desk', 'value="confirm"'])
    expect(preview.html).toContain(shown)
  const still = await asOffice((tx) => institutionOfWorkspace(tx, manager.workspaceId))
  expect(still?.enterpriseNumber).toBe('0200000142')
  const done = await visit({ ...page, form: { ...form, intent: 'confirm' } })
  expect(done.location).toBe(`${page.path}?done=renumber`)
  expect((await visit({ ...page, form: { ...form, intent: 'confirm' } })).status).toBe(400)
})
