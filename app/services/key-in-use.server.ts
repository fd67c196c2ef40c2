import type { Partner } from '#app/domain/actor.ts'
import { keyIsUsedElsewhere } from '#db/certificate-keys.server.ts'
import { within } from './open-dossier.server.ts'

/** No dossier has it, so that every dossier is elsewhere. */
const NO_DOSSIER = '00000000-0000-0000-0000-000000000000'

/** Is this key (SHA-256 of its SPKI in hex) in any dossier, of whatever institution? Told to members only. */
export const keyIsInUse = (partner: Partner, spkiSha256: string): Promise<boolean> =>
  within(partner, (tx) => keyIsUsedElsewhere(tx, spkiSha256, NO_DOSSIER))
