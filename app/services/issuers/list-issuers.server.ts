import type { Officer } from '#app/domain/actor.ts'
import type { EnvironmentState } from '#app/domain/environment-state.ts'
import { may } from '#app/domain/permission.ts'
import { asOffice } from '#db/client.server.ts'
import { ISSUERS_PAGE, type ListedIssuer, listIssuers } from '#db/issuer-pages.server.ts'

export type IssuersAsked = {
  text: string
  acceptance: EnvironmentState | undefined
  production: EnvironmentState | undefined
  /** The id of the last issuer of the page before. */
  after: string | undefined
}

const WORDS_MAX = 8

/** An enterprise number as it is written, `0123.456.749`, is looked for as it is stored. */
const wordsOf = (text: string): string[] =>
  text
    .replace(/\b(?:BE\s?)?(\d{4})[.\s](\d{3})[.\s](\d{3})\b/gi, '$1$2$3')
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, WORDS_MAX)

/** One page of the registered issuers, as the team searches them; `next` is where the next page begins. */
export async function findIssuers(
  officer: Officer,
  { text, acceptance, production, after }: IssuersAsked,
): Promise<{ rows: ListedIssuer[]; next: string | undefined }> {
  if (!may(officer, 'office.read')) return { rows: [], next: undefined }
  const found = await asOffice((tx) =>
    listIssuers(tx, { words: wordsOf(text), acceptance, production }, after),
  )
  const rows = found.slice(0, ISSUERS_PAGE)
  return { rows, next: found.length > rows.length ? rows.at(-1)?.id : undefined }
}
