import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import {
  APPLICATION_ID_MAX,
  APPLICATION_ID_MAX_DEDICATED,
  applicationIdWarning,
  checkApplicationId,
} from '#app/domain/application-id.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { useTranslator } from './language.tsx'

/** Milliseconds without a key before the hint speaks: it must not talk over somebody's typing. */
const PAUSE = 600

/**
 * Says while typing whether the identifier can be used, under its control. Only a hint: what is wrong is told at
 * Continue, also without JavaScript. Placed by a portal, since the control is drawn by the form of all fields.
 */
export function ApplicationIdHint() {
  const t = useTranslator()
  const [place, setPlace] = useState<Element | null>(null)
  const [typed, setTyped] = useState('')
  const [max, setMax] = useState(APPLICATION_ID_MAX_DEDICATED)
  useEffect(() => {
    const control = document.getElementById('applicationId')
    if (!(control instanceof HTMLInputElement)) return
    setPlace(control.parentElement)
    const form = control.form
    const onUse = () => setMax(longestIn(form))
    setTyped(control.value)
    onUse()
    let timer: number | undefined
    const onInput = () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => setTyped(control.value), PAUSE)
    }
    control.addEventListener('input', onInput)
    form?.addEventListener('change', onUse)
    return () => {
      window.clearTimeout(timer)
      control.removeEventListener('input', onInput)
      form?.removeEventListener('change', onUse)
    }
  }, [])
  return (
    place &&
    createPortal(
      <p className="govuk-hint" role="status">
        {hintOf(t, typed.trim(), max)}
      </p>,
      place,
    )
  )
}

/** The CN of a dedicated certificate is shorter than the web service allows. */
const longestIn = (form: HTMLFormElement | null): number =>
  form && new FormData(form).get('certificateUse') === 'shared'
    ? APPLICATION_ID_MAX
    : APPLICATION_ID_MAX_DEDICATED

function hintOf(t: Translator, id: string, max: number): string {
  if (id === '') return t('application.hint.empty')
  const odd = checkApplicationId(id, max)
  if (odd) return t.message(odd)
  const fine = t('application.hint.fine', { length: id.length, max })
  const warning = applicationIdWarning(id)
  return warning ? `${fine} ${t.message(warning)}` : fine
}
