import { and, asc, eq, gt, gte, inArray, isNull, notInArray, or } from 'drizzle-orm'
import type { Configuration, ConfiguredApplication } from '#app/domain/configuration.ts'
import { applicationOf, organizationOf, trioOf } from '#app/domain/configured-entry.ts'
import type { Environment } from '#app/domain/environment.ts'
import { ENVIRONMENT_STATES, mayPublish } from '#app/domain/environment-state.ts'
import type { Day } from '#app/domain/working-days.ts'
import type { Transaction } from './client.server.ts'
import { certificates } from './schema/certificates.ts'
import { certificateSenders, environmentDocumentTypes, issuerEnvironments } from './schema/environments.ts'
import { documentTypes, institutions, issuers } from './schema/institutions.ts'

const listed = (environment: Environment, today: Day) =>
  and(
    eq(issuerEnvironments.environment, environment),
    inArray(
      issuerEnvironments.state,
      ENVIRONMENT_STATES.filter((state) => mayPublish(environment, state)),
    ),
    or(isNull(issuers.endedOn), gte(issuers.endedOn, today)),
  )

const byCode = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

type Identified = { enterpriseNumber: string; applicationId?: string; messageTypeId?: string }

/** By the identifiers, code unit by code unit: the database sorts as its locale says. */
const sorted = <T extends Identified>(entries: readonly T[]): T[] =>
  [...entries].sort(
    (one, other) =>
      byCode(one.enterpriseNumber, other.enterpriseNumber) ||
      byCode(one.applicationId ?? '', other.applicationId ?? '') ||
      byCode(one.messageTypeId ?? '', other.messageTypeId ?? ''),
  )

/** The rows that a configuration is made of. */
export type ConfigurationRows = {
  environment: Environment
  couples: { institution: Institution; issuer: Issuer }[]
  types: TypeRow[]
  certificatesOf: ReadonlyMap<string, ConfiguredCertificate[]>
}

type Institution = typeof institutions.$inferSelect
type Issuer = typeof issuers.$inferSelect
type TypeRow = Awaited<ReturnType<typeof typesOn>>[number]

/**
 * Who may publish what in an environment, on this day, as the transaction sees it: read it of one moment
 * (`readOneMoment`), and shape it (`configurationOf`) when the transaction is over.
 */
export async function readConfigurationRows(
  tx: Transaction,
  environment: Environment,
  today: Day,
): Promise<ConfigurationRows> {
  const couples = await tx
    .select({ institution: institutions, issuer: issuers })
    .from(issuerEnvironments)
    .innerJoin(issuers, eq(issuers.id, issuerEnvironments.issuerId))
    .innerJoin(institutions, eq(institutions.id, issuers.institutionId))
    .where(listed(environment, today))
  const types = await typesOn(tx, environment, today)
  return { environment, couples, types, certificatesOf: await certificatesByIssuer(tx, environment, today) }
}

const typesOn = (tx: Transaction, environment: Environment, today: Day) =>
  tx
    .select({
      issuerId: documentTypes.issuerId,
      documentTypeId: documentTypes.documentTypeId,
      reference: documentTypes.reference,
      endedOn: documentTypes.endedOn,
      answers: documentTypes.answers,
    })
    .from(environmentDocumentTypes)
    .innerJoin(documentTypes, eq(documentTypes.id, environmentDocumentTypes.documentTypeId))
    .where(
      and(
        eq(environmentDocumentTypes.environment, environment),
        or(isNull(documentTypes.endedOn), gte(documentTypes.endedOn, today)),
      ),
    )

/** What the rows say to the web service. A document type counts as far as its issuer is listed. */
export function configurationOf({
  environment,
  couples,
  types,
  certificatesOf,
}: ConfigurationRows): Configuration {
  const byNumber = new Map(couples.map(({ institution }) => [institution.enterpriseNumber, institution]))
  const byId = new Map(couples.map((couple) => [couple.issuer.id, couple]))
  const named = ({ institution, issuer }: ConfigurationRows['couples'][number]) => ({
    enterpriseNumber: institution.enterpriseNumber,
    applicationId: issuer.applicationId,
  })
  const applications = couples.map((couple) => {
    const { id, reference: issuerReference, applicationReference, endedOn, answers } = couple.issuer
    const certificates = certificatesOf.get(id) ?? []
    return applicationOf(
      { ...named(couple), issuerReference, applicationReference, endedOn, certificates },
      answers,
    )
  })
  const trios = types.flatMap(({ issuerId, documentTypeId, reference, endedOn, answers }) => {
    const couple = byId.get(issuerId)
    if (!couple) return []
    const type = { ...named(couple), documentTypeId, reference, endedOn }
    return [trioOf(type, couple.issuer.answers.audience, answers)]
  })
  return {
    environment,
    organizations: sorted([...byNumber.values()].map((one) => organizationOf(one, one.answers))),
    applications: sorted(applications),
    trios: sorted(trios),
  }
}

type ConfiguredCertificate = ConfiguredApplication['certificates'][number]

/** Those that authenticate an issuer: registered, or replaced and not yet run out; its own and what others share with it. */
async function certificatesByIssuer(tx: Transaction, environment: Environment, today: Day) {
  const lost = tx
    .select({ sha256: certificates.sha256 })
    .from(certificates)
    .where(inArray(certificates.state, ['compromised', 'revoked']))
  const rows = await tx
    .select({ certificate: certificates, issuer: issuers, institution: institutions })
    .from(certificates)
    .innerJoin(issuers, eq(issuers.id, certificates.issuerId))
    .innerJoin(institutions, eq(institutions.id, issuers.institutionId))
    .where(
      and(
        eq(certificates.environment, environment),
        notInArray(certificates.sha256, lost),
        gt(certificates.notAfter, new Date(`${today}T00:00:00Z`)),
      ),
    )
    // Where the same one was handed in twice, as registered rather than replaced.
    .orderBy(asc(certificates.sha256), asc(certificates.state))
  const sendersOf = await sendersByOwner(tx, environment)
  const byIssuer = new Map<string, ConfiguredCertificate[]>()
  const add = (issuerId: string, certificate: ConfiguredCertificate) => {
    const known = byIssuer.get(issuerId) ?? []
    if (!known.some(({ sha256 }) => sha256 === certificate.sha256)) known.push(certificate)
    byIssuer.set(issuerId, known)
  }
  for (const { certificate, issuer, institution } of rows) {
    const told = toldOf(certificate)
    add(issuer.id, told)
    const owner = { enterpriseNumber: institution.enterpriseNumber, applicationId: issuer.applicationId }
    for (const sender of sendersOf.get(issuer.id) ?? []) add(sender, { ...told, owner })
  }
  return byIssuer
}

const toldOf = ({
  sha256,
  serial,
  authority,
  state,
  notBefore,
  notAfter,
}: typeof certificates.$inferSelect): ConfiguredCertificate => ({
  sha256,
  serial,
  authority,
  state: state === 'registered' ? state : 'replaced',
  notBefore: notBefore.toISOString(),
  notAfter: notAfter.toISOString(),
})

async function sendersByOwner(tx: Transaction, environment: Environment): Promise<Map<string, string[]>> {
  const rows = await tx
    .select({ owner: certificateSenders.ownerIssuerId, sender: certificateSenders.senderIssuerId })
    .from(certificateSenders)
    .where(eq(certificateSenders.environment, environment))
    .orderBy(asc(certificateSenders.ownerIssuerId), asc(certificateSenders.senderIssuerId))
  const byOwner = new Map<string, string[]>()
  for (const { owner, sender } of rows) byOwner.set(owner, [...(byOwner.get(owner) ?? []), sender])
  return byOwner
}
