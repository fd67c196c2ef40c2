import type { AttributeType } from '#app/domain/certificate-profile.ts'

/** X.520 attribute types, by the short names that people know (RFC 4514; the rest as openssl prints them). */
export const ATTRIBUTE_OID: Readonly<Record<AttributeType, string>> = {
  C: '2.5.4.6',
  O: '2.5.4.10',
  OU: '2.5.4.11',
  CN: '2.5.4.3',
  L: '2.5.4.7',
  ST: '2.5.4.8',
}

const OTHER_ATTRIBUTES: Readonly<Record<string, string>> = {
  '2.5.4.4': 'SN',
  '2.5.4.5': 'serialNumber',
  '2.5.4.9': 'street',
  '2.5.4.12': 'title',
  '2.5.4.42': 'GN',
  '2.5.4.97': 'organizationIdentifier',
  '0.9.2342.19200300.100.1.1': 'UID',
  '0.9.2342.19200300.100.1.25': 'DC',
  '1.2.840.113549.1.9.1': 'emailAddress',
}

const SHORT_NAMES = new Map([
  ...Object.entries(ATTRIBUTE_OID).map(([name, oid]) => [oid, name] as const),
  ...Object.entries(OTHER_ATTRIBUTES),
])

/** `OU`, or the dotted number when there is no short name. */
export const attributeName = (oid: string): string => SHORT_NAMES.get(oid) ?? oid

export const RSA_ENCRYPTION = '1.2.840.113549.1.1.1'

const KEY_NAMES: Readonly<Record<string, string>> = {
  [RSA_ENCRYPTION]: 'RSA',
  '1.2.840.113549.1.1.10': 'RSASSA-PSS',
  '1.2.840.10045.2.1': 'EC',
  '1.2.840.10040.4.1': 'DSA',
  '1.3.101.112': 'Ed25519',
  '1.3.101.113': 'Ed448',
  '1.3.101.110': 'X25519',
}
export const keyAlgorithmName = (oid: string): string => KEY_NAMES[oid] ?? oid

export type Hash = 'SHA-256' | 'SHA-384' | 'SHA-512'
export const SHA256_WITH_RSA = '1.2.840.113549.1.1.11'
export const RSA_SIGNATURES: Readonly<Record<string, Hash>> = {
  [SHA256_WITH_RSA]: 'SHA-256',
  '1.2.840.113549.1.1.12': 'SHA-384',
  '1.2.840.113549.1.1.13': 'SHA-512',
}

/** How an authority may sign what it issues: SHA-2 with an RSA or EC key. */
export type IssuerSignature = { key: 'RSA' | 'EC'; hash: Hash }
export const ISSUER_SIGNATURES: Readonly<Record<string, IssuerSignature>> = {
  '1.2.840.113549.1.1.11': { key: 'RSA', hash: 'SHA-256' },
  '1.2.840.113549.1.1.12': { key: 'RSA', hash: 'SHA-384' },
  '1.2.840.113549.1.1.13': { key: 'RSA', hash: 'SHA-512' },
  '1.2.840.10045.4.3.2': { key: 'EC', hash: 'SHA-256' },
  '1.2.840.10045.4.3.3': { key: 'EC', hash: 'SHA-384' },
  '1.2.840.10045.4.3.4': { key: 'EC', hash: 'SHA-512' },
}

const SIGNATURE_NAMES: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.1.4': 'RSA-MD5',
  '1.2.840.113549.1.1.5': 'RSA-SHA1',
  '1.2.840.113549.1.1.10': 'RSASSA-PSS',
  '1.2.840.113549.1.1.11': 'RSA-SHA256',
  '1.2.840.113549.1.1.12': 'RSA-SHA384',
  '1.2.840.113549.1.1.13': 'RSA-SHA512',
  '1.2.840.113549.1.1.14': 'RSA-SHA224',
  '1.2.840.10045.4.3.2': 'ECDSA-SHA256',
  '1.2.840.10045.4.3.3': 'ECDSA-SHA384',
  '1.2.840.10045.4.3.4': 'ECDSA-SHA512',
  '2.16.840.1.101.3.4.3.2': 'DSA-SHA256',
  '1.3.101.112': 'Ed25519',
  '1.3.101.113': 'Ed448',
}
export const signatureName = (oid: string): string => SIGNATURE_NAMES[oid] ?? oid

/** PKCS#9 and Microsoft request attributes that genuine tools write (openssl, keytool, certreq). */
export const EXTENSION_REQUEST = '1.2.840.113549.1.9.14'
export const CHALLENGE_PASSWORD = '1.2.840.113549.1.9.7'
export const HARMLESS_ATTRIBUTES = new Set([
  '1.2.840.113549.1.9.2', // unstructuredName
  '1.3.6.1.4.1.311.13.2.2', // certreq: enrolment provider
  '1.3.6.1.4.1.311.13.2.3', // certreq: version of the system
  '1.3.6.1.4.1.311.21.20', // certreq: who asked
])

export const KEY_USAGE = '2.5.29.15'
export const EXTENDED_KEY_USAGE = '2.5.29.37'
export const BASIC_CONSTRAINTS = '2.5.29.19'
export const CLIENT_AUTH = '1.3.6.1.5.5.7.3.2'
export const ANY_EXTENDED_KEY_USAGE = '2.5.29.37.0'
export const HARMLESS_EXTENSIONS = new Set([
  '2.5.29.14', // subjectKeyIdentifier: keytool, certtool
  '1.2.840.113549.1.9.15', // certreq: S/MIME capabilities
  '1.3.6.1.4.1.311.21.10', // certreq: application policies, the same as extendedKeyUsage
])

/** Extensions whose meaning is known here: an unknown one that is critical makes a certificate unusable (RFC 5280 4.2). */
export const KNOWN_CERTIFICATE_EXTENSIONS = new Set([
  KEY_USAGE,
  EXTENDED_KEY_USAGE,
  BASIC_CONSTRAINTS,
  '2.5.29.14', // subjectKeyIdentifier
  '2.5.29.17', // subjectAltName
  '2.5.29.18', // issuerAltName
  '2.5.29.31', // cRLDistributionPoints
  '2.5.29.32', // certificatePolicies
  '2.5.29.35', // authorityKeyIdentifier
  '1.3.6.1.5.5.7.1.1', // authorityInfoAccess
])

const EXTENSION_NAMES: Readonly<Record<string, string>> = {
  '2.5.29.17': 'subjectAltName',
  '2.5.29.18': 'issuerAltName',
  '2.5.29.30': 'nameConstraints',
  '2.5.29.31': 'cRLDistributionPoints',
  '2.5.29.32': 'certificatePolicies',
  '2.5.29.35': 'authorityKeyIdentifier',
  '1.3.6.1.5.5.7.1.1': 'authorityInfoAccess',
  '1.3.6.1.5.5.7.1.24': 'tlsFeature',
  '2.16.840.1.113730.1.1': 'nsCertType',
  '2.16.840.1.113730.1.13': 'nsComment',
}
export const extensionName = (oid: string): string => EXTENSION_NAMES[oid] ?? oid
