import { readFileSync } from 'node:fs'

/** The rows of a table of docs/certificates.md, by its heading: their cells. */
export function documentedRules(heading: string): string[][] {
  const section =
    readFileSync('docs/certificates.md', 'utf8').split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.slice(2, -2).split(' | '))
}
