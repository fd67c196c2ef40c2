import type { Language } from '#app/domain/language.ts'
import { settings } from '#app/env.server.ts'
import { LANGUAGE_AGE, writeCookie } from './cookies.ts'

/** The header by which a browser shows the portal in this language from now on. */
export const rememberLanguage = (language: Language): { 'Set-Cookie': string } => ({
  'Set-Cookie': writeCookie('lang', language, { https: settings().https, maxAge: LANGUAGE_AGE }),
})
