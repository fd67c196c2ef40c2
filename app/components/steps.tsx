import type { ReactNode } from 'react'
import { useTranslator } from './language.tsx'

export type Step = {
  title: string
  text?: ReactNode
  /** Without it the picture explains the process and says nothing of where one stands. */
  state?: 'done' | 'current' | 'next'
}

type Props = {
  steps: readonly Step[]
  /** Three side by side on a wide screen. */
  wide?: boolean
  /** All side by side where there is room for them. */
  row?: boolean
  headingLevel?: 2 | 3 | 4
}

/** A process as a numbered line of steps. */
export function Steps({ steps, wide, row, headingLevel = 3 }: Props) {
  const t = useTranslator()
  const Heading = `h${headingLevel}` as const
  return (
    <ol className={`portal-steps${wide ? ' portal-steps--wide' : ''}${row ? ' portal-steps--row' : ''}`}>
      {steps.map(({ title, text, state }) => (
        <li
          key={title}
          className={`portal-steps__item${state ? ` portal-steps__item--${state}` : ''}`}
          aria-current={state === 'current' ? 'step' : undefined}
        >
          <Heading className="govuk-heading-s portal-steps__title">
            {state && <span className="govuk-visually-hidden">{t(`steps.${state}`)} </span>}
            {title}
          </Heading>
          {text && <p className="govuk-body portal-steps__text">{text}</p>}
        </li>
      ))}
    </ol>
  )
}
