import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  MEMBER_ROLES,
  type MemberRole,
  OFFICER_ROLES,
  type OfficerRole,
  PERMISSIONS,
  type Role,
} from '#app/domain/permission.ts'
import type { Session } from '#app/http/load-context.ts'
import { addDocumentType } from '#app/services/add-document-type.server.ts'
import { addTarget } from '#app/services/webhooks/manage-targets.server.ts'
import { asOffice } from '#db/client.server.ts'
import { readDossier, readParts } from '#db/dossiers.server.ts'
import { documentTypesOf, institutionOfWorkspace, issuersOf } from '#db/institutions.server.ts'
import { memberships } from '#db/schema/institutions.ts'
import { officerRoles } from '#db/schema/people.ts'
import { anAttachment } from '#test/builders/attachment.ts'
import { DOCUMENT_TYPE } from '#test/builders/dossier.ts'
import { anEvidence } from '#test/builders/environments.ts'
import { aFrozenDecision } from '#test/builders/frozen-decision.ts'
import { anInstitution } from '#test/builders/institution.ts'
import { pagesOf, type Visited } from '#test/builders/pages.tsx'
import { aDraft, anOfficer, aPerson } from '#test/builders/people.ts'
import { anAgreedSlot } from '#test/builders/planned-issuer.ts'
import { pathOf, ROUTE_FILES } from '#test/builders/route-files.ts'
import { aStoredCertificate } from '#test/builders/stored-certificate.ts'
import { aSubmittedDossier } from '#test/builders/submitted-dossier.ts'
import { asOwnerOf, onPortalDatabase } from '#test/world/portal-database.ts'
import { type Audience, MATRIX, type Rule } from './matrix.ts'

const database = onPortalDatabase()

const visit = pagesOf(Object.fromEntries(ROUTE_FILES.map(({ url, module }) => [url, module])))

type Visitor = 'stranger' | 'outsider' | MemberRole | OfficerRole
const VISITORS: readonly Visitor[] = ['stranger', 'outsider', ...MEMBER_ROLES, ...OFFICER_ROLES]
const isMember = (visitor: Visitor) => MEMBER_ROLES.some((role) => role === visitor)
const isOfficer = (visitor: Visitor) => OFFICER_ROLES.some((role) => role === visitor)

const ADMITS: Readonly<Record<Audience, (visitor: Visitor) => boolean>> = {
  everybody: () => true,
  person: (visitor) => visitor !== 'stranger',
  member: isMember,
  memberOrOfficer: (visitor) => isMember(visitor) || isOfficer(visitor),
  officer: isOfficer,
  admin: (visitor) => visitor === 'admin',
  token: () => false,
  team: isOfficer,
  institutionManager: (visitor) => visitor === 'manager',
  issuerReader: (visitor) => isMember(visitor) || isOfficer(visitor),
  nobody: () => false,
}

let sessions: Partial<Record<Visitor, Session>>
/** A draft, where the partner may edit; and one that was submitted, which the team sees too. */
let dossierId: string
let institutionId: string
let issuerId: string
let issuerTypeId: string
const targetId = randomUUID()
let certificateId: string
let submittedId: string
let typeId: string
let attachmentId: string
let decisionId: string
let evidenceId: string

const aSession = async (personId: string, roles: readonly OfficerRole[] = []): Promise<Session> => ({
  personId,
  email: `${personId}@people.example`,
  name: '',
  language: 'en',
  officerRoles: roles,
  ...(roles.length > 0 && { secondStep: 'fresh' as const }),
  idHash: new Uint8Array(32),
})

beforeAll(async () => {
  const draft = await aDraft('0671516647')
  const submitted = await aSubmittedDossier({ enterpriseNumber: '0314595348' })
  submittedId = submitted.dossierId
  decisionId = await aFrozenDecision(submittedId)
  dossierId = draft.dossierId
  const type = await addDocumentType(draft.partner, dossierId, { answers: DOCUMENT_TYPE })
  typeId = type.ok ? type.value : ''
  attachmentId = await anAttachment(submitted)
  const { manager, dossierId: registeredBy } = await anInstitution('0200000142', 'matrix:desk')
  const registered = await asOffice(async (tx) => {
    const institution = await institutionOfWorkspace(tx, manager.workspaceId)
    return { institution, issuers: await issuersOf(tx, institution?.id ?? NO_INSTITUTION) }
  })
  institutionId = registered.institution?.id ?? ''
  issuerId = registered.issuers[0]?.id ?? ''
  issuerTypeId = (await asOffice((tx) => documentTypesOf(tx, issuerId)))[0]?.id ?? ''
  await anAgreedSlot(issuerId, manager)
  certificateId = await aStoredCertificate(database, { manager, dossierId: registeredBy, issuerId })
  evidenceId = await anEvidence(manager, issuerId)
  await addTarget(await anOfficer('admin'), {
    id: targetId,
    url: 'https://team.example/hook',
    kinds: ['dossierApproved'],
  })
  sessions = { outsider: await aSession(await aPerson()) }
  for (const role of MEMBER_ROLES) {
    const personId = await aPerson()
    const workspaces = [draft.partner, submitted.partner, manager].map(({ workspaceId }) => workspaceId)
    const places = workspaces.map((workspaceId) => ({
      workspaceId,
      personId,
      role,
    }))
    await asOwnerOf(database, (tx) => tx.insert(memberships).values(places))
    sessions[role] = await aSession(personId)
  }
  for (const role of OFFICER_ROLES) {
    const personId = await aPerson()
    await asOwnerOf(database, (tx) => tx.insert(officerRoles).values({ personId, role }))
    sessions[role] = await aSession(personId, [role])
  }
})

/** What begins with an institution leads whoever is no member of it back to their own list. */
const NO_INSTITUTION = '00000000-0000-4000-8000-000000000000'

const FOR_THE_TEAM_TOO = /^(office\/dossiers|dossiers\/:dossierId\/(form|history|thread|decisions))/

const addressOf = (url: string, dossier = FOR_THE_TEAM_TOO.test(url) ? submittedId : dossierId): string =>
  pathOf(url, {
    dossierId: dossier,
    typeId: url.startsWith('issuers/') ? issuerTypeId : typeId,
    decisionId,
    evidenceId,
    line: 'timestamp',
    environment: 'acceptance',
    attachmentId,
    personId: sessions.reader?.personId ?? '',
    issuerId,
    targetId,
    certificateId,
    profileId: 'guide',
    enterpriseNumber: '0314595348',
    institutionId: url.startsWith('office/') ? institutionId : NO_INSTITUTION,
  })

const outcome = ({ status, location }: Visited): 'signIn' | 'closed' | 'in' => {
  if (status === 302 && location && /^\/sign-in(\?|$)/.test(location)) return 'signIn'
  return status === 404 || status === 401 || status === 403 ? 'closed' : 'in'
}

/** What is behind the door: everything of the draft that a post could change. */
const behindTheDoor = async (dossierId: string) =>
  JSON.stringify(
    await asOffice(async (tx) => [await readDossier(tx, dossierId), await readParts(tx, dossierId)]),
  )

/** Something for every page that takes a form. */
const FORM = {
  intent: 'continue',
  version: '0',
  editSession: 'x',
  applicationId: 'posted:id',
  choice: 'later',
  start: 'empty',
  confirmed: 'yes',
}

const cases = (method: 'get' | 'post') =>
  ROUTE_FILES.flatMap(({ name, url }) => {
    const audience = MATRIX[name]?.[method]
    return audience
      ? VISITORS.map((visitor) => ({ name, url, visitor, audience, rule: MATRIX[name] as Rule }))
      : []
  })

describe('the matrix', () => {
  it('names every route, and each of its doors', () => {
    const doors = Object.fromEntries(
      ROUTE_FILES.map(({ name, module }) => [
        name,
        [module.loader ? 'get' : '', module.action ? 'post' : ''].filter(Boolean),
      ]),
    )
    const named = Object.fromEntries(
      Object.entries(MATRIX).map(([name, rule]) => [
        name,
        Object.keys(rule).filter((key) => key !== 'action'),
      ]),
    )
    expect(doors).toEqual(named)
  })

  it.each(cases('get'))('$name: GET by $visitor', async ({ url, visitor, audience, name }) => {
    const seen = await visit({ path: addressOf(url), session: sessions[visitor] })
    // Without their secret these lead nowhere, or back to sign-in, for everybody alike.
    if (name === '$' || /:token|:mailId|^sign-in/.test(url)) return expect(seen.status).toBeLessThan(500)
    if (ADMITS[audience](visitor)) return expect(outcome(seen)).toBe('in')
    expect(outcome(seen)).toBe(
      visitor === 'stranger' && !['token', 'nobody'].includes(audience) ? 'signIn' : 'closed',
    )
  })

  it.each(cases('post'))('$name: POST by $visitor', async ({ url, visitor, audience, rule }) => {
    const before = await behindTheDoor(dossierId)
    const seen = await visit({ path: addressOf(url), session: sessions[visitor], form: FORM })
    expect(seen.status).toBeLessThan(500)
    const allowed: readonly Role[] = rule.action ? PERMISSIONS[rule.action] : []
    if (ADMITS[audience](visitor) && (!rule.action || allowed.some((role) => role === visitor))) return
    if (!ADMITS[audience](visitor) && !url.startsWith('sign-in')) expect(outcome(seen)).not.toBe('in')
    expect(await behindTheDoor(dossierId)).toBe(before)
  })

  it.each(cases('post').filter(({ rule, visitor }) => rule.action === 'dossier.edit' && isMember(visitor)))(
    '$name: POST by $visitor changes nothing once the dossier is with the team',
    async ({ url, visitor }) => {
      const before = await behindTheDoor(submittedId)
      const seen = await visit({ path: addressOf(url, submittedId), session: sessions[visitor], form: FORM })
      expect(seen.status).toBeLessThan(500)
      expect(await behindTheDoor(submittedId)).toBe(before)
    },
  )
})
