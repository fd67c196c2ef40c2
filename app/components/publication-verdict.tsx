import type {
  PublicationPart,
  PublicationVerdict,
  ServiceCode,
} from '#app/domain/publication-authorization.ts'
import { publicationWords } from '#app/i18n/publication-words.ts'
import { InsetText } from './inset-text.tsx'
import { useTranslator } from './language.tsx'
import { Table } from './table.tsx'
import { Tag, type TagColour } from './tag.tsx'

const COLOURS: Readonly<Record<PublicationPart['outcome'], TagColour>> = {
  passed: 'green',
  failed: 'red',
  notJudged: 'grey',
}

type Props = { verdict: PublicationVerdict; code: ServiceCode | undefined; asked: string }

/** The answer, and the three conditions that it is made of. */
export function PublicationVerdictView({ verdict, code, asked }: Props) {
  const t = useTranslator()
  return (
    <section aria-labelledby="verdict">
      <h2 className="govuk-heading-m" id="verdict">
        {t(verdict.allowed ? 'simulator.accepted' : 'simulator.refused')}
      </h2>
      <p className="govuk-body">{asked}</p>
      {code && (
        <InsetText>
          {t(code.startsWith('SOA') ? 'publication.code' : 'publication.businessCode', { code })}
        </InsetText>
      )}
      <Table
        caption={t('simulator.conditions')}
        hideCaption
        columns={[
          { key: 'condition', title: t('simulator.column.condition') },
          { key: 'outcome', title: t('simulator.column.outcome') },
          { key: 'why', title: t('simulator.column.why') },
        ]}
        rows={(['certificate', 'level1', 'level2'] as const).map((name) => ({
          id: name,
          cells: {
            condition: t(`publication.condition.${name}`),
            outcome: (
              <Tag colour={COLOURS[verdict[name].outcome]}>
                {t(`publication.outcome.${verdict[name].outcome}`)}
              </Tag>
            ),
            why: publicationWords(t, verdict[name]),
          },
        }))}
      />
    </section>
  )
}
