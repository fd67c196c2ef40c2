import type { Language } from '#app/domain/language.ts'
import type { Refusal } from '#app/domain/result.ts'
import { FourLanguages } from './four-languages.tsx'
import { useTranslator } from './language.tsx'
import { EditLink, OfficeTextForm, OfficeTextsPage } from './office-texts-page.tsx'
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
export function ChecklistPage({ items, form: { id, isNew, texts }, refusal, done }: Props) {
  const t = useTranslator()
  return (
    <OfficeTextsPage
      heading={t('officeSettings.link.checklist')}
      lead={t('checklist.lead')}
      none={t('checklist.none')}
      rows={items}
      draw={(caption, shown, isArchived) => (
        <Items caption={caption} items={shown} acts={isArchived ? ['restore'] : ['up', 'down', 'archive']} />
      )}
      refusal={refusal}
      done={done}
    >
      <OfficeTextForm
        id={id}
        isNew={isNew}
        heading={t(isNew ? 'checklist.add' : 'checklist.edit')}
        address={ADDRESS}
      >
        <FourLanguages texts={texts} refusal={refusal} rows={2} />
      </OfficeTextForm>
    </OfficeTextsPage>
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
                <EditLink address={ADDRESS} id={id} about={text} />
              </SettingsActs>
            ),
          },
        }
      })}
    />
  )
}
