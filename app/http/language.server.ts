import { isLanguage, type Language } from '#app/domain/language.ts'

/** Asked for in the URL, remembered in the cookie, or the best of the browser's own list; else English. */
export function chooseLanguage(asked: {
  query: string | null
  cookie: string | undefined
  acceptLanguage: string | undefined
}): Language {
  if (isLanguage(asked.query)) return asked.query
  if (isLanguage(asked.cookie)) return asked.cookie
  return bestOf(asked.acceptLanguage ?? '') ?? 'en'
}

/** `nl-BE,nl;q=0.9,en;q=0.8`: the first supported one by weight, then by order (RFC 9110, 12.5.4). */
function bestOf(header: string): Language | undefined {
  return header
    .split(',')
    .slice(0, 20)
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const weight = parameters.find((parameter) => parameter.trim().startsWith('q='))
      const quality = weight === undefined ? 1 : Number(weight.trim().slice(2))
      return { language: tag.trim().split('-')[0], quality: Number.isFinite(quality) ? quality : 0 }
    })
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality)
    .map(({ language }) => language)
    .find(isLanguage)
}
