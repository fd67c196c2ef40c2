import { useCallback, useEffect, useRef, useState } from 'react'
import type { MadeKey } from './messages.ts'

/** What the page keeps of a made key: addresses of two files in its memory, the CSR, and the fingerprint. */
export type MadeFiles = { keyUrl: string; csrUrl: string; csrPem: string; spkiSha256: string }

const asFile = (pem: string): string =>
  URL.createObjectURL(new Blob([pem], { type: 'application/x-pem-file' }))

/** Even the encrypted key stays out of React state: a Blob holds it, and goes when the files are dropped. */
export function useMadeFiles() {
  const [files, setFiles] = useState<MadeFiles>()
  const held = useRef<MadeFiles>()
  const drop = useCallback(() => {
    if (held.current) for (const url of [held.current.keyUrl, held.current.csrUrl]) URL.revokeObjectURL(url)
    held.current = undefined
    setFiles(undefined)
  }, [])
  const keep = useCallback(
    ({ csrPem, encryptedKeyPem, spkiSha256 }: MadeKey) => {
      drop()
      held.current = { keyUrl: asFile(encryptedKeyPem), csrUrl: asFile(csrPem), csrPem, spkiSha256 }
      setFiles(held.current)
    },
    [drop],
  )
  useEffect(() => drop, [drop])
  return { files, keep, drop }
}
