import { useRef } from 'react'
import type { Pair } from './messages.ts'

/** Of more than these sizes in bytes no file is read: a key of 4096 bits takes 3.4 kB, a store with its chain 8, a long chain 20. */
const KEY_MAX = 16_384
const CERTIFICATES_MAX = 262_144

/** Where an error is shown. */
export type Place = 'key' | 'passPhrase' | 'certificates' | 'alias' | 'p12PassPhrase' | 'whole'

/** The controls that hold what must not be in state: files and pass phrases are read when needed, and kept nowhere. */
export function useControls() {
  return {
    key: useRef<HTMLInputElement>(null),
    passPhrase: useRef<HTMLInputElement>(null),
    certificates: useRef<HTMLInputElement>(null),
    alias: useRef<HTMLInputElement>(null),
    p12PassPhrase: useRef<HTMLInputElement>(null),
  }
}
export type Controls = ReturnType<typeof useControls>

export const typedIn = (control: Controls[keyof Controls]): string => control.current?.value ?? ''

type Empty = { empty: 'key' | 'passPhrase' | 'certificates' }

/** What the files and the pass phrase make, or the first control that is empty. */
export async function readPair(controls: Controls): Promise<Pair | Empty> {
  const [key] = controls.key.current?.files ?? []
  const certificates = [...(controls.certificates.current?.files ?? [])]
  const passPhrase = typedIn(controls.passPhrase)
  if (!key) return { empty: 'key' }
  if (passPhrase === '') return { empty: 'passPhrase' }
  if (certificates.length === 0) return { empty: 'certificates' }
  const total = certificates.reduce((sum, { size }) => sum + size, 0)
  return {
    passPhrase,
    key: key.size > KEY_MAX ? new Uint8Array() : await bytesOf(key),
    certificates: total > CERTIFICATES_MAX ? [] : await Promise.all(certificates.map(bytesOf)),
  }
}

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer())
