import { type FormEvent, useRef, useState } from 'react'
import { type Message, message } from '#app/domain/message.ts'
import type { Refusal } from '#app/domain/result.ts'
import { ATTACHMENTS_MAX, PDF_MAX_BYTES } from '#app/domain/thread.ts'
import { Control, describedBy } from './control.tsx'
import { FormToken } from './form-token.tsx'
import { useTranslator } from './language.tsx'
import { TextArea } from './text-area.tsx'

/** What a refused form is drawn again with; its files are gone. */
export type RefusedMessage = { refusal: Refusal; text: string; hadFiles: boolean } | undefined

type Props = { address: string; submissionId: string; refused: RefusedMessage }

const MEGABYTE = 1024 * 1024
const DOUBLE_CLICK_MS = 1000

/**
 * A plain form. With JavaScript, files that are too many or too large are told before they travel, since a whole form
 * that is too large for the border would be lost with its text.
 */
export function ThreadForm({ address, submissionId, refused }: Props) {
  const t = useTranslator()
  const files = useRef<HTMLInputElement>(null)
  const sentAt = useRef(0)
  const [found, setFound] = useState<Message>()
  const send = (event: FormEvent) => {
    const fault = faultOf(files.current?.files)
    setFound(fault)
    const isTwice = sentAt.current > 0 && event.timeStamp - sentAt.current < DOUBLE_CLICK_MS
    if (fault || isTwice) event.preventDefault()
    else sentAt.current = event.timeStamp
    if (fault) files.current?.focus()
  }
  const errorAt = (field: string) =>
    refused?.refusal.field === field ? t.message(refused.refusal.message) : undefined
  const attach = {
    name: 'files',
    label: t('thread.attach'),
    hint: t('thread.attach.hint'),
    error: found ? t.message(found) : errorAt('files'),
    optional: true,
    value: '',
  }
  return (
    <form method="post" action={address} encType="multipart/form-data" noValidate onSubmit={send}>
      <h2 className="govuk-heading-m">{t('thread.write')}</h2>
      <FormToken />
      <input type="hidden" name="submissionId" value={submissionId} />
      <TextArea
        name="text"
        label={t('thread.text')}
        hint={t('thread.text.hint')}
        error={errorAt('text')}
        value={refused?.text ?? ''}
        rows={8}
      />
      <Control {...attach}>
        {refused?.hadFiles && <p className="govuk-body">{t('thread.filesAgain')}</p>}
        <input
          id="files"
          ref={files}
          name="files"
          type="file"
          multiple
          accept=".pdf,.pem,.csr,.req,.p10,.crt,.cer,.der"
          className="govuk-file-upload"
          aria-describedby={describedBy(attach)}
          aria-invalid={attach.error ? true : undefined}
        />
      </Control>
      <button type="submit" className="govuk-button">
        {t('thread.send')}
      </button>
    </form>
  )
}

function faultOf(files: FileList | null | undefined): Message | undefined {
  const chosen = [...(files ?? [])]
  if (chosen.length > ATTACHMENTS_MAX)
    return message('thread.refusal.tooMany', { count: chosen.length, max: ATTACHMENTS_MAX })
  const large = chosen.find(({ size }) => size > PDF_MAX_BYTES)
  return large && message('thread.refusal.pdfTooLarge', { name: large.name, max: PDF_MAX_BYTES / MEGABYTE })
}
