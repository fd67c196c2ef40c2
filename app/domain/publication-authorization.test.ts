import { describe, expect, it } from 'vitest'
import {
  type CertificateFacts,
  codeOf,
  judgePublication,
  PUBLICATION_RULES,
  type PublicationFacts,
  type PublicationQuestion,
  type PublicationRule,
} from './publication-authorization.ts'

const OWN = { enterpriseNumber: '0123456749', applicationId: 'letters' }
const OTHER = { enterpriseNumber: '1234567894', applicationId: 'permits' }

const certificate: CertificateFacts = {
  environment: 'production',
  state: 'registered',
  notBefore: new Date('2026-01-01T00:00:00Z'),
  notAfter: new Date('2028-01-01T00:00:00Z'),
  owner: OWN,
  isShared: false,
  listsSender: false,
}
const live = { state: 'live', endedOn: null } as const

const FACTS: PublicationFacts = {
  certificates: [certificate],
  institution: { issuers: [live] },
  issuer: { ...live, audience: 'citizen' },
  documentType: { isOn: true, endedOn: null },
}
const QUESTION: PublicationQuestion = {
  ...OWN,
  environment: 'production',
  messageTypeId: 'letters.sent',
  audience: 'citizen',
  certificateSha256: 'ab'.repeat(32),
  now: new Date('2027-03-01T12:00:00Z'),
}

type Change = { facts?: Partial<PublicationFacts>; question?: Partial<PublicationQuestion> }

const judged = ({ facts, question }: Change = {}) =>
  judgePublication({ ...FACTS, ...facts }, { ...QUESTION, ...question })

const presented = (...changes: Partial<CertificateFacts>[]): Change => ({
  facts: { certificates: changes.map((change) => ({ ...certificate, ...change })) },
})
const issuer = (change: Partial<NonNullable<PublicationFacts['issuer']>>): Change => ({
  facts: { issuer: { ...live, audience: 'citizen', ...change } },
})
const documentType = (change: Partial<NonNullable<PublicationFacts['documentType']>>): Change => ({
  facts: { documentType: { isOn: true, endedOn: null, ...change } },
})

/** Each rule with what makes it speak; everything else stays as it is where all is allowed. */
const CASES: readonly [PublicationRule, Change][] = [
  ['certificate.own', {}],
  ['certificate.notGiven', { facts: { certificates: [] }, question: { certificateSha256: undefined } }],
  ['certificate.replaced', presented({ state: 'replaced' })],
  ['certificate.listedSender', presented({ owner: OTHER, isShared: true, listsSender: true })],
  ['certificate.unknown', presented()],
  ['certificate.otherEnvironment', presented({ environment: 'acceptance' })],
  ['certificate.compromised', presented({ state: 'compromised' })],
  ['certificate.revoked', presented({ state: 'revoked' })],
  ['certificate.notYetValid', presented({ notBefore: new Date('2027-03-01T12:00:01Z') })],
  ['certificate.expired', presented({ notAfter: new Date('2027-03-01T11:59:59Z') })],
  ['certificate.otherIssuer', presented({ owner: OTHER })],
  ['certificate.senderNotListed', presented({ owner: OTHER, isShared: true })],
  ['level1.listed', {}],
  ['level1.institutionUnknown', { facts: { institution: undefined } }],
  ['level1.formerNumber', { facts: { goesOnAs: OTHER.enterpriseNumber } }],
  ['level1.notListed', { facts: { institution: { issuers: [{ state: 'suspended', endedOn: null }] } } }],
  ['level2.granted', {}],
  ['level2.applicationUnknown', { facts: { issuer: undefined } }],
  ['level2.ended', issuer({ endedOn: '2027-02-28' })],
  ['level2.ended', issuer({ state: 'ended' })],
  ['level2.suspended', issuer({ state: 'suspended' })],
  ['level2.notConfigured', issuer({ state: 'configured' })],
  ['level2.typeUnknown', { facts: { documentType: undefined } }],
  ['level2.typeEnded', documentType({ endedOn: '2027-02-28' })],
  ['level2.typeNotSwitchedOn', documentType({ isOn: false })],
  ['level2.otherAudience', { question: { audience: 'enterprise' } }],
]

describe('the permission to publish', () => {
  it.each(CASES)('%s', (rule, change) => {
    const verdict = judged(change)
    const parts = [verdict.certificate, verdict.level1, verdict.level2]
    const { outcome } = PUBLICATION_RULES[rule]
    expect(parts.map((part) => part.rule)).toContain(rule)
    // The one change decides alone: the other conditions stay as they were.
    expect(parts.filter((part) => part.outcome === 'failed').map((part) => part.rule)).toEqual(
      outcome === 'failed' ? [rule] : [],
    )
    expect(verdict.allowed).toBe(outcome !== 'failed')
  })

  it('has a case for every rule', () => {
    expect(new Set(CASES.map(([rule]) => rule))).toEqual(new Set(Object.keys(PUBLICATION_RULES)))
  })

  it('answers with the code of the first condition that fails', () => {
    expect(codeOf(judged())).toBeUndefined()
    const nothing = { certificates: [], institution: undefined, issuer: undefined }
    expect(codeOf(judged({ facts: nothing }))).toBe('SOA-01001')
    expect(codeOf(judged({ facts: nothing, question: { certificateSha256: undefined } }))).toBe('SOA-01002')
    expect(codeOf(judged({ facts: { issuer: undefined } }))).toBe('40')
    expect(codeOf(judged({ question: { audience: 'enterprise' } }))).toBe('42')
  })

  it('publishes on the last day, by the clock of Belgium', () => {
    const ending = issuer({ endedOn: '2027-02-28' })
    const at = (now: string) => judged({ ...ending, question: { now: new Date(now) } }).level2.rule
    expect(at('2027-02-28T22:59:59Z')).toBe('level2.granted')
    expect(at('2027-02-28T23:00:00Z')).toBe('level2.ended')
  })

  it('lists an institution as long as one of its issuers publishes', () => {
    const ended = { state: 'live', endedOn: '2027-02-28' } as const
    const level1 = (...issuers: NonNullable<PublicationFacts['institution']>['issuers']) =>
      judged({ facts: { institution: { issuers } } }).level1.rule
    expect(level1({ state: 'suspended', endedOn: null }, live)).toBe('level1.listed')
    expect(level1({ state: 'suspended', endedOn: null }, ended)).toBe('level1.notListed')
    expect(level1()).toBe('level1.notListed')
  })

  it('takes in acceptance what is configured there, whatever its tests say', () => {
    for (const state of ['configured', 'testsReported', 'testsFailed', 'testsConfirmed'] as const) {
      const change = {
        facts: {
          certificates: [{ ...certificate, environment: 'acceptance' as const }],
          institution: { issuers: [{ state, endedOn: null }] },
          issuer: { state, endedOn: null, audience: 'citizen' as const },
        },
        question: { environment: 'acceptance' as const },
      }
      expect(judged(change).allowed).toBe(true)
    }
  })

  describe('a certificate that is shared', () => {
    const shared = presented({ isShared: true, listsSender: true })

    it('reaches the applications that are listed for it, by SenderID', () => {
      expect(judged({ ...shared, question: { senderId: OTHER } }).certificate.rule).toBe(
        'certificate.listedSender',
      )
      const notListed = presented({ isShared: true })
      expect(judged({ ...notListed, question: { senderId: OTHER } }).certificate.rule).toBe(
        'certificate.senderNotListed',
      )
    })

    it('signs for nobody but the couple that it names', () => {
      const claimed = { ...OTHER, senderId: { ...OTHER, applicationId: 'third' } }
      expect(judged({ ...shared, question: claimed }).certificate.rule).toBe('certificate.otherIssuer')
    })

    it('needs no SenderID for its owner, and takes one', () => {
      expect(judged(shared).certificate.rule).toBe('certificate.own')
      expect(judged({ ...shared, question: { senderId: OWN } }).certificate.rule).toBe('certificate.own')
    })
  })

  it('is lost in both environments when its key is', () => {
    const both = presented({}, { environment: 'acceptance', state: 'compromised' })
    expect(judged(both).certificate.rule).toBe('certificate.compromised')
  })

  it('takes the registration that is the sender’s own among several', () => {
    expect(judged(presented({ owner: OTHER }, {})).certificate.rule).toBe('certificate.own')
    expect(judged(presented({ state: 'replaced' }, {})).certificate.rule).toBe('certificate.own')
  })
})
