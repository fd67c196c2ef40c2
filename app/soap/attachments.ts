import { createHash } from 'node:crypto'
import { readBase64 } from './base64.ts'
import type { SoapFinding } from './finding.ts'
import { childOf, childrenOf, type Published, textAt } from './publication.ts'
import type { Attachment } from './related-parts.ts'
import type { XmlElement } from './xml-tree.ts'

type Attachments = ReadonlyMap<string, Attachment>

/** Document and annexes of a publication that fits the schema: references, digests, and what an e-Box can show. */
export function judgeAttachments(
  request: XmlElement,
  { audiences }: Published,
  attachments: Attachments,
): SoapFinding[] {
  const annexes = childrenOf(request, 'Annex')
  const document = childOf(request, 'Document')
  const files = [
    ...(document ? [{ file: document, path: 'Document', rule: 'digest.document' as const }] : []),
    ...annexes.map((file, index) => ({ file, path: `Annex[${index + 1}]`, rule: 'digest.annex' as const })),
  ]
  const used = new Set<string>()
  const findings = files.flatMap(({ file, path, rule }) => {
    const reference = textAt(file, 'Content').trim()
    const id = idIn(reference, attachments)
    if (!reference.startsWith('cid:')) return [about('attachment.reference', path)]
    const attachment = id === undefined ? undefined : attachments.get(id)
    if (id === undefined || !attachment) return [about('attachment.missing', path)]
    used.add(id)
    return judgeDigest(file, attachment, { path, rule })
  })
  if (attachments.size > used.size) findings.push({ rule: 'attachment.unused' })
  return [
    ...findings,
    ...(audiences.includes('citizen') ? adviceForCitizens(request, document, used, attachments) : []),
  ]
}

const about = (rule: SoapFinding['rule'], element: string): SoapFinding => ({ rule, params: { element } })

/** Which attachment a `cid:` names: as written, or decoded (RFC 2392). Names are compared, never opened. */
function idIn(reference: string, attachments: Attachments): string | undefined {
  const written = reference.slice('cid:'.length)
  if (attachments.has(written)) return written
  try {
    const decoded = decodeURIComponent(written)
    return attachments.has(decoded) ? decoded : undefined
  } catch {
    return undefined
  }
}

const HASHES: Readonly<Record<string, string>> = { 'SHA-1': 'sha1', 'SHA-256': 'sha256', 'SHA-512': 'sha512' }

/** A digest is optional; where there is one it must be that of the attachment. */
function judgeDigest(
  file: XmlElement,
  { bytes }: Attachment,
  { path, rule }: { path: string; rule: 'digest.document' | 'digest.annex' },
): SoapFinding[] {
  const digest = childOf(file, 'Digest')
  if (!digest) return []
  const method = textAt(digest, 'DigestMethod')
  const told = readBase64(textAt(digest, 'DigestValue'))
  const found = createHash(HASHES[method] ?? 'sha256')
    .update(bytes)
    .digest()
  const old = method === 'SHA-1' ? [about('digest.sha1', path)] : []
  return told?.equals(found) ? old : [about(rule, path), ...old]
}

const PDF = Buffer.from('%PDF-')
/** What the contract says is not for citizens. */
const NOT_FOR_CITIZENS = ['FreeInformation', 'Meta', 'Annex']

function adviceForCitizens(
  request: XmlElement,
  document: XmlElement | undefined,
  used: ReadonlySet<string>,
  attachments: Attachments,
): SoapFinding[] {
  const [first] = used
  const bytes = first === undefined ? undefined : attachments.get(first)?.bytes
  const isPdf = bytes && PDF.equals(bytes.subarray(0, PDF.length))
  const mime = document ? textAt(document, 'MIME') : ''
  const unsupported = NOT_FOR_CITIZENS.filter((name) => childOf(request, name))
  return [
    ...(bytes && (!isPdf || !/^(application\/pdf)?$/.test(mime))
      ? [about('citizen.notPdf', 'Document')]
      : []),
    ...unsupported.map((name) => about('citizen.unsupported', name)),
    ...(childOf(request, 'EmailAddresses') ? [about('message.deprecated', 'EmailAddresses')] : []),
  ]
}
