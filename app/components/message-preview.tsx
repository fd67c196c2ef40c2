import { OWN_NAMES } from '#app/domain/language.ts'
import { InsetText } from './inset-text.tsx'
import { useTranslator } from './language.tsx'

/** A message in one language, whose every text is in that language. */
export type ShownMessage = {
  language: 'fr' | 'nl' | 'de'
  isFallback: boolean
  title: string
  rows: readonly { label: string; value: string }[]
  document: string
}

export type ShownPreview = {
  audience: 'citizen' | 'enterprise'
  validity: { count: number; unit: 'day' | 'month' | 'year' } | undefined
  paperFallback: boolean
  messages: readonly ShownMessage[]
}

/** How messages of a document type look to those who receive them; marked as an example. */
export function MessagePreview({ preview }: { preview: ShownPreview }) {
  const t = useTranslator()
  const { audience, validity, paperFallback, messages } = preview
  return (
    <>
      <InsetText>{t('preview.example')}</InsetText>
      <p className="govuk-body">{t(`preview.${audience}`)}</p>
      <p className="govuk-body">
        {validity
          ? t('preview.assumed', {
              count: t.number(validity.count),
              unit: t(`preview.unit.${validity.unit}`),
            })
          : t('preview.noValidity')}
      </p>
      {audience === 'citizen' && (
        <p className="govuk-body">{t(paperFallback ? 'preview.paper.yes' : 'preview.paper.no')}</p>
      )}
      {messages.map((message) => (
        <Message key={message.language} message={message} />
      ))}
    </>
  )
}

function Message({ message: { language, isFallback, title, rows, document } }: { message: ShownMessage }) {
  const t = useTranslator()
  return (
    <section aria-labelledby={`preview-${language}`}>
      <h2 className="govuk-heading-m" id={`preview-${language}`} lang={language}>
        {OWN_NAMES[language]}
      </h2>
      {isFallback && <p className="govuk-hint">{t('preview.noName')}</p>}
      <div className="portal-message" lang={language}>
        <h3 className="govuk-heading-s portal-words">{title}</h3>
        <dl className="govuk-body portal-message__rows">
          {rows.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd className="portal-words">{value}</dd>
            </div>
          ))}
        </dl>
        <p className="govuk-body govuk-!-margin-bottom-0">
          <strong className="portal-message__document">{document}</strong>
        </p>
      </div>
    </section>
  )
}
