import { useTranslator } from '#app/components/language.tsx'
import { Page } from '#app/components/page.tsx'
import { CertificatePicture, Contact, Endpoints, ErrorCodes, SubjectExample, Words } from './figures.tsx'
import { SECTIONS, type Section } from './sections.ts'

const FIGURES = {
  picture: CertificatePicture,
  subject: SubjectExample,
  endpoints: Endpoints,
  errors: ErrorCodes,
  words: Words,
  contact: Contact,
} as const

/** The partner guide, rewritten: its errors are listed at its end (design/domain.md 9). */
export function GuidePage() {
  const t = useTranslator()
  return (
    <Page heading={t('shell.guide')}>
      <p className="govuk-body-l">{t('guide.lead')}</p>
      <p className="govuk-body govuk-!-display-none-print">
        <a className="govuk-link" href="/guide/checklist">
          {t('guide.toChecklist')}
        </a>
      </p>
      <nav aria-labelledby="contents" className="govuk-!-display-none-print">
        <h2 className="govuk-heading-s" id="contents">
          {t('guide.contents')}
        </h2>
        <ol className="govuk-list govuk-list--number">
          {SECTIONS.map(({ id }) => (
            <li key={id}>
              <a className="govuk-link" href={`#${id}`}>
                {t.dynamic(`guide.${id}`)}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {SECTIONS.map((section) => (
        <GuideSection key={section.id} section={section} />
      ))}
      <p className="govuk-body govuk-!-display-none-print">
        <a className="govuk-button" href="/dossiers/new">
          {t('guide.start')}
        </a>
      </p>
    </Page>
  )
}

function GuideSection({ section: { id, blocks } }: { section: Section }) {
  const t = useTranslator()
  return (
    <section aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id}>
        {t.dynamic(`guide.${id}`)}
      </h2>
      {blocks.map((block) => {
        if ('figure' in block) {
          const Figure = FIGURES[block.figure]
          return <Figure key={block.figure} />
        }
        if ('list' in block)
          return (
            <ul key={block.list.join()} className="govuk-list govuk-list--bullet govuk-list--spaced">
              {block.list.map((item) => (
                <li key={item}>{t.dynamic(`guide.${id}.${item}`)}</li>
              ))}
            </ul>
          )
        return (
          <p key={block.text} className="govuk-body">
            {t.dynamic(`guide.${id}.${block.text}`)}
          </p>
        )
      })}
    </section>
  )
}
