import type { ApplicationAnswers } from './application.ts'
import type { ConfiguredApplication, ConfiguredOrganization, ConfiguredTrio } from './configuration.ts'
import type { DocumentTypeAnswers } from './document-type.ts'
import type { InstitutionAnswers } from './institution.ts'
import type { Audience, Couple } from './publication-authorization.ts'

type Named = { nameFr: string; nameNl: string; nameDe: string }

const namesOf = ({ nameFr, nameNl, nameDe }: Named) => ({
  fr: nameFr,
  nl: nameNl,
  ...(nameDe && { de: nameDe }),
})

const helpdeskOf = (email: string, phone: string) => ({ ...(email && { email }), ...(phone && { phone }) })

/** What is registered of an institution, without the contacts that are for the team alone. */
export function organizationOf(
  { enterpriseNumber, reference }: { enterpriseNumber: string; reference: string },
  answers: InstitutionAnswers,
): ConfiguredOrganization {
  const { longNameFr: fr, longNameNl: nl, longNameDe: de, language, url, logo } = answers
  return {
    enterpriseNumber,
    reference,
    names: namesOf(answers),
    ...((fr || nl || de) && { longNames: { ...(fr && { fr }), ...(nl && { nl }), ...(de && { de }) } }),
    language,
    ...(url && { url }),
    ...(logo && { logo }),
    businessHelpdesk: helpdeskOf(answers.businessHelpdesk, answers.businessHelpdeskPhone),
    technicalHelpdesk: helpdeskOf(answers.technicalHelpdesk, answers.technicalHelpdeskPhone),
  }
}

type Registered = Couple &
  Pick<ConfiguredApplication, 'issuerReference' | 'applicationReference' | 'certificates'> & {
    endedOn: string | null
  }

export function applicationOf(
  { endedOn, ...registered }: Registered,
  answers: ApplicationAnswers,
): ConfiguredApplication {
  const { description, url, helpdesk, helpdeskPhone, protocol, network, certificateUse } = answers
  return {
    ...registered,
    names: namesOf(answers),
    ...(description && { description }),
    ...(url && { url }),
    ...((helpdesk || helpdeskPhone) && { helpdesk: helpdeskOf(helpdesk, helpdeskPhone) }),
    protocol,
    network,
    certificateUse,
    ...(endedOn !== null && { endsOn: endedOn }),
  }
}

type RegisteredType = Couple & { documentTypeId: string; reference: string; endedOn: string | null }

export function trioOf(
  { documentTypeId, endedOn, ...registered }: RegisteredType,
  audience: Audience,
  answers: DocumentTypeAnswers,
): ConfiguredTrio {
  const { description, validity, validityUnit, trigger, volume, peaks, firstSending } = answers
  return {
    ...registered,
    messageTypeId: documentTypeId,
    audience,
    names: namesOf(answers),
    ...(description && { description }),
    validity: { count: Number(validity), unit: validityUnit },
    trigger,
    ...(volume && { volume: Number(volume) }),
    ...(peaks && { peaks }),
    ...(firstSending && { firstSending }),
    registeredMail: answers.registeredMail || 'no',
    paperFallback: answers.paperFallback || 'no',
    ...(endedOn !== null && { endsOn: endedOn }),
  }
}
