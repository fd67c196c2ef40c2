import { writeRegisterSample } from '#db/register.server.ts'
import { REGISTER_SAMPLE } from './sample.ts'

/** Fills the register with its sample, as the owner of the database; run with every migration, idempotent. */
export const installRegisterSample = (owner: Parameters<typeof writeRegisterSample>[0]): Promise<void> =>
  writeRegisterSample(owner, REGISTER_SAMPLE)
