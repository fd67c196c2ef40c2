import { encryptedKeyInfo } from './key-export.ts'
import { encryptPbes2 } from './pbes2.ts'
import { macOf } from './pkcs12-mac.ts'
import {
  bmpString,
  integer,
  type Octets,
  objectIdentifier,
  octetString,
  sequence,
  set,
  writeDer,
} from './write-der.ts'

const DATA = '1.2.840.113549.1.7.1'
const ENCRYPTED_DATA = '1.2.840.113549.1.7.6'
const SHROUDED_KEY_BAG = '1.2.840.113549.1.12.10.1.2'
const CERTIFICATE_BAG = '1.2.840.113549.1.12.10.1.3'
const X509_CERTIFICATE = '1.2.840.113549.1.9.22.1'
const FRIENDLY_NAME = '1.2.840.113549.1.9.20'
const LOCAL_KEY_ID = '1.2.840.113549.1.9.21'

export type Pkcs12Wish = {
  /** The caller overwrites it afterwards. */
  pkcs8: Octets
  /** In DER: the certificate of the key, and its issuers in order. */
  leaf: Octets
  issuers: readonly Octets[]
  alias: string
  /** Printable ASCII (checkPassPhrase): Java opens no other. */
  passPhrase: string
}

/**
 * A PFX (RFC 7292) in DER that OpenSSL 3 and Java 17 open: the key shrouded in a plain safe, the certificates in an
 * encrypted one, both by PBES2 as the key file is, and a MAC over both.
 */
export async function makePkcs12(wish: Pkcs12Wish): Promise<Octets> {
  const { passPhrase, leaf, issuers } = wish
  const keyId = new Uint8Array(await crypto.subtle.digest('SHA-256', leaf))
  const names = attributes(wish.alias, keyId)
  const shrouded = bag(SHROUDED_KEY_BAG, await encryptedKeyInfo(wish.pkcs8, passPhrase), names)
  const certificates = [certificateBag(leaf, names), ...issuers.map((der) => certificateBag(der))]
  const safes = sequence(
    contentInfo(DATA, octetString(sequence(shrouded))),
    contentInfo(ENCRYPTED_DATA, await encryptedData(sequence(...certificates), passPhrase)),
  )
  return sequence(integer(3), contentInfo(DATA, octetString(safes)), await macOf(safes, passPhrase))
}

const EXPLICIT_0 = 0xa0
const IMPLICIT_0 = 0x80

const contentInfo = (type: string, content: Octets): Octets =>
  sequence(objectIdentifier(type), writeDer(EXPLICIT_0, content))

const bag = (type: string, value: Octets, ...names: Octets[]): Octets =>
  sequence(objectIdentifier(type), writeDer(EXPLICIT_0, value), ...names)

const certificateBag = (der: Octets, ...names: Octets[]): Octets =>
  bag(CERTIFICATE_BAG, contentInfo(X509_CERTIFICATE, octetString(der)), ...names)

/** On the key and on its certificate, so that readers know that they belong together. */
const attributes = (alias: string, keyId: Octets): Octets =>
  set(
    sequence(objectIdentifier(FRIENDLY_NAME), set(bmpString(alias))),
    sequence(objectIdentifier(LOCAL_KEY_ID), set(octetString(keyId))),
  )

async function encryptedData(safe: Octets, passPhrase: string): Promise<Octets> {
  const { algorithm, encrypted } = await encryptPbes2(safe, passPhrase)
  return sequence(integer(0), sequence(objectIdentifier(DATA), algorithm, writeDer(IMPLICIT_0, encrypted)))
}
