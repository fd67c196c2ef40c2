import type { ShouldRevalidateFunction } from '@remix-run/react'

/**
 * What every route around an answer form exports as `shouldRevalidate`: an autosave changes nothing that the page
 * shows, so no loader runs again after it. Neither does one after a post that was refused or found no server: nothing
 * has changed, and the loader's own answer (the way to the status page, a failure) would replace what was typed.
 */
export const keepDataOnAutosave: ShouldRevalidateFunction = ({
  formData,
  actionResult,
  defaultShouldRevalidate,
}) => {
  const isRefused = actionResult?.refusal !== undefined
  return formData?.get('intent') === 'autosave' || isRefused ? false : defaultShouldRevalidate
}
