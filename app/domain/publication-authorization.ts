import type { Environment } from './environment.ts'
import { type EnvironmentState, mayPublish } from './environment-state.ts'
import type { MessageParams } from './message.ts'
import { type Day, dayInBelgium } from './working-days.ts'

/** Whom documents are for; a couple publishes to one of them, never to both (design/domain.md 2). */
export const AUDIENCES = ['citizen', 'enterprise'] as const
export type Audience = (typeof AUDIENCES)[number]

/** What the EBoxMessage web service answers (design/domain.md 6). */
export type ServiceCode = 'SOA-01001' | 'SOA-01002' | '40' | '42'

/** Every way a condition can turn out, by its id: whether it holds, and what the web service says where it does not. */
export const PUBLICATION_RULES = {
  'certificate.notGiven': { outcome: 'notJudged' },
  'certificate.own': { outcome: 'passed' },
  'certificate.listedSender': { outcome: 'passed' },
  // One that was renewed works on to its last day: its successor is taken into use in between.
  'certificate.replaced': { outcome: 'passed' },
  'certificate.unknown': { outcome: 'failed', code: 'SOA-01001' },
  'certificate.otherEnvironment': { outcome: 'failed', code: 'SOA-01001' },
  'certificate.compromised': { outcome: 'failed', code: 'SOA-01001' },
  'certificate.revoked': { outcome: 'failed', code: 'SOA-01001' },
  'certificate.notYetValid': { outcome: 'failed', code: 'SOA-01001' },
  'certificate.expired': { outcome: 'failed', code: 'SOA-01001' },
  'certificate.otherIssuer': { outcome: 'failed', code: 'SOA-01001' },
  'certificate.senderNotListed': { outcome: 'failed', code: 'SOA-01001' },
  'level1.listed': { outcome: 'passed' },
  'level1.institutionUnknown': { outcome: 'failed', code: 'SOA-01002' },
  'level1.formerNumber': { outcome: 'failed', code: 'SOA-01002' },
  'level1.notListed': { outcome: 'failed', code: 'SOA-01002' },
  'level2.granted': { outcome: 'passed' },
  'level2.applicationUnknown': { outcome: 'failed', code: '40' },
  'level2.ended': { outcome: 'failed', code: '40' },
  'level2.suspended': { outcome: 'failed', code: '40' },
  'level2.notConfigured': { outcome: 'failed', code: '40' },
  'level2.typeUnknown': { outcome: 'failed', code: '40' },
  'level2.typeEnded': { outcome: 'failed', code: '40' },
  'level2.typeNotSwitchedOn': { outcome: 'failed', code: '40' },
  'level2.otherAudience': { outcome: 'failed', code: '42' },
} as const satisfies Record<string, { outcome: PublicationPart['outcome']; code?: ServiceCode }>

export type PublicationRule = keyof typeof PUBLICATION_RULES

/** One of the three conditions; `params` are for the words `publication.rule.<rule>`. */
export type PublicationPart = {
  outcome: 'passed' | 'failed' | 'notJudged'
  code?: ServiceCode
  rule: PublicationRule
  params?: MessageParams
}

export type PublicationVerdict = {
  allowed: boolean
  certificate: PublicationPart
  level1: PublicationPart
  level2: PublicationPart
}

/** An institution and one of its applications, as the web service names them: what a SenderID says. */
export type Couple = { enterpriseNumber: string; applicationId: string }

export type PublicationQuestion = Couple & {
  environment: Environment
  messageTypeId: string
  audience: Audience
  /** Of the DER, lower-case hex. */
  certificateSha256?: string
  /**
   * The SenderID of the message, where it has one: then the couple above is the one that the certificate names, and
   * this is the one that publishes.
   */
  senderId?: Couple
  now: Date
}

/** One registration of the certificate that was asked about; the same one can be registered more than once. */
export type CertificateFacts = {
  environment: Environment
  state: 'registered' | 'replaced' | 'revoked' | 'compromised'
  notBefore: Date
  notAfter: Date
  owner: Couple
  /** The owner shares it with its other applications. */
  isShared: boolean
  /** Whether the couple that publishes is listed for it. */
  listsSender: boolean
}

export type IssuerFacts = {
  state: EnvironmentState
  /** The last day on which it publishes; null while no end is recorded. */
  endedOn: Day | null
}

/** All that bears on one question, of the environment that is asked about. */
export type PublicationFacts = {
  /** Every registration of the certificate, in any environment. */
  certificates: readonly CertificateFacts[]
  /** Of the couple that publishes: all issuers of its institution. Undefined when nobody registered has this number. */
  institution?: { issuers: readonly IssuerFacts[] }
  /** The number under which the institution goes on, when the one asked about is a former one. */
  goesOnAs?: string
  issuer?: IssuerFacts & { audience: Audience }
  documentType?: { isOn: boolean; endedOn: Day | null }
}

/** The couple that publishes: what facts are gathered about. */
export const senderOf = ({ senderId, enterpriseNumber, applicationId }: PublicationQuestion): Couple =>
  senderId ?? { enterpriseNumber, applicationId }

/**
 * Would the web service accept this publication (guide, section 6)? The certificate authenticates, level 1 asks whether
 * the institution is on the environment's list, level 2 whether the couple may publish this type to this audience. Each
 * is judged on its own; the service answers with the first that fails.
 */
export function judgePublication(facts: PublicationFacts, question: PublicationQuestion): PublicationVerdict {
  const certificate = judgeCertificate(facts, question)
  const level1 = judgeLevel1(facts, question)
  const level2 = judgeLevel2(facts, question)
  const holds = certificate.outcome !== 'failed' && level1.outcome === 'passed' && level2.outcome === 'passed'
  return { allowed: holds, certificate, level1, level2 }
}

/** The code the web service would give; undefined for what it accepts. */
export const codeOf = ({ certificate, level1, level2 }: PublicationVerdict): ServiceCode | undefined =>
  certificate.code ?? level1.code ?? level2.code

const part = (rule: PublicationRule, params?: MessageParams): PublicationPart => ({
  ...PUBLICATION_RULES[rule],
  rule,
  ...(params && { params }),
})

const sameCouple = (one: Couple, other: Couple): boolean =>
  one.enterpriseNumber === other.enterpriseNumber && one.applicationId === other.applicationId

function judgeCertificate(
  { certificates }: PublicationFacts,
  question: PublicationQuestion,
): PublicationPart {
  if (question.certificateSha256 === undefined) return part('certificate.notGiven')
  if (certificates.length === 0) return part('certificate.unknown')
  // Whoever reports its key as lost does so for every place where it is registered.
  const bad = (['compromised', 'revoked'] as const).find((state) =>
    certificates.some((c) => c.state === state),
  )
  if (bad) return part(`certificate.${bad}`)
  const here = certificates.filter(({ environment }) => environment === question.environment)
  const [first] = here
  if (!first) return part('certificate.otherEnvironment')
  if (question.now < first.notBefore)
    return part('certificate.notYetValid', { at: first.notBefore.toISOString() })
  if (question.now > first.notAfter) return part('certificate.expired', { at: first.notAfter.toISOString() })
  return judgeOwner(here, question)
}

function judgeOwner(here: readonly CertificateFacts[], question: PublicationQuestion): PublicationPart {
  const sender = senderOf(question)
  const own = here.filter(({ owner }) => sameCouple(owner, sender))
  if (own.some(({ state }) => state === 'registered')) return part('certificate.own')
  const [replaced] = own
  if (replaced) return part('certificate.replaced', { at: replaced.notAfter.toISOString() })
  // A message with a SenderID is signed for the couple that the certificate names.
  const named = here.filter(({ owner }) => !question.senderId || sameCouple(owner, question))
  if (named.some(({ listsSender }) => listsSender)) return part('certificate.listedSender')
  const isAskedAsSender = named.some(({ isShared }) => isShared || question.senderId)
  return part(isAskedAsSender ? 'certificate.senderNotListed' : 'certificate.otherIssuer')
}

function judgeLevel1(facts: PublicationFacts, { environment, now }: PublicationQuestion): PublicationPart {
  if (facts.goesOnAs !== undefined) return part('level1.formerNumber', { number: facts.goesOnAs })
  if (!facts.institution) return part('level1.institutionUnknown')
  const today = dayInBelgium(now)
  return part(
    facts.institution.issuers.some((issuer) => publishes(issuer, environment, today))
      ? 'level1.listed'
      : 'level1.notListed',
  )
}

/** On an environment's list, as far as this issuer goes: from its configuration there to its last day. */
export const publishes = ({ state, endedOn }: IssuerFacts, environment: Environment, today: Day): boolean =>
  mayPublish(environment, state) && !isOver(endedOn, today)

const isOver = (endedOn: Day | null, today: Day): boolean => endedOn !== null && endedOn < today

function judgeLevel2(
  { issuer, documentType }: PublicationFacts,
  { environment, audience, now }: PublicationQuestion,
): PublicationPart {
  const today = dayInBelgium(now)
  if (!issuer) return part('level2.applicationUnknown')
  if (issuer.state === 'ended' || isOver(issuer.endedOn, today)) return part('level2.ended')
  if (issuer.state === 'suspended') return part('level2.suspended')
  if (!mayPublish(environment, issuer.state)) return part('level2.notConfigured')
  if (!documentType) return part('level2.typeUnknown')
  if (documentType.endedOn !== null && isOver(documentType.endedOn, today))
    return part('level2.typeEnded', { day: documentType.endedOn })
  if (!documentType.isOn) return part('level2.typeNotSwitchedOn')
  if (issuer.audience !== audience) return part('level2.otherAudience')
  return part('level2.granted')
}
