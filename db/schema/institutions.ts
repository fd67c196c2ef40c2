import {
  type AnyPgColumn,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import type { ApplicationAnswers } from '#app/domain/application.ts'
import type { DocumentTypeAnswers } from '#app/domain/document-type.ts'
import type { InstitutionAnswers } from '#app/domain/institution.ts'
import { moment, persons } from './people.ts'

/** The tenant: made with the first draft, bound to an institution at approval. */
export const workspaces = pgTable('workspaces', {
  id: uuid('id').primaryKey().defaultRandom(),
  createdAt: moment('created_at').notNull().defaultNow(),
})

const workspaceId = () =>
  uuid('workspace_id')
    .notNull()
    .references(() => workspaces.id)

export const memberships = pgTable(
  'memberships',
  {
    workspaceId: workspaceId(),
    personId: uuid('person_id')
      .notNull()
      .references(() => persons.id),
    role: text('role', { enum: ['reader', 'editor', 'manager'] }).notNull(),
    /** Set when the person acts on a mandate: the mandated party's enterprise number, and its basis. */
    mandateHolder: text('mandate_holder').notNull().default(''),
    mandateBasis: text('mandate_basis').notNull().default(''),
    since: moment('since').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.personId] }),
    index('memberships_person').on(table.personId),
  ],
)

/** A validated institution; `answers` as approved. */
export const institutions = pgTable('institutions', {
  id: uuid('id').primaryKey().defaultRandom(),
  workspaceId: workspaceId().unique(),
  enterpriseNumber: text('enterprise_number').notNull().unique(),
  reference: text('reference').notNull().unique(),
  answers: jsonb('answers').$type<InstitutionAnswers>().notNull(),
  approvedAt: moment('approved_at').notNull().defaultNow(),
  /** The institution that it went into; what it registered has moved there, its dossiers stay and are read only. */
  mergedInto: uuid('merged_into').references((): AnyPgColumn => institutions.id),
  /** Counts the changes of its name and number. */
  revision: integer('revision').notNull().default(0),
})

/** A validated couple institution + application. */
export const issuers = pgTable(
  'issuers',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    workspaceId: workspaceId(),
    institutionId: uuid('institution_id')
      .notNull()
      .references(() => institutions.id),
    applicationId: text('application_id').notNull(),
    reference: text('reference').notNull().unique(),
    applicationReference: text('application_reference').notNull().unique(),
    answers: jsonb('answers').$type<ApplicationAnswers>().notNull(),
    approvedAt: moment('approved_at').notNull().defaultNow(),
    /** The last day on which it publishes, once its end was asked and approved. */
    endedOn: date('ended_on', { mode: 'string' }),
  },
  (table) => [unique('issuers_couple').on(table.institutionId, table.applicationId)],
)

/** A type of document an issuer may publish. */
export const documentTypes = pgTable(
  'document_types',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    workspaceId: workspaceId(),
    issuerId: uuid('issuer_id')
      .notNull()
      .references(() => issuers.id),
    documentTypeId: text('document_type_id').notNull(),
    reference: text('reference').notNull().unique(),
    answers: jsonb('answers').$type<DocumentTypeAnswers>().notNull(),
    approvedAt: moment('approved_at').notNull().defaultNow(),
    /** The last day on which it is published, once its end was asked and approved. */
    endedOn: date('ended_on', { mode: 'string' }),
  },
  (table) => [unique('document_types_of_issuer').on(table.issuerId, table.documentTypeId)],
)

/** A person who asks to be let into a known institution. */
export const accessRequests = pgTable(
  'access_requests',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    enterpriseNumber: text('enterprise_number').notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => persons.id),
    askedAt: moment('asked_at').notNull().defaultNow(),
    answer: text('answer', { enum: ['granted', 'refused'] }),
    answeredAt: moment('answered_at'),
    answeredBy: uuid('answered_by').references(() => persons.id),
  },
  (table) => [unique('access_requests_once').on(table.enterpriseNumber, table.personId)],
)

/** The enterprise register's open data, or its sample. */
export const registerEntries = pgTable('register_entries', {
  enterpriseNumber: text('enterprise_number').primaryKey(),
  status: text('status', { enum: ['active', 'stopped'] }).notNull(),
  names: jsonb('names').$type<Partial<Record<'fr' | 'nl' | 'de', string>>>().notNull(),
  street: text('street').notNull().default(''),
  postcode: text('postcode').notNull().default(''),
  city: text('city').notNull().default(''),
  email: text('email').notNull().default(''),
  sample: text('sample', { enum: ['real', 'invented'] }),
})
