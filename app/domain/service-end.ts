import type { Answers, Field } from './field.ts'
import { schemaOf } from './field.ts'

/** What ends, when and why. `documentTypes` are identifiers, one a line. */
export const END_FIELDS = [
  { name: 'scope', kind: 'choice', choices: ['service', 'documentTypes'] },
  // Fifty identifiers of 80 characters, several dossiers long.
  { name: 'documentTypes', kind: 'longText', max: 20_000, when: { field: 'scope', is: 'documentTypes' } },
  { name: 'lastDay', kind: 'date' },
  { name: 'reason', kind: 'longText' },
] as const satisfies readonly Field[]

export type EndAnswers = Answers<typeof END_FIELDS>

export const endSchema = schemaOf('end', END_FIELDS)

/** The identifiers of the document types that end; none when the whole service does. */
export const endingTypes = ({ documentTypes }: Pick<EndAnswers, 'documentTypes'>): string[] =>
  documentTypes.split('\n').flatMap((line) => line.trim() || [])
