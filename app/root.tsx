import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import {
  Links,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { DemoBanner } from '#app/components/demo-banner.tsx'
import { ErrorPage } from '#app/components/error-page.tsx'
import { Footer } from '#app/components/footer.tsx'
import { Header } from '#app/components/header.tsx'
import { keepDataOnAutosave } from '#app/components/keep-data-on-autosave.ts'
import { useTranslator } from '#app/components/language.tsx'
import { useFocusOnArrival } from '#app/components/move-focus.tsx'
import { Navigation } from '#app/components/navigation.tsx'
import { useNonce } from '#app/components/nonce.tsx'
import { PageTitle } from '#app/components/page-title.tsx'
import { settings } from '#app/env.server.ts'
import { isStrictPage } from '#app/http/content-security-policy.ts'
import stylesheet from '#app/styles/portal.scss?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: stylesheet }]

/** The key pages load no picture from anywhere, since an address could carry a key: none is named there. */
const iconOf = (pathname: string) => (isStrictPage(pathname) ? 'data:,' : '/favicon.svg')

export const shouldRevalidate = keepDataOnAutosave

export async function loader({ context }: LoaderFunctionArgs) {
  const session = await context.session()
  const person = session && {
    name: session.name,
    email: session.email,
    isOfficer: session.officerRoles.length > 0,
  }
  return {
    language: context.language,
    person,
    demo: context.demo,
    contact: settings().teamMailbox,
    ...(session && { formToken: context.formToken() }),
  }
}

export function Layout({ children }: { children: ReactNode }) {
  const t = useTranslator()
  const nonce = useNonce()
  const shell = useRouteLoaderData<typeof loader>('root')
  useFocusOnArrival()
  const { pathname } = useLocation()
  return (
    <html lang={t.language} className="govuk-template">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <PageTitle />
        <link rel="icon" href={iconOf(pathname)} type="image/svg+xml" />
        <Links />
      </head>
      <body className="govuk-template__body">
        <a className="govuk-skip-link" href="#main">
          {t('shell.skip')}
        </a>
        {shell?.demo && <DemoBanner />}
        <Header />
        <Navigation person={shell?.person} />
        <main id="main" tabIndex={-1} className="portal-fill">
          {children}
        </main>
        <Footer />
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary() {
  return <ErrorPage error={useRouteError()} />
}
