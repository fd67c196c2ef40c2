import { openSecrets, sealSecrets } from '#app/services/mail-secrets.server.ts'

const boundTo = (hash: Buffer): string => `sign-in ${hash.toString('hex')}`

/** The page to go to after sign-in, as the database keeps it: an invitation's address holds its token. */
export const sealPage = (hash: Buffer, page: string): string =>
  sealSecrets(boundTo(hash), { page }).toString('base64url')

/** Undefined where none was kept, or its secret is gone. `hash` is the one it was sealed under. */
export const openPage = (hash: Buffer, sealed: string): string | undefined =>
  sealed === '' ? undefined : openSecrets(boundTo(hash), Buffer.from(sealed, 'base64url'))?.page
