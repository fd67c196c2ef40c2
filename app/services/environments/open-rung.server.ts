import type { Officer, Partner } from '#app/domain/actor.ts'
import type { Environment } from '#app/domain/environment.ts'
import { environmentActionsFor } from '#app/domain/environment-state.ts'
import { may } from '#app/domain/permission.ts'
import type { Transaction } from '#db/client.server.ts'
import { switchedOn } from '#db/environments.server.ts'
import {
  documentTypesOf,
  type Institution,
  type Issuer,
  type RegisteredDocumentType,
  readInstitution,
  readIssuer,
} from '#db/institutions.server.ts'
import { type Ladder, ladderIn } from './open-ladder.server.ts'
import { hasSwitches } from './switch-types.server.ts'
import { typesToSwitch } from './types-to-switch.server.ts'

export type Names = { nameFr: string; nameNl: string; nameDe: string }

/** A document type, and whether it is switched on. */
export type SwitchableType = { id: string; documentTypeId: string; names: Names; isOn: boolean }

/** The document types of an environment: what is on, and of whom the team may switch. */
export type Switches = { types: SwitchableType[]; can: 'configure' | 'switchTypes' | undefined }

/** What the pages of an issuer's environments begin with. */
export type OpenRung = { issuer: Issuer; institution: Institution; ladder: Ladder; switches: Switches }

export const namesOf = ({ answers: { nameFr, nameNl, nameDe } }: RegisteredDocumentType): Names => ({
  nameFr,
  nameNl,
  nameDe,
})

/** An environment of an issuer, as this reader may see it and act on it. */
export async function rungIn(
  tx: Transaction,
  reader: Partner | Officer,
  issuerId: string,
  environment: Environment,
): Promise<OpenRung | undefined> {
  const issuer = await readIssuer(tx, issuerId)
  const institution = issuer && (await readInstitution(tx, issuer.institutionId))
  const ladder = await ladderIn(tx, reader, issuerId)
  if (!institution || !ladder) return undefined
  return { issuer, institution, ladder, switches: await switchesIn(tx, reader, ladder, environment) }
}

async function switchesIn(
  tx: Transaction,
  reader: Partner | Officer,
  { issuerId, rungs }: Ladder,
  environment: Environment,
): Promise<Switches> {
  const state = rungs.find((rung) => rung.environment === environment)?.state ?? 'locked'
  const on = (await switchedOn(tx, issuerId)).filter((type) => type.environment === environment)
  const isOn = (id: string) => on.some(({ documentTypeId }) => documentTypeId === id)
  const canConfigure = environmentActionsFor(environment, state, reader).includes('configure')
  const canSwitch = hasSwitches(environment, state) && may(reader, 'environment.configure')
  const possible = canConfigure || canSwitch ? await typesToSwitch(tx, issuerId, environment) : []
  const shown = (await documentTypesOf(tx, issuerId)).filter(
    ({ id }) => isOn(id) || possible.some((type) => type.id === id),
  )
  return {
    can: canConfigure ? 'configure' : canSwitch ? 'switchTypes' : undefined,
    types: shown.map((type) => ({
      id: type.id,
      documentTypeId: type.documentTypeId,
      names: namesOf(type),
      // Before the first configuration everything that can be on is proposed.
      isOn: canConfigure || isOn(type.id),
    })),
  }
}
