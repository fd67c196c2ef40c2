import type { Environment } from './environment.ts'
import type { EnvironmentState } from './environment-state.ts'
import {
  type Audience,
  type CertificateFacts,
  type Couple,
  type IssuerFacts,
  type PublicationFacts,
  type PublicationQuestion,
  senderOf,
} from './publication-authorization.ts'
import type { Day } from './working-days.ts'

type IssuerId = string

/** All that permissions to publish depend on, as it is stored. Issuers are named by any id of theirs. */
export type PublicationRows = {
  /** Enterprise numbers of what is registered. */
  institutions: readonly string[]
  /** Numbers that are no longer used, each with the one under which its institution goes on. */
  goneOn: readonly { number: string; goesOnAs: string }[]
  issuers: readonly ({
    id: IssuerId
    audience: Audience
    isShared: boolean
    endedOn: Day | null
  } & Couple &
    Record<Environment, EnvironmentState>)[]
  documentTypes: readonly ({
    issuerId: IssuerId
    messageTypeId: string
    endedOn: Day | null
  } & Record<Environment, boolean>)[]
  certificates: readonly ({ sha256: string; issuerId: IssuerId } & Pick<
    CertificateFacts,
    'environment' | 'state' | 'notBefore' | 'notAfter'
  >)[]
  senders: readonly { ownerIssuerId: IssuerId; environment: Environment; senderIssuerId: IssuerId }[]
}

type IssuerRow = PublicationRows['issuers'][number]
type TypeRow = PublicationRows['documentTypes'][number]
type InstitutionEntry = Record<Environment, IssuerFacts[]> & { byApplication: Map<string, IssuerEntry> }
type IssuerEntry = IssuerRow & { types: Map<string, TypeRow> }

/** Finds what bears on a question without a look at the database. */
export type PublicationIndex = (question: PublicationQuestion) => PublicationFacts

const grouped = <T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}

const senderKey = (owner: IssuerId, environment: Environment, sender: IssuerId): string =>
  `${owner} ${environment} ${sender}`

/** Puts the rows in order by what questions ask. */
export function indexPublications(rows: PublicationRows): PublicationIndex {
  const issuers = new Map<IssuerId, IssuerEntry>(
    rows.issuers.map((row) => [row.id, { ...row, types: new Map() }]),
  )
  for (const type of rows.documentTypes) issuers.get(type.issuerId)?.types.set(type.messageTypeId, type)
  const institutions = institutionsOf(rows, [...issuers.values()])
  const goneOn = new Map(rows.goneOn.map(({ number, goesOnAs }) => [number, goesOnAs]))
  const certificates = grouped(rows.certificates, ({ sha256 }) => sha256)
  const senders = new Set(
    rows.senders.map((row) => senderKey(row.ownerIssuerId, row.environment, row.senderIssuerId)),
  )
  const certificateFacts = (sha256: string, sender: IssuerEntry | undefined): CertificateFacts[] =>
    (certificates.get(sha256) ?? []).flatMap(({ issuerId, environment, state, notBefore, notAfter }) => {
      const owner = issuers.get(issuerId)
      if (!owner) return []
      const listsSender = sender !== undefined && senders.has(senderKey(issuerId, environment, sender.id))
      return [{ environment, state, notBefore, notAfter, owner, isShared: owner.isShared, listsSender }]
    })
  return (question) => {
    const { environment, certificateSha256, messageTypeId } = question
    const { enterpriseNumber, applicationId } = senderOf(question)
    const institution = institutions.get(enterpriseNumber)
    const issuer = institution?.byApplication.get(applicationId)
    const type = issuer?.types.get(messageTypeId)
    const goesOnAs = goneOn.get(enterpriseNumber)
    return {
      certificates: certificateSha256 === undefined ? [] : certificateFacts(certificateSha256, issuer),
      ...(goesOnAs !== undefined && { goesOnAs }),
      ...(institution && { institution: { issuers: institution[environment] } }),
      ...(issuer && {
        issuer: { state: issuer[environment], endedOn: issuer.endedOn, audience: issuer.audience },
      }),
      ...(type && { documentType: { isOn: type[environment], endedOn: type.endedOn } }),
    }
  }
}

function institutionsOf(
  rows: PublicationRows,
  issuers: readonly IssuerEntry[],
): Map<string, InstitutionEntry> {
  const institutions = new Map<string, InstitutionEntry>(
    rows.institutions.map((number) => [number, { acceptance: [], production: [], byApplication: new Map() }]),
  )
  for (const issuer of issuers) {
    const institution = institutions.get(issuer.enterpriseNumber)
    if (!institution) continue
    const { endedOn } = issuer
    institution.acceptance.push({ state: issuer.acceptance, endedOn })
    institution.production.push({ state: issuer.production, endedOn })
    institution.byApplication.set(issuer.applicationId, issuer)
  }
  return institutions
}
