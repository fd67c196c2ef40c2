import type { Answers, Field, RawAnswers } from './field.ts'
import { schemaOf } from './field.ts'

/**
 * One type of document that the couple institution + application will publish (guide, section 3; design/domain.md 2).
 * The identifier may be left to the team, which confirms it anyway.
 */
export const DOCUMENT_TYPE_FIELDS = [
  { name: 'nameFr', kind: 'text' },
  { name: 'nameNl', kind: 'text' },
  { name: 'trigger', kind: 'choice', choices: ['citizen', 'institution'] },
  { name: 'validity', kind: 'count', min: 1 },
  { name: 'validityUnit', kind: 'choice', choices: ['day', 'month', 'year'] },
  { name: 'volume', kind: 'count', min: 1 },
  { name: 'documentTypeId', kind: 'documentTypeId', optional: true, folded: true },
  { name: 'nameDe', kind: 'text', optional: true, folded: true },
  { name: 'description', kind: 'longText', optional: true, folded: true },
  { name: 'peaks', kind: 'text', optional: true, folded: true },
  { name: 'firstSending', kind: 'date', optional: true, folded: true },
  {
    name: 'registeredMail',
    kind: 'choice',
    choices: ['no', 'yes'],
    initial: 'no',
    optional: true,
    folded: true,
  },
  {
    name: 'paperFallback',
    kind: 'choice',
    choices: ['no', 'yes'],
    initial: 'no',
    optional: true,
    folded: true,
  },
] as const satisfies readonly Field[]

export type DocumentTypeAnswers = Answers<typeof DOCUMENT_TYPE_FIELDS>

export const documentTypeSchema = schemaOf('documentType', DOCUMENT_TYPE_FIELDS)

/** A dossier carries at most this many; more are asked for in a following dossier. */
export const DOCUMENT_TYPES_MAX = 50

/** The guide's own example of section 3: one request of a citizen that leads to three documents. */
export const DOCUMENT_TYPE_TEMPLATES = {
  confirmation: {
    nameFr: 'Confirmation de votre demande',
    nameNl: 'Bevestiging van uw aanvraag',
    nameDe: 'Bestätigung Ihres Antrags',
    trigger: 'citizen',
    validity: '6',
    validityUnit: 'month',
  },
  fileOpened: {
    nameFr: 'Ouverture de votre dossier',
    nameNl: 'Opening van uw dossier',
    nameDe: 'Eröffnung Ihrer Akte',
    trigger: 'institution',
    validity: '1',
    validityUnit: 'year',
  },
  finalCertificate: {
    nameFr: 'Attestation',
    nameNl: 'Attest',
    nameDe: 'Bescheinigung',
    trigger: 'institution',
    validity: '5',
    validityUnit: 'year',
  },
} as const satisfies Record<string, RawAnswers>

export type DocumentTypeTemplate = keyof typeof DOCUMENT_TYPE_TEMPLATES
