/**
 * Texts on which a pattern may take long, made of the pattern itself: one text that goes along with it, and at each of
 * its letters what came just before said ten thousand times, then an end that spoils the match.
 */
export function* pumpedInputs(source: string, times: number): Generator<string> {
  const seen = new Set<string>()
  for (const letters of [lettersOf(source, false), lettersOf(source, true)])
    for (const [index] of letters.entries())
      for (const [from, to] of [
        [index, index + 1],
        [index, index + 2],
        [Math.max(0, index - 2), index + 1],
      ] as const) {
        const pump = letters.slice(from, to).join('')
        for (const before of ['', letters.slice(0, from).join('')])
          for (const end of ['', '\0', `${letters.slice(to).join('')}\0`]) {
            const key = JSON.stringify([before, pump, end])
            if (pump === '' || seen.has(key)) continue
            seen.add(key)
            yield before + pump.repeat(Math.ceil(times / pump.length)) + end
          }
      }
}

const CLASSES: Readonly<Record<string, string>> = {
  d: '0',
  w: 'a',
  s: ' ',
  D: 'x',
  W: '-',
  S: 'x',
  n: '\n',
  r: '\r',
  t: '\t',
}
const TOKEN =
  /\\[pP]\{\w+(?:=\w+)?\}|\\u\{?[0-9A-Fa-f]{4,6}\}?|\\x[0-9A-Fa-f]{2}|\\.|\(\?(?:[:=!]|<[=!]|<\w+>)|\{\d+(?:,\d*)?\}|[\s\S]/gu

/** A letter for each part of a pattern, in order; of alternatives the first, or all of them one after another. */
function lettersOf(source: string, all: boolean): string[] {
  const letters: string[] = []
  let depth = 0
  /** The depth of the group whose other alternatives are left out. */
  let left: number | undefined
  let inClass: string[] | undefined
  for (const [token] of source.matchAll(TOKEN)) {
    if (inClass) {
      if (token !== ']') inClass.push(token)
      else {
        if (left === undefined) letters.push(...ofClass(inClass))
        inClass = undefined
      }
    } else if (token === '[') inClass = []
    else if (token.startsWith('(')) depth += 1
    else if (token === ')') {
      depth -= 1
      if (left !== undefined && depth < left) left = undefined
    } else if (token === '|') left ??= all ? undefined : depth
    else if (left === undefined && !/^(?:[*+?^$]|\{\d.*)$/.test(token)) letters.push(letterOf(token))
  }
  return letters
}

/** One or two letters that a class takes: of `[^x]` one that is not named in it. */
function ofClass(tokens: readonly string[]): string[] {
  if (tokens[0] !== '^') return tokens.slice(0, 1).map(letterOf)
  const named = tokens.slice(1).map(letterOf)
  return ['x', '~', 'é', '7'].filter((letter) => !named.includes(letter)).slice(0, 1)
}

function letterOf(token: string): string {
  if (token === '.') return 'x'
  if (/^\\p/.test(token)) return /Cc|Cf|Cs/.test(token) ? '\u0007' : 'a'
  if (/^\\P/.test(token)) return '-'
  const [, code] = /^\\[ux]\{?([0-9A-Fa-f]+)/.exec(token) ?? []
  if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16))
  if (token === '\\b' || token === '\\B') return ''
  if (!token.startsWith('\\')) return token
  return CLASSES[token.slice(1)] ?? token.slice(1)
}
