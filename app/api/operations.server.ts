import type { Operation } from './operation.ts'
import { changeDossierOperation } from './operations/change-dossier.server.ts'
import { checkCsrOperation } from './operations/check-csr.server.ts'
import { checkPublicationOperation } from './operations/check-publication.server.ts'
import {
  configurationChangesOperation,
  configurationDiffOperation,
  readConfigurationOperation,
} from './operations/read-configuration.server.ts'
import { listDossiersOperation, readDossierOperation } from './operations/read-dossiers.server.ts'
import { readOrganizationOperation } from './operations/read-organization.server.ts'
import { startDossierOperation } from './operations/start-dossier.server.ts'
import { submitDossierOperation } from './operations/submit-dossier.server.ts'

/** Everything under /api. What is not in this table does not exist; the OpenAPI document is drawn from it. */
export const OPERATIONS: readonly Operation[] = [
  checkCsrOperation,
  listDossiersOperation,
  startDossierOperation,
  readDossierOperation,
  changeDossierOperation,
  submitDossierOperation,
  readOrganizationOperation,
  checkPublicationOperation,
  readConfigurationOperation,
  configurationChangesOperation,
  configurationDiffOperation,
]
