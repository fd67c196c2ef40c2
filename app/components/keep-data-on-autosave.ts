import type { ShouldRevalidateFunction } from '@remix-run/react'

/**
 * What every route around an answer form exports as `shouldRevalidate`: an autosave changes nothing that the page
 * shows, so no loader runs again after it. Neither does one after a post that found no server: its failure would
 * replace the form by the error page.
 */
export const keepDataOnAutosave: ShouldRevalidateFunction = ({
  formData,
  actionResult,
  defaultShouldRevalidate,
}) => {
  const isUnreachable = actionResult?.refusal === 'form.unreachable'
  return formData?.get('intent') === 'autosave' || isUnreachable ? false : defaultShouldRevalidate
}
