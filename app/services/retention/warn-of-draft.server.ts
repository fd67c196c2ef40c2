import { isLanguage, type Language } from '#app/domain/language.ts'
import { RETENTION } from '#app/domain/retention.ts'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import { post } from '#app/services/post.server.ts'
import type { Transaction } from '#db/client.server.ts'
import type { Dossier } from '#db/dossiers.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { deletionDay, editorsOf, lockDraftToWarn, noteWarning } from '#db/old-drafts.server.ts'
import { mailboxOf } from '#db/persons.server.ts'

/** Tells everybody who can go on with one untouched draft when it will be deleted; answers how many drafts: 0 or 1. */
export async function warnOfOneDraft(tx: Transaction): Promise<number> {
  const draft = await lockDraftToWarn(tx)
  if (!draft) return 0
  const now = new Date()
  await noteWarning(tx, draft.id)
  for (const { id, email, language } of await editorsOf(tx, draft.workspaceId)) {
    const to = await mailboxOf(tx, { id, email })
    const person = { id, email: to, language: isLanguage(language) ? language : draft.language }
    if (to !== '') await tell(tx, draft, person, now)
  }
  await recordEvent(tx, { kind: 'draftWarned', dossierId: draft.id, workspaceId: draft.workspaceId })
  return 1
}

const tell = (
  tx: Transaction,
  draft: Dossier,
  person: { id: string; email: string; language: Language },
  now: Date,
): Promise<void> =>
  post(tx, {
    template: 'draftExpires',
    to: person.email,
    language: person.language,
    params: {
      institution: draft.institutionName || draft.enterpriseNumber,
      untouchedDays: String(RETENTION.drafts.warnAfter),
      day: translatorFor(person.language).date(deletionDay(now)),
      link: `/dossiers/${draft.id}`,
    },
    dossierId: draft.id,
    dedupe: `${draft.id}:${person.id}:draftExpires:${now.toISOString().slice(0, 10)}`,
  })
