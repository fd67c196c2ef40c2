import { sql } from 'drizzle-orm'
import {
  bigint,
  customType,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { DossierContent } from '#app/domain/dossier.ts'
import { DOSSIER_PURPOSES } from '#app/domain/dossier-purpose.ts'
import type { RawAnswers } from '#app/domain/field.ts'
import { institutions, issuers, workspaces } from './institutions.ts'
import { bytea, moment, persons } from './people.ts'

const workspaceId = () =>
  uuid('workspace_id')
    .notNull()
    .references(() => workspaces.id)

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

// Not by the text parser, which takes words apart where digits and letters meet. A word of a text holds no `=`.
const QUEUE_TERMS = sql.raw(`array_to_tsvector(
    array_remove(string_to_array(search_words || ' ' || institution_words, ' '), '') || array[
    'language=' || language, 'region=' || region, 'purpose=' || purpose,
    'failing=' || case when checks_failing > 0 then 'yes' else 'no' end,
    'acceptance=' || case when 'acceptance' = any (environments_asked) then 'yes' else 'no' end,
    'production=' || case when 'production' = any (environments_asked) then 'yes' else 'no' end])`)

/** A request form on its way; `version` counts submissions, `revision` every change of state. */
export const dossiers = pgTable(
  'dossiers',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    workspaceId: workspaceId(),
    reference: text('reference').unique(),
    state: text('state', {
      enum: ['draft', 'submitted', 'inReview', 'changesRequested', 'approved', 'rejected', 'withdrawn'],
    }).notNull(),
    version: integer('version').notNull().default(0),
    revision: integer('revision').notNull().default(0),
    language: text('language', { enum: ['fr', 'nl', 'de', 'en'] }).notNull(),
    /** What the lists and searches show; empty until the step is filled. */
    enterpriseNumber: text('enterprise_number').notNull().default(''),
    institutionName: text('institution_name').notNull().default(''),
    applicationId: text('application_id').notNull().default(''),
    institutionId: uuid('institution_id').references(() => institutions.id),
    issuerId: uuid('issuer_id').references(() => issuers.id),
    createdBy: uuid('created_by')
      .notNull()
      .references(() => persons.id),
    officerId: uuid('officer_id').references(() => persons.id),
    createdAt: moment('created_at').notNull().defaultNow(),
    submittedAt: moment('submitted_at'),
    stateSince: moment('state_since').notNull().defaultNow(),
    /** When the partner was told that an untouched draft will be deleted, or that a dossier left alone will be closed. */
    warnedAt: moment('warned_at'),
    /** What it asks for: a first registration, or one change to what is registered. */
    purpose: text('purpose', { enum: DOSSIER_PURPOSES }).notNull().default('registration'),
    /** The response clock, as `app/domain/response-clock.ts` says it. */
    clockUsed: integer('clock_used').notNull().default(0),
    clockSince: date('clock_since', { mode: 'string' }),
    dueOn: date('due_on', { mode: 'string' }),
    /** When somebody was last reminded of the present state. */
    remindedAt: moment('reminded_at'),
    /** Who found the present version fit for approval; with four eyes, another officer approves. */
    validatedBy: uuid('validated_by').references(() => persons.id),
    validatedAt: moment('validated_at'),
    /** What the filters of the queue ask, as of the last submission. */
    region: text('region', { enum: ['', 'brussels', 'flanders', 'wallonia'] })
      .notNull()
      .default(''),
    environmentsAsked: text('environments_asked').array().notNull().default(sql`'{}'`),
    checksFailing: integer('checks_failing').notNull().default(0),
    /** Reference, names and numbers in lower case without accents, for the search of the queue. */
    searchWords: text('search_words').notNull().default(''),
    /** The words of the institution alone, each as `institution=word`, for the filter by institution. */
    institutionWords: text('institution_words').notNull().default(''),
    /** What the queue is sorted by: `dueOn`, and after all days while the clock is paused. */
    queueDay: date('queue_day', { mode: 'string' })
      .notNull()
      .generatedAlwaysAs(sql`coalesce(due_on, 'infinity'::date)`),
    /** All that the queue is filtered and searched by, as words of one index: `db/queue-terms.ts` asks for them. */
    queueTerms: tsvector('queue_terms').notNull().generatedAlwaysAs(QUEUE_TERMS),
  },
  (table) => [
    index('dossiers_workspace').on(table.workspaceId),
    index('dossiers_queue').on(table.state, table.stateSince),
    index('dossiers_to_remind')
      .on(sql`coalesce(${table.remindedAt}, ${table.stateSince})`)
      .where(sql`state = 'changesRequested'`),
    index('dossiers_due').on(table.dueOn).where(sql`due_on is not null`),
    index('dossiers_terms').using('gin', table.queueTerms),
    index('dossiers_queue_due')
      .on(table.state, table.queueDay, table.stateSince, table.id)
      .where(sql`reference is not null`),
    index('dossiers_queue_officer')
      .on(table.officerId, table.state, table.queueDay, table.stateSince, table.id)
      .where(sql`reference is not null`),
    index('dossiers_queue_recent')
      .on(table.state, table.stateSince, table.id)
      .where(sql`reference is not null`),
    index('dossiers_couple').on(table.enterpriseNumber, table.applicationId),
    // What statistics ask of a dossier, so that its row is not read.
    index('dossiers_places').on(table.id, table.language, table.region),
  ],
)

const dossierId = () =>
  uuid('dossier_id')
    .notNull()
    .references(() => dossiers.id)

/** One part of a draft, as typed; `editSession` tells a person's own autosave from somebody else's save. */
export const draftParts = pgTable(
  'draft_parts',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    workspaceId: workspaceId(),
    dossierId: dossierId(),
    part: text('part', {
      enum: [
        'institution',
        'application',
        'documentType',
        'certificate.acceptance',
        'certificate.production',
        'end',
        // What was registered when other contacts were asked for.
        'before.institution',
        'before.application',
      ],
    }).notNull(),
    position: integer('position').notNull().default(0),
    answers: jsonb('answers').$type<RawAnswers>().notNull(),
    version: integer('version').notNull().default(1),
    editSession: text('edit_session').notNull().default(''),
    savedBy: uuid('saved_by')
      .notNull()
      .references(() => persons.id),
    savedAt: moment('saved_at').notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex('draft_parts_one_each').on(table.dossierId, table.part).where(sql`part <> 'documentType'`),
    index('draft_parts_dossier').on(table.dossierId),
  ],
)

/** What was submitted, frozen; `submissionId` makes a repeated submit the same one. */
export const dossierVersions = pgTable(
  'dossier_versions',
  {
    dossierId: dossierId(),
    workspaceId: workspaceId(),
    number: integer('number').notNull(),
    submissionId: uuid('submission_id').notNull(),
    content: jsonb('content').$type<DossierContent>().notNull(),
    contentSha256: bytea('content_sha256').notNull(),
    /** The parts of the draft that the document types came from, in their order; empty in versions of before it was kept. */
    documentTypeParts: uuid('document_type_parts').array().notNull().default(sql`'{}'`),
    submittedBy: uuid('submitted_by')
      .notNull()
      .references(() => persons.id),
    submittedAt: moment('submitted_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.dossierId, table.number] }),
    // Within the dossier only: an id that another tenant used tells nothing.
    unique('dossier_versions_submission').on(table.dossierId, table.submissionId),
    // All that statistics ask of versions, so that their contents are not read.
    index('dossier_versions_by_time').on(table.submittedAt, table.dossierId, table.number),
    index('dossier_versions_times').on(table.dossierId, table.number, table.submittedAt),
  ],
)

/** Which key a dossier uses in an environment, by the SHA-256 of its SPKI in hex. */
export const certificateKeys = pgTable(
  'certificate_keys',
  {
    dossierId: dossierId(),
    workspaceId: workspaceId(),
    environment: text('environment', { enum: ['acceptance', 'production'] }).notNull(),
    spkiSha256: text('spki_sha256').notNull(),
    /** Set at approval when the CSR's subject still equals what was validated: it may be ordered. */
    releasedAt: moment('released_at'),
    /** Since when its certificate no longer says what is registered, and is to be renewed. */
    renewSince: moment('renew_since'),
    /** By which its CSR was judged last, as `guide@1`; null for a certificate, and of before it was kept. */
    profile: text('profile'),
  },
  (table) => [
    primaryKey({ columns: [table.dossierId, table.environment] }),
    unique('certificate_keys_differ').on(table.dossierId, table.spkiSha256),
    index('certificate_keys_spki').on(table.spkiSha256),
  ],
)

export const checkResults = pgTable(
  'check_results',
  {
    dossierId: dossierId(),
    workspaceId: workspaceId(),
    version: integer('version').notNull(),
    check: text('check').notNull(),
    outcome: text('outcome', { enum: ['pass', 'warn', 'fail'] }).notNull(),
    evidence: text('evidence').notNull(),
    ranAt: moment('ran_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.dossierId, table.version, table.check] })],
)

/** A decision's words for the partner; the decisions log holds its id and hash only. */
export const decisions = pgTable(
  'decisions',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    dossierId: dossierId(),
    workspaceId: workspaceId(),
    version: integer('version').notNull(),
    kind: text('kind', { enum: ['requestChanges', 'approve', 'reject', 'reopen', 'close'] }).notNull(),
    /** Of a rejection: the kind of reason. */
    reason: text('reason').notNull().default(''),
    text: text('text').notNull().default(''),
    /** Of an approval: what the partner still has to do; empty when it is without reservations. */
    reservations: text('reservations').notNull().default(''),
    /** Null where the portal itself closed the dossier. */
    officerId: uuid('officer_id').references(() => persons.id),
    at: moment('at').notNull().defaultNow(),
  },
  (table) => [
    index('decisions_dossier').on(table.dossierId),
    index('decisions_by_time').on(table.at, table.kind, table.dossierId, table.version),
  ],
)

/** May this workspace ask in the name of the institution? Confirmed by its known address, or by an officer's evidence. */
export const authorities = pgTable('authorities', {
  dossierId: dossierId().primaryKey(),
  workspaceId: workspaceId(),
  enterpriseNumber: text('enterprise_number').notNull(),
  tokenHash: bytea('token_hash').unique(),
  askedAt: moment('asked_at'),
  confirmedBy: text('confirmed_by', { enum: ['institution', 'officer', 'membership'] }),
  evidence: text('evidence').notNull().default(''),
  officerId: uuid('officer_id').references(() => persons.id),
  confirmedAt: moment('confirmed_at'),
})

/** The decisions log: append-only, each entry chained to the one before by an HMAC. Ids only, no personal data. */
export const events = pgTable(
  'events',
  {
    sequence: bigint('sequence', { mode: 'number' }).primaryKey(),
    dossierId: uuid('dossier_id'),
    workspaceId: uuid('workspace_id'),
    actorId: uuid('actor_id'),
    kind: text('kind').notNull(),
    data: jsonb('data').$type<Record<string, string | number>>().notNull(),
    at: moment('at').notNull(),
    hash: bytea('hash').notNull(),
  },
  (table) => [
    index('events_dossier').on(table.dossierId),
    index('events_workspace').on(table.workspaceId, table.sequence),
  ],
)

/** The log's head, without a tenant: locked last in a transaction, so that the chain cannot fork. */
export const eventHead = pgTable('event_head', {
  id: integer('id').primaryKey().default(1),
  sequence: bigint('sequence', { mode: 'number' }).notNull(),
  hash: bytea('hash').notNull(),
})

/** `EBX-2026-000042`: one counter a year. */
export const referenceCounters = pgTable('reference_counters', {
  name: text('name').primaryKey(),
  last: integer('last').notNull(),
})
