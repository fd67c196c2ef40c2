import type { Response } from 'express'
import { type ProblemKind, problemOf } from '#app/api/problem.ts'
import type { Language } from '#app/domain/language.ts'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import { outsideTheGate } from './gate.ts'

/** What the border itself answers, before or instead of a page. */
export type BorderRefusal = 'malformed' | 'crossSite' | 'method' | 'tooLarge' | 'unavailable' | 'failed'

const STATUS: Readonly<Record<BorderRefusal, number>> = {
  malformed: 400,
  crossSite: 403,
  method: 405,
  tooLarge: 413,
  unavailable: 503,
  failed: 500,
}

/** The same to a machine, which reads problems and no pages. */
const PROBLEM: Readonly<Record<BorderRefusal, ProblemKind>> = {
  malformed: 'badRequest',
  crossSite: 'missingPermission',
  method: 'methodNotAllowed',
  tooLarge: 'payloadTooLarge',
  unavailable: 'serviceUnavailable',
  failed: 'internalServerError',
}

/** A page of a few lines, without script or style: title, what to do, the way home. */
export function refuse(response: Response, refusal: BorderRefusal, language: Language): void {
  const translate = translatorFor(language)
  const title = translate.dynamic(`border.${refusal}.title`)
  const advice = translate.dynamic(`border.${refusal}.advice`)
  if (refusal === 'unavailable') response.set('Retry-After', '5')
  if (refusal === 'tooLarge') response.set('Connection', 'close')
  response.status(STATUS[refusal])
  if (outsideTheGate(response.req.path)) {
    response.set('Content-Type', 'application/problem+json')
    return void response.end(JSON.stringify(problemOf({ problem: PROBLEM[refusal] }, translate)))
  }
  response.type('html')
  response.send(
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head><body><main><h1>${title}</h1><p>${advice}</p><p><a href="/">${translate('border.home')}</a></p></main></body></html>`,
  )
}
