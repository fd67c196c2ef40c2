import type { ShouldRevalidateFunction } from '@remix-run/react'

/**
 * What every route around an answer form exports as `shouldRevalidate`: an autosave changes nothing that the page
 * shows, so no loader runs again after it.
 */
export const keepDataOnAutosave: ShouldRevalidateFunction = ({ formData, defaultShouldRevalidate }) =>
  formData?.get('intent') === 'autosave' ? false : defaultShouldRevalidate
