import type { Field, RawAnswers } from '#app/domain/field.ts'
import { AnswersList } from './answers-list.tsx'
import { InsetText } from './inset-text.tsx'
import { useTranslator } from './language.tsx'

type Props = {
  part: 'institution' | 'application'
  fields: readonly Field[]
  answers: RawAnswers
  /** The page after this step. */
  next: string
}

/** A step that is done because the answers are registered already: to read, not to change. */
export function RegisteredAnswers({ part, fields, answers, next }: Props) {
  const t = useTranslator()
  return (
    <>
      <InsetText>{t(`registered.${part}`)}</InsetText>
      <AnswersList part={part} fields={fields} answers={answers} />
      <p className="govuk-body">
        {t('registered.change')}{' '}
        <a className="govuk-link" href="/dossiers">
          {t('dossiers.title')}
        </a>
      </p>
      <a className="govuk-button" href={next}>
        {t('registered.continue')}
      </a>
    </>
  )
}
