import type { Mendable, Refusal } from './messages.ts'

const ENCRYPT = 'openssl pkcs8 -topk8 -v2 aes-256-cbc -v2prf hmacWithSHA256 -iter 600000'
const FILES = '-in KEY.pem -out KEY.key.pem'
const TAKE_OUT = 'openssl pkcs12 -nocerts -aes256 -in STORE.p12 -out KEY.key.pem'

/** What turns such a file into one that the page opens; for openssl 3, which asks for the pass phrases. */
export const MENDING_COMMANDS: Readonly<Record<Mendable, string>> = {
  unencrypted: `${ENCRYPT} ${FILES}`,
  otherCipher: `${ENCRYPT} ${FILES}`,
  legacyCipher: `${ENCRYPT} -provider default -provider legacy ${FILES}`,
  p12: TAKE_OUT,
  legacyP12: `${TAKE_OUT} -legacy`,
}

export const mendingCommand = (reason: Refusal): string | undefined =>
  new Map<Refusal, string>(Object.entries(MENDING_COMMANDS) as [Mendable, string][]).get(reason)
