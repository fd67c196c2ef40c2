import { useCallback, useEffect, useRef, useState } from 'react'
import type { MadeP12 } from './messages.ts'

/** What the page keeps of a made .p12: the address of a file in its memory, and what is told of it. */
export type P12File = { url: string; name: string; certificates: number; toRoot: boolean }

/** Even the encrypted file stays out of React state: a Blob holds it, and goes when it is dropped. */
export function useP12File() {
  const [file, setFile] = useState<P12File>()
  const held = useRef<string>()
  const drop = useCallback(() => {
    if (held.current) URL.revokeObjectURL(held.current)
    held.current = undefined
    setFile(undefined)
  }, [])
  const keep = useCallback(
    ({ p12, certificates, toRoot }: MadeP12, alias: string) => {
      drop()
      const url = URL.createObjectURL(new Blob([p12], { type: 'application/x-pkcs12' }))
      held.current = url
      setFile({ url, name: `${alias.replaceAll(':', '-')}.p12`, certificates, toRoot })
    },
    [drop],
  )
  useEffect(() => drop, [drop])
  return { file, keep, drop }
}
