import { beforeAll, describe, expect, it } from 'vitest'
import type { Partner } from '#app/domain/actor.ts'
import { LANGUAGES } from '#app/domain/language.ts'
import type { Session } from '#app/http/load-context.ts'
import * as office from '#app/routes/office.settings.tokens.tsx'
import * as index from '#app/routes/settings._index.tsx'
import * as settings from '#app/routes/settings.tokens.tsx'
import { listTokens } from '#app/services/tokens/list-tokens.server.ts'
import { anInstitution } from '#test/builders/institution.ts'
import { aMember } from '#test/builders/member.ts'
import { pagesOf } from '#test/builders/pages.tsx'
import { aPerson } from '#test/builders/people.ts'
import { sessionOf } from '#test/builders/session.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

onPortalDatabase()

const visit = pagesOf({ settings: index, 'settings/tokens': settings, 'office/settings/tokens': office })

let manager: Partner
let session: Session
let admin: Session

beforeAll(async () => {
  manager = (await anInstitution('0671516647')).manager
  session = sessionOf(manager.personId)
  admin = sessionOf(await aPerson(), 'admin')
})

const issue = (form: Readonly<Record<string, string>> = {}) => ({
  intent: 'issue',
  workspace: manager.workspaceId,
  name: 'Nightly run',
  days: '90',
  'scope.dossiers:read': 'yes',
  ...form,
})

describe('the tokens of an institution', () => {
  it('are issued, shown once, listed and revoked without JavaScript', async () => {
    const path = '/settings/tokens'
    expect((await visit({ path, session })).html).toContain('There is no token yet')
    const made = await visit({ path, session, form: issue() })
    const token = /ebx_[\w-]{43}/.exec(made.html)?.[0]
    expect([made.status, token]).toEqual([201, expect.any(String)])
    const later = await visit({ path, session })
    expect(later.html).toContain('Nightly run')
    expect(later.html).not.toMatch(/ebx_[\w-]{43}/)
    const [listed] = await listTokens(manager)
    const form = { intent: 'revoke', workspace: manager.workspaceId, id: listed?.id ?? '' }
    const ended = await visit({ path, session, form })
    expect(ended.location).toContain('revoked')
    expect((await visit({ path: ended.location ?? '', session })).html).toContain('The token is revoked')
    expect((await listTokens(manager))[0]?.state).toBe('revoked')
  })

  it('say at its field what to mend, and keep what was typed', async () => {
    const { 'scope.dossiers:read': _, ...without } = issue({ name: 'Keep me' })
    const refused = await visit({ path: '/settings/tokens', session, form: without })
    expect(refused.status).toBe(400)
    expect(refused.html).toContain('href="#scopes"')
    expect(refused.html).toContain('id="scopes-error"')
    expect(refused.html).toContain('value="Keep me"')
  })

  it('do not exist for who manages no institution, nor under another one’s workspace', async () => {
    const other = (await anInstitution('1000000021', 'autre:application')).manager
    const path = '/settings/tokens'
    for (const stranger of [sessionOf(await aPerson()), sessionOf(other.personId)]) {
      const foreign = await visit({ path: `${path}?workspace=${manager.workspaceId}`, session: stranger })
      expect(foreign.status).toBe(404)
      expect((await visit({ path, session: stranger, form: issue() })).status).toBe(404)
    }
    expect((await visit({ path, session: undefined })).location).toMatch(/^\/sign-in/)
    expect((await listTokens(other)).length).toBe(0)
  })

  it('are offered in the settings to managers, to whom the page exists', async () => {
    const link = 'href="/settings/tokens"'
    const { workspaceId } = manager
    const editor = sessionOf((await aMember(workspaceId, 'editor')).personId)
    expect((await visit({ path: '/settings', session })).html).toContain(link)
    for (const other of [editor, sessionOf(await aPerson())])
      expect((await visit({ path: '/settings', session: other })).html).not.toContain(link)
  })

  it('take only what the page sends', async () => {
    const path = '/settings/tokens'
    for (const form of [
      issue({ admin: 'yes' }),
      issue({ intent: 'all' }),
      issue({ 'scope.configurations:read': 'yes' }),
    ])
      expect((await visit({ path, session, form })).status).toBe(400)
    for (const days of ['0', '366', '-1', 'x']) {
      expect((await visit({ path, session, form: issue({ days }) })).status).toBe(400)
    }
  })

  it.each(LANGUAGES)('are a whole page in %s', async (language) => {
    const page = await visit({ path: '/settings/tokens', session, language })
    expect([page.status, page.html.includes('{')]).toEqual([200, expect.any(Boolean)])
    expect(page.html).not.toMatch(/\{(name|date|days|prefix|by)\}/)
  })
})

describe('the tokens of the eBox team', () => {
  const path = '/office/settings/tokens'
  const form = {
    intent: 'issue',
    name: 'Web service',
    days: '365',
    'scope.publicationAuthorizations:check': 'yes',
  }

  it('are issued by an admin', async () => {
    expect((await visit({ path, session: admin })).status).toBe(200)
    const made = await visit({ path, session: admin, form })
    expect([made.status, /ebx_[\w-]{43}/.test(made.html)]).toEqual([201, true])
  })

  it('need the second step anew when it is long ago', async () => {
    const refused = await visit({ path, session: { ...admin, secondStep: 'done' }, form })
    expect([refused.status, refused.html.includes('value="Web service"')]).toEqual([400, true])
    expect(refused.html).not.toMatch(/ebx_[\w-]{43}/)
  })

  it('do not exist for the other officers and for partners', async () => {
    for (const role of ['validator', 'approver'] as const) {
      const officer = sessionOf(await aPerson(), role)
      expect((await visit({ path, session: officer })).status).toBe(404)
      expect((await visit({ path, session: officer, form })).status).toBe(404)
    }
    expect((await visit({ path, session })).status).toBe(404)
    expect((await visit({ path, session, form })).status).toBe(404)
  })
})
