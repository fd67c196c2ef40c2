import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import * as start from '#app/routes/dossiers.new.tsx'
import { dossiersOf } from '#app/services/open-dossier.server.ts'
import { startDossier } from '#app/services/start-dossier.server.ts'
import { startForInstitution } from '#app/services/tokens/dossiers-of-institution.server.ts'
import { withdrawDossier } from '#app/services/withdraw-dossier.server.ts'
import { anInstitution } from '#test/builders/institution.ts'
import { pagesOf } from '#test/builders/pages.tsx'
import { aDraft, aPerson } from '#test/builders/people.ts'
import { settleSettings } from '#test/http/serve-border.ts'
import { asOwnerOf, onPortalDatabase } from '#test/world/portal-database.ts'

beforeAll(settleSettings)
const database = onPortalDatabase()

const NUMBER = '0671516647'
const THEIRS = '1000000021'
const visit = pagesOf({ 'dossiers/new': start })

const startAs = (personId: string, enterpriseNumber = NUMBER) =>
  visit({
    path: '/dossiers/new',
    form: { enterpriseNumber },
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
    // The own number leads to a change of what is registered; another begins a draft like anybody’s.
    expect((await startAs(manager.personId, THEIRS)).status, 'the person’s own pages').toBe(400)
  })
})

describe('the drafts of a registered institution', () => {
  it('are a hundred at most, whoever begins them, and one less makes room', async () => {
    const number = '0314595348'
    const { manager } = await anInstitution(number)
    const { workspaceId } = manager
    const colleague = await aPerson()
    await asOwnerOf(database, async (tx) => {
      await tx.execute(
        sql`insert into memberships (workspace_id, person_id, role) values (${workspaceId}, ${colleague}, 'editor')`,
      )
      await tx.execute(sql`insert into dossiers (workspace_id, state, language, enterprise_number, created_by)
        select ${workspaceId}, 'draft', 'fr', ${number}, ${await aPerson()} from generate_series(1, 98)`)
    })
    const draft = await aDraft(number, manager.personId)
    const begun = await Promise.all(
      [manager.personId, colleague].map((personId) => startDossier({ personId, language: 'fr' }, number)),
    )
    expect(begun.filter(({ ok }) => ok)).toHaveLength(1)
    const refusal = {
      message: expect.stringContaining('refusal.drafts.workspace'),
      field: 'enterpriseNumber',
    }
    expect(begun.find(({ ok }) => !ok)).toEqual({ ok: false, refusal })
    expect(
      await startDossier({ personId: colleague, language: 'fr' }, THEIRS),
      'another is not held up',
    ).toMatchObject({ ok: true })

    expect((await withdrawDossier(draft.partner, draft.dossierId)).ok).toBe(true)
    expect((await startDossier({ personId: colleague, language: 'fr' }, number)).ok).toBe(true)
    expect((await startDossier({ personId: colleague, language: 'fr' }, number)).ok).toBe(false)
  })
})
