import { randomUUID } from 'node:crypto'
import PDFDocument from 'pdfkit'
import { openThread } from '#app/services/thread/open-thread.server.ts'
import { writeMessage } from '#app/services/thread/write-message.server.ts'
import type { SubmittedDossier } from './submitted-dossier.ts'

/** A PDF of one page, as a library writes it; `words` stand in it unpacked. */
export async function aPdf(words = 'A page', options: { compress?: boolean } = {}): Promise<Uint8Array> {
  const document = new PDFDocument({ compress: options.compress ?? true })
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise((resolve) => document.once('end', resolve))
  document.info.Title = words
  document.text('A page').end()
  await ended
  return new Uint8Array(Buffer.concat(chunks))
}

/** The id of a PDF in the conversation on a dossier, sent by its partner under this name. */
export async function anAttachment(
  { partner, dossierId }: Pick<SubmittedDossier, 'partner' | 'dossierId'>,
  name = 'plan.pdf',
): Promise<string> {
  const files = [{ name, bytes: await aPdf() }]
  const written = await writeMessage(partner, { dossierId, submissionId: randomUUID(), text: '', files })
  if (!written.ok) throw new Error(`the message was refused: ${written.refusal.message}`)
  const opened = await openThread(partner, dossierId)
  const id = opened.ok ? opened.value.messages.at(-1)?.files[0]?.id : undefined
  if (id === undefined) throw new Error('the file was not kept')
  return id
}
