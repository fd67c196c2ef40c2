import type { DossierContent } from '#app/domain/dossier.ts'
import { message } from '#app/domain/message.ts'
import {
  checkReference,
  REFERENCE_KINDS,
  type ReferenceKind,
  referenceFrom,
} from '#app/domain/reference-pattern.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { dayInBelgium } from '#app/domain/working-days.ts'
import type { Transaction } from '#db/client.server.ts'
import { readOfficeSettings } from '#db/office-settings.server.ts'
import { lastNumbers, setNumber, takenReferences } from '#db/references.server.ts'

/** How many references of each kind an approval gives: none of what is registered already. */
export type ReferenceNeeds = Readonly<Record<ReferenceKind, number>>

/** What an approval gives references to, beside what is registered already. */
export const needsOf = (
  known: { institution?: unknown; issuer?: unknown },
  { documentTypes }: Pick<DossierContent, 'documentTypes'>,
): ReferenceNeeds => ({
  institution: known.institution ? 0 : 1,
  issuer: known.issuer ? 0 : 1,
  application: known.issuer ? 0 : 1,
  documentType: documentTypes.length,
})

/** One reference for each that is needed, in the order of the dossier; as typed, `''` or missing is "the next one". */
export type References = Readonly<Record<ReferenceKind, readonly string[]>>

/** Nothing is given any more, or not yet. */
export const NO_REFERENCES: References = { institution: [], issuer: [], application: [], documentType: [] }

/** The form's control for a reference: `reference.documentType.0`. */
export const referenceField = (kind: ReferenceKind, index: number): string => `reference.${kind}.${index}`

/** By what references are made: the office's patterns, the year, and the last number of each counter. */
export type ReferenceDesk = {
  patterns: Readonly<Record<ReferenceKind, string>>
  year: string
  last: Readonly<Record<ReferenceKind, number>>
}

export async function openDesk(tx: Transaction): Promise<ReferenceDesk> {
  const { referencePatterns } = await readOfficeSettings(tx)
  const year = dayInBelgium(new Date()).slice(0, 4)
  return {
    patterns: referencePatterns,
    year,
    last: byKind(await lastNumbers(tx), (last, kind) => last.get(kind) ?? 0),
  }
}

const byKind = <From, T>(
  from: From,
  value: (from: From, kind: ReferenceKind) => T,
): Record<ReferenceKind, T> => ({
  institution: value(from, 'institution'),
  issuer: value(from, 'issuer'),
  application: value(from, 'application'),
  documentType: value(from, 'documentType'),
})

/** Numbers looked at together beyond those that are needed: almost always the first are free. */
const LOOK_AHEAD = 20

type Free = { number: number; reference: string }

/** The next free numbers of each kind. What somebody typed in their way earlier is stepped over. */
async function nextFree(
  tx: Transaction,
  { patterns, year, last }: ReferenceDesk,
  needs: ReferenceNeeds,
  taken: ReadonlySet<string> = new Set(),
): Promise<Record<ReferenceKind, Free[]>> {
  for (let ahead = LOOK_AHEAD; ; ahead *= 4) {
    const candidates = byKind(needs, (count, kind) =>
      Array.from({ length: count[kind] === 0 ? 0 : count[kind] + ahead }, (_, index) => {
        const number = last[kind] + index + 1
        return { number, reference: referenceFrom(patterns[kind], { number, year }) }
      }),
    )
    const given = await takenReferences(
      tx,
      REFERENCE_KINDS.flatMap((kind) => candidates[kind].map(({ reference }) => reference)),
    )
    const free = byKind(candidates, (all, kind) =>
      all[kind].filter(({ reference }) => !given.has(reference) && !taken.has(reference)),
    )
    if (REFERENCE_KINDS.every((kind) => free[kind].length >= needs[kind]))
      return byKind(free, (all, kind) => all[kind].slice(0, needs[kind]))
  }
}

/** What an approval would give now, by the patterns of the office. Nothing is set aside for it. */
export async function proposeReferences(
  tx: Transaction,
  desk: ReferenceDesk,
  needs: ReferenceNeeds,
  taken?: ReadonlySet<string>,
): Promise<References> {
  const free = await nextFree(tx, desk, needs, taken)
  return byKind(free, (all, kind) => all[kind].map(({ reference }) => reference))
}

/**
 * The references of an approval, as typed or the next ones; refused at its field when one cannot be given. The caller
 * holds the lock of references.
 */
export async function settleReferences(
  tx: Transaction,
  desk: ReferenceDesk,
  needs: ReferenceNeeds,
  typed: Partial<References>,
): Promise<Result<References>> {
  const wanted = REFERENCE_KINDS.flatMap((kind) =>
    Array.from({ length: needs[kind] }, (_, index) => {
      const text = typed[kind]?.[index]?.trim() ?? ''
      return { kind, index, text, field: referenceField(kind, index) }
    }),
  )
  const own = wanted.map(({ text }) => text).filter((text) => text !== '')
  const given = await takenReferences(tx, own)
  const proposed = await proposeReferences(tx, desk, needs, new Set(own))
  const seen = new Set<string>()
  for (const { kind, index, text, field } of wanted) {
    const wrong = text === '' ? undefined : checkReference(text)
    if (wrong) return refused(wrong, field)
    if (given.has(text))
      return refused(message('refusal.reference.taken', { next: proposed[kind][index] ?? '' }), field)
    if (seen.has(text)) return refused('refusal.reference.twice', field)
    if (text !== '') seen.add(text)
  }
  return ok(
    byKind(proposed, (all, kind) => {
      const next = [...all[kind]]
      return wanted.filter((one) => one.kind === kind).map(({ text }) => text || (next.shift() ?? ''))
    }),
  )
}

const ONE_EACH: ReferenceNeeds = { institution: 1, issuer: 1, application: 1, documentType: 1 }

/** After an approval: each counter goes on behind the numbers that are given now. */
export async function advanceCounters(tx: Transaction, desk: ReferenceDesk): Promise<void> {
  const free = await nextFree(tx, desk, ONE_EACH)
  for (const kind of REFERENCE_KINDS) {
    const last = (free[kind][0]?.number ?? 0) - 1
    if (last > desk.last[kind]) await setNumber(tx, kind, last)
  }
}
