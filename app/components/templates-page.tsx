import type { Language } from '#app/domain/language.ts'
import type { Refusal } from '#app/domain/result.ts'
import { FourLanguages } from './four-languages.tsx'
import { useTranslator } from './language.tsx'
import { EditLink, OfficeTextForm, OfficeTextsPage } from './office-texts-page.tsx'
import { SettingsActs } from './settings-acts.tsx'
import { Table } from './table.tsx'
import { TextField } from './text-field.tsx'

type Texts = Partial<Readonly<Record<Language, string>>>
export type ShownTemplate = { id: string; name: string; texts: Texts; archived: boolean }

type Props = {
  templates: readonly ShownTemplate[]
  /** What the form is about: a template that is there, or a new one with an id of its own. */
  form: { id: string; isNew: boolean; name: string; texts: Texts }
  refusal: Refusal | undefined
  done: boolean
}

const ADDRESS = '/office/settings/templates'

/** Templates of remarks: those in use, those put away, and the form for one. */
export function TemplatesPage({ templates, form: { id, isNew, name, texts }, refusal, done }: Props) {
  const t = useTranslator()
  return (
    <OfficeTextsPage
      heading={t('officeSettings.link.templates')}
      lead={t('templates.lead')}
      none={t('templates.none')}
      rows={templates}
      draw={(caption, shown, isArchived) => (
        <Templates caption={caption} templates={shown} act={isArchived ? 'restore' : 'archive'} />
      )}
      refusal={refusal}
      done={done}
    >
      <OfficeTextForm
        id={id}
        isNew={isNew}
        heading={isNew ? t('templates.add') : t('templates.edit', { name })}
        address={ADDRESS}
      >
        <TextField
          name="name"
          label={t('templates.name')}
          hint={t('templates.nameHint')}
          value={name}
          error={refusal?.field === 'name' ? t.message(refusal.message) : undefined}
        />
        <FourLanguages texts={texts} refusal={refusal} rows={4} />
      </OfficeTextForm>
    </OfficeTextsPage>
  )
}

type ListProps = { caption: string; templates: readonly ShownTemplate[]; act: 'archive' | 'restore' }

function Templates({ caption, templates, act }: ListProps) {
  const t = useTranslator()
  return (
    <Table
      caption={caption}
      hideCaption
      columns={[
        { key: 'name', title: t('templates.column.name') },
        { key: 'text', title: t('templates.column.text') },
        { key: 'act', title: t('officeSettings.column.act') },
      ]}
      rows={templates.map(({ id, name, texts }) => ({
        id,
        cells: {
          name,
          text: <span className="portal-lines portal-words">{texts[t.language]}</span>,
          act: (
            <SettingsActs id={id} about={name} acts={[{ intent: act, text: t(`officeSettings.${act}`) }]}>
              <EditLink address={ADDRESS} id={id} about={name} />
            </SettingsActs>
          ),
        },
      }))}
    />
  )
}
