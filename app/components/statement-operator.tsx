import { InsetText } from './inset-text.tsx'
import { useTranslator } from './language.tsx'

/** Who answers for a statement, or that nobody does yet. */
export function StatementOperator({ operator }: { operator: string | undefined }) {
  const t = useTranslator()
  if (operator === undefined) return <InsetText>{t('statements.open')}</InsetText>
  return <p className="govuk-body">{t('statements.operator', { operator })}</p>
}
