import type { KeySize, SubjectAttribute } from '#app/domain/certificate-profile.ts'
import { buildCsr, generateKeys } from './build-csr.ts'
import { toHex } from './der.ts'
import { encryptPrivateKey, publicHalfOf } from './key-export.ts'
import { openPrivateKey } from './open-key.ts'
import { toPem } from './pem.ts'

/** What leaves the worker: nothing of the private half but the encrypted file. `spkiSha256` in lower-case hex. */
type MadeKey = { csrPem: string; encryptedKeyPem: string; spkiSha256: string }

type Wish = { bits: KeySize; subject: readonly SubjectAttribute[]; passPhrase: string }

/** Makes a key pair and its CSR, in a worker of the key page; `onStage` is told what takes time. */
export async function makeKey(
  { bits, subject, passPhrase }: Wish,
  onStage: (stage: 'generate' | 'sign' | 'encrypt') => void,
): Promise<MadeKey> {
  onStage('generate')
  const keys = await generateKeys(bits)
  onStage('sign')
  const csr = await buildCsr(subject, keys)
  onStage('encrypt')
  const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', keys.privateKey))
  const encryptedKeyPem = await encryptPrivateKey(pkcs8, passPhrase)
  pkcs8.fill(0)
  const spkiSha256 = await sha256(await crypto.subtle.exportKey('spki', keys.publicKey))
  return { csrPem: toPem('CERTIFICATE REQUEST', csr), encryptedKeyPem, spkiSha256 }
}

/** Opens the key file that was dropped back, and compares its public half with the CSR's. */
export async function judgeSavedKey(
  encryptedKeyPem: string,
  passPhrase: string,
  spkiSha256: string,
): Promise<'matches' | 'passPhrase' | 'notOurs' | 'otherKey'> {
  const opened = await openPrivateKey(encryptedKeyPem, passPhrase)
  // This page made the file: whatever else it may be, it is not that one.
  if (!opened.ok) return opened.reason === 'passPhrase' ? 'passPhrase' : 'notOurs'
  const spki = await publicHalfOf(opened.pkcs8)
  opened.pkcs8.fill(0)
  return spki && (await sha256(spki)) === spkiSha256 ? 'matches' : 'otherKey'
}

const sha256 = async (bytes: ArrayBuffer): Promise<string> =>
  toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
