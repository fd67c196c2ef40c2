import { resolve } from 'node:path'
import { PROFILE_IDS } from '#app/domain/certificate-profile.ts'
import { caRootsDir } from './ca-roots.server.ts'
import type { Reading } from './reading.server.ts'

const DEMO_NEEDS = 'a demo world lives in the embedded database and on localhost only'

/** What this process does, and in what kind of world. */
export function workSettings(
  reading: Reading,
  { loopback, embedded }: { loopback: boolean; embedded: boolean },
) {
  const demo = reading.oneOf('DEMO', ['auto', '0', '1'], 'auto')
  if (demo === '1' && !embedded) reading.problem('DEMO', `is 1 beside DATABASE_URL: ${DEMO_NEEDS}`)
  if (demo === '1' && !loopback)
    reading.problem('DEMO', `is 1 while ORIGIN is not this machine: ${DEMO_NEEDS}`)
  const anchorDir = reading.text('LOG_ANCHOR_DIR')
  return {
    process: reading.oneOf('EBOX_PROCESS', ['all', 'web', 'worker'], 'all'),
    development: reading.text('EBOX_DEV') === '1',
    /** True when an empty database may be filled with a demo world; whether it is one, the database tells. */
    demoAllowed: demo !== '0' && embedded && loopback,
    /** Whoever approves must not be the officer who found the version fit. */
    fourEyes: reading.oneOf('FOUR_EYES', ['0', '1'], '0') === '1',
    logLevel: reading.oneOf('LOG_LEVEL', ['debug', 'info', 'warn', 'error'], 'info'),
    /** Where workers write the decisions log's head every hour; undefined: nowhere. */
    logAnchorDir: anchorDir === undefined ? undefined : resolve(anchorDir),
    /** Whose certificates' chains are trusted; undefined: chains are not checked. */
    caRootsDir: caRootsDir(reading),
    /** The profile certificates are judged by until an admin chooses another. */
    certificateProfile: reading.oneOf('CERTIFICATE_PROFILE', PROFILE_IDS, 'guide'),
  }
}
