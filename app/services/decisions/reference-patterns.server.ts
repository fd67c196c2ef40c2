import type { Officer } from '#app/domain/actor.ts'
import { may } from '#app/domain/permission.ts'
import {
  checkPattern,
  collidingKinds,
  REFERENCE_KINDS,
  type ReferenceKind,
} from '#app/domain/reference-pattern.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { asOffice } from '#db/client.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { writeOfficeSetting } from '#db/office-settings.server.ts'
import { lockReferences } from '#db/references.server.ts'
import { openDesk, proposeReferences } from './give-references.server.ts'

export type Patterns = Record<ReferenceKind, string>

const ONE_EACH = { institution: 1, issuer: 1, application: 1, documentType: 1 } as const

/** The patterns in force, each with the reference it would give next. */
export async function openPatterns(
  officer: Officer,
): Promise<Result<readonly { kind: ReferenceKind; pattern: string; next: string }[]>> {
  if (!may(officer, 'officeSettings.manage')) return refused('refusal.role')
  return asOffice(async (tx) => {
    const desk = await openDesk(tx)
    const next = await proposeReferences(tx, desk, ONE_EACH)
    return ok(
      REFERENCE_KINDS.map((kind) => ({ kind, pattern: desk.patterns[kind], next: next[kind][0] ?? '' })),
    )
  })
}

/** Changes the patterns; what is given already stays, and the numbers go on. Each is refused at its field. */
export async function changePatterns(officer: Officer, typed: Patterns): Promise<Result<undefined>> {
  if (!may(officer, 'officeSettings.manage')) return refused('refusal.role')
  const patterns: Patterns = {
    institution: typed.institution.trim(),
    issuer: typed.issuer.trim(),
    application: typed.application.trim(),
    documentType: typed.documentType.trim(),
  }
  for (const kind of REFERENCE_KINDS) {
    const wrong = checkPattern(patterns[kind])
    if (wrong) return refused(wrong, kind)
  }
  const [colliding] = collidingKinds(patterns)
  if (colliding) return refused('refusal.pattern.collides', colliding)
  return asOffice(async (tx) => {
    // Not in the midst of an approval that has read the former ones.
    await lockReferences(tx)
    const { patterns: before } = await openDesk(tx)
    if (REFERENCE_KINDS.every((kind) => before[kind] === patterns[kind])) return ok(undefined)
    await writeOfficeSetting(tx, 'referencePatterns', patterns, officer.personId)
    await recordEvent(tx, { kind: 'referencePatternsChanged', actorId: officer.personId })
    return ok(undefined)
  })
}
