import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { isEnvironment } from '#app/domain/environment.ts'
import { download } from '#app/http/download.server.ts'
import { officerOf } from '#app/http/officer.server.ts'
import { type ConfigurationMedia, formOf } from '#app/services/configuration/configuration-forms.server.ts'
import { currentConfiguration } from '#app/services/configuration/current-configuration.server.ts'

const FORMS: Readonly<Record<string, { media: ConfigurationMedia; ending: string }>> = {
  json: { media: 'application/json', ending: 'json' },
  xml: { media: 'application/xml', ending: 'xml' },
  jose: { media: 'application/jose', ending: 'jws' },
}

/** The configuration in force as a file: JSON, or by `?form=` XML or a JWS. */
export async function loader({ context, request, params: { environment } }: LoaderFunctionArgs) {
  await officerOf(context, request)
  const form = FORMS[new URL(request.url).searchParams.get('form') ?? 'json']
  if (!isEnvironment(environment) || !form) throw data(null, 404)
  const now = await currentConfiguration(environment)
  const text = await formOf(now, form.media)
  if (text === undefined) throw data(null, 404)
  const name = `configuration-${environment}-${now.sha256.slice(0, 8)}.${form.ending}`
  const type = form.ending === 'xml' ? `${form.media}; charset=utf-8` : form.media
  return download({ name, type, lines: only(text) })
}

async function* only(text: string): AsyncIterable<string> {
  yield text
}
