import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import * as start from '#app/routes/dossiers.new.tsx'
import { dossiersOf } from '#app/services/open-dossier.server.ts'
import { startForInstitution } from '#app/services/tokens/dossiers-of-institution.server.ts'
import { withdrawDossier } from '#app/services/withdraw-dossier.server.ts'
import { anInstitution } from '#test/builders/institution.ts'
import { pagesOf } from '#test/builders/pages.tsx'
import { aDraft, aPerson } from '#test/builders/people.ts'
import { settleSettings } from '#test/http/serve-border.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

beforeAll(settleSettings)
onPortalDatabase()

const NUMBER = '0671516647'
const visit = pagesOf({ 'dossiers/new': start })

const startAs = (personId: string) =>
  visit({
    path: '/dossiers/new',
    form: { enterpriseNumber: NUMBER },
    session: {
      personId,
      email: `${randomUUID()}@people.example`,
      name: '',
      language: 'en',
      officerRoles: [],
      idHash: new Uint8Array(),
    },
  })

describe('the drafts of a person', () => {
  it('are twenty at most, even when all are asked for at once, and one less makes room', async () => {
    const personId = await aPerson()
    const first = await aDraft(NUMBER, personId)
    const asked = await Promise.all(Array.from({ length: 22 }, () => startAs(personId)))
    expect(asked.filter(({ status }) => status === 302)).toHaveLength(19)
    const refused = asked.filter(({ status }) => status === 400)
    expect(refused).toHaveLength(3)
    for (const { html } of refused) expect(html).toContain('You have 20 request forms')
    expect(await dossiersOf(personId)).toHaveLength(20)
    expect((await startAs(await aPerson())).status, 'another person is not held up').toBe(302)

    const withdrawn = await withdrawDossier(first.partner, first.dossierId)
    expect(withdrawn.ok).toBe(true)
    expect((await startAs(personId)).status).toBe(302)
    expect((await startAs(personId)).status).toBe(400)
  })

  it('are as many when an institution’s own system begins them', async () => {
    const { manager } = await anInstitution(NUMBER)
    const begin = () => startForInstitution(manager, undefined, async () => undefined)
    for (let drafts = 0; drafts < 19; drafts += 1) await aDraft(NUMBER, manager.personId)
    const asked = await Promise.all([begin(), begin(), begin()])
    expect(asked.filter(({ ok }) => ok)).toHaveLength(1)
    const message = expect.stringContaining('refusal.drafts.many')
    expect(asked.filter(({ ok }) => !ok)).toEqual([
      { ok: false, refusal: { message } },
      { ok: false, refusal: { message } },
    ])
    expect((await startAs(manager.personId)).status, 'the person’s own pages').toBe(400)
  })
})
