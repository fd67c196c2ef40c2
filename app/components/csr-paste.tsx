import { useEffect, useId, useRef, useState } from 'react'
import { useTranslator } from './language.tsx'

const LABELS = { csr: 'CERTIFICATE REQUEST', certificate: 'CERTIFICATE' } as const
/** One byte more than the server takes, so that it can say what is too long; a certificate comes with its chain. */
const READ_BYTES = { csr: 16 * 1024 + 1, certificate: 64 * 1024 + 1 } as const

const pem = () => import('#app/pki/pem.ts')

type Props = {
  /** What is asked for. */
  kind?: keyof typeof LABELS
  /** The control's id, for the link of an error summary. */
  id?: string
  name?: string
  defaultValue?: string
  /** Instead of the usual hint, where more than the one block is welcome. */
  hint?: string
  /** A sentence about what was posted last. */
  error?: string
  /** The name of an upload control for browsers without JavaScript (its form is then multipart); with JavaScript the file is read into the box. */
  fileName?: string
}

/** The box for a CSR, or for a certificate. A private key is taken out of it again before anything can be sent; the server checks the same. */
export function CsrPaste({ kind = 'csr', id, name = kind, defaultValue, hint, error, fileName }: Props) {
  const t = useTranslator()
  const ownId = useId()
  const boxId = id ?? ownId
  const box = useRef<HTMLTextAreaElement>(null)
  const file = useRef<HTMLInputElement>(null)
  const [removed, setRemoved] = useState(false)

  // Loaded with the page, so that the check is there before the first paste.
  useEffect(() => void pem(), [])
  const guard = async (text: Uint8Array | string): Promise<boolean> => {
    const { containsPrivateKey } = await pem()
    const isKey = containsPrivateKey(text)
    if (isKey && box.current) box.current.value = ''
    if (isKey && file.current) file.current.value = ''
    setRemoved(isKey)
    return isKey
  }
  const readFile = async (chosen: File | undefined) => {
    if (!chosen || !box.current) return
    const bytes = new Uint8Array(await chosen.slice(0, READ_BYTES[kind]).arrayBuffer())
    if (await guard(bytes)) return
    const { toPem } = await pem()
    const isDer = bytes[0] === 0x30 && bytes.some((octet) => octet < 9)
    box.current.value = isDer ? toPem(LABELS[kind], bytes) : new TextDecoder().decode(bytes)
    if (file.current) file.current.value = ''
  }
  useGuardedSubmit(box, guard)

  const message = removed ? t(`${kind}Paste.privateKey`) : error
  return (
    <div className={`govuk-form-group${message ? ' govuk-form-group--error' : ''}`}>
      <label className="govuk-label govuk-label--s" htmlFor={boxId}>
        {t(`${kind}Paste.label`)}
      </label>
      <div className="govuk-hint" id={`${boxId}-hint`}>
        {hint ?? t(`${kind}Paste.hint`)}
      </div>
      <p className="govuk-error-message" id={`${boxId}-error`} aria-live="assertive" hidden={!message}>
        {message}
      </p>
      <textarea
        id={boxId}
        ref={box}
        name={name}
        className={`govuk-textarea csr-paste${message ? ' govuk-textarea--error' : ''}`}
        rows={12}
        autoComplete="off"
        spellCheck={false}
        defaultValue={defaultValue}
        aria-invalid={message ? true : undefined}
        aria-describedby={`${boxId}-error ${boxId}-hint`}
        onInput={(event) => void guard(event.currentTarget.value)}
      />
      <label className="govuk-label" htmlFor={`${boxId}-file`}>
        {t(`${kind}Paste.file`)}
      </label>
      <input
        id={`${boxId}-file`}
        ref={file}
        name={fileName}
        className="govuk-file-upload"
        type="file"
        accept=".pem,.csr,.req,.p10,.crt,.cer,.der,.p7b,.p7c,.txt"
        onChange={(event) => void readFile(event.currentTarget.files?.[0])}
      />
    </div>
  )
}

/** Holds every submit until the box has been looked at: a paste and Enter can be faster than the check. */
function useGuardedSubmit(
  box: React.RefObject<HTMLTextAreaElement>,
  guard: (text: string) => Promise<boolean>,
): void {
  const latest = useRef(guard)
  latest.current = guard
  useEffect(() => {
    const form = box.current?.form
    if (!form) return
    let cleared = ''
    const look = (event: SubmitEvent) => {
      const text = box.current?.value ?? ''
      if (text === '' || text === cleared) return
      event.preventDefault()
      event.stopImmediatePropagation()
      void latest.current(text).then((isKey) => {
        if (isKey) return
        cleared = text
        form.requestSubmit(event.submitter)
      })
    }
    // Capturing: it comes before any handler of the page.
    form.addEventListener('submit', look, true)
    return () => form.removeEventListener('submit', look, true)
  }, [box])
}
