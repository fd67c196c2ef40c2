import type { Officer } from '#app/domain/actor.ts'
import type { CertificateProfile, ProfileRef } from '#app/domain/certificate-profile.ts'
import { type Message, message } from '#app/domain/message.ts'
import { may } from '#app/domain/permission.ts'
import {
  definitionOf,
  isSameDefinition,
  judgeDefinition,
  judgeProfileId,
  type ProfileDefinition,
  type ProfileProblem,
} from '#app/domain/profile-definition.ts'
import { insertProfile } from '#db/certificate-profiles.server.ts'
import { asOffice, type Transaction } from '#db/client.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { newestProfile } from './known-profile.server.ts'

/** `after`: the version that the admin began with; 0 makes a new profile. `definition` is not judged yet. */
export type NewVersion = { id: string; after: number; definition: unknown }

export type MadeProfile = { made: ProfileRef } | { problems: readonly ProfileProblem[] }

const problem = (path: readonly string[], found: Message): MadeProfile => ({
  problems: [{ path, message: found }],
})

/** Makes a profile, or the next version of one; the same one twice is one act. It is not in force until chosen. */
export async function makeProfile(
  admin: Officer,
  { id, after, definition }: NewVersion,
): Promise<MadeProfile> {
  if (!may(admin, 'officeSettings.manage')) return problem([], 'refusal.role')
  const wrongId = after === 0 ? judgeProfileId(id) : undefined
  const judged = judgeDefinition(definition)
  const problems = [
    ...(wrongId ? [{ path: ['id'], message: wrongId }] : []),
    ...(judged.ok ? [] : judged.problems),
  ]
  if (!judged.ok || problems.length > 0) return { problems }
  return asOffice((tx) => insert(tx, admin, { id, after, definition: judged.definition }))
}

async function insert(tx: Transaction, admin: Officer, wanted: Judged): Promise<MadeProfile> {
  const { id, after, definition } = wanted
  const newest = await newestProfile(tx, id)
  const ref = { id, version: after + 1 }
  if (newest && isSameDefinition(definitionOf(newest), definition))
    return newest.version === ref.version
      ? { made: ref }
      : problem([], message('profileRefusal.same', { version: newest.version }))
  if ((newest?.version ?? 0) !== after) return overtaken(after, newest)
  // Somebody was quicker by a moment, perhaps with the same one: look again.
  if (!(await insertProfile(tx, { ...ref, definition, madeBy: admin.personId })))
    return insert(tx, admin, wanted)
  const data = { profile: id, version: ref.version }
  await recordEvent(tx, { kind: 'certificateProfileMade', actorId: admin.personId, data })
  return { made: ref }
}

type Judged = NewVersion & { definition: ProfileDefinition }

const overtaken = (after: number, newest: CertificateProfile | undefined): MadeProfile =>
  after === 0
    ? problem(['id'], 'profileRefusal.idTaken')
    : problem([], message('profileRefusal.newer', { version: newest?.version ?? 0 }))
