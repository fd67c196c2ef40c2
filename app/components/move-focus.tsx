import { useLocation } from '@remix-run/react'
import { useEffect, useRef } from 'react'

/**
 * A page that came without a document load is announced by moving the focus to its main part, as a browser would
 * start reading there. The first page and a change of query alone are left as they are.
 */
export function useFocusOnArrival(): void {
  const { pathname } = useLocation()
  const before = useRef(pathname)
  useEffect(() => {
    if (before.current === pathname) return
    before.current = pathname
    document.getElementById('main')?.focus({ preventScroll: true })
  }, [pathname])
}
