import type { Officer } from '#app/domain/actor.ts'
import { hasSecondEyes } from '#app/domain/second-eyes.ts'
import { settings } from '#app/env.server.ts'
import type { OfficeDossier } from '#app/services/open-office-dossier.server.ts'

/** What the page shows of decisions: those taken, who found the version fit, and what an approval would give. */
export function decisionsView(opened: OfficeDossier, officer: Officer) {
  const { dossier, decisions, papers, proposedReferences } = opened
  const nameOf = (id: string | null) => (id === null ? '' : (opened.names[id] ?? ''))
  const { fourEyes } = settings()
  return {
    validated: dossier.validatedAt && { by: nameOf(dossier.validatedBy), at: dossier.validatedAt },
    fourEyes,
    secondEyes: hasSecondEyes(dossier, officer.personId, fourEyes),
    proposedReferences,
    decisions: decisions.map(({ officerId, ...decision }) => ({
      id: decision.id,
      kind: decision.kind,
      reason: decision.reason,
      text: decision.text,
      reservations: decision.reservations,
      version: decision.version,
      at: decision.at,
      officer: nameOf(officerId),
      hasPaper: papers.has(decision.id),
    })),
  }
}
