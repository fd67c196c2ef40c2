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
export function TemplatesPage({ templates, form, refusal, done }: Props) {
  const t = useTranslator()
  const used = templates.filter(({ archived }) => !archived)
  const archived = templates.filter((template) => template.archived)
  return (
    <Page heading={t('officeSettings.link.templates')} backTo="/office/settings" wide>
      {refusal && <ErrorSummary errors={[{ name: refusal.field, text: t.message(refusal.message) }]} />}
      {done && !refusal && <NotificationBanner kind="success" heading={t('officeSettings.saved')} />}
      <p className="govuk-body">{t('templates.lead')}</p>
      {used.length === 0 ? (
        <p className="govuk-body">{t('templates.none')}</p>
      ) : (
        <Templates caption={t('officeSettings.link.templates')} templates={used} act="archive" />
      )}
      {archived.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{t('officeSettings.archived')}</h2>
          <Templates caption={t('officeSettings.archived')} templates={archived} act="restore" />
        </>
      )}
      <Form form={form} refusal={refusal} />
    </Page>
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
              <a className="govuk-link" href={`${ADDRESS}?edit=${id}#form`}>
                {t('officeSettings.edit')} <span className="govuk-visually-hidden">({name})</span>
              </a>
            </SettingsActs>
          ),
        },
      }))}
    />
  )
}

function Form({ form: { id, isNew, name, texts }, refusal }: Pick<Props, 'form' | 'refusal'>) {
  const t = useTranslator()
  return (
    <form method="post" id="form" noValidate>
      <h2 className="govuk-heading-m">{isNew ? t('templates.add') : t('templates.edit', { name })}</h2>
      <FormToken />
      <input type="hidden" name="intent" value="save" />
      <input type="hidden" name="id" value={id} />
      <TextField
        name="name"
        label={t('templates.name')}
        hint={t('templates.nameHint')}
        value={name}
        error={refusal?.field === 'name' ? t.message(refusal.message) : undefined}
      />
      <FourLanguages texts={texts} refusal={refusal} rows={4} />
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
