import { randomUUID } from 'node:crypto'
import { data, redirect } from '@remix-run/node'
import type { Officer, Partner } from '#app/domain/actor.ts'
import { BALL } from '#app/domain/dossier-state.ts'
import { isUuid } from '#app/services/open-dossier.server.ts'
import type { Upload } from '#app/services/thread/judge-attachment.server.ts'
import { openThread } from '#app/services/thread/open-thread.server.ts'
import { textShownAgain, writeMessage } from '#app/services/thread/write-message.server.ts'
import { readForm } from './answers-form.ts'
import { notFound } from './partner.server.ts'

/** What the page of a conversation shows, to either side; `?before=N` asks for what was said before a message. */
export async function showThread(reader: Partner | Officer, dossierId: string, request: Request) {
  const asked = new URL(request.url).searchParams.get('before') ?? ''
  const before = /^[1-9]\d{0,8}$/.test(asked) ? Number(asked) : undefined
  const opened = await openThread(reader, dossierId, before)
  if (!opened.ok) throw notFound()
  const { dossier, messages, earlier, canWrite } = opened.value
  return {
    dossierId,
    reference: dossier.reference ?? '',
    institution: dossier.institutionName,
    isClosed: BALL[dossier.state] === 'nobody' && dossier.state !== 'approved',
    messages: messages.map(({ authorId: _, at, ...message }) => ({ ...message, at: at.toISOString() })),
    earlier,
    isEnd: before === undefined,
    canWrite,
    submissionId: randomUUID(),
  }
}

/** Sends the posted message and leads to it; answers a refusal with what was typed, without a key that was in it. */
export async function postMessage(
  writer: Partner | Officer,
  dossierId: string,
  request: Request,
  address: string,
) {
  const posted = await readMessage(await request.formData())
  if (!posted) throw data(null, 400)
  const written = await writeMessage(writer, { dossierId, ...posted })
  if (written.ok) throw redirect(`${address}#message-${written.value}`)
  const { refusal } = written
  if (refusal.message === 'refusal.gone') throw notFound()
  const text = textShownAgain(posted.text)
  return data({ refusal, text, hadFiles: posted.files.length > 0 }, refusal.field ? 400 : 409)
}

/** Undefined when no form of the page sends that. */
async function readMessage(form: FormData) {
  const files = form.getAll('files')
  form.delete('files')
  const { text, submissionId } = readForm(form, ['text', 'submissionId']) ?? {}
  if (text === undefined || !isUuid(submissionId)) return undefined
  const uploads: Upload[] = []
  for (const file of files) {
    // A control in which nothing was chosen is sent as a file without a name, by some without being one.
    if (typeof file === 'string' ? file === '' : file.name === '' && file.size === 0) continue
    if (typeof file === 'string') return undefined
    uploads.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  }
  return { text, submissionId, files: uploads }
}
