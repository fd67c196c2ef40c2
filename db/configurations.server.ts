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

/**
 * Who may publish what in an environment, on this day, as the transaction sees it: read it of one moment
 * (`readOneMoment`).
 */
export async function readConfiguration(
  tx: Transaction,
  environment: Environment,
  today: Day,
): Promise<Configuration> {
  const couples = await tx
    .select({ institution: institutions, issuer: issuers })
    .from(issuerEnvironments)
    .innerJoin(issuers, eq(issuers.id, issuerEnvironments.issuerId))
    .innerJoin(institutions, eq(institutions.id, issuers.institutionId))
    .where(listed(environment, today))
  const byNumber = new Map(couples.map(({ institution }) => [institution.enterpriseNumber, institution]))
  const certificatesOf = await certificatesByIssuer(tx, environment, today)
  return {
    environment,
    organizations: sorted([...byNumber.values()].map((one) => organizationOf(one, one.answers))),
    applications: sorted(
      couples.map(({ institution, issuer }) =>
        applicationOf(
          {
            enterpriseNumber: institution.enterpriseNumber,
            applicationId: issuer.applicationId,
            issuerReference: issuer.reference,
            applicationReference: issuer.applicationReference,
            endedOn: issuer.endedOn,
            certificates: certificatesOf.get(issuer.id) ?? [],
          },
          issuer.answers,
        ),
      ),
    ),
    trios: sorted(await triosOf(tx, environment, today)),
  }
}

async function triosOf(
  tx: Transaction,
  environment: Environment,
  today: Day,
): Promise<Configuration['trios']> {
  const rows = await tx
    .select({
      enterpriseNumber: institutions.enterpriseNumber,
      applicationId: issuers.applicationId,
      documentTypeId: documentTypes.documentTypeId,
      reference: documentTypes.reference,
      endedOn: documentTypes.endedOn,
      application: issuers.answers,
      answers: documentTypes.answers,
    })
    .from(environmentDocumentTypes)
    .innerJoin(documentTypes, eq(documentTypes.id, environmentDocumentTypes.documentTypeId))
    .innerJoin(issuers, eq(issuers.id, documentTypes.issuerId))
    .innerJoin(institutions, eq(institutions.id, issuers.institutionId))
    .innerJoin(
      issuerEnvironments,
      and(
        eq(issuerEnvironments.issuerId, issuers.id),
        eq(issuerEnvironments.environment, environmentDocumentTypes.environment),
      ),
    )
    .where(
      and(listed(environment, today), or(isNull(documentTypes.endedOn), gte(documentTypes.endedOn, today))),
    )
  return rows.map(({ application, answers, ...row }) => trioOf(row, application.audience, answers))
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
