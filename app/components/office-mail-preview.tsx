import type { Language } from '#app/domain/language.ts'
import { useTranslator } from './language.tsx'

type Block =
  | { kind: 'text' | 'quote' | 'code'; text: string }
  | { kind: 'link'; label: string; url: string }
  | { kind: 'remarks'; remarks: readonly { label: string; text: string; url: string }[] }
  | { kind: 'rows'; rows: readonly { label: string; value: string }[] }

/** A mail before it is sent, with the words and in the language of who gets it. */
export type MailPreview = { language: Language; content: { subject: string; blocks: readonly Block[] } }

export function OfficeMailPreview({ preview: { language, content } }: { preview: MailPreview }) {
  const t = useTranslator()
  return (
    <section className="office-box" aria-labelledby="preview-heading" id="preview">
      <h3 id="preview-heading" className="govuk-heading-s">
        {t('review.preview.heading')}
      </h3>
      <p className="govuk-hint">{t('review.preview.note')}</p>
      <MailContentView preview={{ language, content }} />
    </section>
  )
}

/** Subject and body, with the words of the mail in its language. */
export function MailContentView({ preview: { language, content } }: { preview: MailPreview }) {
  return (
    <div lang={language}>
      <p className="govuk-body">
        <strong>{content.subject}</strong>
      </p>
      {content.blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, in the order of the mail
        <MailBlock key={index} block={block} />
      ))}
    </div>
  )
}

function MailBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'quote':
      return <div className="govuk-inset-text portal-lines">{block.text}</div>
    case 'link':
      return (
        <p className="govuk-body office-words">
          <strong>{block.label}</strong>
          <br />
          {block.url}
        </p>
      )
    case 'remarks':
      return (
        <ul className="govuk-list govuk-list--bullet">
          {block.remarks.map(({ label, text, url }) => (
            <li key={`${url} ${text}`}>
              <strong>{label}</strong>
              <div className="govuk-inset-text portal-lines">{text}</div>
            </li>
          ))}
        </ul>
      )
    case 'rows':
      return block.rows.map(({ label, value }) => (
        <p key={label} className="govuk-body">
          <strong>{label}</strong>
          <br />
          {value}
        </p>
      ))
    default:
      return <p className="govuk-body portal-lines">{block.text}</p>
  }
}
