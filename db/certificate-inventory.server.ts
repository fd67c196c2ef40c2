import { and, asc, desc, eq, gt, gte, inArray, lt, lte, or, type SQL, sql } from 'drizzle-orm'
import { ENDED_DAYS, REMINDER_DAYS } from '#app/domain/certificate-expiry.ts'
import type { CertificateState } from '#app/domain/certificate-state.ts'
import { FORMER_MEMBER } from '#app/domain/former-member.ts'
import type { Day } from '#app/domain/working-days.ts'
import type { Transaction } from './client.server.ts'
import type { Dossier } from './dossiers.server.ts'
import type { Institution, Issuer } from './institutions.server.ts'
import { certificateCompromises, certificates } from './schema/certificates.ts'
import { dossiers, draftParts } from './schema/dossiers.ts'
import { institutions, issuers } from './schema/institutions.ts'
import { persons } from './schema/people.ts'

export type Certificate = typeof certificates.$inferSelect
export type Compromise = typeof certificateCompromises.$inferSelect

/** A certificate with what was reported of its key, and who handed it in: null where that was not recorded. */
export type InventoryEntry = { certificate: Certificate; compromise: Compromise | null; by: string | null }

const shownName = sql<string | null>`case when ${persons.id} is null then null
  when ${persons.erasedAt} is not null then ${FORMER_MEMBER}
  else coalesce(nullif(${persons.name}, ''), ${persons.email}) end`

const entries = (tx: Transaction, where: SQL) =>
  tx
    .select({ certificate: certificates, compromise: certificateCompromises, by: shownName })
    .from(certificates)
    .leftJoin(certificateCompromises, eq(certificateCompromises.certificateId, certificates.id))
    .leftJoin(persons, eq(persons.id, certificates.handedInBy))
    .where(where)
    .orderBy(desc(certificates.handedInAt))

/** All certificates of these issuers, the newest first. */
export const certificatesOfIssuers = (
  tx: Transaction,
  issuerIds: readonly string[],
): Promise<InventoryEntry[]> => entries(tx, inArray(certificates.issuerId, [...issuerIds]))

export async function readInventoryEntry(tx: Transaction, id: string): Promise<InventoryEntry | undefined> {
  const [entry] = await entries(tx, eq(certificates.id, id))
  return entry
}

/** A certificate with the couple that it belongs to. */
export type OwnedCertificate = { certificate: Certificate; issuer: Issuer; institution: Institution }

const owned = (tx: Transaction, where: SQL) =>
  tx
    .select({ certificate: certificates, issuer: issuers, institution: institutions })
    .from(certificates)
    .innerJoin(issuers, eq(issuers.id, certificates.issuerId))
    .innerJoin(institutions, eq(institutions.id, issuers.institutionId))
    .where(where)

export async function readCertificate(tx: Transaction, id: string): Promise<OwnedCertificate | undefined> {
  const [row] = await owned(tx, eq(certificates.id, id))
  return row
}

/** The same, the certificate held until the transaction ends: every change of its state starts here. */
export async function lockCertificate(tx: Transaction, id: string): Promise<OwnedCertificate | undefined> {
  const [row] = await owned(tx, eq(certificates.id, id)).for('update', { of: certificates })
  return row
}

/** Every certificate of a key that this role may see, held until the transaction ends. */
export const lockCertificatesOfKey = (tx: Transaction, spkiSha256: string): Promise<OwnedCertificate[]> =>
  owned(tx, eq(certificates.spkiSha256, spkiSha256)).orderBy(asc(certificates.id)).for('update', {
    of: certificates,
  })

export async function setCertificateState(
  tx: Transaction,
  id: string,
  state: CertificateState,
): Promise<void> {
  await tx.update(certificates).set({ state }).where(eq(certificates.id, id))
}

export async function recordRevoked(
  tx: Transaction,
  id: string,
  revocation: { revokedOn: Day; revokedBy: string },
): Promise<void> {
  await tx
    .update(certificates)
    .set({ ...revocation, state: 'revoked' })
    .where(eq(certificates.id, id))
}

export async function insertCompromise(
  tx: Transaction,
  report: Omit<Compromise, 'reportedAt'>,
): Promise<void> {
  await tx.insert(certificateCompromises).values(report).onConflictDoNothing()
}

/** Another certificate of the same environment counts for longer: this one need not be renewed. */
export async function hasSuccessor(tx: Transaction, certificate: Certificate): Promise<boolean> {
  const [row] = await tx
    .select({ id: certificates.id })
    .from(certificates)
    .where(
      and(
        eq(certificates.issuerId, certificate.issuerId),
        eq(certificates.environment, certificate.environment),
        eq(certificates.state, 'registered'),
        gt(certificates.notAfter, certificate.notAfter),
      ),
    )
    .limit(1)
  return row !== undefined
}

/** Where a page of the list of ends goes on: after this one. */
export type EndCursor = { notAfter: Date; id: string }

/** Those in this state that end from `from` on and until `endsBefore`, or that have ended by then (`ended`). */
export type EndFilter = { state: CertificateState; from?: Date; endsBefore?: Date; ended?: Date }

/** Certificates of all institutions by their end, the next one first. */
export function certificatesByEnd(
  tx: Transaction,
  { state, from, endsBefore, ended }: EndFilter,
  { after, limit }: { after: EndCursor | undefined; limit: number },
): Promise<OwnedCertificate[]> {
  const when = and(
    from && gte(certificates.notAfter, from),
    endsBefore && lte(certificates.notAfter, endsBefore),
    ended && lt(certificates.notAfter, ended),
  )
  const beyond =
    after &&
    or(
      gt(certificates.notAfter, after.notAfter),
      and(eq(certificates.notAfter, after.notAfter), gt(certificates.id, after.id)),
    )
  return owned(tx, and(eq(certificates.state, state), when, beyond) ?? sql`true`)
    .orderBy(asc(certificates.notAfter), asc(certificates.id))
    .limit(limit)
}

/** How many keys are reported and wait for the revocation of their certificate to be recorded. */
export async function countCompromised(tx: Transaction): Promise<number> {
  return tx.$count(certificates, eq(certificates.state, 'compromised'))
}

/**
 * The next certificate of which a reminder is due, as `reminderDue` says, held; undefined when there is none left.
 * Silent for one that has a successor, and where the service has ended.
 */
export async function takeCertificateToRemind(
  tx: Transaction,
  now: Date,
): Promise<OwnedCertificate | undefined> {
  const at = sql`${now.toISOString()}::timestamptz`
  const day = (time: SQL | typeof certificates.notAfter) =>
    sql`(${time} at time zone 'Europe/Brussels')::date`
  const days = sql`case when ${certificates.notAfter} < ${at} then ${ENDED_DAYS}
    else greatest(1, ${day(certificates.notAfter)} - ${day(at)}) end`
  const thresholds = sql.raw(`array[${[...REMINDER_DAYS, ENDED_DAYS].join(',')}]`)
  const due = sql`exists (select from unnest(${thresholds}) t
    where t >= ${days} and t < coalesce(${certificates.remindedDays}, 1000))`
  const successor = sql`exists (select from certificates n where n.issuer_id = ${certificates.issuerId}
    and n.environment = ${certificates.environment} and n.state = 'registered' and n.not_after > ${certificates.notAfter})`
  const isServed = sql`(${issuers.endedOn} is null or ${issuers.endedOn} >= ${day(at)})`
  const [row] = await owned(
    tx,
    sql`${certificates.state} = 'registered' and ${due} and not ${successor} and ${isServed}`,
  )
    .orderBy(asc(certificates.notAfter))
    .limit(1)
    .for('update', { of: certificates, skipLocked: true })
  return row
}

export async function noteReminder(tx: Transaction, id: string, remindedDays: number): Promise<void> {
  await tx.update(certificates).set({ remindedDays }).where(eq(certificates.id, id))
}

/** `state` of the dossier: a draft is gone on with, the others are read. */
export type OpenRenewal = { dossierId: string; state: Dossier['state'] }

/** A request for a new certificate of this one's environment that is not decided yet; the newest of them. */
export async function openRenewalOf(
  tx: Transaction,
  { issuerId, environment }: Certificate,
): Promise<OpenRenewal | undefined> {
  const [row] = await tx
    .select({ dossierId: dossiers.id, state: dossiers.state })
    .from(dossiers)
    .innerJoin(
      draftParts,
      and(eq(draftParts.dossierId, dossiers.id), eq(draftParts.part, `certificate.${environment}`)),
    )
    .where(
      and(
        eq(dossiers.issuerId, issuerId),
        eq(dossiers.purpose, 'certificate'),
        inArray(dossiers.state, ['draft', 'submitted', 'inReview', 'changesRequested']),
      ),
    )
    .orderBy(desc(dossiers.createdAt))
    .limit(1)
  return row
}
