import { APPLICATION_ID_MAX, checkApplicationId } from './application-id.ts'
import type { Answers, Field } from './field.ts'
import { schemaOf } from './field.ts'

/** The application that will send the messages (guide, section 2; design/domain.md 2 and 4). */
export const APPLICATION_FIELDS = [
  { name: 'applicationId', kind: 'applicationId', max: APPLICATION_ID_MAX },
  { name: 'nameFr', kind: 'text' },
  { name: 'nameNl', kind: 'text' },
  { name: 'audience', kind: 'choice', choices: ['citizen', 'enterprise'], initial: 'citizen' },
  { name: 'protocol', kind: 'choice', choices: ['soap', 'rest'], initial: 'soap' },
  { name: 'network', kind: 'choice', choices: ['internet', 'extranet'], initial: 'internet' },
  { name: 'certificateUse', kind: 'choice', choices: ['dedicated', 'shared'], initial: 'dedicated' },
  { name: 'description', kind: 'longText', optional: true, folded: true },
  { name: 'nameDe', kind: 'text', optional: true, folded: true },
  { name: 'url', kind: 'url', optional: true, folded: true },
  { name: 'helpdesk', kind: 'email', optional: true, folded: true, autocomplete: 'off' },
  { name: 'helpdeskPhone', kind: 'phone', optional: true, folded: true, autocomplete: 'off' },
  { name: 'acceptanceFrom', kind: 'date', optional: true, folded: true },
  { name: 'productionFrom', kind: 'date', optional: true, folded: true },
] as const satisfies readonly Field[]

export type ApplicationAnswers = Answers<typeof APPLICATION_FIELDS>

/** A dedicated certificate names the application in its CN, which is shorter than the web service allows. */
export const applicationSchema = schemaOf('application', APPLICATION_FIELDS).check((context) => {
  const { applicationId, certificateUse } = context.value
  if (certificateUse !== 'dedicated' || checkApplicationId(applicationId, APPLICATION_ID_MAX)) return
  const tooLong = checkApplicationId(applicationId)
  if (tooLong)
    context.issues.push({ code: 'custom', message: tooLong, path: ['applicationId'], input: applicationId })
})
