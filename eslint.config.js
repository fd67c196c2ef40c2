import tseslint from 'typescript-eslint'

// The walls of the house: who may never import what. Proven by test/walls.test.ts.
// Imports leave a folder by alias, so every crossing shows in its first characters and one regex sees it.
// Regexes, not globs: in ESLint's glob patterns a leading '#' starts a comment, and '#app/…' walls would silently not exist.
// import() is not looked at: it is the one door to app/pki/build-csr.ts. What is reached through others: .dependency-cruiser.cjs.
const WEB = '^(@remix-run/|react($|-|/)|@hookform/)'
const STORAGE = '^(drizzle-orm|postgres$|pg-boss)'
const ASN1 = '^(pkijs|asn1js|pvutils)'

/** For every file: each would get around a wall or around app/env.server.ts. */
const EVERYWHERE = [
  { regex: '^\\.\\./', message: 'Leave your folder by alias (#app/…, #db/…), never by ../' },
  { regex: '^\\./.*/\\.\\./', message: 'Leave your folder by alias (#app/…, #db/…), never by ../' },
  {
    regex: '^(node:)?process$',
    message: 'process is a global, and its env is read in app/env.server.ts only.',
  },
]

/** What serves requests starts no program. db/embedded does: PostgreSQL's own, for the portal's process. */
const PROGRAMS = '^(node:)?(child_process|cluster)$'
const noPrograms = 'What serves requests starts no program.'

const OF_DB = [WEB, ASN1, '^pg-boss', '^#app/(?!domain/|env)']

const WALLS = [
  { house: 'app/**', never: [] },
  { house: 'app/*.{ts,tsx}', never: ['^drizzle-orm', '^pg-boss', ASN1, '^#db/writes', '^#app/pki/'] },
  { house: 'app/domain/**', never: ['^(?!zod$|zod/mini$|\\./|#app/domain/)'] },
  { house: 'app/pki/**', never: [WEB, STORAGE, '^node:', '^#db/', '^#app/(?!domain/|pki/)'] },
  { house: 'app/i18n/**', never: [STORAGE, ASN1, '^#db/', '^#app/(?!domain/|i18n/)'] },
  { house: 'app/mails/**', never: [WEB, STORAGE, ASN1, '^#db/', '^#app/(?!domain/|i18n/|mails/|env)'] },
  { house: 'app/pdf/**', never: [WEB, STORAGE, ASN1, '^#db/', '^#app/(?!domain/|i18n/|pdf/)'] },
  {
    house: 'app/api/**',
    never: [WEB, STORAGE, ASN1, '^#db/', '^#app/(routes|components|http|jobs|mails|pdf|soap)'],
  },
  {
    house: 'app/soap/**',
    never: [WEB, STORAGE, ASN1, '^#db/', '^#app/(routes|components|http|jobs|mails|pdf|pki/build)'],
  },
  {
    house: 'app/register/**',
    never: [WEB, STORAGE, ASN1, '^#app/(routes|components|http|jobs|mails|pdf|pki)'],
  },
  { house: 'app/services/**', never: [WEB, STORAGE, ASN1, '^#app/(routes|components|http|pki/build)'] },
  { house: 'app/jobs/**', never: [WEB, ASN1, '^drizzle-orm', '^#app/(routes|components|http|pki)'] },
  {
    house: 'app/http/**',
    never: [STORAGE, ASN1, '^#app/(routes|components|pki|jobs|mails|pdf)', '^#db/(?!reads|client)'],
  },
  {
    house: 'app/components/**',
    never: [STORAGE, ASN1, '\\.server\\.ts$', '^#db/', '^#app/(routes|services|http|jobs|mails|pdf|pki)'],
  },
  { house: 'app/routes/**', never: [STORAGE, ASN1, '^#db/(?!reads)', '^#app/(routes/|pki/build|jobs/)'] },
  { house: 'db/**', never: OF_DB },
  { house: 'db/embedded/**', never: OF_DB, mayStartPrograms: true },
  {
    house: 'scripts/**',
    never: [WEB, STORAGE, ASN1, '^#app/(routes|components)', '^#db/writes'],
    mayStartPrograms: true,
  },
]

const TESTS = '**/*.test.{ts,tsx}'

const IMPORTED_PROGRAMS = {
  selector: 'ImportExpression[source.value=/^(node:)?(child_process|cluster)$/]',
  message: noPrograms,
}

const wall = ({ house, never, mayStartPrograms = false }) => ({
  files: [house],
  ignores: [TESTS],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...EVERYWHERE,
          ...(mayStartPrograms ? [] : [{ regex: PROGRAMS, message: noPrograms }]),
          ...never.map((regex) => ({ regex, message: `${house} never imports ${regex}` })),
        ],
      },
    ],
  },
})

// The ways out of a browser. app/pki holds private keys, so it has none of them, by no name.
const WAYS_OUT = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'BroadcastChannel',
  'navigator',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'cookieStore',
  'document',
]
const GLOBAL_OBJECTS = ['globalThis', 'window', 'self']
const ENVIRONMENT = { object: 'process', property: 'env', message: 'Read app/env.server.ts.' }
/** For all of app/ and db/: each would get around the walls, or makes guessable numbers (ASVS V11.2.1). */
const PROPERTIES = [
  { object: 'Math', property: 'random', message: 'Ask crypto: Math.random can be guessed.' },
  { object: 'process', property: 'getBuiltinModule', message: 'Import it, where the walls can see it.' },
]
const wayOut = 'No private key leaves the browser: app/pki has no network, no storage and no page.'

const sizes = (lines, ofFunction) => ({
  'max-lines': ['error', { max: lines, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: ofFunction, skipBlankLines: true, skipComments: true }],
})

export default tseslint.config(
  { ignores: ['build/**', 'node_modules/**', 'test/fixtures/**', '.data/**', '.cache/**'] },
  { files: ['**/*.{ts,tsx}'], languageOptions: { parser: tseslint.parser } },
  { files: [TESTS, 'test/**'], rules: { 'no-restricted-imports': ['error', { patterns: EVERYWHERE }] } },
  ...WALLS.map(wall),
  {
    files: ['app/**', 'db/**'],
    ignores: [TESTS],
    rules: {
      'no-restricted-properties': ['error', ...PROPERTIES, ENVIRONMENT],
      'no-restricted-syntax': ['error', IMPORTED_PROGRAMS],
    },
  },
  {
    // One reader of the environment.
    files: ['app/env.server.ts'],
    rules: { 'no-restricted-properties': ['error', ...PROPERTIES] },
  },
  { files: ['db/embedded/**'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['app/pki/**'],
    ignores: [TESTS],
    rules: {
      'no-restricted-globals': ['error', ...WAYS_OUT.map((name) => ({ name, message: wayOut }))],
      'no-restricted-properties': [
        'error',
        ...PROPERTIES,
        ENVIRONMENT,
        ...GLOBAL_OBJECTS.flatMap((object) =>
          WAYS_OUT.map((property) => ({ object, property, message: wayOut })),
        ),
      ],
    },
  },
  {
    // The key page is entered and left by whole documents: a fetch is blocked there, and the key would be lost with the page.
    files: ['app/routes/**/*certificate*.tsx', 'app/routes/**/csr*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        IMPORTED_PROGRAMS,
        {
          selector:
            "JSXOpeningElement[name.name=/^(Link|NavLink|Form)$/]:not(:has(JSXAttribute[name.name='reloadDocument']))",
          message: 'On the key page every link and form has reloadDocument.',
        },
        {
          selector:
            'ImportSpecifier[imported.name=/^(useFetcher|useFetchers|useSubmit|useNavigate|PrefetchPageLinks)$/]',
          message: 'The key page fetches nothing: post by a plain form with reloadDocument.',
        },
      ],
    },
  },
  { files: ['app/**/*.ts', 'db/**/*.ts', 'scripts/**/*.ts'], ignores: [TESTS], rules: sizes(300, 50) },
  { files: ['app/**/*.tsx'], ignores: [TESTS], rules: sizes(250, 100) },
)
