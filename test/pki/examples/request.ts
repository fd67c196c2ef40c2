import { generateKeyPairSync } from 'node:crypto'
import {
  type CertificateProfile,
  PROFILES,
  type SubjectFacts,
  subjectOf,
} from '#app/domain/certificate-profile.ts'
import type { Expected } from '#app/pki/check-csr.ts'
import { bytes, der, infoOf, rdn, sequence, set, signed, spkiOf, text } from '#test/pki/handmade.ts'

/** What is judged, and by what. */
export type Example = { input: Uint8Array | string; expected?: Partial<Expected> }
/**
 * `bad` brings the finding about, `good` does not: the plain request where nothing nearer is given. `mild` brings it
 * about as a warning where `bad` is an error.
 */
export type Examples = Readonly<Record<string, { bad: Example; mild?: Example; good?: Example }>>

export const { privateKey: KEY } = generateKeyPairSync('rsa', { modulusLength: 2048 })
export const SPKI = spkiOf(KEY)

export const FACTS: SubjectFacts = {
  institutionName: 'Été & fils',
  enterpriseNumber: '0671516647',
  applicationId: 'a:b',
  environment: 'acceptance',
  city: 'Liège',
  region: 'Wallonie',
}

const PRINTABLE = 0x13
const UTF8 = 0x0c

/** A part of a subject; `tag` is its string type where it is not the usual one. */
export type Part = { type: string; value: string | Uint8Array; tag?: number }

export const partsOf = (profile: CertificateProfile = PROFILES.guide): Part[] => subjectOf(profile, FACTS)

export const rdnOf = ({ type, value, tag = type === 'C' ? PRINTABLE : UTF8 }: Part): Uint8Array =>
  rdn(type, text(tag, value))

export const requestOf = (parts: readonly Part[] = partsOf()): Example => ({
  input: signed(infoOf({ name: sequence(...parts.map(rdnOf)), spki: SPKI }), KEY),
  expected: { facts: FACTS },
})

export const GOOD = requestOf()
export const NAME = sequence(...partsOf().map(rdnOf))

/** With one part replaced. */
export const changed = (at: number, change: Partial<Part>, parts: readonly Part[] = partsOf()): Example =>
  requestOf(parts.map((part, i) => (i === at ? { ...part, ...change } : part)))

export const withInfo = (info: Parameters<typeof infoOf>[0]): Example => ({
  input: signed(infoOf(info), KEY),
  expected: { facts: FACTS },
})

export const withAttributes = (...list: Uint8Array[]): Example =>
  withInfo({ name: NAME, spki: SPKI, attributes: der(0xa0, ...list) })
export const attribute = (oid: string, ...values: Uint8Array[]): Uint8Array =>
  sequence(bytes(oid), set(...values))
export const withExtensions = (...list: Uint8Array[]): Example =>
  withAttributes(attribute('06092a864886f70d01090e', sequence(...list)))
export const extension = (oid: string, value: string): Uint8Array =>
  sequence(bytes(oid), der(0x04, bytes(value)))
