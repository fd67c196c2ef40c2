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

async function insert(
  tx: Transaction,
  { personId: madeBy }: Officer,
  { id, after, definition }: NewVersion & { definition: ProfileDefinition },
): Promise<MadeProfile> {
  const newest = await newestProfile(tx, id)
  const version = after + 1
  const ref = { id, version }
  if (newest && isSameDefinition(definitionOf(newest), definition))
    return newest.version === version
      ? { made: ref }
      : problem([], message('profileRefusal.same', { version: newest.version }))
  if ((newest?.version ?? 0) !== after || !(await insertProfile(tx, { ...ref, definition, madeBy })))
    return overtaken(after, newest)
  await recordEvent(tx, { kind: 'certificateProfileMade', actorId: madeBy, data: { profile: id, version } })
  return { made: ref }
}

const overtaken = (after: number, newest: CertificateProfile | undefined): MadeProfile =>
  after === 0
    ? problem(['id'], 'profileRefusal.idTaken')
    : problem([], message('profileRefusal.newer', { version: newest?.version ?? after + 1 }))
