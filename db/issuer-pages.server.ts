import { and, desc, eq, isNotNull, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Environment } from '#app/domain/environment.ts'
import type { EnvironmentState } from '#app/domain/environment-state.ts'
import type { Transaction } from './client.server.ts'
import { certificates } from './schema/certificates.ts'
import { certificateKeys, dossiers } from './schema/dossiers.ts'
import { issuerEnvironments } from './schema/environments.ts'
import { institutions, issuers } from './schema/institutions.ts'

/** The certificates of an issuer that are in use, the newest first. */
export const certificatesInUse = (tx: Transaction, issuerId: string) =>
  tx
    .select({
      id: certificates.id,
      environment: certificates.environment,
      dossierId: certificates.dossierId,
      serial: certificates.serial,
      authority: certificates.authority,
      notBefore: certificates.notBefore,
      notAfter: certificates.notAfter,
    })
    .from(certificates)
    .where(and(eq(certificates.issuerId, issuerId), eq(certificates.state, 'registered')))
    .orderBy(desc(certificates.handedInAt))

/** Dossiers of an issuer on which an issued certificate is handed in: its CSR was released; the newest first. */
export const dossiersToHandIn = (
  tx: Transaction,
  issuerId: string,
): Promise<{ dossierId: string; environment: Environment }[]> =>
  tx
    .select({ dossierId: certificateKeys.dossierId, environment: certificateKeys.environment })
    .from(certificateKeys)
    .innerJoin(dossiers, eq(dossiers.id, certificateKeys.dossierId))
    .where(
      and(
        eq(dossiers.issuerId, issuerId),
        eq(dossiers.state, 'approved'),
        isNotNull(certificateKeys.releasedAt),
      ),
    )
    .orderBy(desc(certificateKeys.releasedAt))

/** Every request form about an issuer that was submitted, the newest first. */
export const dossiersOfIssuer = (tx: Transaction, issuerId: string) =>
  tx
    .select({
      id: dossiers.id,
      reference: dossiers.reference,
      purpose: dossiers.purpose,
      state: dossiers.state,
      since: dossiers.stateSince,
    })
    .from(dossiers)
    .where(and(eq(dossiers.issuerId, issuerId), isNotNull(dossiers.reference)))
    .orderBy(desc(dossiers.stateSince), desc(dossiers.id))

export type IssuerFilter = {
  /** Words, each of which stands in a name, number, identifier or reference. */
  words: readonly string[]
  acceptance: EnvironmentState | undefined
  production: EnvironmentState | undefined
}

export const ISSUERS_PAGE = 50

const acceptance = alias(issuerEnvironments, 'acceptance')
const production = alias(issuerEnvironments, 'production')

/** `%`, `_` and the backslash stand for themselves. */
const containing = (word: string): string => `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`

const SEARCHED = sql`lower(concat_ws(' ', ${institutions.enterpriseNumber}, ${institutions.reference},
  ${institutions.answers}->>'nameFr', ${institutions.answers}->>'nameNl', ${institutions.answers}->>'nameDe',
  ${issuers.applicationId}, ${issuers.reference}, ${issuers.applicationReference},
  ${issuers.answers}->>'nameFr', ${issuers.answers}->>'nameNl'))`

const withWords = (words: readonly string[]): SQL[] =>
  words.map((word) => sql`${SEARCHED} like ${containing(word.toLowerCase())}`)

/**
 * One page of all issuers, those approved last first; one row more than the page tells that there is a next one.
 * `after` is the id of the last issuer of the page before.
 */
export const listIssuers = (tx: Transaction, filter: IssuerFilter, after: string | undefined) =>
  tx
    .select({
      id: issuers.id,
      applicationId: issuers.applicationId,
      reference: issuers.reference,
      application: issuers.answers,
      institution: institutions.answers,
      enterpriseNumber: institutions.enterpriseNumber,
      acceptance: acceptance.state,
      production: production.state,
      liveOn: production.liveOn,
    })
    .from(issuers)
    .innerJoin(institutions, eq(institutions.id, issuers.institutionId))
    .leftJoin(acceptance, and(eq(acceptance.issuerId, issuers.id), eq(acceptance.environment, 'acceptance')))
    .leftJoin(production, and(eq(production.issuerId, issuers.id), eq(production.environment, 'production')))
    .where(
      and(
        ...withWords(filter.words),
        filter.acceptance && eq(acceptance.state, filter.acceptance),
        filter.production && eq(production.state, filter.production),
        after === undefined
          ? undefined
          : sql`(${issuers.approvedAt}, ${issuers.id}) < (select approved_at, id from issuers where id = ${after}::uuid)`,
      ),
    )
    .orderBy(desc(issuers.approvedAt), desc(issuers.id))
    .limit(ISSUERS_PAGE + 1)

export type ListedIssuer = Awaited<ReturnType<typeof listIssuers>>[number]
