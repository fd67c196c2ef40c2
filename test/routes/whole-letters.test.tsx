import { expect, it } from 'vitest'
import { pagesOf } from '#test/builders/pages.tsx'

/** Letters of two, three and four octets, in texts so short that React gathers them in its blocks. */
const WORDS = ['sécurité', 'l’été', '“één”', '𝄞 clé']
const LINES = 400

const wordAt = (line: number): string => WORDS[line % WORDS.length] ?? ''

function Words({ indent }: { indent: number }) {
  return (
    <ul id={'x'.repeat(indent + 1)}>
      {Array.from({ length: LINES }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once
        <li key={line}>{wordAt(line)}</li>
      ))}
    </ul>
  )
}

it.each([0, 1, 2, 3])(
  'letters stay whole wherever they stand in a page, %i octets further',
  async (indent) => {
    const visit = pagesOf({ words: { default: () => <Words indent={indent} /> } })
    const { html } = await visit({ path: '/words', session: undefined })
    expect(html).not.toContain('\u0000')
    expect([...html.matchAll(/<li>(.*?)<\/li>/g)].map(([, text]) => text)).toEqual(
      Array.from({ length: LINES }, (_, line) => wordAt(line)),
    )
  },
)
