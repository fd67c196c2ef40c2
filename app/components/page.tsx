import type { ReactNode } from 'react'
import { useTranslator } from './language.tsx'
import { WholeReferences } from './whole-references.tsx'

type Props = {
  heading: string
  /** What the page is part of, above the heading. */
  caption?: string | undefined
  /** Address of the page before. */
  backTo?: string | undefined
  /** Lists and tables take the whole width; text and forms stay readable. */
  wide?: boolean
  /** Replaces the heading's place, e.g. by a confirmation panel that carries the h1. */
  panel?: ReactNode
  children?: ReactNode
}

/** The frame of a page: back link, heading, content. The title comes from the route's `handle = pageTitle(…)`. */
export function Page({ heading, caption, backTo, wide, panel, children }: Props) {
  const t = useTranslator()
  return (
    <div className="govuk-width-container">
      {backTo && (
        <a className="govuk-back-link" href={backTo}>
          {t('shell.back')}
        </a>
      )}
      <div className="govuk-main-wrapper">
        <div className="govuk-grid-row">
          <div className={wide ? 'govuk-grid-column-full' : 'govuk-grid-column-two-thirds'}>
            {panel ?? (
              <>
                {caption && <span className="govuk-caption-l">{caption}</span>}
                <h1 className="govuk-heading-l">
                  <WholeReferences text={heading} />
                </h1>
              </>
            )}
            {children}
          </div>
        </div>
      </div>
    </div>
  )
}
