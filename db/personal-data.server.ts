import { asc, eq, inArray, sql } from 'drizzle-orm'
import type { Transaction } from './client.server.ts'
import { testRounds } from './schema/acceptance-tests.ts'
import { apiTokens, identities, invitations, passkeys } from './schema/accounts.ts'
import { certificateCompromises, certificates } from './schema/certificates.ts'
import { decisions, dossiers, dossierVersions, draftParts, events } from './schema/dossiers.ts'
import { accessRequests, institutions, memberships } from './schema/institutions.ts'
import { officerRoles, type persons, sessions } from './schema/people.ts'
import { mails } from './schema/post.ts'
import { preparedDrafts } from './schema/prepared-drafts.ts'
import { calendarFeeds } from './schema/production-slots.ts'
import { notes, remarks } from './schema/remarks.ts'
import { savedViews } from './schema/saved-views.ts'
import { threadMessages } from './schema/thread.ts'

type Person = typeof persons.$inferSelect

/** Where the person may have been written to, in lower case: the mailbox they proved and what login providers named. */
export async function addressesOf(tx: Transaction, { id, email }: Person): Promise<string[]> {
  const said = await tx
    .select({ email: identities.email })
    .from(identities)
    .where(eq(identities.personId, id))
  const all = [email, ...said.map((identity) => identity.email)].map((address) => address.toLowerCase())
  return [...new Set(all)].filter((address) => address !== '')
}

/** How a person signs in; without hashes and keys, which tell nothing of them. */
const signInOf = async (tx: Transaction, personId: string) => ({
  sessions: await tx
    .select({
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
      expiresAt: sessions.expiresAt,
      userAgent: sessions.userAgent,
      method: sessions.method,
    })
    .from(sessions)
    .where(eq(sessions.personId, personId)),
  loginProviders: await tx.select().from(identities).where(eq(identities.personId, personId)),
  passkeys: await tx
    .select({ name: passkeys.name, createdAt: passkeys.createdAt, lastUsedAt: passkeys.lastUsedAt })
    .from(passkeys)
    .where(eq(passkeys.personId, personId)),
})

const placesOf = async (tx: Transaction, id: string, addresses: string[]) => ({
  ...(await rolesOf(tx, id)),
  ...(await askedAndOffered(tx, id, addresses)),
})

const rolesOf = async (tx: Transaction, id: string) => ({
  memberships: await tx
    .select({
      workspaceId: memberships.workspaceId,
      enterpriseNumber: institutions.enterpriseNumber,
      role: memberships.role,
      mandateHolder: memberships.mandateHolder,
      mandateBasis: memberships.mandateBasis,
      since: memberships.since,
    })
    .from(memberships)
    .leftJoin(institutions, eq(institutions.workspaceId, memberships.workspaceId))
    .where(eq(memberships.personId, id)),
  officerRoles: await tx
    .select({ role: officerRoles.role, grantedAt: officerRoles.grantedAt })
    .from(officerRoles)
    .where(eq(officerRoles.personId, id)),
  savedViews: await tx
    .select({ name: savedViews.name, query: savedViews.query, createdAt: savedViews.createdAt })
    .from(savedViews)
    .where(eq(savedViews.personId, id)),
  calendarAddresses: await tx
    .select({
      workspaceId: calendarFeeds.workspaceId,
      createdAt: calendarFeeds.createdAt,
      lastReadAt: calendarFeeds.lastReadAt,
    })
    .from(calendarFeeds)
    .where(eq(calendarFeeds.personId, id)),
})

const askedAndOffered = async (tx: Transaction, id: string, addresses: string[]) => ({
  accessRequests: await tx
    .select({
      enterpriseNumber: accessRequests.enterpriseNumber,
      askedAt: accessRequests.askedAt,
      answer: accessRequests.answer,
      answeredAt: accessRequests.answeredAt,
    })
    .from(accessRequests)
    .where(eq(accessRequests.personId, id)),
  invitations: await tx
    .select({
      workspaceId: invitations.workspaceId,
      role: invitations.role,
      invitedAt: invitations.invitedAt,
      acceptedAt: invitations.acceptedAt,
    })
    .from(invitations)
    .where(inArray(sql`lower(${invitations.email})`, addresses)),
  draftsPreparedForThem: await tx
    .select({
      enterpriseNumber: preparedDrafts.enterpriseNumber,
      preparedAt: preparedDrafts.preparedAt,
      claimedAt: preparedDrafts.claimedAt,
    })
    .from(preparedDrafts)
    .where(inArray(sql`lower(${preparedDrafts.email})`, addresses)),
})

/** Where the person's id stands beside something that is the institution's: what it was, by id. */
const actsOf = async (tx: Transaction, personId: string) => ({
  ...(await actsOnDossiers(tx, personId)),
  ...(await actsOnIssuers(tx, personId)),
  invitationsSent: await tx
    .select({ id: invitations.id, invitedAt: invitations.invitedAt })
    .from(invitations)
    .where(eq(invitations.invitedBy, personId)),
  apiTokens: await tx
    .select({ id: apiTokens.id, name: apiTokens.name, createdAt: apiTokens.createdAt })
    .from(apiTokens)
    .where(eq(apiTokens.createdBy, personId)),
})

const actsOnDossiers = async (tx: Transaction, personId: string) => ({
  log: await tx
    .select({
      sequence: events.sequence,
      kind: events.kind,
      dossierId: events.dossierId,
      workspaceId: events.workspaceId,
      at: events.at,
    })
    .from(events)
    .where(eq(events.actorId, personId))
    .orderBy(asc(events.sequence)),
  dossiers: await tx
    .select({ id: dossiers.id, reference: dossiers.reference, createdAt: dossiers.createdAt })
    .from(dossiers)
    .where(eq(dossiers.createdBy, personId)),
  savedParts: await tx
    .select({ dossierId: draftParts.dossierId, part: draftParts.part, savedAt: draftParts.savedAt })
    .from(draftParts)
    .where(eq(draftParts.savedBy, personId)),
  submissions: await tx
    .select({
      dossierId: dossierVersions.dossierId,
      version: dossierVersions.number,
      submittedAt: dossierVersions.submittedAt,
    })
    .from(dossierVersions)
    .where(eq(dossierVersions.submittedBy, personId)),
  decisions: await tx
    .select({ id: decisions.id, dossierId: decisions.dossierId, kind: decisions.kind, at: decisions.at })
    .from(decisions)
    .where(eq(decisions.officerId, personId)),
  draftsPrepared: await tx
    .select({ id: preparedDrafts.id, preparedAt: preparedDrafts.preparedAt })
    .from(preparedDrafts)
    .where(eq(preparedDrafts.preparedBy, personId)),
})

const actsOnIssuers = async (tx: Transaction, personId: string) => ({
  testsReported: await tx
    .select({ id: testRounds.id, issuerId: testRounds.issuerId, at: testRounds.reportedAt })
    .from(testRounds)
    .where(eq(testRounds.reportedBy, personId)),
  testsAnswered: await tx
    .select({ id: testRounds.id, issuerId: testRounds.issuerId, at: testRounds.answeredAt })
    .from(testRounds)
    .where(eq(testRounds.answeredBy, personId)),
  certificatesHandedIn: await tx
    .select({ id: certificates.id, issuerId: certificates.issuerId, at: certificates.handedInAt })
    .from(certificates)
    .where(eq(certificates.handedInBy, personId)),
  compromisesReported: await tx
    .select({ certificateId: certificateCompromises.certificateId, at: certificateCompromises.reportedAt })
    .from(certificateCompromises)
    .where(eq(certificateCompromises.reportedBy, personId)),
  revocationsRecorded: await tx
    .select({ id: certificates.id, revokedOn: certificates.revokedOn })
    .from(certificates)
    .where(eq(certificates.revokedBy, personId)),
})

/** What the person wrote in conversations, in their own words: the other side's answers are not theirs. */
const messagesOf = (tx: Transaction, personId: string) =>
  tx
    .select({
      id: threadMessages.id,
      dossierId: threadMessages.dossierId,
      text: threadMessages.text,
      at: threadMessages.at,
      // Spelled out: of a single table the columns would be named without it.
      files: sql<string[]>`array(select a.name from thread_attachments a
        where a.message_id = thread_messages.id order by a.position)`,
    })
    .from(threadMessages)
    .where(eq(threadMessages.authorId, personId))
    .orderBy(asc(threadMessages.at))

/** What officers and partners said to each other about answers, and officers among themselves. */
const wordsOf = async (tx: Transaction, personId: string) => ({
  remarks: await tx
    .select({ id: remarks.id, dossierId: remarks.dossierId, createdAt: remarks.createdAt })
    .from(remarks)
    .where(eq(remarks.officerId, personId)),
  remarksAnswered: await tx
    .select({
      id: remarks.id,
      dossierId: remarks.dossierId,
      answer: remarks.answer,
      answeredAt: remarks.answeredAt,
    })
    .from(remarks)
    .where(eq(remarks.answeredBy, personId)),
  notes: await tx
    .select({ id: notes.id, dossierId: notes.dossierId, text: notes.text, at: notes.at })
    .from(notes)
    .where(eq(notes.officerId, personId)),
})

const mailsTo = (tx: Transaction, addresses: string[]) =>
  tx
    .select({
      template: mails.template,
      language: mails.language,
      params: mails.params,
      createdAt: mails.createdAt,
      sentAt: mails.sentAt,
    })
    .from(mails)
    .where(inArray(sql`lower(${mails.recipient})`, addresses))

/** Everything the portal holds of a person. As the worker: it lies across workspaces and in the outbox. */
export async function readPersonalData(tx: Transaction, person: Person) {
  const addresses = await addressesOf(tx, person)
  return {
    person,
    signIn: await signInOf(tx, person.id),
    places: await placesOf(tx, person.id, addresses),
    mails: await mailsTo(tx, addresses),
    messages: await messagesOf(tx, person.id),
    acts: await actsOf(tx, person.id),
    words: await wordsOf(tx, person.id),
  }
}

export type PersonalData = Awaited<ReturnType<typeof readPersonalData>>
