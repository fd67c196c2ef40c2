import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useTranslator } from './language.tsx'

type Props = {
  /** `success` is focused, since it answers what the person just did. */
  kind?: 'important' | 'success'
  heading?: string
  children?: ReactNode
}

/** News about the page as a whole. */
export function NotificationBanner({ kind = 'important', heading, children }: Props) {
  const t = useTranslator()
  const id = useId()
  const box = useRef<HTMLElement>(null)
  const isSuccess = kind === 'success'
  useEffect(() => {
    if (isSuccess) box.current?.focus()
  }, [isSuccess])
  return (
    <section
      ref={box}
      className={`govuk-notification-banner${isSuccess ? ' govuk-notification-banner--success' : ''}`}
      role={isSuccess ? 'alert' : undefined}
      tabIndex={isSuccess ? -1 : undefined}
      aria-labelledby={id}
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={id}>
          {t(`banner.${kind}`)}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        {heading && <p className="govuk-notification-banner__heading">{heading}</p>}
        {children}
      </div>
    </section>
  )
}
