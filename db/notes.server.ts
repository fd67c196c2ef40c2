import { desc, eq } from 'drizzle-orm'
import type { Transaction } from './client.server.ts'
import { notes } from './schema/remarks.ts'

export type Note = typeof notes.$inferSelect

/** False when a note with this id is there already: the same form, sent twice. */
export async function insertNote(tx: Transaction, note: Omit<Note, 'at'>): Promise<boolean> {
  const made = await tx.insert(notes).values(note).onConflictDoNothing().returning({ id: notes.id })
  return made.length > 0
}

/** Of a dossier, the newest first. */
export const notesOf = (tx: Transaction, dossierId: string): Promise<Note[]> =>
  tx.select().from(notes).where(eq(notes.dossierId, dossierId)).orderBy(desc(notes.at))
