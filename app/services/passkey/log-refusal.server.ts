import { log } from '#app/log.server.ts'

const QUOTED = /"[^"]*"?/g

/** Why an answer was refused, for the operator; without what it quotes, since anybody may have written that. */
export function logRefusal(error: unknown): void {
  const why = error instanceof Error ? error.message : 'unknown'
  log.warn('passkey.refused', { why: why.replace(QUOTED, '…').slice(0, 150) })
}
