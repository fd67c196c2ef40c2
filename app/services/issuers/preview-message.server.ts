import type { ApplicationAnswers } from '#app/domain/application.ts'
import { disappearsOn, type ValidityUnit } from '#app/domain/document-validity.ts'
import type { RawAnswers } from '#app/domain/field.ts'
import type { InstitutionAnswers } from '#app/domain/institution.ts'
import { OFFICIAL_LANGUAGES, type OfficialLanguage } from '#app/domain/language.ts'
import type { Day } from '#app/domain/working-days.ts'
import { translatorFor } from '#app/i18n/catalogues.server.ts'

/** A message as its reader would see it, in one language: every text is in that language. */
export type MessageInLanguage = {
  language: OfficialLanguage
  /** No name of the type is registered in this language. */
  isFallback: boolean
  title: string
  rows: { label: string; value: string }[]
  document: string
}

export type MessagePreview = {
  audience: 'citizen' | 'enterprise'
  /** Undefined while it is not known how long the document is useful. */
  validity: { count: number; unit: ValidityUnit } | undefined
  paperFallback: boolean
  messages: MessageInLanguage[]
}

type Names = Pick<RawAnswers, 'nameFr' | 'nameNl' | 'nameDe'>

/** What a message is made of; answers as registered, or of a draft as typed. */
export type PreviewedAnswers = {
  institution: Partial<InstitutionAnswers> | RawAnswers
  application: Partial<ApplicationAnswers> | RawAnswers
  documentType: RawAnswers
}

const NAME = { fr: 'nameFr', nl: 'nameNl', de: 'nameDe' } as const

/** The name in a language, else one that there is. */
const nameOf = (names: Partial<Names>, language: OfficialLanguage): string =>
  names[NAME[language]] || names.nameFr || names.nameNl || ''

const UNITS = ['day', 'month', 'year'] as const satisfies readonly ValidityUnit[]

function validityOf({ validity = '', validityUnit }: RawAnswers): MessagePreview['validity'] {
  const unit = UNITS.find((known) => known === validityUnit)
  return unit && /^[1-9]\d{0,5}$/.test(validity) ? { count: Number(validity), unit } : undefined
}

/** How a message of a document type looks when it is sent today, in the languages of the eBox. */
export function previewMessage(answers: PreviewedAnswers, today: Day): MessagePreview {
  const { application, documentType } = answers
  const validity = validityOf(documentType)
  const until = validity && disappearsOn(today, validity.count, validity.unit)
  return {
    audience: application.audience === 'enterprise' ? 'enterprise' : 'citizen',
    validity: until === undefined ? undefined : validity,
    paperFallback: documentType.paperFallback === 'yes',
    messages: OFFICIAL_LANGUAGES.map((language) => messageIn(answers, language, today, until)),
  }
}

function messageIn(
  { institution, application, documentType }: PreviewedAnswers,
  language: OfficialLanguage,
  today: Day,
  until: Day | undefined,
): MessageInLanguage {
  const t = translatorFor(language)
  return {
    language,
    isFallback: !documentType[NAME[language]],
    title: nameOf(documentType, language),
    rows: [
      { label: t('preview.from'), value: nameOf(institution, language) },
      { label: t('preview.application'), value: nameOf(application, language) },
      { label: t('preview.received'), value: t.date(today) },
      ...(until === undefined ? [] : [{ label: t('preview.until'), value: t.date(until) }]),
    ],
    document: t('preview.document'),
  }
}
