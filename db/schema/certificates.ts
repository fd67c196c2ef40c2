import { index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { dossiers } from './dossiers.ts'
import { issuers, workspaces } from './institutions.ts'
import { moment } from './people.ts'

/**
 * Certificates that authorities issued for released CSRs: public data. A row never changes but for its state; one of
 * an environment's is `registered`, those before it are `replaced`.
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
    state: text('state', { enum: ['registered', 'replaced'] }).notNull(),
    handedInAt: moment('handed_in_at').notNull().defaultNow(),
  },
  (table) => [
    unique('certificates_once').on(table.dossierId, table.environment, table.sha256),
    index('certificates_workspace').on(table.workspaceId),
    index('certificates_issuer').on(table.issuerId),
  ],
)
