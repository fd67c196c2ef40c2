import { randomBytes, randomUUID } from 'node:crypto'
import type { LoaderFunction } from '@remix-run/node'
import { beforeAll, describe, expect, it } from 'vitest'
import { monthOf } from '#app/domain/calendar-month.ts'
import type { OfficerRole } from '#app/domain/permission.ts'
import type { Session } from '#app/http/load-context.ts'
import * as root from '#app/root.tsx'
import { addDocumentType } from '#app/services/add-document-type.server.ts'
import { addTarget } from '#app/services/webhooks/manage-targets.server.ts'
import { withdrawDossier } from '#app/services/withdraw-dossier.server.ts'
import { asOffice } from '#db/client.server.ts'
import { documentTypesOf } from '#db/institutions.server.ts'
import { aChange, anIssuer, changeAnswers, submitted } from '#test/builders/change.ts'
import { aConfiguredIssuer } from '#test/builders/configured-issuer.ts'
import { columnsOf } from '#test/builders/data-classes.ts'
import { DOCUMENT_TYPE } from '#test/builders/dossier.ts'
import { anEvidence } from '#test/builders/environments.ts'
import { aToken } from '#test/builders/institution.ts'
import { aMember } from '#test/builders/member.ts'
import { pagesOf } from '#test/builders/pages.tsx'
import { aDraft, anOfficer, aPerson } from '#test/builders/people.ts'
import { anAgreedSlot } from '#test/builders/planned-issuer.ts'
import { pathOf, ROUTE_FILES } from '#test/builders/route-files.ts'
import { aStoredCertificate } from '#test/builders/stored-certificate.ts'
import { aSubmittedDossier } from '#test/builders/submitted-dossier.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

const database = onPortalDatabase()

/** What each loader handed out over the whole run, by its route: paths of keys. */
const handedOut = new Map<string, Set<string>>()

/** A key that is an id, a number or a moment stands for any of them. */
const NAMELESS = /^([0-9a-f]{8}-[0-9a-f-]{27}|\d[\d.:-]*)$/

function keysOf(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => keysOf(item, `${at}[]`))
  if (typeof value !== 'object' || value === null || value instanceof Date) return at === '' ? [] : [at]
  const inside = Object.entries(value).flatMap(([key, item]) => {
    const name = NAMELESS.test(key) ? '*' : key
    return keysOf(item, at === '' ? name : `${at}.${name}`)
  })
  return inside.length === 0 && at !== '' ? [at] : inside
}

type Wrapped = { type: 'DataWithResponseInit'; data: unknown }
const isWrapped = (answer: unknown): answer is Wrapped =>
  typeof answer === 'object' &&
  answer !== null &&
  'type' in answer &&
  answer.type === 'DataWithResponseInit' &&
  'data' in answer

const listening = (url: string, loader: LoaderFunction): LoaderFunction =>
  Object.assign(
    async (...given: Parameters<LoaderFunction>) => {
      const answer: unknown = await loader(...given)
      const data = isWrapped(answer) ? answer.data : answer
      const keys = data instanceof Response ? ['(a file or a redirect)'] : keysOf(data)
      const known = handedOut.get(url) ?? new Set()
      for (const key of keys) known.add(key)
      handedOut.set(url, known)
      return answer
    },
    { hydrate: undefined },
  )

/** The shell's loader, which runs with every page, beside those of the route files. */
const SHELL = { name: 'root', url: 'every-page', module: { loader: root.loader } }
const LOADERS = [...ROUTE_FILES, SHELL].filter(({ module }) => module.loader)

const visit = pagesOf(
  Object.fromEntries(
    LOADERS.map(({ url, module }) => [
      url,
      { ...module, ...(module.loader && { loader: listening(url, module.loader as LoaderFunction) }) },
    ]),
  ),
)

const sessionOf = (personId: string, officerRoles: readonly OfficerRole[] = []): Session => ({
  personId,
  email: `${personId}@people.example`,
  name: '',
  language: 'en',
  recentSignIn: true,
  officerRoles,
  ...(officerRoles.length > 0 && { secondStep: 'fresh' as const }),
  idHash: randomBytes(32),
})

type Seen = { session: Session | undefined; dossierId?: string; workspaceId?: string }

/** A target of webhooks that was told of something. */
async function aToldTarget(): Promise<string> {
  const admin = await anOfficer('admin')
  const id = randomUUID()
  await addTarget(admin, { id, url: 'https://team.example/hook', kinds: ['dossierWithdrawn'] })
  const told = await aSubmittedDossier()
  await withdrawDossier(told.partner, told.dossierId)
  return id
}

/** Members, officers and strangers; a draft, a dossier sent, one approved, a second one of the same institution, and changes that it asks. */
async function everybody(): Promise<{
  seen: Seen[]
  typeId: string
  personId: string
  institutionId: string
  issuerId: string
  evidenceId: string
  issuerTypeId: string
  month: string
  certificateId: string
  targetId: string
}> {
  const approved = await anIssuer('0314595348')
  const { manager, institutionId, issuerId } = approved
  const [issuerType] = await asOffice((tx) => documentTypesOf(tx, issuerId))
  const slot = await anAgreedSlot(issuerId, manager)
  const evidenceId = await anEvidence(manager, issuerId)
  await aConfiguredIssuer(issuerId)
  await aStoredCertificate(database, approved, true)
  const certificateId = await aStoredCertificate(database, approved)
  await aToken(manager)
  const colleague = await aMember(manager.workspaceId, 'reader')
  const sent = await aSubmittedDossier()
  const withdrawn = await aSubmittedDossier()
  await withdrawDossier(withdrawn.partner, withdrawn.dossierId)
  const targetId = await aToldTarget()
  const draft = await aDraft('0206731645')
  const type = await addDocumentType(draft.partner, draft.dossierId, { answers: DOCUMENT_TYPE })
  const second = await aDraft('0314595348', manager.personId)
  const end = await aChange(approved, 'end')
  const contacts = await aChange(approved, 'contacts')
  await changeAnswers(manager, contacts, 'institution', { city: 'Silly' })
  await submitted(manager, contacts)
  const unsent = await aChange(approved, 'contacts')
  const changes = [end, contacts, unsent].map((dossierId) => ({ partner: manager, dossierId }))
  const roles: OfficerRole[] = ['validator', 'approver', 'admin']
  const officer = sessionOf(await aPerson(), roles)
  const { secondStep: _, ...signedInOnly } = officer
  const known = [draft, sent, withdrawn, { ...approved, partner: manager }, second, ...changes]
  return {
    typeId: type.ok ? type.value : '',
    personId: colleague.personId,
    institutionId,
    issuerId,
    evidenceId,
    issuerTypeId: issuerType?.id ?? '',
    month: monthOf(slot.day),
    certificateId,
    targetId,
    seen: [
      ...known.flatMap(({ partner, dossierId }) => [
        { session: sessionOf(partner.personId), dossierId },
        { session: officer, dossierId },
      ]),
      { session: sessionOf(manager.personId), workspaceId: manager.workspaceId },
      { session: officer },
      { session: { ...sessionOf(await aPerson()), email: '' } },
      { session: signedInOnly },
      { session: undefined },
    ],
  }
}

/** What must be asked before a page has an answer. */
const QUESTIONS: Readonly<Record<string, string>> = {
  'issuers/:issuerId/simulator': '?environment=acceptance&type=bosa:attest',
}

beforeAll(async () => {
  const { seen, ...values } = await everybody()
  for (const { url } of LOADERS) {
    for (const { session, dossierId, workspaceId } of seen) {
      if (url.includes(':dossierId') !== (dossierId !== undefined)) continue
      const path = pathOf(url, {
        ...values,
        typeId: url.startsWith('issuers/') ? values.issuerTypeId : values.typeId,
        dossierId: dossierId ?? '',
        environment: 'acceptance',
        line: 'timestamp',
        profileId: 'guide',
        enterpriseNumber: '0314595348',
      })
      // The data alone: nothing is drawn.
      const data = `${path === '/' ? '/_root' : path}.data`
      const asked = url === 'office/calendar' ? `?month=${values.month}` : (QUESTIONS[url] ?? '')
      const query = workspaceId ? `?workspace=${workspaceId}` : asked
      await visit({ path: `${data}${query}`, session })
    }
  }
}, 120_000)

/** Routes whose loader hands out nothing here, and why. */
const NOTHING: Readonly<Record<string, string>> = {
  '*': 'what does not exist',
  'calendar/:token.ics': 'a file, behind a secret address',
  'dev/mailbox': 'a demo world only',
  'dev/mailbox/:mailId': 'a demo world only',
  'dev/sign-in': 'a demo world only',
  'dossiers/:dossierId/decisions/:decisionId.pdf': 'a file',
  'dossiers/:dossierId/thread/:attachmentId': 'a file',
  'second-step/ceremony': 'posts only',
  'sign-in/provider': 'a login provider would have to be set',
}

describe('what loaders hand to browsers', () => {
  it('is listed, key by key: read the difference, then npx vitest run test/security/loader-keys.test.ts -u', async () => {
    const list = [...handedOut]
      .map(
        ([url, keys]) =>
          `/${url}\n${[...keys]
            .sort()
            .map((key) => `  ${key}\n`)
            .join('')}`,
      )
      .sort()
      .join('\n')
    await expect(list).toMatchFileSnapshot('loader-keys.txt')
  })

  it('is seen of each route that has a loader', () => {
    const routes = LOADERS.map(({ url }) => url)
    const unseen = routes.filter((url) => !handedOut.has(url))
    expect(unseen.sort()).toEqual(Object.keys(NOTHING).sort())
    expect([...handedOut.values()].flatMap((keys) => [...keys]).length).toBeGreaterThan(300)
  })

  it('holds no column that docs/data-classes.md calls secret, nor anything of such a name', () => {
    const secret = columnsOf('secret').map((name) =>
      (name.split('.')[1] ?? '').replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
    )
    const odd = [...handedOut].flatMap(([url, keys]) =>
      [...keys]
        .filter((key) =>
          key
            .split(/[.[\]]+/)
            .some(
              (name) => secret.includes(name) || /password|secret|hash$|sealed|cookie|privateKey/i.test(name),
            ),
        )
        .map((key) => `/${url}: ${key}`),
    )
    expect(odd).toEqual([])
  })
})
