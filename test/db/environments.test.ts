import { beforeAll, describe, expect, it } from 'vitest'
import { TEST_CASES } from '#app/domain/acceptance-tests.ts'
import type { Officer, Partner } from '#app/domain/actor.ts'
import { dayInBelgium } from '#app/domain/working-days.ts'
import { refuseProduction, signOffProduction } from '#app/services/environments/answer-production.server.ts'
import { confirmTests, refuseTests } from '#app/services/environments/answer-tests.server.ts'
import { configureEnvironment } from '#app/services/environments/configure-environment.server.ts'
import { endEnvironments } from '#app/services/environments/end-environments.server.ts'
import { goLive } from '#app/services/environments/go-live.server.ts'
import { openEvidence } from '#app/services/environments/open-evidence.server.ts'
import { openLadder } from '#app/services/environments/open-ladder.server.ts'
import { openTests } from '#app/services/environments/open-tests.server.ts'
import { partnerOnIssuer } from '#app/services/environments/partner-on-issuer.server.ts'
import { remindOfEnvironments } from '#app/services/environments/remind-of-environments.server.ts'
import { reportTests } from '#app/services/environments/report-tests.server.ts'
import { requestProduction } from '#app/services/environments/request-production.server.ts'
import { resumePublishing, suspendPublishing } from '#app/services/environments/suspend-publishing.server.ts'
import { switchTypes } from '#app/services/environments/switch-types.server.ts'
import { asOffice, asPartner, poolOf } from '#db/client.server.ts'
import { switchedOn } from '#db/environments.server.ts'
import { changeIssuer } from '#db/institutions.server.ts'
import { anIssuer, type RegisteredIssuer } from '#test/builders/change.ts'
import {
  actOn,
  allMarked,
  aMarkedTest,
  anEvidence,
  aRegisteredCertificate,
  putInto,
  rungOf,
  typesOf,
} from '#test/builders/environments.ts'
import { anOfficer, aPerson } from '#test/builders/people.ts'
import { onPortalDatabase } from '#test/world/portal-database.ts'

onPortalDatabase()

let issuer: RegisteredIssuer
let other: RegisteredIssuer
let partner: Partner
let validator: Officer
let approver: Officer

beforeAll(async () => {
  issuer = await anIssuer('0200000142')
  other = await anIssuer('0200000241')
  partner = issuer.manager
  validator = await anOfficer('validator')
  approver = await anOfficer('approver')
})

const done = { ok: true, value: undefined }
const refusedAs = (message: string) => ({ ok: false, refusal: expect.objectContaining({ message }) })

const acceptance = () => actOn(issuer.issuerId, 'acceptance')
const production = () => actOn(issuer.issuerId, 'production')
const stateOf = async (environment: 'acceptance' | 'production') =>
  (await rungOf(issuer.issuerId, environment)).state

const kinds = async () =>
  (
    await poolOf('office')`select kind from events where data ->> 'issuerId' = ${issuer.issuerId}
      and kind <> 'dossierApproved' order by sequence`
  ).map(({ kind }) => String(kind))

const mails = async (occasion: string) =>
  (
    await poolOf('worker')`select recipient, language, copy from mails
      where coalesce(params ->> 'occasion', params ->> 'waiting') = ${occasion} and dedupe like ${`environment:${issuer.issuerId}:%`}`
  ).map(({ recipient, language, copy }) => ({ recipient, language, copy }))

describe('from approval to live', () => {
  it('opens with the approval: acceptance waits for its certificate, production for the tests', async () => {
    expect([await stateOf('acceptance'), await stateOf('production')]).toEqual([
      'awaitingCertificate',
      'locked',
    ])
    expect(await configureEnvironment(validator, { ...(await acceptance()), documentTypeIds: [] })).toEqual(
      refusedAs('refusal.environment.configure.state'),
    )
  })

  it('goes on with the certificate, and tells the team', async () => {
    await aRegisteredCertificate(issuer, 'acceptance')
    expect(await stateOf('acceptance')).toBe('ready')
    expect(await mails('acceptanceReady')).toHaveLength(1)
    await aRegisteredCertificate(issuer, 'acceptance')
    expect(await stateOf('acceptance')).toBe('ready')
  })

  it('is configured with the document types that are chosen, once for a double click', async () => {
    const act = await acceptance()
    const documentTypeIds = await typesOf(issuer.issuerId)
    expect(await configureEnvironment(validator, { ...act, documentTypeIds: [] })).toMatchObject(
      refusedAs('refusal.environment.types.none'),
    )
    const foreign = await typesOf(other.issuerId)
    expect(await configureEnvironment(validator, { ...act, documentTypeIds: foreign })).toMatchObject(
      refusedAs('refusal.environment.types.not'),
    )
    const clicks = await Promise.all(
      [1, 2, 3].map(() => configureEnvironment(validator, { ...act, documentTypeIds })),
    )
    expect(clicks).toEqual([done, done, done])
    expect((await kinds()).filter((kind) => kind === 'environmentConfigured')).toHaveLength(1)
    const on = await asOffice((tx) => switchedOn(tx, issuer.issuerId))
    expect(on.map(({ documentTypeId }) => documentTypeId)).toEqual(documentTypeIds)
    // Somebody else's act on the older page is none.
    expect(await configureEnvironment(approver, { ...act, documentTypeIds })).toEqual(
      refusedAs('refusal.environment.revision'),
    )
  })

  it('tells the people of the partner and the functional mailbox, in the institution’s language', async () => {
    const told = await mails('acceptanceConfigured')
    expect(told.map(({ copy }) => copy).sort()).toEqual([false, true])
    expect(new Set(told.map(({ language }) => language))).toEqual(new Set(['fr']))
  })

  it('takes a report once every test is marked, what did not pass with a reason', async () => {
    expect(await reportTests(partner, await acceptance())).toEqual(refusedAs('tests.refusal.nothing'))
    expect(await aMarkedTest(partner, issuer.issuerId, 'timestamp', { outcome: 'failed' })).toEqual({
      ok: false,
      refusal: { message: 'tests.refusal.note', field: 'note' },
    })
    expect(await aMarkedTest(partner, issuer.issuerId, 'timestamp')).toEqual(done)
    const open = TEST_CASES.length - 1
    expect(await reportTests(partner, await acceptance())).toEqual(
      refusedAs(`tests.refusal.unmarked|{"count":${open}}`),
    )
    await allMarked(partner, issuer.issuerId)
    const act = await acceptance()
    expect(await Promise.all([reportTests(partner, act), reportTests(partner, act)])).toEqual([done, done])
    expect(await stateOf('acceptance')).toBe('testsReported')
    expect(await mails('testsReported')).toHaveLength(1)
    expect(await aMarkedTest(partner, issuer.issuerId, 'timestamp', { note: 'Later.' })).toEqual(
      refusedAs('refusal.environment.reportTests.state'),
    )
  })

  it('is answered by an officer: not confirmed with a reason, after which the partner goes on from it', async () => {
    expect(await refuseTests(validator, { ...(await acceptance()), reason: '  ' })).toEqual({
      ok: false,
      refusal: { message: 'refusal.environment.reason', field: 'refuseTests.reason' },
    })
    const reason = 'The time stamp was not refused.'
    expect(await refuseTests(validator, { ...(await acceptance()), reason })).toEqual(done)
    const opened = await openTests(partner, issuer.issuerId)
    expect(opened?.rounds).toMatchObject([{ number: 1, state: 'refused', reason }])
    expect(opened?.tests.every(({ outcome }) => outcome === 'passed')).toBe(true)
    expect(await reportTests(partner, await acceptance())).toEqual(refusedAs('tests.refusal.nothing'))
    expect(await aMarkedTest(partner, issuer.issuerId, 'timestamp', { note: 'Now it is.' })).toEqual(done)
    expect(await reportTests(partner, await acceptance())).toEqual(done)
    expect(
      (await openTests(validator, issuer.issuerId, 1))?.tests.find(({ key }) => key === 'timestamp')?.note,
    ).toBe('')
    expect(
      (await openTests(validator, issuer.issuerId))?.tests.find(({ key }) => key === 'timestamp')?.note,
    ).toBe('Now it is.')
    expect(await requestProduction(partner, await production())).toEqual(
      refusedAs('refusal.environment.requestProduction.testsConfirmed'),
    )
    expect(await confirmTests(approver, await acceptance())).toEqual(done)
  })

  it('goes to production on request only, signed off by another officer than the one who confirmed', async () => {
    expect(await signOffProduction(approver, await production())).toEqual(
      refusedAs('refusal.environment.signOff.state'),
    )
    expect(await requestProduction(partner, await production())).toEqual(done)
    expect(await signOffProduction(validator, await production())).toEqual(refusedAs('refusal.role'))
    expect(await signOffProduction(approver, await production())).toEqual(
      refusedAs('refusal.environment.signOff.secondSignOff'),
    )
    const second = await anOfficer('admin')
    expect(await refuseProduction(second, { ...(await production()), reason: 'Not in December.' })).toEqual(
      done,
    )
    expect(await rungOf(issuer.issuerId, 'production')).toMatchObject({
      state: 'locked',
      reason: 'Not in December.',
    })
    expect(await requestProduction(partner, await production())).toEqual(done)
    expect(await signOffProduction(second, await production())).toEqual(done)
    expect(await stateOf('production')).toBe('awaitingCertificate')
    expect(await mails('certificateAwaited')).not.toEqual([])
    await aRegisteredCertificate(issuer, 'production')
    expect(await stateOf('production')).toBe('signedOff')
  })

  it('goes live on its day with what was tested, and not before', async () => {
    const tomorrow = dayInBelgium(new Date(Date.now() + 86_400_000))
    await putInto(issuer.issuerId, 'production', { state: 'scheduled', liveOn: tomorrow })
    const documentTypeIds = await typesOf(issuer.issuerId)
    expect(await configureEnvironment(validator, { ...(await production()), documentTypeIds })).toEqual(done)
    expect(await goLive(validator, await production())).toEqual(
      refusedAs('refusal.environment.goLive.dayHasCome'),
    )
    const today = dayInBelgium(new Date())
    await putInto(issuer.issuerId, 'production', { state: 'configured', liveOn: today })
    expect(await goLive(validator, await production())).toEqual(done)
    expect(await rungOf(issuer.issuerId, 'production')).toMatchObject({ state: 'live', liveOn: today })
  })

  it('is suspended with a reason by who may, and resumed', async () => {
    const reason = 'Messages to the wrong people.'
    expect(await suspendPublishing(validator, { ...(await production()), reason })).toEqual(
      refusedAs('refusal.role'),
    )
    expect(await suspendPublishing(approver, { ...(await production()), reason })).toEqual(done)
    expect(await rungOf(issuer.issuerId, 'production')).toMatchObject({ state: 'suspended', reason })
    expect(await resumePublishing(approver, await production())).toEqual(done)
    expect(await rungOf(issuer.issuerId, 'production')).toMatchObject({ state: 'live', reason: '' })
  })

  it('ends after its last day, once, however often the job runs', async () => {
    const signal = AbortSignal.timeout(20_000)
    const today = dayInBelgium(new Date())
    await asOffice((tx) => changeIssuer(tx, issuer.issuerId, { endedOn: today }))
    await endEnvironments(signal)
    expect(await stateOf('production')).toBe('live')
    const tomorrow = new Date(Date.now() + 86_400_000)
    await Promise.all([endEnvironments(signal, tomorrow), endEnvironments(signal, tomorrow)])
    expect([await stateOf('acceptance'), await stateOf('production')]).toEqual(['ended', 'ended'])
    expect((await kinds()).filter((kind) => kind === 'environmentEnded')).toHaveLength(2)
    expect(await mails('ended')).toHaveLength(2)
  })

  it('left each step in the log, in order', async () => {
    expect(await kinds()).toEqual([
      'environmentReady',
      'environmentConfigured',
      'testsReported',
      'testsRefused',
      'testsReported',
      'testsConfirmed',
      'productionRequested',
      'productionRefused',
      'productionRequested',
      'productionSignedOff',
      'environmentReady',
      'environmentConfigured',
      'wentLive',
      'publishingSuspended',
      'publishingResumed',
      'environmentEnded',
      'environmentEnded',
    ])
  })
})

describe('document types', () => {
  it('go to production only after they were tested, and are switched on and off by the team', async () => {
    const { issuerId } = other
    const documentTypeIds = await typesOf(issuerId)
    expect(await switchTypes(validator, { issuerId, environment: 'acceptance', documentTypeIds })).toEqual(
      refusedAs('refusal.environment.types.state'),
    )
    await putInto(issuerId, 'production', { state: 'live' })
    expect(
      await switchTypes(validator, { issuerId, environment: 'production', documentTypeIds }),
    ).toMatchObject(refusedAs('refusal.environment.types.not'))
    await putInto(issuerId, 'acceptance', { state: 'configured' })
    const act = { issuerId, environment: 'acceptance' } as const
    expect(await switchTypes(validator, { ...act, documentTypeIds })).toEqual(done)
    await allMarked(other.manager, issuerId)
    await reportTests(other.manager, await actOn(issuerId, 'acceptance'))
    await confirmTests(validator, await actOn(issuerId, 'acceptance'))
    expect(await switchTypes(validator, { issuerId, environment: 'production', documentTypeIds })).toEqual(
      done,
    )
    expect(
      await switchTypes(validator, { issuerId, environment: 'production', documentTypeIds: [] }),
    ).toEqual(done)
    const on = await asOffice((tx) => switchedOn(tx, issuerId))
    expect(on.map(({ environment }) => environment)).toEqual(['acceptance'])
  })
})

describe('evidence', () => {
  const file = (name: string, text: string | Uint8Array) => ({
    name,
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
  })
  const mark = (evidence: ReturnType<typeof file>) =>
    aMarkedTest(other.manager, other.issuerId, 'largePdf', { evidence })

  it('is a PDF or a text by its content, without a key in it', async () => {
    await putInto(other.issuerId, 'acceptance', { state: 'configured' })
    const key = `-----BEGIN PRIVATE KEY-----\n${'QUJD'.repeat(40)}\n-----END PRIVATE KEY-----`
    for (const [evidence, found] of [
      [file('a.pdf', ''), 'fileEmpty'],
      [file('a.pdf', '%PDF-1.7 and no end'), 'pdfBroken'],
      [file('a.txt', new Uint8Array([0x4d, 0x5a, 0x90, 0x00])), 'fileKind'],
      [file('a.txt', 'a\u0000b'), 'fileKind'],
      [file('a.txt', key), 'fileKey'],
      [file('a.txt', 'x'.repeat(64 * 1024 + 1)), 'textTooLarge|{"max":64}'],
    ] as const)
      expect(await mark(evidence)).toEqual({
        ok: false,
        refusal: { message: `tests.refusal.${found}`, field: 'evidence' },
      })
    expect(await mark(file('trace.xml', '<a>é</a>\n'))).toEqual(done)
  })

  it('is read by the institution and the team, and by nobody else', async () => {
    const id = await anEvidence(other.manager, other.issuerId)
    expect(await openEvidence(other.manager, other.issuerId, id)).toMatchObject({
      name: 'trace.txt',
      kind: 'text',
    })
    expect(await openEvidence(validator, other.issuerId, id)).toMatchObject({ name: 'trace.txt' })
    expect(await openEvidence(partner, other.issuerId, id)).toBeUndefined()
    expect(await openEvidence(validator, issuer.issuerId, id)).toBeUndefined()
  })

  it('stays with a report that goes on, and can be taken away', async () => {
    const at = async () =>
      (await openTests(other.manager, other.issuerId))?.tests.find(({ key }) => key === 'timestamp')
    expect((await at())?.evidence?.name).toBe('trace.txt')
    await aMarkedTest(other.manager, other.issuerId, 'timestamp', { withoutEvidence: true })
    expect((await at())?.evidence).toBeUndefined()
  })

  it('of two colleagues on one test, the second is told', async () => {
    expect(
      await aMarkedTest(other.manager, other.issuerId, 'language', { version: '', note: 'Mine.' }),
    ).toEqual(refusedAs('tests.refusal.changed'))
  })
})

describe('another institution', () => {
  it('sees no environment, and no act of its reaches one', async () => {
    const stranger = other.manager
    expect(await openLadder(stranger, issuer.issuerId)).toBeUndefined()
    expect(await openTests(stranger, issuer.issuerId)).toBeUndefined()
    expect(await partnerOnIssuer(issuer.issuerId, stranger.personId)).toBeUndefined()
    expect(await partnerOnIssuer(other.issuerId, await aPerson())).toBeUndefined()
    const gone = refusedAs('refusal.environment.gone')
    expect(await reportTests(stranger, await acceptance())).toEqual(gone)
    expect(await requestProduction(stranger, await production())).toEqual(gone)
    expect(await aMarkedTest(stranger, issuer.issuerId, 'timestamp')).toEqual(gone)
  })

  it('cannot be given what only the team gives, even past the services', async () => {
    const { personId, workspaceId } = other.manager
    for (const state of ['configured', 'testsConfirmed', 'live'])
      await expect(
        asPartner({ personId, workspaceId }, (tx) =>
          tx.execute(`update issuer_environments set state = '${state}'
            where issuer_id = '${other.issuerId}' and environment = 'acceptance'`),
        ),
      ).rejects.toMatchObject({ cause: { message: expect.stringContaining('row-level security') } })
  })
})

describe('reminders', () => {
  it('come once for each time that the wait has passed, to the side that has to act', async () => {
    const sent = async () =>
      (
        await poolOf('worker')`select params ->> 'occasion' as occasion from mails
          where dedupe like ${`environment:${other.issuerId}:acceptance:%:remindTests:%`}`
      ).length
    await putInto(other.issuerId, 'acceptance', { state: 'configured' })
    const monday = (weeks: number) => {
      const day = new Date(Date.UTC(2027, 1, 1, 9) + weeks * 7 * 86_400_000)
      return day
    }
    await poolOf(
      'office',
    )`update issuer_environments set since = ${monday(0).toISOString()} where issuer_id = ${other.issuerId}`
    await remindOfEnvironments(monday(1))
    expect(await sent()).toBe(0)
    await remindOfEnvironments(monday(2))
    const first = await sent()
    expect(first).toBeGreaterThan(0)
    await remindOfEnvironments(monday(2))
    await remindOfEnvironments(monday(3))
    expect(await sent()).toBe(first)
    await remindOfEnvironments(monday(4))
    expect(await sent()).toBe(2 * first)
    await remindOfEnvironments(monday(200))
    expect(await sent()).toBe(2 * first)
  })
})
