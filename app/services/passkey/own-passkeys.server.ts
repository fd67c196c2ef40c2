import { asOffice } from '#db/client.server.ts'
import { listPasskeys, windowOf } from '#db/passkeys.server.ts'

export type OwnPasskey = { id: string; name: string; createdAt: Date; lastUsedAt: Date | null }

/** An officer's passkeys, and until when more may be added. Keys and counters stay here. */
export const ownPasskeys = (
  personId: string,
): Promise<{ passkeys: OwnPasskey[]; windowUntil: Date | undefined }> =>
  asOffice(async (tx) => ({
    passkeys: (await listPasskeys(tx, personId)).map(({ id, name, createdAt, lastUsedAt }) => ({
      id,
      name,
      createdAt,
      lastUsedAt,
    })),
    windowUntil: await windowOf(tx, personId),
  }))
