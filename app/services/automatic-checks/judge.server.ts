import {
  type AutomaticCheck,
  type CheckOutcome,
  type CheckResult,
  checksOf,
} from '#app/domain/automatic-check.ts'
import { environmentsOf, subjectFactsOf } from '#app/domain/dossier.ts'
import type { Environment } from '#app/domain/environment.ts'
import { domainOfMail, judgeMailDomain } from '#app/domain/mail-domain.ts'
import { type Message, message } from '#app/domain/message.ts'
import { broughtFacts } from '#app/services/issued/brought-certificate.server.ts'
import { judgeIssued } from '#app/services/issued/judge-issued.server.ts'
import { judgeCsr } from '#app/services/judge-certificate.server.ts'
import type { CheckFacts } from './facts.server.ts'

type Verdict = { outcome: CheckOutcome; evidence: Message }
type Judge = (facts: CheckFacts) => Verdict | Promise<Verdict>

const pass = (evidence: Message): Verdict => ({ outcome: 'pass', evidence })
const warn = (evidence: Message): Verdict => ({ outcome: 'warn', evidence })
const fail = (evidence: Message): Verdict => ({ outcome: 'fail', evidence })

const csr =
  (environment: Environment): Judge =>
  async ({ version: { content }, profiles }) => {
    const profile = profiles[environment]
    const answer = content.certificates[environment]
    if (!answer || answer.choice === 'later') return pass('check.csr.later')
    const subject = subjectFactsOf(content.institution, content.application, environment)
    const isCertificate = answer.choice === 'certificate'
    const report = isCertificate
      ? await judgeIssued(answer.pem, { profile, facts: broughtFacts(subject, content.application) })
      : await judgeCsr(profile, answer.pem, subject)
    const rules = [...new Set(report.findings.map(({ code }) => code))].join(', ')
    const what = isCertificate ? 'check.csr.certificate' : 'check.csr'
    if (!report.ok) return fail(message(`${what}.errors`, { rules }))
    if (rules !== '') return warn(message(`${what}.warnings`, { rules }))
    return pass(isCertificate ? 'check.csr.certificate' : 'check.csr.ok')
  }

const keyReuse: Judge = ({ version: { content }, keysUsedElsewhere }) => {
  const keys = [content.certificates.acceptance, content.certificates.production].flatMap(
    (answer) => answer?.spkiSha256 || [],
  )
  if (keysUsedElsewhere.length === 2) return fail('check.keyReuse.both')
  const [environment] = keysUsedElsewhere
  if (environment) return fail(`check.keyReuse.${environment}`)
  if (keys.length === 0) return pass('check.keyReuse.none')
  return new Set(keys).size < keys.length ? fail('check.keyReuse.same') : pass('check.keyReuse.unique')
}

const JUDGES: Readonly<Record<AutomaticCheck, Judge>> = {
  enterpriseActive({ entry }) {
    if (!entry) return warn('check.enterpriseActive.unknown')
    return entry.status === 'active'
      ? pass('check.enterpriseActive.active')
      : fail('check.enterpriseActive.stopped')
  },
  institutionKnown({ institution }) {
    return (institution === 'elsewhere' ? fail : pass)(`check.institutionKnown.${institution}`)
  },
  issuerKnown({ issuer, version }) {
    if (issuer === 'already') return fail('check.issuerKnown.already')
    // The job may come, or come again, after the approval that registered the couple.
    const isMade = issuer === 'own' && !version.content.known.application
    return pass(isMade ? 'check.issuerKnown.made' : `check.issuerKnown.${issuer}`)
  },
  duplicateDossier({ openReferences }) {
    if (openReferences.length === 0) return pass('check.duplicateDossier.none')
    return warn(message('check.duplicateDossier.open', { references: openReferences.join(', ') }))
  },
  'csr.acceptance': csr('acceptance'),
  'csr.production': csr('production'),
  keyReuse,
  mailDomain({ submitter, entry, version }) {
    const { businessHelpdesk, technicalHelpdesk, securityContact, url } = version.content.institution
    const mails = [businessHelpdesk, technicalHelpdesk, securityContact, entry?.email ?? '']
    const judged = judgeMailDomain(submitter, { mails, url })
    const evidence = message(`check.mailDomain.${judged}`, { domain: domainOfMail(submitter) })
    return judged === 'matches' ? pass(evidence) : warn(evidence)
  },
  authority({ authority }) {
    if (authority?.confirmedBy) return pass(`check.authority.${authority.confirmedBy}`)
    return authority?.askedAt ? warn('check.authority.asked') : warn('check.authority.noAddress')
  },
}

/** Every automatic check that one submitted version asks for, in the order the team reads them. */
export async function judgeAll(facts: CheckFacts): Promise<CheckResult[]> {
  const results: CheckResult[] = []
  const { purpose = 'registration' } = facts.version.content
  for (const check of checksOf(purpose, environmentsOf(facts.version.content))) {
    results.push({ check, ...(await JUDGES[check](facts)) })
  }
  return results
}
