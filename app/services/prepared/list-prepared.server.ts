import type { Officer } from '#app/domain/actor.ts'
import { may } from '#app/domain/permission.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { asOffice } from '#db/client.server.ts'
import { listPreparedDrafts } from '#db/prepared-drafts.server.ts'

type Listed = Awaited<ReturnType<typeof listPreparedDrafts>>[number]

/** `claimed` by its partner, `expired` without, or still `open`. */
export type ListedDraft = Omit<Listed, 'claimedAt' | 'expiresAt'> & {
  state: 'open' | 'claimed' | 'expired'
  /** When it was claimed, or when the link ends. */
  on: Date
}

/** The drafts that the team prepared, the newest first. */
export async function listPrepared(officer: Officer, now = new Date()): Promise<Result<ListedDraft[]>> {
  if (!may(officer, 'dossier.prepare')) return refused('refusal.role')
  const drafts = await asOffice(listPreparedDrafts)
  return ok(
    drafts.map(({ claimedAt, expiresAt, ...draft }) => ({
      ...draft,
      state: claimedAt ? 'claimed' : expiresAt > now ? 'open' : 'expired',
      on: claimedAt ?? expiresAt,
    })),
  )
}
