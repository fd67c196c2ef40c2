import type { Language } from '#app/domain/language.ts'
import type { MailContent } from '#app/mails/blocks.ts'
import { previewChanges } from '#app/services/review/preview-changes.server.ts'
import type { Typed } from './posted.ts'

/** The mail that asks for changes, as it would be sent now; what was typed goes back into the form. */
export type Preview = { preview: { language: Language; content: MailContent }; typed: Typed }

/** Undefined where there is no such dossier. */
export async function previewOf(dossierId: string, typed: Typed): Promise<Preview | undefined> {
  const preview = await previewChanges(dossierId, typed['requestChanges.text'] ?? '')
  return preview && { preview, typed }
}
