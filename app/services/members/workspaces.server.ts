import type { Partner } from '#app/domain/actor.ts'
import { isLanguage, type Language } from '#app/domain/language.ts'
import type { MemberRole } from '#app/domain/permission.ts'
import { isUuid, within } from '#app/services/open-dossier.server.ts'
import { nameIn } from '#app/services/start-dossier.server.ts'
import { asPartner } from '#db/client.server.ts'
import { institutionOfWorkspace } from '#db/institutions.server.ts'
import { draftNameOf, membershipIn, membershipsOf } from '#db/members.server.ts'

/** A workspace as its member sees it in a list. `enterpriseNumber` is empty while it is bound to no institution. */
export type OwnWorkspace = {
  workspaceId: string
  institutionName: string
  enterpriseNumber: string
  role: MemberRole
  mandateHolder: string
  since: Date
}

/** This person as a partner in a workspace of theirs; undefined for every other one, whether it exists or not. */
export async function partnerIn(
  workspaceId: string | null | undefined,
  personId: string,
): Promise<Partner | undefined> {
  const id = workspaceId ?? undefined
  if (!isUuid(id)) return undefined
  const membership = await asPartner({ personId }, (tx) => membershipIn(tx, id, personId))
  return membership && { kind: 'partner', personId, workspaceId: id, role: membership.role }
}

/** The workspaces a person is a member of, by the day they came. Names in the reader's language. */
export async function workspacesOfPerson(personId: string, language: Language): Promise<OwnWorkspace[]> {
  const memberships = await asPartner({ personId }, (tx) => membershipsOf(tx, personId))
  return Promise.all(
    memberships.map(({ workspaceId, role, mandateHolder, since }) =>
      within({ kind: 'partner', personId, workspaceId, role }, async (tx) => {
        const institution = await institutionOfWorkspace(tx, workspaceId)
        return {
          workspaceId,
          institutionName: institution
            ? nameIn(institution.answers, language)
            : await draftNameOf(tx, workspaceId),
          enterpriseNumber: institution?.enterpriseNumber ?? '',
          role,
          mandateHolder,
          since,
        }
      }),
    ),
  )
}

/** The language in which a registered institution is written to. */
export const languageOfInstitution = (answers: { language?: string }): Language =>
  isLanguage(answers.language) ? answers.language : 'fr'
