import type { Officer, Partner } from '#app/domain/actor.ts'
import { dayInBelgium } from '#app/domain/working-days.ts'
import { openDossier } from '#app/services/open-dossier.server.ts'
import { openIssuer } from './open-issuer.server.ts'
import { type MessagePreview, previewMessage } from './preview-message.server.ts'

/** `name` is the identifier of the type, or what the partner calls it. */
export type OpenPreview = { name: string; preview: MessagePreview }

/** A registered document type of an issuer; undefined when this reader may see none with this id. */
export async function previewOfIssuer(
  reader: Partner | Officer,
  issuerId: string,
  typeId: string,
): Promise<OpenPreview | undefined> {
  const opened = await openIssuer(reader, issuerId)
  const type = opened?.documentTypes.find(({ id }) => id === typeId)
  if (!opened || !type) return undefined
  const answers = {
    institution: opened.institution.answers,
    application: opened.issuer.answers,
    documentType: type.answers,
  }
  return { name: type.documentTypeId, preview: previewMessage(answers, dayInBelgium(new Date())) }
}

/** A document type of a draft, as far as it is filled in; undefined when the dossier has none with this id. */
export async function previewOfDraft(
  partner: Partner,
  dossierId: string,
  typeId: string,
): Promise<OpenPreview | undefined> {
  const opened = await openDossier(partner, dossierId)
  const answersOf = (part: string) => opened?.parts.find((one) => one.part === part)?.answers ?? {}
  const type = opened?.parts.find(({ part, id }) => part === 'documentType' && id === typeId)
  if (!type) return undefined
  const answers = {
    institution: answersOf('institution'),
    application: answersOf('application'),
    documentType: type.answers,
  }
  const name = type.answers.nameFr || type.answers.nameNl || ''
  return { name, preview: previewMessage(answers, dayInBelgium(new Date())) }
}
