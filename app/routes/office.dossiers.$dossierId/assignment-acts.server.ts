import { assignDossier } from '#app/services/assignment/assign-dossier.server.ts'
import { claimDossier } from '#app/services/assignment/claim-dossier.server.ts'
import { releaseDossier } from '#app/services/assignment/release-dossier.server.ts'
import { isUuid } from '#app/services/open-dossier.server.ts'
import type { Act } from './posted.ts'

/** Who reviews the dossier; `was`: who did when the page was made, empty for nobody. */
export const ASSIGNMENT_FIELDS = ['to', 'was']

const idIn = (text: string | undefined): string => (isUuid(text) ? text : '')

export const ASSIGNMENT_ACTS = {
  claim: { done: 'assigned', run: ({ officer, dossierId }) => claimDossier(officer, dossierId) },
  assign: {
    done: 'assigned',
    run: ({ officer, dossierId, typed }) =>
      assignDossier(officer, { dossierId, was: idIn(typed.was), to: idIn(typed.to) }),
  },
  release: {
    done: 'released',
    run: ({ officer, dossierId, typed }) => releaseDossier(officer, { dossierId, was: idIn(typed.was) }),
  },
} as const satisfies Record<string, Act>
