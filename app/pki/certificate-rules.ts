import { dayInBelgium } from '#app/domain/working-days.ts'
import { type ExpectedSubject, judgeSubject } from './check-subject.ts'
import { readObjectIdentifier } from './der.ts'
import { printName } from './distinguished-name.ts'
import { Judgement, type RuleId } from './findings.ts'
import {
  ANY_EXTENDED_KEY_USAGE,
  CLIENT_AUTH,
  EXTENDED_KEY_USAGE,
  extensionName,
  ISSUER_SIGNATURES,
  KNOWN_CERTIFICATE_EXTENSIONS,
  signatureName,
} from './object-identifiers.ts'
import { shorten } from './rsa-key.ts'
import { authorityOf, extensionValue, keyUsageOf, type X509 } from './x509-certificate.ts'

/** A certificate that ends within so many days is worth a warning when it is handed in. */
const SOON_DAYS = 30
const DAY_MS = 86_400_000

const DIGITAL_SIGNATURE = 0x80
const KEY_CERT_SIGN_OR_CRL_SIGN = 0x06

/** How it is written and signed. */
export function judgeForm(certificate: X509, judgement: Judgement): void {
  const { version, algorithm, extensions, signature } = certificate
  judgement.judged('certificate.version', 'certificate.encoding', 'certificate.signatureAlgorithm')
  if (version !== 3) judgement.error('certificate.version', { version })
  if (!algorithm.tidy || !signature) judgement.error('certificate.encoding')
  if (!ISSUER_SIGNATURES[algorithm.oid])
    judgement.error('certificate.signatureAlgorithm', { found: signatureName(algorithm.oid) })
  judgement.judged('certificate.extensions', 'certificate.criticalExtension')
  if (!extensions || extensions.some(({ value, oid }) => !value && KNOWN_CERTIFICATE_EXTENSIONS.has(oid)))
    judgement.error('certificate.extensions')
  for (const { oid, critical } of extensions ?? [])
    if (critical && !KNOWN_CERTIFICATE_EXTENSIONS.has(oid))
      judgement.error('certificate.criticalExtension', { extension: extensionName(oid) })
}

/** What it may be used for. Without a key usage or an extended one there is no limit (RFC 5280 4.2.1.3, 4.2.1.12). */
export function judgeUsage(certificate: X509, judgement: Judgement): void {
  judgement.judged('certificate.authority', 'certificate.keyUsage', 'certificate.extendedKeyUsage')
  const usage = keyUsageOf(certificate)
  const issues = usage !== undefined && (usage & KEY_CERT_SIGN_OR_CRL_SIGN) !== 0
  if (authorityOf(certificate).isAuthority || issues) judgement.error('certificate.authority')
  if (usage !== undefined && (usage & DIGITAL_SIGNATURE) === 0) judgement.error('certificate.keyUsage')
  const purposes = extensionValue(certificate, EXTENDED_KEY_USAGE)?.children.map(readObjectIdentifier)
  const fits = (purpose: string) => purpose === CLIENT_AUTH || purpose === ANY_EXTENDED_KEY_USAGE
  if (purposes && !purposes.some(fits)) judgement.error('certificate.extendedKeyUsage')
}

export function judgeDates({ validity }: X509, now: Date, judgement: Judgement): void {
  judgement.judged('certificate.dates')
  if (!validity || validity.notAfter <= validity.notBefore) {
    judgement.error('certificate.dates')
    judgement.skip('certificate.expired', 'certificate.notYet', 'certificate.endsSoon')
    return
  }
  judgement.judged('certificate.expired', 'certificate.notYet', 'certificate.endsSoon')
  const { notBefore, notAfter } = validity
  if (notAfter <= now) judgement.error('certificate.expired', { day: dayInBelgium(notAfter) })
  else if (notAfter.getTime() - now.getTime() <= SOON_DAYS * DAY_MS)
    judgement.warning('certificate.endsSoon', { day: dayInBelgium(notAfter) })
  if (now < notBefore) judgement.error('certificate.notYet', { day: dayInBelgium(notBefore) })
}

const UNIT_LOST = /^subject\.(?:lostUnit$|organizationUnit\..*\.missing$)/
const ORDER = /^subject\.order(?:\.reversed)?$/

/**
 * The subject by the rules of a request, but for what is the authority's to choose: string types, and the order of the
 * parts, which is a warning. No unit at all is the mark of a public certificate, which may have none since 2022.
 */
export function judgeIssuedSubject({ subject }: X509, expected: ExpectedSubject, judgement: Judgement): void {
  const found = new Judgement()
  judgeSubject(subject.name, expected, found)
  const hasUnits = subject.name.flat().some(({ type }) => type === 'OU')
  judgement.judged('certificate.publicTrust', 'certificate.subjectOrder')
  judgement.judged(...found.passed.filter(isJudgedHere))
  judgement.skip(...found.skipped.filter(isJudgedHere))
  if (!hasUnits) judgement.error('certificate.publicTrust')
  for (const { code, severity, params } of found.findings) {
    if (code === 'subject.stringType' || (!hasUnits && UNIT_LOST.test(code))) continue
    if (ORDER.test(code))
      judgement.warning('certificate.subjectOrder', { found: shorten(printName(subject.name), 200) })
    else if (code === 'subject.encoding') judgement.error('certificate.encoding')
    else judgement[severity](code, params)
  }
}

const isJudgedHere = (code: RuleId): boolean => code !== 'subject.stringType' && !ORDER.test(code)
