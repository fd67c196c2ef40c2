import { APPLICATION_FIELDS } from '#app/domain/application.ts'
import { isCertificateChoice } from '#app/domain/certificate-answer.ts'
import { DOCUMENT_TYPE_FIELDS } from '#app/domain/document-type.ts'
import { formatEnterpriseNumber, readEnterpriseNumber } from '#app/domain/enterprise-number.ts'
import type { Field } from '#app/domain/field.ts'
import { INSTITUTION_FIELDS } from '#app/domain/institution.ts'
import type { RemarkPart } from '#app/domain/remark.ts'
import { END_FIELDS } from '#app/domain/service-end.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { answerText, type Part } from './field-message.ts'

const FIELDS: Readonly<Record<Part, readonly Field[]>> = {
  institution: INSTITUTION_FIELDS,
  application: APPLICATION_FIELDS,
  documentType: DOCUMENT_TYPE_FIELDS,
  end: END_FIELDS,
}

/** One stored answer as a person reads it, by the part and the name of its question. */
export function answerWords(t: Translator, part: RemarkPart, name: string, value: string): string {
  if (part === 'certificate.acceptance' || part === 'certificate.production')
    return isCertificateChoice(value) ? t(`review.certificate.${value}`) : value
  const field = FIELDS[part].find((candidate) => candidate.name === name)
  if (!field) return value
  const isNumber = field.kind === 'enterpriseNumber' && readEnterpriseNumber(value).ok
  return isNumber ? formatEnterpriseNumber(value) : answerText(t, part, field, value)
}
