import { useLoaderData } from '@remix-run/react'
import { describedApi } from '#app/api/described-api.server.ts'
import { readableApi } from '#app/api/readable-api.ts'
import { ApiOperation } from '#app/components/api-operation.tsx'
import { useTranslator } from '#app/components/language.tsx'
import { Page } from '#app/components/page.tsx'
import { pageTitle } from '#app/components/page-title.tsx'

export const handle = pageTitle('doc.title')

export const loader = () => ({ operations: readableApi(describedApi()) })

/** The OpenAPI document to read, without a script of anybody else's. */
export default function ApiDocumentation() {
  const t = useTranslator()
  const { operations } = useLoaderData<typeof loader>()
  return (
    <Page heading={t('doc.title')} wide>
      <p className="govuk-body">
        {t('doc.lead')}{' '}
        <a className="govuk-link" href="/doc/openapi.json">
          openapi.json
        </a>
        {', '}
        <a className="govuk-link" href="/doc/openapi.yaml">
          openapi.yaml
        </a>
      </p>
      <p className="govuk-body">{t('doc.token')}</p>
      <p className="govuk-body">{t('doc.english')}</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/.well-known/jwks.json">
          {t('doc.keys')}
        </a>
      </p>
      <h2 className="govuk-heading-m">{t('doc.operations')}</h2>
      <ul className="govuk-list">
        {operations.map(({ operationId, method, path }) => (
          <li key={operationId}>
            <a className="govuk-link portal-code" href={`#${operationId}`}>
              {method} {path}
            </a>
          </li>
        ))}
      </ul>
      {operations.map((operation) => (
        <ApiOperation key={operation.operationId} operation={operation} />
      ))}
    </Page>
  )
}
