import type { DryRunFinding } from '#app/domain/dry-run.ts'
import type { Environment } from '#app/domain/environment.ts'
import type { PublicationPart, PublicationVerdict } from '#app/domain/publication-authorization.ts'
import { checkPublication } from '#app/services/publication/check-publication.server.ts'
import type { CodedFinding } from '#app/soap/fault.server.ts'
import { CODE_OF, type SoapFinding } from '#app/soap/finding.ts'
import type { MessageRead } from '#app/soap/read-message.ts'
import type { CertificateHolder } from '#db/dry-runs.server.ts'

export type Judged = {
  /** In the order in which the service would meet them; empty when it accepts the message. */
  errors: CodedFinding[]
  warnings: DryRunFinding[]
  /** The document type, when it is one of the sender's own. */
  documentType: string
}

type Case = { holder: CertificateHolder | undefined; environment: Environment; now: Date }

/** Judges a message that was verified: certificate, level 1, schema, level 2, document. */
export async function judgeMessage(read: MessageRead, judged: Case): Promise<Judged> {
  const verdicts = await verdictsOn(read, judged)
  const [first] = verdicts
  const own = read.findings.map(codedOf)
  const errors = own.filter((finding) => finding !== undefined)
  const isBusiness = ({ code }: CodedFinding) => !code.startsWith('SOA-')
  const level2 = read.publication ? verdicts.flatMap((verdict) => failed(verdict.level2)) : []
  return {
    errors: [
      ...failed(first?.certificate),
      ...(judged.holder ? failed(first?.level1) : []),
      ...errors.filter((finding) => !isBusiness(finding)),
      ...(judged.holder ? level2.slice(0, 1) : []),
      ...errors.filter(isBusiness),
    ],
    warnings: read.findings.filter(({ rule }) => !(rule in CODE_OF)),
    documentType: verdicts.some(isOwnType) ? (read.publication?.messageType ?? '') : '',
  }
}

/** One for each audience; without a publication one all the same, for the certificate and level 1. */
function verdictsOn(read: MessageRead, { holder, environment, now }: Case): Promise<PublicationVerdict[]> {
  const { publication, certificateSha256 = '' } = read
  const { enterpriseNumber, applicationId } = holder ?? { enterpriseNumber: '', applicationId: '' }
  const audiences = [...new Set(publication?.audiences ?? (['citizen'] as const))]
  return Promise.all(
    audiences.map((audience) =>
      checkPublication({
        environment,
        enterpriseNumber,
        applicationId,
        messageTypeId: publication?.messageType ?? '',
        audience,
        certificateSha256,
        ...(publication?.sender && { senderId: publication.sender }),
        now,
      }),
    ),
  )
}

const failed = (part: PublicationPart | undefined): CodedFinding[] =>
  part?.code === undefined
    ? []
    : [{ rule: part.rule, code: part.code, ...(part.params && { params: part.params }) }]

const codedOf = (finding: SoapFinding): CodedFinding | undefined => {
  const code = Object.entries(CODE_OF).find(([rule]) => rule === finding.rule)?.[1]
  return code && { ...finding, code }
}

/** The other outcomes of level 2 come before the document type is looked at. */
const OF_KNOWN_TYPES = [
  'level2.granted',
  'level2.typeEnded',
  'level2.typeNotSwitchedOn',
  'level2.otherAudience',
]

const isOwnType = ({ level2 }: PublicationVerdict) => OF_KNOWN_TYPES.includes(level2.rule)
