import { createHash } from 'node:crypto'
import type { StoredResult } from '#db/acceptance-tests.server.ts'

/** Names a result as it stands, so that a page made from an older one is told. It is the same in a round that goes on. */
export const versionOf = (result: StoredResult | undefined): string =>
  result === undefined
    ? ''
    : createHash('sha256')
        .update(JSON.stringify([result.outcome, result.note, result.evidence?.name, result.evidence?.size]))
        .digest('base64url')
        .slice(0, 16)
