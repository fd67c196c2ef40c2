import { FormToken } from './form-token.tsx'
import { useTranslator } from './language.tsx'
import { TextField } from './text-field.tsx'

type View = { id: string; name: string; address: string; isCurrent: boolean }

type Props = {
  /** Those that every officer has; `id` names their words. */
  common: readonly Omit<View, 'name'>[]
  own: readonly View[]
  /** Of the page, filters and all. */
  address: string
  typed: string
  error: string | undefined
}

/** The ways into the queue that an officer uses again and again, and a fold to save or delete them. */
export function OfficeQueueViews({ common, own, address, typed, error }: Props) {
  const t = useTranslator()
  const links = [
    ...common.map((view) => ({ ...view, name: t.dynamic(`office.queue.view.${view.id}`) })),
    ...own,
  ]
  return (
    <>
      <nav aria-label={t('office.queue.views')}>
        <ul className="office-views govuk-body">
          {links.map(({ id, name, address: href, isCurrent }) => (
            <li key={id}>
              <a className="govuk-link" href={href} aria-current={isCurrent ? 'page' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <details className="govuk-details" open={error !== undefined}>
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">{t('office.queue.views.manage')}</span>
        </summary>
        <form method="post" action={address} className="office-views__save">
          <FormToken />
          <input type="hidden" name="intent" value="saveView" />
          <TextField
            name="name"
            label={t('office.queue.views.name')}
            hint={t('office.queue.views.nameHint')}
            value={typed}
            error={error}
          />
          <button type="submit" className="govuk-button govuk-button--secondary">
            {t('office.queue.views.save')}
          </button>
        </form>
        {own.map(({ id, name }) => (
          <form key={id} method="post" action={address}>
            <FormToken />
            <input type="hidden" name="intent" value="deleteView" />
            <input type="hidden" name="id" value={id} />
            <button type="submit" className="govuk-button govuk-button--secondary">
              {t('office.queue.views.delete', { name })}
            </button>
          </form>
        ))}
      </details>
    </>
  )
}
