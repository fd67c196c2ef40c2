import { type CertificateKey, certificateKeysOf } from '#db/certificate-keys.server.ts'
import { asOffice } from '#db/client.server.ts'
import {
  type Authority,
  type Dossier,
  type DossierVersion,
  readAuthority,
  readDossier,
  readVersion,
} from '#db/dossiers.server.ts'
import { eventsOf, type StoredEvent } from '#db/events.server.ts'
import { type Decision, decisionsOf } from '#db/office.server.ts'
import { nameOfPerson } from '#db/persons.server.ts'
import { isUuid } from './open-dossier.server.ts'

export type OfficeDossier = {
  dossier: Dossier
  version: DossierVersion
  authority: Authority | undefined
  keys: CertificateKey[]
  decisions: Decision[]
  events: StoredEvent[]
  /** Names of everybody who appears, by person id. */
  names: Record<string, string>
}

/** A submitted dossier with all that the team decides on; undefined for a draft or no dossier. */
export async function openOfficeDossier(dossierId: string | undefined): Promise<OfficeDossier | undefined> {
  if (!isUuid(dossierId)) return undefined
  return asOffice(async (tx) => {
    const dossier = await readDossier(tx, dossierId)
    const version = dossier && (await readVersion(tx, dossierId, dossier.version))
    if (!dossier || !version || dossier.state === 'draft') return undefined
    const decisions = await decisionsOf(tx, dossierId)
    const events = await eventsOf(tx, dossierId)
    const people = new Set([version.submittedBy, dossier.officerId, ...events.map((event) => event.actorId)])
    const names: Record<string, string> = {}
    for (const id of people) if (id) names[id] = await nameOfPerson(tx, id)
    return {
      dossier,
      version,
      authority: await readAuthority(tx, dossierId),
      keys: await certificateKeysOf(tx, dossierId),
      decisions,
      events,
      names,
    }
  })
}
