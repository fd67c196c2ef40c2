import type { Answers, Field } from './field.ts'
import { schemaOf } from './field.ts'
import { OFFICIAL_LANGUAGES } from './language.ts'

/**
 * What the team must know of an institution that is not registered yet (design/domain.md 2). Published contacts are
 * functional mailboxes or phones, never a named person. `certificateName` becomes an OU or the O of the certificate,
 * which RFC 5280 limits to 64 characters, while official names reach 89.
 */
export const INSTITUTION_FIELDS = [
  { name: 'enterpriseNumber', kind: 'enterpriseNumber' },
  { name: 'language', kind: 'choice', choices: OFFICIAL_LANGUAGES },
  { name: 'nameFr', kind: 'text' },
  { name: 'nameNl', kind: 'text' },
  { name: 'certificateName', kind: 'text', max: 64 },
  { name: 'businessHelpdesk', kind: 'email', autocomplete: 'off' },
  { name: 'technicalHelpdesk', kind: 'email', autocomplete: 'off' },
  { name: 'securityPlan', kind: 'choice', choices: ['yes', 'no'] },
  { name: 'securityContact', kind: 'email', autocomplete: 'off' },
  { name: 'appliesFor', kind: 'choice', choices: ['own', 'mandate'], initial: 'own' },
  { name: 'mandateHolder', kind: 'enterpriseNumber', when: { field: 'appliesFor', is: 'mandate' } },
  { name: 'mandateBasis', kind: 'longText', when: { field: 'appliesFor', is: 'mandate' } },
  { name: 'nameDe', kind: 'text', optional: true, folded: true },
  { name: 'longNameFr', kind: 'text', optional: true, folded: true },
  { name: 'longNameNl', kind: 'text', optional: true, folded: true },
  { name: 'longNameDe', kind: 'text', optional: true, folded: true },
  { name: 'url', kind: 'url', optional: true, folded: true },
  // Never fetched by the portal: an officer looks at it.
  { name: 'logo', kind: 'url', optional: true, folded: true },
  { name: 'street', kind: 'text', optional: true, folded: true, autocomplete: 'off' },
  { name: 'postcode', kind: 'text', max: 10, optional: true, folded: true, autocomplete: 'off' },
  { name: 'city', kind: 'text', max: 128, optional: true, folded: true, autocomplete: 'off' },
  {
    name: 'region',
    kind: 'choice',
    choices: ['brussels', 'flanders', 'wallonia'],
    optional: true,
    folded: true,
  },
  { name: 'businessHelpdeskPhone', kind: 'phone', optional: true, folded: true, autocomplete: 'off' },
  { name: 'technicalHelpdeskPhone', kind: 'phone', optional: true, folded: true, autocomplete: 'off' },
] as const satisfies readonly Field[]

export type InstitutionAnswers = Answers<typeof INSTITUTION_FIELDS>

export const institutionSchema = schemaOf('institution', INSTITUTION_FIELDS)
