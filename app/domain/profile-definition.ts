import { z } from 'zod/mini'
import { type CertificateProfile, KEY_BITS, type ProfileRef } from './certificate-profile.ts'
import { judgeRows } from './judge-profile-rows.ts'
import { rowOf, rowSchema, ruleOf, sourceOf, textsOf } from './subject-row.ts'

/** What admins write, and files for the commands say: the smallest key, and the subject, part by part in DER order. */
export const definitionSchema = z
  .strictObject(
    {
      minimumBits: z.union(
        KEY_BITS.map((bits) => z.literal(bits)),
        { error: 'profileRefusal.bits' },
      ),
      subject: z.array(rowSchema, { error: 'profileRefusal.subject' }),
    },
    { error: 'profileRefusal.shape' },
  )
  .check((context) => {
    for (const { path, message } of judgeRows(context.value.subject)) {
      context.issues.push({ code: 'custom', message, path: ['subject', ...path], input: context.value })
    }
  })
export type ProfileDefinition = z.infer<typeof definitionSchema>

/** `path` as in the definition: `['subject', 2, 'fixed']`. */
export type ProfileProblem = { path: readonly (string | number)[]; message: string }

export type JudgedDefinition =
  | { ok: true; definition: ProfileDefinition }
  | { ok: false; problems: ProfileProblem[] }

/** Every rule that a definition breaks, not the first. */
export function judgeDefinition(raw: unknown): JudgedDefinition {
  const read = definitionSchema.safeParse(raw)
  if (read.success) return { ok: true, definition: read.data }
  const problems = read.error.issues.map(({ path, message }) => ({
    path: path.map((step) => (typeof step === 'symbol' ? '' : step)),
    message,
  }))
  return { ok: false, problems }
}

/** The profile that a definition makes. */
export const profileOf = (
  { id, version }: ProfileRef,
  { minimumBits, subject }: ProfileDefinition,
): CertificateProfile => ({ id, version, minimumBits, subject: subject.map(ruleOf) })

/** The definition that makes a profile, to begin a new version with. */
export const definitionOf = ({ minimumBits, subject }: CertificateProfile): ProfileDefinition => ({
  minimumBits: KEY_BITS.find((bits) => bits >= minimumBits) ?? KEY_BITS[0],
  subject: subject.map(rowOf),
})

/** Whether two definitions say the same, in whatever order their names stand. */
export const isSameDefinition = (one: ProfileDefinition, other: ProfileDefinition): boolean =>
  printDefinition(one) === printDefinition(other)

const printDefinition = ({ minimumBits, subject }: ProfileDefinition): string =>
  JSON.stringify([minimumBits, ...subject.map((row) => [row.type, sourceOf(row), ...textsOf(row)])])

/** Lower-case letters, digits and hyphens; `new` is the address of the form. */
export function judgeProfileId(id: string): string | undefined {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id) || id.length > 40) return 'profileRefusal.id'
  return id === 'new' ? 'profileRefusal.idNew' : undefined
}
