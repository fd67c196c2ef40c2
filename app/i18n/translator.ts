import type { Language } from '#app/domain/language.ts'
import { type Message, type MessageParams, readMessage } from '#app/domain/message.ts'
import type { Catalogue, Key } from './catalogue.ts'

/** The placeholders of a text: `'{count} of {total}'` gives `'count' | 'total'`. */
type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never

type Params<Text extends string> = [Placeholder<Text>] extends [never]
  ? []
  : [params: Readonly<Record<Placeholder<Text>, string | number>>]

export type Translator = {
  language: Language
  /** The text of a key known when compiling; its placeholders must be given. */
  <K extends Key>(key: K, ...params: Params<Catalogue[K]>): string
  /** The sentence of a message that a rule or an act answered; `extra` adds e.g. the label of its field. */
  message(text: Message, extra?: MessageParams): string
  /** A text whose key is put together at run time (`field.institution.nameFr.label`); throws when there is none. */
  dynamic(key: string, params?: MessageParams): string
  /** The same, or undefined when the catalogue has none: hints are optional. */
  optional(key: string, params?: MessageParams): string | undefined
  /** `key.one`, `key.other` by the language's plural rules; `{count}` is the number, formatted. */
  plural(key: string, count: number, params?: MessageParams): string
  /** Days are shown as at the eBox team's place, Europe/Brussels, whatever the reader's clock. */
  date(at: Date | string, style?: 'short' | 'long'): string
  dateTime(at: Date | string): string
  number(value: number): string
}

const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-BE', nl: 'nl-BE', de: 'de-BE', en: 'en-GB' }
const timeZone = 'Europe/Brussels'

const fill = (text: string, params: MessageParams): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in params ? String(params[name]) : whole))

/** French sets a blank before `: ; ? ! »` and after `«`, at which no line may break. */
const keepTogether = (text: string): string =>
  text.replace(/ (?=[:;?!»])/g, '\u00a0').replace(/« /g, '«\u00a0')

export function makeTranslator(language: Language, catalogue: Readonly<Record<string, string>>): Translator {
  const locale = LOCALES[language]
  const plurals = new Intl.PluralRules(locale)
  const optional = (key: string, params: MessageParams = {}) => {
    const text = catalogue[key]
    if (text === undefined) return undefined
    return fill(language === 'fr' ? keepTogether(text) : text, params)
  }
  const dynamic = (key: string, params?: MessageParams) => {
    const text = optional(key, params)
    if (text === undefined) throw new Error(`No text for "${key}" in ${language}`)
    return text
  }
  const number = (value: number) => new Intl.NumberFormat(locale).format(value)
  return Object.assign((key: string, params?: MessageParams) => dynamic(key, params), {
    language,
    dynamic,
    optional,
    number,
    message(text: Message, extra: MessageParams = {}) {
      const { key, params } = readMessage(text)
      return dynamic(key, { ...extra, ...params })
    },
    plural(key: string, count: number, params: MessageParams = {}) {
      // French has the category `many` (from a million); the catalogues write `one` and `other` only.
      const form = plurals.select(count) === 'one' ? 'one' : 'other'
      return dynamic(`${key}.${form}`, { ...params, count: number(count) })
    },
    date: (at: Date | string, style: 'short' | 'long' = 'long') =>
      new Intl.DateTimeFormat(locale, { dateStyle: style, timeZone }).format(new Date(at)),
    dateTime: (at: Date | string) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(
        new Date(at),
      ),
  }) as Translator
}
