import { resolve } from 'node:path'
import type { Reading } from './reading.server.ts'

/** The folder with the certificates of the authorities whose chains are trusted; undefined: chains are not checked. */
export function caRootsDir(reading: Pick<Reading, 'text'>): string | undefined {
  const folder = reading.text('CA_ROOTS_DIR')
  return folder === undefined ? undefined : resolve(folder)
}
