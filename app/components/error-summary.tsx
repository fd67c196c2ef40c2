import { type MouseEvent, useEffect, useRef } from 'react'
import { useTranslator } from './language.tsx'

/** `name` is the id of the control to mend; without it the sentence is about the page. */
export type SummaryError = { name?: string | undefined; text: string }

type Props = {
  errors: readonly SummaryError[]
  /** Changes with every attempt, so that the same errors are read out again. */
  attempt?: number | undefined
}

/** What has to be mended, on top and focused; each item leads to its control. The page's title says it, too. */
export function ErrorSummary({ errors, attempt = 0 }: Props) {
  const t = useTranslator()
  const box = useRef<HTMLDivElement>(null)
  useErrorTitle(errors.length > 0)
  // By their words: a list made anew with each drawing would take the focus back from the control being mended.
  const words = errors.map(({ text }) => text).join('\n')
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt or new errors move the focus again
  useEffect(() => box.current?.focus(), [words, attempt])
  // The same errors after one more try are led to again.
  useEffect(() => {
    const again = () => box.current?.focus()
    document.addEventListener('submit', again)
    return () => document.removeEventListener('submit', again)
  }, [])
  if (errors.length === 0) return null
  return (
    <div ref={box} className="govuk-error-summary" tabIndex={-1}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{t('form.errorSummary')}</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {errors.map(({ name, text }) => (
              <li key={`${name} ${text}`}>
                {name ? (
                  <a href={`#${name}`} onClick={(event) => leadTo(event, name)}>
                    {text}
                  </a>
                ) : (
                  text
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}

/** The label comes into view with its control, and a fold around it opens. Without JavaScript the anchor works. */
function leadTo(event: MouseEvent, name: string): void {
  const control = document.getElementById(name)
  if (!control) return
  event.preventDefault()
  const fold = control.closest('details')
  if (fold) fold.open = true
  const label =
    control.closest('fieldset')?.querySelector('legend') ?? document.querySelector(`label[for="${name}"]`)
  label?.scrollIntoView()
  control.focus({ preventScroll: true })
}

/** Puts "Error:" before the page's title while there are errors. */
function useErrorTitle(active: boolean): void {
  const prefix = `${useTranslator()('form.errorPrefix')} `
  useEffect(() => {
    const plain = document.title.replace(prefix, '')
    document.title = active ? prefix + plain : plain
    return () => {
      document.title = document.title.replace(prefix, '')
    }
  }, [active, prefix])
}
