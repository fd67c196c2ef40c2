import { configurationXml } from './configuration-xml.ts'
import type { ConfigurationNow } from './keep-configuration.server.ts'
import { signedConfiguration, signingKeyId } from './sign-configuration.server.ts'

export const CONFIGURATION_MEDIA = ['application/json', 'application/xml', 'application/jose'] as const
export type ConfigurationMedia = (typeof CONFIGURATION_MEDIA)[number]

/** A strong ETag each (RFC 9110, 8.8.3): the forms differ octet by octet. Undefined where no key is set for signing. */
export async function etagOf(sha256: string, media: ConfigurationMedia): Promise<string | undefined> {
  if (media === 'application/json') return `"${sha256}"`
  if (media === 'application/xml') return `"${sha256}.xml"`
  const kid = await signingKeyId()
  return kid && `"${sha256}.jose.${kid}"`
}

/** The hash that an ETag of any form names; undefined for what is none of ours. */
export const hashOfEtag = (etag: string): string | undefined =>
  /^(?:W\/)?"?([0-9a-f]{64})(?:\.(?:xml|jose\.[\w-]{1,64}))?"?$/.exec(etag.trim())?.[1]

/** The configuration in a form; undefined where no key is set for signing. */
export function formOf(
  { json, configuration }: ConfigurationNow,
  media: ConfigurationMedia,
): string | Promise<string | undefined> {
  if (media === 'application/json') return json
  return media === 'application/xml' ? configurationXml(configuration) : signedConfiguration(json)
}
