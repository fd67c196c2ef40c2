import * as asn1js from 'asn1js'
import * as pkijs from 'pkijs'
import { encryptedKeyInfo } from './key-export.ts'
import { encryptPbes2, ITERATIONS, SALT_BYTES } from './pbes2.ts'

const DATA = '1.2.840.113549.1.7.1'
const ENCRYPTED_DATA = '1.2.840.113549.1.7.6'
const SHROUDED_KEY_BAG = '1.2.840.113549.1.12.10.1.2'
const CERTIFICATE_BAG = '1.2.840.113549.1.12.10.1.3'
const X509_CERTIFICATE = '1.2.840.113549.1.9.22.1'
const FRIENDLY_NAME = '1.2.840.113549.1.9.20'
const LOCAL_KEY_ID = '1.2.840.113549.1.9.21'
const SHA256 = '2.16.840.1.101.3.4.2.1'

export type Pkcs12Wish = {
  /** The caller overwrites it afterwards. */
  pkcs8: Uint8Array<ArrayBuffer>
  /** In DER: the certificate of the key, and its issuers in order. */
  leaf: Uint8Array<ArrayBuffer>
  issuers: readonly Uint8Array<ArrayBuffer>[]
  alias: string
  /** Printable ASCII (checkPassPhrase): Java opens no other. */
  passPhrase: string
}

/**
 * A PFX (RFC 7292) in DER that OpenSSL 3 and Java 17 open: the key shrouded in a plain safe, the certificates in an
 * encrypted one, both by PBES2 as the key file is, and a MAC with HMAC-SHA-256. The MAC's key takes as many turns
 * as the encryption's, or guessing at the pass phrase would be cheaper there.
 */
export async function makePkcs12(wish: Pkcs12Wish): Promise<Uint8Array<ArrayBuffer>> {
  const { passPhrase, leaf, issuers } = wish
  const keyId = await crypto.subtle.digest('SHA-256', leaf)
  const names = attributes(wish.alias, keyId)
  const shrouded = bag(SHROUDED_KEY_BAG, await encryptedKeyInfo(wish.pkcs8, passPhrase), names)
  const certificates = [certificateBag(leaf, names), ...issuers.map((der) => certificateBag(der))]
  const safes = sequence(
    contentInfo(DATA, octets(sequence(shrouded).toBER())),
    contentInfo(ENCRYPTED_DATA, await encryptedData(sequence(...certificates), passPhrase)),
  ).toBER()
  const mac = await macOf(safes, passPhrase)
  const version = new asn1js.Integer({ value: 3 })
  return new Uint8Array(sequence(version, contentInfo(DATA, octets(safes)), mac).toBER())
}

const sequence = (...value: asn1js.BaseBlock[]) => new asn1js.Sequence({ value })
const set = (value: asn1js.BaseBlock) => new asn1js.Set({ value: [value] })
const identifier = (value: string) => new asn1js.ObjectIdentifier({ value })
const octets = (valueHex: ArrayBuffer) => new asn1js.OctetString({ valueHex })
const explicit = (value: asn1js.BaseBlock) =>
  new asn1js.Constructed({ idBlock: { tagClass: 3, tagNumber: 0 }, value: [value] })

const contentInfo = (type: string, content: asn1js.BaseBlock) => sequence(identifier(type), explicit(content))

const bag = (type: string, value: asn1js.BaseBlock, names?: asn1js.Set) =>
  sequence(identifier(type), explicit(value), ...(names ? [names] : []))

const certificateBag = (der: Uint8Array<ArrayBuffer>, names?: asn1js.Set) =>
  bag(CERTIFICATE_BAG, contentInfo(X509_CERTIFICATE, octets(der.buffer)), names)

/** On the key and on its certificate, so that readers know that they belong together. */
const attributes = (alias: string, keyId: ArrayBuffer) =>
  new asn1js.Set({
    value: [
      sequence(identifier(FRIENDLY_NAME), set(new asn1js.BmpString({ value: alias }))),
      sequence(identifier(LOCAL_KEY_ID), set(octets(keyId))),
    ],
  })

async function encryptedData(safe: asn1js.Sequence, passPhrase: string): Promise<asn1js.Sequence> {
  const { algorithm, encrypted } = await encryptPbes2(new Uint8Array(safe.toBER()), passPhrase)
  const content = new asn1js.Primitive({ idBlock: { tagClass: 3, tagNumber: 0 }, valueHex: encrypted })
  return sequence(new asn1js.Integer({ value: 0 }), sequence(identifier(DATA), algorithm, content))
}

async function macOf(stamped: ArrayBuffer, passPhrase: string): Promise<asn1js.Sequence> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES)).buffer
  const digest = await new pkijs.CryptoEngine({ name: 'webcrypto', crypto }).stampDataWithPassword({
    password: new TextEncoder().encode(passPhrase).buffer,
    hashAlgorithm: 'SHA-256',
    salt,
    iterationCount: ITERATIONS,
    contentToStamp: stamped,
  })
  const algorithm = sequence(identifier(SHA256), new asn1js.Null())
  return sequence(
    sequence(algorithm, octets(digest)),
    octets(salt),
    new asn1js.Integer({ value: ITERATIONS }),
  )
}
