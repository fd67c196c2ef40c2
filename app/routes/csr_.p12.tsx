import type { LoaderFunctionArgs } from '@remix-run/node'
import { useTranslator } from '#app/components/language.tsx'
import { P12Maker } from '#app/components/p12-maker.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'
import { requireDocument } from '#app/http/session.server.ts'

export const handle = pageTitle('p12.title')

/** A key page without an action: nothing of it can be posted. */
export function loader({ context }: LoaderFunctionArgs) {
  requireDocument(context)
  return null
}

/** The same by a tool of one's own, for who has no JavaScript or trusts no page with a key. */
const COMMAND =
  'openssl pkcs12 -export -inkey KEY.key.pem -in CERTIFICATE.pem -certfile CHAIN.pem -name ebox -out ebox.p12'

export default function P12Page() {
  const t = useTranslator()
  return (
    <Page heading={t('p12.title')} backTo="/csr">
      <p className="govuk-body-l">{t('p12.lead')}</p>
      <P12Maker />
      <h2 className="govuk-heading-m">{t('p12.own')}</h2>
      <p className="govuk-body">{t('p12.own.what')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <pre className="recipe__code" tabIndex={0}>
        <code>{COMMAND}</code>
      </pre>
    </Page>
  )
}
