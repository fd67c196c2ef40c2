const KNOWN = /^\/(dossiers|issuers|office|settings|invitation|csr)(\/[\w.-]+)*$/

/** A page of ours to go to after sign-in, from the allow-list of paths; undefined for anything else. */
export function nextPage(asked: string | null | undefined): string | undefined {
  if (!asked || asked.length > 200 || !KNOWN.test(asked)) return undefined
  // `/dossiers/../x` would be another page than the one that was judged.
  return asked.split('/').some((segment) => /^\.+$/.test(segment)) ? undefined : asked
}

/** `/sign-in?next=…` for a page that asks who is there. */
export function signInAddress(pathname: string): string {
  const next = nextPage(pathname.replace(/\.data$/, ''))
  return next === undefined ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`
}
