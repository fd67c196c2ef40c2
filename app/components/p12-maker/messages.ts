/** What is read from the page's controls for one order, and kept nowhere. `certificates`: the files as they are. */
export type Pair = {
  key: Uint8Array
  passPhrase: string
  certificates: readonly Uint8Array[]
}

export type Order = ({ act: 'judge' } & Pair) | ({ act: 'join'; alias: string; p12PassPhrase: string } & Pair)

export type Stage = 'check' | 'open' | 'join'

/** `toRoot`: whether the chain goes up to a certificate that issued itself. */
export type MadeP12 = { p12: Uint8Array<ArrayBuffer>; certificates: number; toRoot: boolean }

/** Key files that a command of openssl turns into one that the page opens. */
export type Mendable = 'unencrypted' | 'otherCipher' | 'legacyCipher' | 'p12' | 'legacyP12'

/** `connected`: the page could have sent the key somewhere, so it was not opened. */
export type Refusal =
  | 'connected'
  | 'failed'
  | 'notOurs'
  | 'passPhrase'
  | 'noCertificate'
  | 'otherKey'
  | Mendable

export type Done = { is: 'judged' } | { is: 'joined'; made: MadeP12 } | { is: 'refused'; reason: Refusal }
export type Reply = { is: 'stage'; stage: Stage } | Done
