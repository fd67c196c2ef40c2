/** What may follow after a beginning of a path: by the segment, or under `name` whatever it is. */
type Place = { literal: Map<string, Place>; name?: string; any?: Place }

const somewhere = (): Place => ({ literal: new Map() })

const known = somewhere()
const PARAMETER = /^(?::|\{)(\w+)\}?$/
const REST = '[…]'

/**
 * Tells what paths there are: `dossiers/:dossierId/review`, `/api/v1/dossiers/{dossierId}`, `sign-in`; what a pattern
 * ends in `*` for is anything. Learning one again changes nothing.
 */
export function learnPaths(patterns: Iterable<string>): void {
  for (const pattern of patterns) {
    let place = known
    for (const segment of pattern.split('/').filter((part) => part !== '' && part !== '*')) {
      const name = PARAMETER.exec(segment)?.[1]
      const next = (name === undefined ? place.literal.get(segment) : place.any) ?? somewhere()
      if (name === undefined) place.literal.set(segment, next)
      else Object.assign(place, { name, any: next })
      place = next
    }
  }
}

/**
 * A path as it may stand in a log: a segment that a pattern holds literally as it is, a parameter by its name, and
 * nothing of all else, since a person may have typed it, or it is the token of a link.
 */
export function safePath(pathname: string): string {
  const [, path = '', data = ''] = /^(.*?)(\.data)?$/s.exec(pathname) ?? []
  const said: string[] = []
  let place: Place | undefined = known
  for (const segment of path.split('/').slice(1)) {
    if (segment === '') {
      said.push('')
      continue
    }
    const literal: Place | undefined = place.literal.get(segment)
    said.push(literal ? segment : place.any ? `[${place.name}]` : REST)
    place = literal ?? place.any
    if (!place) break
  }
  return `/${said.join('/')}${data}`
}
