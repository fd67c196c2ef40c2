import { useTranslator } from './language.tsx'

export type Finding = {
  code: string
  severity: 'error' | 'warning'
  params: Readonly<Record<string, string | number>>
}

/** What the rules say about an issued certificate, each with how to mend it. */
export function IssuedFindings({ findings }: { findings: readonly Finding[] }) {
  const t = useTranslator()
  if (findings.length === 0) return null
  return (
    <ul className="govuk-list govuk-list--spaced">
      {findings.map(({ code, severity, params }) => (
        <li key={`${code} ${JSON.stringify(params)}`}>
          <strong className={`govuk-tag govuk-tag--${severity === 'error' ? 'red' : 'yellow'}`}>
            {t(`csrReport.${severity}`)}
          </strong>{' '}
          {t.optional(`issued.${code}`, params) ?? t.dynamic(`finding.${code}`, params)}{' '}
          <span className="govuk-hint govuk-!-margin-bottom-0">{t('csrReport.rule', { code })}</span>
        </li>
      ))}
    </ul>
  )
}
