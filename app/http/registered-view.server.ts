import { registeredIssuers } from '#app/services/change/registered-issuers.server.ts'
import { nameIn } from '#app/services/start-dossier.server.ts'

/** A person's registered applications, for lists; whoever may only read is offered no change. */
export const registeredView = async (personId: string) =>
  (await registeredIssuers(personId)).flatMap(({ institution, issuers, mayAsk }) =>
    issuers.map(({ id, applicationId, answers, endedOn }) => ({
      id,
      institutionId: institution.id,
      institution: nameIn(institution.answers, institution.answers.language),
      applicationId,
      nameFr: answers.nameFr,
      nameNl: answers.nameNl,
      endedOn,
      mayAsk,
    })),
  )
