const KNOWN = /^\/(dossiers|issuers|office|settings|invitation|csr)(\/[\w.-]+)*$/
/** Printable ASCII, as browsers send it, without what would end the address or a header. */
const QUERY = /^[!$-;=?-[\]^-~]*$/
const LONGEST = 1000

/** A page of ours to go to after sign-in, with its query, from the allow-list of paths; undefined for anything else. */
export function nextPage(asked: string | null | undefined): string | undefined {
  if (!asked || asked.length > LONGEST) return undefined
  const [path = '', ...query] = asked.split('?')
  if (!KNOWN.test(path) || !QUERY.test(query.join('?'))) return undefined
  // `/dossiers/../x` would be another page than the one that was judged.
  return path.split('/').some((segment) => /^\.+$/.test(segment)) ? undefined : asked
}
