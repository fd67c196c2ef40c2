import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Partner } from '#app/domain/actor.ts'
import { REMINDER_DAYS } from '#app/domain/certificate-expiry.ts'
import { certificateOfMember } from '#app/services/inventory/find-certificate.server.ts'
import { inventoriesOf, inventoryForOffice } from '#app/services/inventory/open-inventory.server.ts'
import { recordRevocation } from '#app/services/inventory/record-revocation.server.ts'
import { startRenewal } from '#app/services/inventory/renew-certificate.server.ts'
import { reportCompromise } from '#app/services/inventory/report-compromise.server.ts'
import { retireCertificate } from '#app/services/inventory/retire-certificate.server.ts'
import { handInCertificate } from '#app/services/issued/hand-in-certificate.server.ts'
import { checkPublication } from '#app/services/publication/check-publication.server.ts'
import { remindOfCertificates } from '#app/services/reminders/remind-of-certificates.server.ts'
import { saveCertificate } from '#app/services/save-certificate.server.ts'
import { certificatesByEnd } from '#db/certificate-inventory.server.ts'
import { asOffice } from '#db/client.server.ts'
import { aChange } from '#test/builders/change.ts'
import {
  aCertifiedIssuer,
  type Certified,
  certificateOn,
  issueFor,
  renewed,
} from '#test/builders/issued-certificate.ts'
import { aDraft, anOfficer, aPerson } from '#test/builders/people.ts'
import { TestAuthority } from '#test/pki/test-authority.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })
const database = onPortalDatabase()
const authorities = new TestAuthority()
const by = authorities.authority({ name: 'Root' })
const lasting = (days: number) => ({ authorities, by, days })
const signal = new AbortController().signal
const DAY_MS = 86_400_000
let owner: postgres.Sql

beforeAll(() => {
  owner = postgres({ ...database.current?.connection, max: 2, onnotice: () => {} })
})
afterAll(async () => {
  authorities.remove()
  await owner.end()
})
beforeEach(async () => {
  await owner`truncate mails`
})

const mails = (template: string) =>
  owner`select recipient, language, params, copy from mails where template = ${template} order by copy, recipient`
const events = async (issuerId: string, kind: string) =>
  owner`select data, actor_id from events where kind = ${kind} and data ->> 'issuerId' = ${issuerId} order by sequence`
const silence = () => owner`update certificates set reminded_days = 0 where reminded_days is distinct from 0`

describe('reminders', () => {
  let issuer: Certified
  let end: number
  const at = (daysBefore: number) => new Date(end - daysBefore * DAY_MS)
  const remind = (now: Date) => remindOfCertificates(signal, now)

  beforeAll(async () => {
    await silence()
    issuer = await aCertifiedIssuer('0671516647', lasting(200), { institution: { language: 'nl' } })
    end = (await certificateOn(issuer.dossierId)).notAfter.getTime()
  })

  it('come at each threshold, once whatever the number of workers, to managers and functional mailbox', async () => {
    const [manager] = await owner`select email from persons where id = ${issuer.manager.personId}`
    await remind(at(91))
    expect(await mails('certificateEnds')).toHaveLength(0)
    await Promise.all(Array.from({ length: 4 }, () => remind(at(90))))
    const sent = await mails('certificateEnds')
    expect(sent).toMatchObject([
      { recipient: manager?.email, language: 'nl', copy: false, params: { days: '90' } },
      { recipient: 'helpdesk@bosa.example', language: 'nl', copy: true },
    ])
    const { id } = await certificateOn(issuer.dossierId)
    expect(sent[0]?.params).toMatchObject({
      environment: 'acceptance',
      link: `/certificates/${id}/renew`,
      institution: 'Federale Overheidsdienst Beleid en Ondersteuning',
    })
    await remind(at(61))
    expect(await mails('certificateEnds')).toHaveLength(2)
  })

  it('that were missed are not sent afterwards: only the one that applies', async () => {
    await remind(at(10))
    await remind(at(9))
    expect(await mails('certificateEnds')).toHaveLength(2)
    await remind(at(6))
    await remind(at(1))
    await remind(at(0.5))
    expect(await mails('certificateEnds')).toHaveLength(6)
    const days = (await events(issuer.issuerId, 'certificateReminded')).map(({ data }) => data.days)
    expect(days).toEqual([90, 14, 7, 1])
    expect(days.every((day) => REMINDER_DAYS.some((known) => known === day))).toBe(true)
  })

  it('end with one to the team, once the certificate has ended', async () => {
    for (const late of [-0.1, -1, -30]) await remind(at(late))
    expect(await mails('certificateEnds')).toHaveLength(0)
    const [told, ...more] = await mails('certificateEnded')
    expect(more).toEqual([])
    expect(told?.params).toMatchObject({ application: 'bosa:eloket:attest' })
    expect(await events(issuer.issuerId, 'certificateExpired')).toHaveLength(1)
  })

  it('are silent once a successor is registered, and when the service has ended', async () => {
    const other = await aCertifiedIssuer('0314595348', lasting(40))
    await owner`update issuers set ended_on = '2020-01-01' where id = ${other.issuerId}`
    await remind(new Date())
    expect(await mails('certificateEnds')).toHaveLength(0)
    await owner`update issuers set ended_on = null where id = ${other.issuerId}`
    await renewed(other, lasting(300))
    await owner`truncate mails`
    await remind(new Date())
    expect(await mails('certificateEnds')).toHaveLength(0)
    await owner`update certificates set state = 'replaced' where not_after > now() + interval '250 days'`
    await remind(new Date())
    expect(await mails('certificateEnds')).toHaveLength(2)
  })
})

describe('a renewal', () => {
  let issuer: Certified
  beforeAll(async () => {
    issuer = await aCertifiedIssuer('0809394427', lasting(20))
  })
  const found = async (personId = issuer.manager.personId) => {
    const { id } = await certificateOn(issuer.dossierId)
    return certificateOfMember(id, personId)
  }

  it('begins one request however often it is sent, with the key page of its environment', async () => {
    const own = await found()
    if (!own) throw new Error('not found')
    const dossierId = randomUUID()
    for (const _ of [1, 2])
      expect(await startRenewal(own, 'fr', dossierId)).toEqual({ ok: true, value: dossierId })
    const parts =
      await owner`select part, answers from draft_parts where dossier_id = ${dossierId} order by part`
    expect(parts.map(({ part }) => part)).toEqual(['application', 'certificate.acceptance', 'institution'])
    expect(parts[0]?.answers).toMatchObject({ applicationId: 'bosa:eloket:attest' })
    const again = { dossierId, environment: 'acceptance', choice: 'csr', pem: issuer.csr } as const
    expect(await saveCertificate(issuer.manager, again)).toEqual({
      ok: false,
      refusal: { message: 'certificate.refusal.formerKey', field: 'pem' },
    })
  })

  it('is found by its members only, and begun by those who may edit', async () => {
    const { partner: stranger } = await aDraft('0212165526')
    expect(await found(stranger.personId)).toBeUndefined()
    const own = await found()
    if (!own) throw new Error('not found')
    const reader: Partner = { ...own.partner, role: 'reader' }
    expect(await startRenewal({ ...own, partner: reader }, 'fr', randomUUID())).toMatchObject({ ok: false })
  })

  it('lets both certificates count, until the old one is no longer used', async () => {
    const old = await certificateOn(issuer.dossierId)
    expect(await retireCertificate(issuer.manager, old.id)).toEqual({
      ok: false,
      refusal: { message: 'certificates.refusal.noSuccessor' },
    })
    const dossierId = await renewed(issuer, lasting(365))
    const [inventory] = await inventoriesOf(issuer.manager.personId, 'fr')
    const states = inventory?.issuers[0]?.environments[0]?.certificates.map(({ state }) => state)
    expect(states).toEqual(['registered', 'registered'])
    for (const _ of [1, 2])
      expect(await retireCertificate(issuer.manager, old.id)).toMatchObject({ ok: true })
    expect((await certificateOn(issuer.dossierId)).state).toBe('replaced')
    expect((await certificateOn(dossierId)).state).toBe('registered')
    expect(await events(issuer.issuerId, 'certificateRetired')).toHaveLength(1)
  })

  it('is nobody else’s to see or to stop; a key is reported by the team for any institution', async () => {
    const { id } = await certificateOn(issuer.dossierId)
    const stranger = await aPerson()
    expect(await inventoriesOf(stranger, 'fr')).toEqual([])
    const { partner } = await aDraft('0212165526', stranger)
    expect(await retireCertificate({ ...partner, role: 'manager' }, id)).toMatchObject({
      refusal: { message: 'refusal.gone' },
    })
    const report = { noticedOn: '2026-01-15', noticedBy: 'team', happened: 'suspicion' }
    expect(await reportCompromise(await anOfficer('validator'), id, report)).toMatchObject({ ok: true })
    expect(await mails('keyCompromisedTeam')).toMatchObject([{ params: { side: 'team' } }])
  })
})

describe('a key that others may have', () => {
  let issuer: Certified
  const REPORT = { noticedOn: '2026-01-15', noticedBy: 'provider', happened: 'keyPublished' }
  beforeAll(async () => {
    issuer = await aCertifiedIssuer('0308357159', lasting(365))
  })
  const id = async () => (await certificateOn(issuer.dossierId)).id

  it('is reported by who may edit, or by the team; never by a reader or another institution', async () => {
    const reader: Partner = { ...issuer.manager, role: 'reader' }
    expect(await reportCompromise(reader, await id(), REPORT)).toMatchObject({
      refusal: { message: 'refusal.role' },
    })
    const { partner: stranger } = await aDraft('0212165526')
    expect(await reportCompromise({ ...stranger, role: 'manager' }, await id(), REPORT)).toMatchObject({
      refusal: { message: 'refusal.gone' },
    })
    expect(await reportCompromise(issuer.manager, await id(), { ...REPORT, happened: '' })).toMatchObject({
      refusal: { field: 'happened' },
    })
    expect((await certificateOn(issuer.dossierId)).state).toBe('registered')
    expect(await mails('keyCompromised')).toHaveLength(0)
  })

  it('stops its certificate at once, and tells institution and team what to do', async () => {
    const editor: Partner = { ...issuer.manager, role: 'editor' }
    const done = await Promise.all([1, 2, 3].map(async () => reportCompromise(editor, await id(), REPORT)))
    expect(done.every(({ ok }) => ok)).toBe(true)
    expect((await certificateOn(issuer.dossierId)).state).toBe('compromised')
    expect(await events(issuer.issuerId, 'certificateCompromised')).toMatchObject([
      { data: { ...REPORT, side: 'institution', environment: 'acceptance' }, actor_id: editor.personId },
    ])
    const [first, second, ...more] = await mails('keyCompromised')
    expect(more).toEqual([])
    expect(first?.params).toMatchObject({
      happened: 'keyPublished',
      link: `/certificates/${await id()}/renew`,
    })
    expect(second).toMatchObject({ recipient: 'helpdesk@bosa.example', copy: true })
    expect(await mails('keyCompromisedTeam')).toMatchObject([
      { params: { noticedBy: 'provider', side: 'institution', link: `/office/certificates/${await id()}` } },
    ])
    const { sha256, notAfter } = await certificateOn(issuer.dossierId)
    const verdict = await checkPublication({
      environment: 'acceptance',
      enterpriseNumber: issuer.enterpriseNumber,
      applicationId: 'bosa:eloket:attest',
      messageTypeId: 'work-certificate',
      audience: 'citizen',
      certificateSha256: sha256,
      now: new Date(notAfter.getTime() - DAY_MS),
    })
    expect(verdict).toMatchObject({ allowed: false, certificate: { rule: 'certificate.compromised' } })
    const waiting = await asOffice((tx) =>
      certificatesByEnd(tx, { state: 'compromised' }, { after: undefined, limit: 9 }),
    )
    expect(waiting.map(({ certificate }) => certificate.id)).toContain(await id())
  })

  it('comes back in no way: not handed in again, not in a new request, not by a forgotten question', async () => {
    const certificate = issueFor(issuer.csr, lasting(300))
    const again = { dossierId: issuer.dossierId, environment: 'acceptance', text: certificate } as const
    expect(await handInCertificate(issuer.manager, again)).toMatchObject({
      refusal: { message: 'certificate.refusal.compromisedKey' },
    })
    const dossierId = await aChange(issuer, 'certificate', ['production'])
    const save = { dossierId, environment: 'production', choice: 'csr', pem: issuer.csr } as const
    expect(await saveCertificate(issuer.manager, save)).toMatchObject({
      refusal: { message: 'certificate.refusal.compromisedKey', field: 'pem' },
    })
    await expect(
      owner`update certificates set state = 'registered' where id = ${await id()}`,
    ).rejects.toThrow('cannot become registered')
  })

  it('has its revocation recorded by an officer, once', async () => {
    const officer = await anOfficer('validator')
    const day = new Date().toISOString().slice(0, 10)
    for (const wrong of ['', '2031-01-01', '2020-01-01', 'yesterday'])
      expect(await recordRevocation(officer, await id(), wrong)).toMatchObject({
        refusal: { field: 'revokedOn' },
      })
    for (const _ of [1, 2])
      expect(await recordRevocation(officer, await id(), day)).toMatchObject({ ok: true })
    expect(await certificateOn(issuer.dossierId)).toMatchObject({
      state: 'revoked',
      revokedOn: day,
      revokedBy: officer.personId,
    })
    expect(await events(issuer.issuerId, 'certificateRevoked')).toHaveLength(1)
    expect(await reportCompromise(issuer.manager, await id(), REPORT)).toMatchObject({
      refusal: { message: 'certificates.refusal.revoked' },
    })
    const inventory = await inventoryForOffice(officer, issuer.institutionId, 'nl')
    const [shown] = inventory?.issuers[0]?.environments[0]?.certificates ?? []
    expect(shown).toMatchObject({
      state: 'revoked',
      compromise: { happened: 'keyPublished', side: 'institution' },
      subject: expect.stringContaining('cbe-number:0308357159'),
    })
    expect(shown?.handedInBy).not.toBe('')
  })
})
