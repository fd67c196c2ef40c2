import { FORMER_MEMBER } from '#app/domain/former-member.ts'
import type { Translator } from '#app/i18n/translator.ts'

/** A person's name as pages show it; of somebody whose data were erased, what they were, in the reader's language. */
export const personName = (t: Translator, name: string): string =>
  name === FORMER_MEMBER ? t('shell.formerMember') : name
