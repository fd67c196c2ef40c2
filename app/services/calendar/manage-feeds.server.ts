import { randomBytes } from 'node:crypto'
import type { Language } from '#app/domain/language.ts'
import { message } from '#app/domain/message.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { sha256 } from '#app/keyed-hash.server.ts'
import { registeredIssuers } from '#app/services/change/registered-issuers.server.ts'
import { isUuid } from '#app/services/open-dossier.server.ts'
import { nameIn } from '#app/services/start-dossier.server.ts'
import { type CalendarFeed, countFeeds, deleteFeed, feedsOf, insertFeed } from '#db/calendar-feeds.server.ts'
import { asPartner } from '#db/client.server.ts'
import { recordEvent } from '#db/events.server.ts'

/** As many as anybody has calendars. */
const FEEDS_MAX = 10

/** What the feed of the whole team is called where a workspace could stand. */
const TEAM_FEED = 'team'

/** The calendars that a person may subscribe to; `id` is a workspace's, or `TEAM_FEED`. */
export type FeedChoice = { id: string; name: string | undefined }

/** Who asks: an officer counts as one after the second step only. */
export type FeedOwner = { personId: string; isOfficer: boolean; language: Language }

export async function feedChoices({ personId, isOfficer, language }: FeedOwner): Promise<FeedChoice[]> {
  const own = await registeredIssuers(personId)
  const institutions = own.map(({ workspaceId, institution }) => ({
    id: workspaceId,
    name: nameIn(institution.answers, language),
  }))
  return isOfficer ? [...institutions, { id: TEAM_FEED, name: undefined }] : institutions
}

export type ListedFeed = Pick<CalendarFeed, 'id' | 'createdAt' | 'lastReadAt'> & { of: string }

export async function listFeeds(personId: string): Promise<ListedFeed[]> {
  const feeds = await asPartner({ personId }, (tx) => feedsOf(tx, personId))
  return feeds.map(({ id, workspaceId, createdAt, lastReadAt }) => ({
    id,
    of: workspaceId ?? TEAM_FEED,
    createdAt,
    lastReadAt,
  }))
}

/** A new secret address; the token is answered once and stored as its hash. */
export async function issueFeed(owner: FeedOwner, of: string): Promise<Result<{ token: string }>> {
  const chosen = (await feedChoices(owner)).find(({ id }) => id === of)
  if (!chosen) return refused('calendar.feed.refusal.which', 'of')
  const { personId } = owner
  const workspaceId = chosen.id === TEAM_FEED ? null : chosen.id
  const token = randomBytes(32).toString('base64url')
  return asPartner({ personId, ...(workspaceId && { workspaceId }) }, async (tx) => {
    if ((await countFeeds(tx, personId)) >= FEEDS_MAX)
      return refused(message('calendar.feed.refusal.many', { max: FEEDS_MAX }))
    const feedId = await insertFeed(tx, { workspaceId, personId, tokenHash: sha256(token) })
    await recordEvent(tx, {
      kind: 'calendarFeedIssued',
      ...(workspaceId && { workspaceId }),
      actorId: personId,
      data: { feedId },
    })
    return ok({ token })
  })
}

/** The address leads nowhere from now on; twice is no error. */
export async function revokeFeed(personId: string, feedId: string): Promise<void> {
  if (!isUuid(feedId)) return
  await asPartner({ personId }, async (tx) => {
    if (await deleteFeed(tx, feedId, personId))
      await recordEvent(tx, { kind: 'calendarFeedRevoked', actorId: personId, data: { feedId } })
  })
}
