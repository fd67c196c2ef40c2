import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { dayInBelgium } from '#app/domain/working-days.ts'
import { addDocumentType } from '#app/services/add-document-type.server.ts'
import { startChange } from '#app/services/change/start-change.server.ts'
import { chooseApplication } from '#app/services/choose-application.server.ts'
import { decideInWords } from '#app/services/decide-in-words.server.ts'
import { dossiersOf } from '#app/services/open-dossier.server.ts'
import { runChecks } from '#app/services/run-checks.server.ts'
import { saveAnswers } from '#app/services/save-answers.server.ts'
import { saveCertificate } from '#app/services/save-certificate.server.ts'
import { certificateKeysOf, certificatesInUse } from '#db/certificate-keys.server.ts'
import { readCheckResults } from '#db/check-results.server.ts'
import { asOffice } from '#db/client.server.ts'
import { readDossier, readVersion } from '#db/dossiers.server.ts'
import {
  aChange,
  anIssuer,
  approved,
  changeAnswers,
  type RegisteredIssuer,
  registered,
  submitted,
} from '#test/builders/change.ts'
import { opensslCsr } from '#test/builders/csr.ts'
import { APPLICATION, DOCUMENT_TYPE } from '#test/builders/dossier.ts'
import { anOfficer, aPerson } from '#test/builders/people.ts'
import { settleSettings } from '#test/http/serve-border.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

settleSettings()
onPortalDatabase()

let institutions = 5_100_000
function aNewNumber(): string {
  institutions += 1
  return `0${institutions}${String(97 - (institutions % 97)).padStart(2, '0')}`
}

const TODAY = dayInBelgium(new Date())

const version = (dossierId: string, number = 1) => asOffice((tx) => readVersion(tx, dossierId, number))

async function backToPartner(officer: Awaited<ReturnType<typeof anOfficer>>, dossierId: string) {
  const dossier = await asOffice((tx) => readDossier(tx, dossierId))
  const act = { dossierId, revision: dossier?.revision ?? -1, text: 'Look again.' }
  return decideInWords(officer, 'requestChanges', act)
}

const refusal = (key: string) =>
  expect.objectContaining({ refusal: expect.objectContaining({ message: key }) })

describe('a request for other contacts', () => {
  it('leaves the register as it is until it is approved, and then changes what was asked', async () => {
    const issuer = await anIssuer(aNewNumber())
    const dossierId = await aChange(issuer, 'contacts')
    expect(await submitted(issuer.manager, dossierId)).toEqual(refusal('refusal.submit.complete'))
    await changeAnswers(issuer.manager, dossierId, 'institution', { technicalHelpdesk: 'new@bosa.example' })
    await changeAnswers(issuer.manager, dossierId, 'application', { helpdesk: 'loket@bosa.example' })
    expect((await submitted(issuer.manager, dossierId)).ok).toBe(true)
    expect((await version(dossierId))?.content).toMatchObject({
      purpose: 'contacts',
      documentTypes: [],
      certificates: {},
      institution: { technicalHelpdesk: 'new@bosa.example' },
      before: { institution: { technicalHelpdesk: 'it@bosa.example' } },
    })
    expect((await registered(issuer)).institution.answers.technicalHelpdesk).toBe('it@bosa.example')
    expect(await approved(await anOfficer(), dossierId)).toEqual({ ok: true, value: undefined })
    const now = await registered(issuer)
    expect(now.institution.answers.technicalHelpdesk).toBe('new@bosa.example')
    expect(now.issuer.answers.helpdesk).toBe('loket@bosa.example')
    expect(now.documentTypes).toHaveLength(1)
  })

  it('changes neither number nor identifiers, and asks for nothing else', async () => {
    const issuer = await anIssuer(aNewNumber())
    const { manager } = issuer
    const dossierId = await aChange(issuer, 'contacts')
    expect(await changeAnswers(manager, dossierId, 'institution', { certificateName: 'Another' })).toEqual(
      refusal('refusal.save.fixed'),
    )
    expect(await changeAnswers(manager, dossierId, 'application', { applicationId: 'other:one' })).toEqual(
      refusal('refusal.save.fixed'),
    )
    const notAsked = refusal('refusal.save.notAsked')
    expect(await addDocumentType(manager, dossierId, { answers: DOCUMENT_TYPE })).toEqual(notAsked)
    expect(await chooseApplication(manager, dossierId, undefined)).toEqual(notAsked)
    const certificate = { dossierId, environment: 'acceptance', choice: 'later', pem: '' } as const
    expect(await saveCertificate(manager, certificate)).toEqual(notAsked)
    const end = { dossierId, key: { part: 'end' }, answers: {}, version: 0, editSession: '' } as const
    expect(await saveAnswers(manager, end)).toEqual(notAsked)
  })

  it('keeps what another one changed meanwhile', async () => {
    const issuer = await anIssuer(aNewNumber())
    const [first, second] = [await aChange(issuer, 'contacts'), await aChange(issuer, 'contacts')]
    await changeAnswers(issuer.manager, first, 'institution', { technicalHelpdesk: 'one@bosa.example' })
    await changeAnswers(issuer.manager, second, 'institution', { businessHelpdesk: 'two@bosa.example' })
    await submitted(issuer.manager, first)
    await submitted(issuer.manager, second)
    const officer = await anOfficer()
    expect((await approved(officer, first)).ok).toBe(true)
    expect((await approved(officer, second)).ok).toBe(true)
    expect((await registered(issuer)).institution.answers).toMatchObject({
      technicalHelpdesk: 'one@bosa.example',
      businessHelpdesk: 'two@bosa.example',
    })
  })

  it('is refused where the same answer changed meanwhile, until it starts from the newer one', async () => {
    const issuer = await anIssuer(aNewNumber())
    const [first, second] = [await aChange(issuer, 'contacts'), await aChange(issuer, 'contacts')]
    await changeAnswers(issuer.manager, first, 'institution', { technicalHelpdesk: 'one@bosa.example' })
    await changeAnswers(issuer.manager, second, 'institution', { technicalHelpdesk: 'two@bosa.example' })
    await submitted(issuer.manager, first)
    await submitted(issuer.manager, second)
    const officer = await anOfficer()
    await approved(officer, first)
    expect(await approved(officer, second)).toEqual(refusal('refusal.change.overtaken'))
    expect((await registered(issuer)).institution.answers.technicalHelpdesk).toBe('one@bosa.example')
    expect((await backToPartner(officer, second)).ok).toBe(true)
    await submitted(issuer.manager, second)
    expect((await version(second, 2))?.content.before?.institution.technicalHelpdesk).toBe('one@bosa.example')
    expect((await approved(officer, second)).ok).toBe(true)
    expect((await registered(issuer)).institution.answers.technicalHelpdesk).toBe('two@bosa.example')
  })

  it('that is approved twice at once changes the register once for each, or says that it was overtaken', async () => {
    const issuer = await anIssuer(aNewNumber())
    const both = [await aChange(issuer, 'contacts'), await aChange(issuer, 'contacts')] as const
    for (const [index, dossierId] of both.entries()) {
      await changeAnswers(issuer.manager, dossierId, 'institution', { city: `Place ${index}` })
      await submitted(issuer.manager, dossierId)
    }
    const officer = await anOfficer()
    const results = await Promise.all(both.map((dossierId) => approved(officer, dossierId)))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results).toContainEqual(refusal('refusal.change.overtaken'))
  })
})

describe('a request for new document types', () => {
  it('asks them only, and adds them to the issuer', async () => {
    const issuer = await anIssuer(aNewNumber())
    const dossierId = await aChange(issuer, 'documentTypes')
    await addDocumentType(issuer.manager, dossierId, { answers: { ...DOCUMENT_TYPE, nameFr: 'Décision' } })
    expect((await submitted(issuer.manager, dossierId)).ok).toBe(true)
    expect((await approved(await anOfficer(), dossierId, { documentTypeIds: ['bosa:decision'] })).ok).toBe(
      true,
    )
    const ids = (await registered(issuer)).documentTypes.map(({ documentTypeId }) => documentTypeId)
    expect(ids.sort()).toEqual(['bosa:attest', 'bosa:decision'])
  })
})

describe('a request for a new application', () => {
  it('describes the application only, and registers another issuer', async () => {
    const issuer = await anIssuer(aNewNumber())
    const { manager } = issuer
    const dossierId = await aChange(issuer, 'application')
    const answers = { ...APPLICATION, applicationId: 'bosa:second:one' }
    await saveAnswers(manager, {
      dossierId,
      key: { part: 'application' },
      answers,
      version: 0,
      editSession: '',
    })
    await addDocumentType(manager, dossierId, { answers: DOCUMENT_TYPE })
    for (const environment of ['acceptance', 'production'] as const)
      await saveCertificate(manager, { dossierId, environment, choice: 'later', pem: '' })
    expect((await submitted(manager, dossierId)).ok).toBe(true)
    const identifiers = { applicationId: 'bosa:second:one', documentTypeIds: ['bosa:second'] }
    expect((await approved(await anOfficer(), dossierId, identifiers)).ok).toBe(true)
    const dossier = await asOffice((tx) => readDossier(tx, dossierId))
    expect(dossier).toMatchObject({ institutionId: issuer.institutionId, applicationId: 'bosa:second:one' })
    expect(dossier?.issuerId).not.toBe(issuer.issuerId)
  })
})

describe('a request for a new certificate', () => {
  const SUBJECT = { institutionName: 'SPF Stratégie et Appui', applicationId: 'bosa:eloket:attest' }
  const bring = (
    issuer: RegisteredIssuer,
    dossierId: string,
    pem: string,
    environment = 'acceptance' as const,
  ) => saveCertificate(issuer.manager, { dossierId, environment, choice: 'csr', pem })

  it('brings a new key for the environment that was asked, which approval releases', async () => {
    const enterpriseNumber = aNewNumber()
    const issuer = await anIssuer(enterpriseNumber)
    const csr = () => opensslCsr({ ...SUBJECT, enterpriseNumber })
    const [former, later] = [csr(), csr()]
    const officer = await anOfficer()
    const first = await aChange(issuer, 'certificate', ['acceptance'])
    expect(await bring(issuer, first, former)).toEqual({ ok: true, value: { stored: true } })
    expect(
      await saveCertificate(issuer.manager, {
        dossierId: first,
        environment: 'production',
        choice: 'csr',
        pem: later,
      }),
    ).toEqual(refusal('refusal.save.notAsked'))
    await submitted(issuer.manager, first)
    expect((await approved(officer, first)).ok).toBe(true)
    const [key] = await asOffice((tx) => certificateKeysOf(tx, first))
    expect(key).toMatchObject({ environment: 'acceptance', releasedAt: expect.any(Date) })

    const [renewal, overtaken] = [
      await aChange(issuer, 'certificate', ['acceptance']),
      await aChange(issuer, 'certificate', ['acceptance']),
    ]
    expect(await bring(issuer, renewal, former)).toEqual(refusal('certificate.refusal.formerKey'))
    await bring(issuer, renewal, later)
    await bring(issuer, overtaken, csr())
    await submitted(issuer.manager, renewal)
    await submitted(issuer.manager, overtaken)
    expect((await version(renewal))?.content.before?.certificates.acceptance?.spkiSha256).toBe(
      key?.spkiSha256,
    )
    expect((await approved(officer, renewal)).ok).toBe(true)
    expect(await approved(officer, overtaken)).toEqual(refusal('refusal.change.overtaken'))
    const inUse = await asOffice((tx) => certificatesInUse(tx, issuer.issuerId))
    expect(inUse.acceptance?.pem).toBe(later.trim())

    const production = await aChange(issuer, 'certificate', ['production'])
    expect(
      await saveCertificate(issuer.manager, {
        dossierId: production,
        environment: 'production',
        choice: 'csr',
        pem: later,
      }),
    ).toEqual(refusal('certificate.refusal.otherEnvironment'))
  })

  it('is judged by the checks that it asks for, and by no others', async () => {
    const enterpriseNumber = aNewNumber()
    const issuer = await anIssuer(enterpriseNumber)
    const dossierId = await aChange(issuer, 'certificate', ['acceptance'])
    await bring(issuer, dossierId, opensslCsr({ ...SUBJECT, enterpriseNumber }))
    await submitted(issuer.manager, dossierId)
    await runChecks(dossierId, 1)
    const checks = await asOffice((tx) => readCheckResults(tx, dossierId, 1))
    expect(checks.map(({ check }) => check).sort()).toEqual([
      'authority',
      'csr.acceptance',
      'duplicateDossier',
      'enterpriseActive',
      'institutionKnown',
      'keyReuse',
      'mailDomain',
    ])
  })
})

describe('a request for an end', () => {
  const END = { scope: 'service', documentTypes: '', lastDay: TODAY, reason: 'Abolished.' }
  const answer = (issuer: RegisteredIssuer, dossierId: string, answers = {}) =>
    saveAnswers(issuer.manager, {
      dossierId,
      key: { part: 'end' },
      answers: { ...END, ...answers },
      version: 0,
      editSession: 'tab',
    })

  it('records the last day of a document type, and of the service', async () => {
    const issuer = await anIssuer(aNewNumber())
    const officer = await anOfficer()
    const types = await aChange(issuer, 'end')
    await answer(issuer, types, { scope: 'documentTypes', documentTypes: 'bosa:attest' })
    await submitted(issuer.manager, types)
    const service = await aChange(issuer, 'end')
    await answer(issuer, service)
    await submitted(issuer.manager, service)
    const again = await aChange(issuer, 'end')
    await answer(issuer, again, { scope: 'documentTypes', documentTypes: 'bosa:attest' })
    await submitted(issuer.manager, again)

    expect((await approved(officer, types)).ok).toBe(true)
    const now = await registered(issuer)
    expect(now.documentTypes).toMatchObject([{ endedOn: TODAY }])
    expect(now.issuer.endedOn).toBeNull()
    expect(await approved(officer, again)).toEqual(refusal('refusal.change.overtaken'))
    expect((await approved(officer, service)).ok).toBe(true)
    expect((await registered(issuer)).issuer.endedOn).toBe(TODAY)

    const { manager, institutionId, issuerId } = issuer
    const more = {
      institutionId,
      issuerId,
      purpose: 'documentTypes',
      environments: [],
      dossierId: randomUUID(),
    } as const
    expect(await startChange({ personId: manager.personId, language: 'fr' }, more)).toEqual(
      refusal('refusal.change.ended'),
    )
  })

  it('is refused for a day that has passed, and for what is not registered', async () => {
    const issuer = await anIssuer(aNewNumber())
    const dossierId = await aChange(issuer, 'end')
    await answer(issuer, dossierId, { lastDay: '2020-01-01' })
    expect(await submitted(issuer.manager, dossierId)).toEqual(refusal('refusal.change.lastDay'))
    await answer(issuer, dossierId, { scope: 'documentTypes', documentTypes: 'bosa:other' })
    expect(await submitted(issuer.manager, dossierId)).toEqual(refusal('refusal.change.endingTypes'))
  })
})

describe('who may begin a change', () => {
  it('is a member who may edit, and a form that is sent twice begins one draft', async () => {
    const issuer = await anIssuer(aNewNumber())
    const { manager, institutionId, issuerId } = issuer
    const asked = {
      institutionId,
      issuerId,
      purpose: 'contacts',
      environments: [],
      dossierId: randomUUID(),
    } as const
    const stranger = { personId: await aPerson(), language: 'fr' } as const
    expect(await startChange(stranger, asked)).toEqual(refusal('refusal.gone'))
    const begin = () => startChange({ personId: manager.personId, language: 'fr' }, asked)
    expect(await Promise.all([begin(), begin()])).toEqual([
      { ok: true, value: asked.dossierId },
      { ok: true, value: asked.dossierId },
    ])
    expect((await dossiersOf(manager.personId)).filter(({ id }) => id === asked.dossierId)).toHaveLength(1)
    const other = await anIssuer(aNewNumber())
    expect(
      await startChange(
        { personId: manager.personId, language: 'fr' },
        { ...asked, issuerId: other.issuerId, dossierId: randomUUID() },
      ),
    ).toEqual(refusal('refusal.application.gone'))
  })
})
