import type { Officer } from '#app/domain/actor.ts'
import { daysLeft, hasEnded } from '#app/domain/certificate-expiry.ts'
import type { CertificateState } from '#app/domain/certificate-state.ts'
import type { Environment } from '#app/domain/environment.ts'
import type { Language } from '#app/domain/language.ts'
import { may } from '#app/domain/permission.ts'
import { isUuid } from '#app/services/open-dossier.server.ts'
import { nameIn } from '#app/services/start-dossier.server.ts'
import {
  certificatesByEnd,
  countCompromised,
  type EndCursor,
  type EndFilter,
  type OwnedCertificate,
} from '#db/certificate-inventory.server.ts'
import { asOffice } from '#db/client.server.ts'

/** What the team can look at; days are those that are left. */
export const END_VIEWS = ['30', '90', 'all', 'ended', 'compromised'] as const
export type EndView = (typeof END_VIEWS)[number]

export const readEndView = (text: string | null): EndView => END_VIEWS.find((view) => view === text) ?? '90'

/** A line of the list; times in ISO 8601. */
export type EndLine = {
  id: string
  institutionId: string
  institution: string
  application: string
  environment: Environment
  serial: string
  notAfter: string
  daysLeft: number
  ended: boolean
  state: CertificateState
}

/** `next`: where the next page begins, as `readEndCursor` reads it; undefined on the last. */
export type EndsPage = { lines: EndLine[]; next: string | undefined; compromised: number }

const PAGE = 50
const DAY_MS = 86_400_000

/** The certificates of all institutions by their end, a page of them. */
export async function listEnds(
  officer: Officer,
  { view, after, language }: { view: EndView; after: EndCursor | undefined; language: Language },
  now: Date = new Date(),
): Promise<EndsPage> {
  if (!may(officer, 'office.read')) return { lines: [], next: undefined, compromised: 0 }
  return asOffice(async (tx) => {
    const found = await certificatesByEnd(tx, filterOf(view, now), { after, limit: PAGE + 1 })
    const shown = found.slice(0, PAGE)
    const last = found.length > PAGE ? shown.at(-1)?.certificate : undefined
    return {
      lines: shown.map((one) => lineOf(one, language, now)),
      next: last && `${last.notAfter.getTime()}_${last.id}`,
      compromised: await countCompromised(tx),
    }
  })
}

function filterOf(view: EndView, now: Date): EndFilter {
  if (view === 'compromised') return { state: 'compromised' }
  if (view === 'ended') return { state: 'registered', ended: now }
  if (view === 'all') return { state: 'registered', from: now }
  return { state: 'registered', from: now, endsBefore: new Date(now.getTime() + Number(view) * DAY_MS) }
}

const lineOf = (
  { certificate, issuer, institution }: OwnedCertificate,
  language: Language,
  now: Date,
): EndLine => ({
  id: certificate.id,
  institutionId: institution.id,
  institution: nameIn(institution.answers, language),
  application: issuer.applicationId,
  environment: certificate.environment,
  serial: certificate.serial,
  notAfter: certificate.notAfter.toISOString(),
  daysLeft: daysLeft(certificate.notAfter, now),
  ended: hasEnded(certificate.notAfter, now),
  state: certificate.state,
})

/** Where a page begins, from its address; undefined for every other text. */
export function readEndCursor(text: string | null): EndCursor | undefined {
  const [, time, id] = /^(\d{1,15})_(.+)$/.exec(text ?? '') ?? []
  return time !== undefined && isUuid(id) ? { notAfter: new Date(Number(time)), id } : undefined
}
