import type { Language } from '#app/domain/language.ts'
import type { Refusal } from '#app/domain/result.ts'
import { ErrorSummary } from './error-summary.tsx'
import { FormToken } from './form-token.tsx'
import { FourLanguages } from './four-languages.tsx'
import { useTranslator } from './language.tsx'
import { NotificationBanner } from './notification-banner.tsx'
import { Page } from './page.tsx'
import { SettingsActs } from './settings-acts.tsx'
import { Table } from './table.tsx'

type Texts = Partial<Readonly<Record<Language, string>>>
export type ShownItem = { id: string; texts: Texts; archived: boolean }

type Props = {
  items: readonly ShownItem[]
  /** What the form is about: an item that is there, or a new one with an id of its own. */
  form: { id: string; isNew: boolean; texts: Texts }
  refusal: Refusal | undefined
  done: boolean
}

const ADDRESS = '/office/settings/checklist'

/** The officers' checklist: its items in order, those put away, and the form for one. */
export function ChecklistPage({ items, form, refusal, done }: Props) {
  const t = useTranslator()
  const used = items.filter(({ archived }) => !archived)
  const archived = items.filter((item) => item.archived)
  return (
    <Page heading={t('officeSettings.link.checklist')} backTo="/office/settings" wide>
      {refusal && <ErrorSummary errors={[{ name: refusal.field, text: t.message(refusal.message) }]} />}
      {done && !refusal && <NotificationBanner kind="success" heading={t('officeSettings.saved')} />}
      <p className="govuk-body">{t('checklist.lead')}</p>
      {used.length === 0 ? (
        <p className="govuk-body">{t('checklist.none')}</p>
      ) : (
        <Items caption={t('officeSettings.link.checklist')} items={used} acts={['up', 'down', 'archive']} />
      )}
      {archived.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{t('officeSettings.archived')}</h2>
          <Items caption={t('officeSettings.archived')} items={archived} acts={['restore']} />
        </>
      )}
      <Form form={form} refusal={refusal} />
    </Page>
  )
}

type Act = 'up' | 'down' | 'archive' | 'restore'
type ListProps = { caption: string; items: readonly ShownItem[]; acts: readonly Act[] }

function Items({ caption, items, acts }: ListProps) {
  const t = useTranslator()
  /** Neither the first goes up nor the last down. */
  const possible = (act: Act, index: number) =>
    !(act === 'up' && index === 0) && !(act === 'down' && index === items.length - 1)
  return (
    <Table
      caption={caption}
      hideCaption
      columns={[
        { key: 'text', title: t('checklist.column.text') },
        { key: 'act', title: t('officeSettings.column.act') },
      ]}
      rows={items.map(({ id, texts }, index) => {
        const text = texts[t.language] ?? ''
        return {
          id,
          cells: {
            text: <span className="portal-words">{text}</span>,
            act: (
              <SettingsActs
                id={id}
                about={text}
                acts={acts
                  .filter((act) => possible(act, index))
                  .map((act) => ({ intent: act, text: t(`officeSettings.${act}`) }))}
              >
                <a className="govuk-link" href={`${ADDRESS}?edit=${id}#form`}>
                  {t('officeSettings.edit')} <span className="govuk-visually-hidden">({text})</span>
                </a>
              </SettingsActs>
            ),
          },
        }
      })}
    />
  )
}

function Form({ form: { id, isNew, texts }, refusal }: Pick<Props, 'form' | 'refusal'>) {
  const t = useTranslator()
  return (
    <form method="post" id="form" noValidate>
      <h2 className="govuk-heading-m">{t(isNew ? 'checklist.add' : 'checklist.edit')}</h2>
      <FormToken />
      <input type="hidden" name="intent" value="save" />
      <input type="hidden" name="id" value={id} />
      <FourLanguages texts={texts} refusal={refusal} rows={2} />
      <div className="govuk-button-group">
        <button type="submit" className="govuk-button">
          {t('officeSettings.save')}
        </button>
        {!isNew && (
          <a className="govuk-link" href={ADDRESS}>
            {t('officeSettings.cancel')}
          </a>
        )}
      </div>
    </form>
  )
}
