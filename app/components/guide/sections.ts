/** The guide in its order: each section its blocks, whose words are `guide.SECTION.BLOCK`. */
export type Section = { id: string; blocks: readonly Block[] }

type Block =
  | { text: string }
  | { list: readonly string[] }
  | { figure: 'picture' | 'subject' | 'endpoints' | 'errors' | 'words' | 'contact' }

export const PREPARE = [
  'number',
  'names',
  'shortName',
  'helpdesk',
  'security',
  'documents',
  'mandate',
] as const

/** What the web service answers, as its own codes. */
export const ERRORS = ['SOA-01001', 'SOA-01002', 'SOA-03006', '40', '42', '20', '10'] as const

export const SECTIONS: readonly Section[] = [
  { id: 'prepare', blocks: [{ text: 'time' }, { list: PREPARE }, { text: 'notYet' }] },
  { id: 'issuer', blocks: [{ text: 'couple' }, { text: 'why' }, { text: 'many' }] },
  {
    id: 'institution',
    blocks: [{ text: 'known' }, { text: 'unknown' }, { text: 'establishment' }, { text: 'authority' }],
  },
  {
    id: 'application',
    blocks: [{ text: 'what' }, { text: 'id' }, { text: 'length' }, { text: 'channel' }],
  },
  {
    id: 'documentTypes',
    blocks: [
      { text: 'each' },
      { text: 'example' },
      { text: 'limits' },
      { text: 'validity' },
      { text: 'paper' },
    ],
  },
  {
    id: 'validation',
    blocks: [{ text: 'who' }, { text: 'time' }, { text: 'remarks' }, { text: 'references' }],
  },
  {
    id: 'certificate',
    blocks: [
      { text: 'what' },
      { text: 'two' },
      { figure: 'picture' },
      { text: 'make' },
      { text: 'order' },
      { text: 'rules' },
      { figure: 'subject' },
      { text: 'federal' },
      { text: 'have' },
    ],
  },
  {
    id: 'environments',
    blocks: [{ text: 'acceptance' }, { text: 'tests' }, { text: 'ask' }, { text: 'slot' }, { text: 'live' }],
  },
  {
    id: 'publishing',
    blocks: [
      { text: 'signed' },
      { text: 'rest' },
      { figure: 'endpoints' },
      { list: ['ticket', 'type', 'recipient'] },
      { figure: 'errors' },
    ],
  },
  { id: 'permission', blocks: [{ text: 'level1' }, { text: 'level2' }, { text: 'shared' }] },
  { id: 'citizen', blocks: [{ text: 'message' }, { text: 'consent' }] },
  {
    id: 'changes',
    blocks: [{ list: ['type', 'contact', 'certificate', 'compromised', 'merger', 'end'] }],
  },
  {
    id: 'corrections',
    blocks: [{ text: 'lead' }, { list: ['number', 'letters', 'ou', 'csr', 'step', 'level1'] }],
  },
  { id: 'words', blocks: [{ figure: 'words' }] },
  { id: 'questions', blocks: [{ text: 'text' }, { figure: 'contact' }] },
]
