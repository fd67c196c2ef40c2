import { useTranslator } from '#app/components/language.tsx'
import { Page } from '#app/components/page.tsx'
import { PREPARE } from './sections.ts'

const AFTER = ['references', 'acceptance', 'tests', 'production', 'day', 'renewal'] as const

/** What to have at hand, with boxes to tick on paper. */
export function ChecklistToPrint() {
  const t = useTranslator()
  return (
    <Page heading={t('guide.checklist.title')} backTo="/guide">
      <p className="govuk-body">{t('guide.checklist.lead')}</p>
      <h2 className="govuk-heading-m">{t('guide.checklist.before')}</h2>
      <Boxes items={PREPARE.map((item) => t(`guide.prepare.${item}`))} />
      <h2 className="govuk-heading-m">{t('guide.checklist.after')}</h2>
      <Boxes items={AFTER.map((item) => t(`guide.checklist.after.${item}`))} />
    </Page>
  )
}

const Boxes = ({ items }: { items: readonly string[] }) => (
  <ul className="govuk-list portal-boxes">
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
)
