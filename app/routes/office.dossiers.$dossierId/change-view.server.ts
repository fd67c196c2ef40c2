import { AUTOMATIC_CHECKS, checksOf } from '#app/domain/automatic-check.ts'
import { type Compared, changesBetween } from '#app/domain/content-changes.ts'
import { type DossierContent, environmentsOf } from '#app/domain/dossier.ts'
import type { OfficeDossier } from '#app/services/open-office-dossier.server.ts'

/** What a request for a change asks, against what was registered when it was submitted; nothing of a registration. */
export function changeView({ dossier, version, registered }: OfficeDossier) {
  const { content } = version
  const { purpose = 'registration', before } = content
  const checks = checksOf(purpose, environmentsOf(content))
  const { state } = dossier
  const isOpen = state !== 'approved' && state !== 'rejected' && state !== 'withdrawn'
  return {
    purpose,
    skippedChecks: AUTOMATIC_CHECKS.filter((check) => !checks.includes(check)),
    asked: before && {
      changes: changesBetween(comparedBefore(before), compared(content)),
      meanwhile:
        isOpen && registered?.issuer && purpose === 'contacts'
          ? changesBetween(
              comparedBefore(before),
              comparedBefore({
                ...before,
                institution: registered.institution.answers,
                application: registered.issuer.answers,
              }),
            )
          : [],
    },
  }
}

const comparedBefore = (before: NonNullable<DossierContent['before']>): Compared => ({
  ...before,
  documentTypes: [],
  partIds: [],
})

const compared = ({
  institution,
  application,
  documentTypes,
  certificates,
  end,
}: DossierContent): Compared => ({
  institution,
  application,
  documentTypes,
  certificates,
  ...(end && { end }),
  partIds: [],
})
