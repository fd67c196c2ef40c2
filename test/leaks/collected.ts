import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

/** Names the folder where everything that a run says is kept until its end; handed on to the test processes. */
const FOLDER = 'TEST_OUTPUT'

/** Which file: what processes print, what portals log, addresses that browsers asked for, connections of portals. */
export type Kind = 'log' | 'portal' | 'address' | 'connection'

export const collectionFolder = (): string | undefined => process.env[FOLDER]

export function collect(kind: Kind, text: string): void {
  const folder = collectionFolder()
  if (folder !== undefined && existsSync(folder)) appendFileSync(fileOf(folder, kind), text)
}

/** Each process writes a file of its own. */
export const fileOf = (folder: string, kind: Kind): string => join(folder, `${kind}.${process.pid}`)

/** The lines of a kind, of all processes. */
export const linesOf = (folder: string, kind: Kind): string[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith(`${kind}.`))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line !== '')

/** Begins to collect for a project; `end` answers the folder to the last project that ends, else undefined. */
export function openCollection(project: string): { end(): string | undefined } {
  process.env[FOLDER] ??= mkdtempSync(join(tmpdir(), 'test-output-'))
  const folder = process.env[FOLDER]
  const mark = join(folder, `open.${project}`)
  writeFileSync(mark, '')
  return {
    end() {
      rmSync(mark)
      return readdirSync(folder).some((name) => basename(name).startsWith('open.')) ? undefined : folder
    },
  }
}
