import { date, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { CERTIFICATE_STATES } from '#app/domain/certificate-state.ts'
import { HAPPENED, NOTICED_BY } from '#app/domain/key-compromise.ts'
import { dossiers } from './dossiers.ts'
import { issuers, workspaces } from './institutions.ts'
import { moment, persons } from './people.ts'

/**
 * Certificates that authorities issued for the keys of issuers: public data. A row never changes but for its state
 * (app/domain/certificate-state.ts); during a renewal two of an environment's are `registered`.
 */
export const certificates = pgTable(
  'certificates',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    workspaceId: uuid('workspace_id')
      .notNull()
      .references(() => workspaces.id),
    dossierId: uuid('dossier_id')
      .notNull()
      .references(() => dossiers.id),
    issuerId: uuid('issuer_id')
      .notNull()
      .references(() => issuers.id),
    environment: text('environment', { enum: ['acceptance', 'production'] }).notNull(),
    /** One block, without its chain. */
    pem: text('pem').notNull(),
    /** Of the DER, and of the SPKI; lower-case hex, as the serial number is. */
    sha256: text('sha256').notNull(),
    spkiSha256: text('spki_sha256').notNull(),
    serial: text('serial').notNull(),
    /** The authority's name, in DER order. */
    authority: text('authority').notNull(),
    notBefore: moment('not_before').notNull(),
    notAfter: moment('not_after').notNull(),
    /** Whether its chain led to a trusted authority, or none was configured. */
    chain: text('chain', { enum: ['verified', 'notChecked'] }).notNull(),
    state: text('state', { enum: CERTIFICATE_STATES }).notNull(),
    handedInAt: moment('handed_in_at').notNull().defaultNow(),
    /** Who handed it in, or submitted the dossier that brought it; unknown of those from before this was recorded. */
    handedInBy: uuid('handed_in_by').references(() => persons.id),
    /** The last reminder that was sent, by its days (app/domain/certificate-expiry.ts); 0: the team knows that it ended. */
    remindedDays: integer('reminded_days'),
    /** The day on which its authority revoked it, and the officer who recorded that. */
    revokedOn: date('revoked_on', { mode: 'string' }),
    revokedBy: uuid('revoked_by').references(() => persons.id),
  },
  (table) => [
    unique('certificates_once').on(table.dossierId, table.environment, table.sha256),
    index('certificates_workspace').on(table.workspaceId),
    index('certificates_issuer').on(table.issuerId),
    index('certificates_end').on(table.notAfter, table.id),
    index('certificates_key').on(table.spkiSha256),
    index('certificates_fingerprint').on(table.sha256),
  ],
)

/** Reports that somebody else may have a certificate's key. A row is never changed. */
export const certificateCompromises = pgTable(
  'certificate_compromises',
  {
    certificateId: uuid('certificate_id')
      .primaryKey()
      .references(() => certificates.id),
    workspaceId: uuid('workspace_id')
      .notNull()
      .references(() => workspaces.id),
    reportedBy: uuid('reported_by')
      .notNull()
      .references(() => persons.id),
    reportedAt: moment('reported_at').notNull().defaultNow(),
    side: text('side', { enum: ['institution', 'team'] }).notNull(),
    noticedOn: date('noticed_on', { mode: 'string' }).notNull(),
    noticedBy: text('noticed_by', { enum: NOTICED_BY }).notNull(),
    happened: text('happened', { enum: HAPPENED }).notNull(),
  },
  (table) => [index('certificate_compromises_workspace').on(table.workspaceId)],
)
