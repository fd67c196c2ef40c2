import { type Compared, changeAt } from '#app/domain/content-changes.ts'
import { type RemarkState, type RemarkTarget, remarkAddress, targetName } from '#app/domain/remark.ts'
import type { Transaction } from '#db/client.server.ts'
import { type Dossier, readVersion } from '#db/dossiers.server.ts'
import { type Remark, remarksOf } from '#db/remarks.server.ts'
import { comparedVersion } from './compared-version.server.ts'

/** A remark with where it stands and what became of it, for either side. */
export type ListedRemark = RemarkTarget & {
  id: string
  /** As `targetName` says it. */
  target: string
  /** Of the document type, as submitted. */
  names: { nameFr: string; nameNl: string; nameDe: string } | undefined
  /** Where the partner mends it. */
  address: string
  version: number
  state: RemarkState
  text: string
  addition: string
  officerId: string
  createdAt: Date
  sentAt: Date | null
  answer: string
  answeredAt: Date | null
  acceptedAt: Date | null
  /** Once a later version differs there; both '' for a remark on a whole part. */
  change: { before: string; after: string } | undefined
}

export type Versions = (number: number) => Promise<Compared | undefined>

/** Reads each version of a dossier at most once. */
export function versionsOf(tx: Transaction, dossier: Dossier): Versions {
  const read = new Map<number, Promise<Compared | undefined>>()
  return (number) => {
    const found = read.get(number) ?? compared(tx, dossier, number)
    read.set(number, found)
    return found
  }
}

async function compared(tx: Transaction, dossier: Dossier, number: number): Promise<Compared | undefined> {
  const version = await readVersion(tx, dossier.id, number)
  return version && comparedVersion(tx, dossier, version)
}

export const targetOf = ({ part, partId, field }: Remark): RemarkTarget => ({
  part,
  partId: partId ?? '',
  field,
})

/** The remarks on a dossier, oldest first: all of them for the team, those that were sent for the partner. */
export async function listRemarks(
  tx: Transaction,
  dossier: Dossier,
  versions: Versions = versionsOf(tx, dossier),
): Promise<ListedRemark[]> {
  const listed: ListedRemark[] = []
  // One at a time: they share the transaction's connection.
  for (const remark of await remarksOf(tx, dossier.id)) listed.push(await listedOf(dossier, remark, versions))
  return listed
}

async function listedOf(dossier: Dossier, remark: Remark, versions: Versions): Promise<ListedRemark> {
  const target = targetOf(remark)
  const about = await versions(remark.version)
  const since = remark.changedIn === null ? undefined : await versions(remark.changedIn)
  const { id, version, state, text, addition, officerId, createdAt, sentAt } = remark
  const { answer, answeredAt, acceptedAt } = remark
  return {
    ...target,
    id,
    target: targetName(target),
    names: about && namesAt(target, about),
    address: remarkAddress(dossier.id, target),
    version,
    state,
    text,
    addition,
    officerId,
    createdAt,
    sentAt,
    answer,
    answeredAt,
    acceptedAt,
    change: about && since && changeAt(target, about, since),
  }
}

/** What the document type is called that a remark is about. */
function namesAt({ part, partId }: RemarkTarget, { documentTypes, partIds }: Compared) {
  const type = part === 'documentType' ? documentTypes[partIds.indexOf(partId)] : undefined
  return type && { nameFr: type.nameFr ?? '', nameNl: type.nameNl ?? '', nameDe: type.nameDe ?? '' }
}

/** What a partner's lists show of a remark. */
export const namedRemark = ({ id, part, field, names, state, text, address }: ListedRemark) => ({
  id,
  part,
  field,
  names,
  state,
  text,
  address,
})
