import type { Partner } from '#app/domain/actor.ts'
import { APPLICATION_FIELDS, applicationSchema } from '#app/domain/application.ts'
import { isFixed, type RegisteredPart } from '#app/domain/changeable-fields.ts'
import { formatEnterpriseNumber } from '#app/domain/enterprise-number.ts'
import { INSTITUTION_FIELDS, institutionSchema } from '#app/domain/institution.ts'
import { CHANGEABLE_FIELDS, changeableSchemas } from '#app/domain/registered-change.ts'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { type OpenDossier, openDossier } from '#app/services/open-dossier.server.ts'
import type { Step } from './step.server.ts'

const ALL = {
  institution: { fields: INSTITUTION_FIELDS, schema: institutionSchema },
  application: { fields: APPLICATION_FIELDS, schema: applicationSchema },
} as const

/** The questions that this dossier asks of a part: of other contacts, without those that nothing changes. */
export async function questionsOf(
  partner: Partner,
  dossierId: string,
  part: RegisteredPart,
): Promise<Pick<Step, 'fields' | 'schema'>> {
  const opened = await openDossier(partner, dossierId)
  if (opened?.dossier.purpose !== 'contacts') return ALL[part]
  return { fields: CHANGEABLE_FIELDS[part], schema: changeableSchemas[part] }
}

/** What the page of a part says around its questions, in words: an ordinary step does not load that catalogue. */
export type ContactsWords = {
  lead: string
  fixed: { heading: string; why: string; rows: { label: string; value: string }[] }
}

/** Undefined for a dossier that asks no other contacts. */
export function contactsWords(
  language: Translator['language'],
  { draft }: OpenDossier,
  part: RegisteredPart,
): ContactsWords | undefined {
  if (draft.purpose !== 'contacts') return undefined
  const t = translatorFor(language)
  const fixed = ALL[part].fields.filter(({ name }) => isFixed(part, name))
  return {
    lead: t(`change.contacts.${part}`),
    fixed: {
      heading: t('change.fixed'),
      why: t(`change.fixed.${part}`),
      rows: fixed.map(({ name }) => {
        const value = draft[part]?.answers[name] ?? ''
        return {
          label: t.dynamic(`field.${part}.${name}.label`),
          value:
            name === 'enterpriseNumber'
              ? formatEnterpriseNumber(value)
              : (t.optional(`field.${part}.${name}.${value}`) ?? value),
        }
      }),
    },
  }
}
