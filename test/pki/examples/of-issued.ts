import { PROFILES, subjectOf } from '#app/domain/certificate-profile.ts'
import { readCertificateInput } from '#app/pki/certificate-input.ts'
import { checkCertificate, type ExpectedCertificate } from '#app/pki/check-certificate.ts'
import { readX509, type X509 } from '#app/pki/x509-certificate.ts'
import { verifyIssued } from '#app/services/verify-issued.server.ts'
import { OpensslMaker, openssl, type Rdn } from '#test/pki/openssl.ts'
import { LEAF, type LeafOrder, TestAuthority } from '#test/pki/test-authority.ts'
import { FACTS } from './request.ts'

type Issued = { input: string | Uint8Array; expected?: Partial<ExpectedCertificate> }
type IssuedExamples = Readonly<Record<string, { bad: () => Issued; good?: () => Issued }>>

const GUIDE: Rdn[] = subjectOf(PROFILES.guide, FACTS).map(({ type, value }) => [[type, value]])
const DAY_MS = 86_400_000

const readAll = (pem: string): X509[] => {
  const read = readCertificateInput(pem)
  return read.ok ? read.certificates.flatMap((der) => readX509(der) ?? []) : []
}
const replaced = (extension: string, by: string) =>
  LEAF.map((line) => (line.startsWith(extension) ? by : line))
const pemOf = (der: Uint8Array): string =>
  `-----BEGIN CERTIFICATE-----\n${Buffer.from(der).toString('base64')}\n-----END CERTIFICATE-----\n`

/** Certificates by an authority of openssl, good and bad in each rule; the good one where nothing nearer is given. */
export async function issuedExamples() {
  const maker = new OpensslMaker()
  const authorities = new TestAuthority()
  const root = authorities.authority({ name: 'Root' })
  const middle = authorities.authority({ name: 'Middle', by: root })
  const roots = readAll(authorities.pemOf(root))
  const csr = maker.csr({ subject: GUIDE })
  const issue = (order: Partial<LeafOrder> = {}): string =>
    authorities.issue({ csr, by: middle, ...order }) + authorities.pemOf(middle)
  const goodPem = issue()
  const judge = ({ input, expected }: Issued) =>
    checkCertificate(
      input,
      { profile: PROFILES.guide, facts: FACTS, now: new Date(), csrKey, roots, ...expected },
      verifyIssued,
    )
  let csrKey: string | undefined
  csrKey = (await judge({ input: goodPem })).key?.spkiSha256
  const end = (await judge({ input: goodPem })).certificate?.notAfter ?? new Date()

  const issued = (order: Partial<LeafOrder>) => () => ({ input: issue(order) })
  const extended = (extension: string, by: string) => issued({ extensions: replaced(extension, by) })
  const measured = (expected: Partial<ExpectedCertificate>) => () => ({ input: goodPem, expected })
  const named = (...at: number[]) =>
    issued({ csr: maker.csr({ subject: at.flatMap((i) => GUIDE.slice(i, i + 1)) }) })
  const daysLeft = (days: number) => measured({ now: new Date(end.getTime() - days * DAY_MS) })
  /** The algorithm outside the signature says SHA-384, that inside SHA-256. */
  const untidy = () => {
    const [leaf] = readAll(goodPem)
    const bytes = Buffer.from(leaf?.whole ?? new Uint8Array())
    bytes[bytes.lastIndexOf(Buffer.from('06092a864886f70d01010b', 'hex')) + 10] = 0x0c
    return { input: pemOf(bytes) + authorities.pemOf(middle) }
  }
  const ownSignature = () => {
    const subject = GUIDE.flat().map(([type, value]) => `${type}=${value.replace(/[/+]/g, '\\$&')}`)
    const name = ['-utf8', '-subj', `/${subject.join('/')}`]
    return { input: openssl('req', '-x509', '-key', maker.keyFile('rsa2048'), ...name) }
  }
  const namesake = () => {
    const other = authorities.authority({ name: 'Middle', by: root })
    return { input: authorities.issue({ csr, by: middle }) + authorities.pemOf(other) }
  }
  const byExpired = () => {
    const by = authorities.authority({
      name: 'Old',
      by: root,
      dates: { from: '200101000000Z', to: '210101000000Z' },
    })
    return { input: authorities.issue({ csr, by }) + authorities.pemOf(by) }
  }
  const examples: IssuedExamples = {
    'input.csr': { bad: () => ({ input: csr }) },
    'certificate.version': { bad: issued({ extensions: [] }) },
    'certificate.encoding': { bad: untidy },
    'certificate.signatureAlgorithm': { bad: issued({ digest: 'sha1' }), good: issued({ digest: 'sha512' }) },
    'certificate.extensions': { bad: extended('keyUsage', '2.5.29.15=DER:0401') },
    'certificate.criticalExtension': {
      bad: issued({ extensions: [...LEAF, '1.2.3.4=critical,ASN1:NULL'] }),
      good: issued({ extensions: [...LEAF, '1.2.3.4=ASN1:NULL'] }),
    },
    'certificate.selfSigned': { bad: ownSignature },
    'certificate.authority': { bad: extended('basicConstraints', 'basicConstraints=critical,CA:TRUE') },
    'certificate.keyUsage': {
      bad: extended('keyUsage', 'keyUsage=keyEncipherment'),
      good: extended('keyUsage', 'keyUsage=digitalSignature'),
    },
    'certificate.extendedKeyUsage': {
      bad: extended('extendedKeyUsage', 'extendedKeyUsage=serverAuth'),
      good: extended('extendedKeyUsage', 'extendedKeyUsage=serverAuth,clientAuth'),
    },
    'certificate.dates': { bad: issued({ dates: { from: '300101000000Z', to: '290101000000Z' } }) },
    'certificate.expired': { bad: daysLeft(-0.01), good: daysLeft(31) },
    'certificate.notYet': { bad: issued({ dates: { from: '20990101000000Z', to: '21000101000000Z' } }) },
    'certificate.endsSoon': { bad: daysLeft(29.9), good: daysLeft(30.1) },
    'certificate.otherKey': { bad: measured({ csrKey: 'ff'.repeat(32) }) },
    'certificate.otherEnvironment': {
      bad: measured({ otherEnvironmentKey: csrKey }),
      good: measured({ otherEnvironmentKey: 'ff'.repeat(32) }),
    },
    'certificate.publicTrust': { bad: named(0, 1, 4) },
    'certificate.subjectOrder': { bad: named(4, 3, 2, 1, 0) },
    'certificate.chain.notChecked': { bad: measured({ roots: [] }) },
    'certificate.chain.incomplete': { bad: () => ({ input: authorities.issue({ csr, by: middle }) }) },
    'certificate.chain.signature': { bad: namesake },
    'certificate.chain.expired': { bad: byExpired },
  }
  const remove = () => {
    maker.remove()
    authorities.remove()
  }
  return { examples, good: () => ({ input: goodPem }), judge, remove }
}
