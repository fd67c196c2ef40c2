import type { SubjectAttribute } from '#app/domain/certificate-profile.ts'

/** What the page asks of the worker. Nothing of this is ever kept by the page. */
export type Order =
  | { act: 'make'; bits: 2048 | 3072 | 4096; subject: readonly SubjectAttribute[]; passPhrase: string }
  | { act: 'verify'; encryptedKeyPem: string; passPhrase: string; spkiSha256: string }

export type Stage = 'check' | 'generate' | 'sign' | 'encrypt' | 'verify'

/** `spkiSha256` in lower-case hex, as in the report on the CSR. */
export type MadeKey = { csrPem: string; encryptedKeyPem: string; spkiSha256: string }
export type SavedKey = 'matches' | 'passPhrase' | 'notOurs' | 'otherKey'
/** `connected`: the page could have sent the key somewhere, so none was made. */
export type WorkerRefusal = 'connected' | 'failed'

export type Done =
  | { is: 'made'; key: MadeKey }
  | { is: 'verified'; saved: SavedKey }
  | { is: 'refused'; reason: WorkerRefusal }
export type Reply = { is: 'stage'; stage: Stage } | Done
