import { useCallback, useEffect } from 'react'

/** The browser's own question; leaving now would lose what was made for good. */
export function useWarningBeforeLeaving(unsaved: boolean) {
  const warn = useCallback((event: BeforeUnloadEvent) => event.preventDefault(), [])
  useEffect(() => {
    if (!unsaved) return
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [unsaved, warn])
}
