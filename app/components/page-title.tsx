import { useMatches, useRouteError } from '@remix-run/react'
import { createContext, useContext } from 'react'
import type { Message } from '#app/domain/message.ts'
import type { Key } from '#app/i18n/catalogue.ts'
import { notFoundError } from './error-page.tsx'
import { useTranslator } from './language.tsx'

/**
 * What a route exports as `handle` to name its page: `export const handle = pageTitle('home.title')`, or, from its
 * loader's data, `pageTitle((dossier: { reference: string }) => message('status.title', dossier))`.
 * A handle and no `meta`, because titles are drawn where the reader's language is known.
 */
export type PageHandle = { title: (data: unknown) => Message }

export function pageTitle<Data = unknown>(title: Key | ((data: Data) => Message)): PageHandle {
  return { title: typeof title === 'function' ? (data) => title(data as Data) : () => title }
}

/** Whether the answer being rendered carries errors: set by the server, for pages without JavaScript. */
const RefusedContext = createContext(false)
export const RefusedProvider = RefusedContext.Provider

const isPageHandle = (handle: unknown): handle is PageHandle =>
  typeof handle === 'object' && handle !== null && 'title' in handle && typeof handle.title === 'function'

/** The `<title>`: error first (WCAG, and GOV.UK's pattern), the page, the portal. */
export function PageTitle() {
  const t = useTranslator()
  const matches = useMatches()
  const error = useRouteError()
  const refused = useContext(RefusedContext)
  const match = matches.findLast(({ handle, data }) => isPageHandle(handle) && data !== undefined)
  const titleOf = () =>
    match && isPageHandle(match.handle) ? t.message(match.handle.title(match.data)) : undefined
  // What was thrown may stand in the place of the data that a title is made from.
  const page = error ? t(notFoundError(error) ? 'error.notFound.title' : 'error.broken.title') : titleOf()
  const title = [page, t('shell.portal')].filter(Boolean).join(' – ')
  return <title suppressHydrationWarning>{refused ? `${t('form.errorPrefix')} ${title}` : title}</title>
}
