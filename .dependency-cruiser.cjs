// What ESLint's walls cannot see: circles, and what is reached through others. Types alone do not count.
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      severity: 'error',
      comment: 'Two files that need each other are one idea in two places.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'An import that leads nowhere breaks at run time only.',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:remix/' },
    },
    {
      name: 'domain-stays-pure',
      severity: 'error',
      comment: 'The law reaches nothing but zod.',
      from: { path: '^app/domain/', pathNot: '\\.test\\.ts$' },
      to: { reachable: true, pathNot: ['^app/domain/', 'node_modules/zod/'] },
    },
    {
      name: 'pki-has-no-way-out',
      severity: 'error',
      comment: 'Keys are made here: nothing reached from here speaks to a network, a disk or a framework.',
      from: { path: '^app/pki/', pathNot: '\\.test\\.ts$' },
      to: {
        reachable: true,
        path: [
          '^db/',
          '^app/(?!pki/|domain/)',
          'node_modules/(react|@remix-run|postgres|drizzle-orm|pg-boss)/',
        ],
      },
    },
    {
      name: 'components-stay-in-the-browser',
      severity: 'error',
      comment: 'A component that reaches a server module would pull the server into the browser.',
      from: { path: '^app/components/', pathNot: '\\.test\\.tsx?$' },
      to: { reachable: true, path: ['\\.server\\.ts$', '^db/'] },
    },
    {
      name: 'server-makes-no-keys',
      severity: 'error',
      comment: 'Private keys are made and opened in the browser only.',
      from: { path: '^(app/(services|http|jobs|api|soap|mails|pdf|register)|db)/', pathNot: '\\.test\\.ts$' },
      to: { reachable: true, path: '^app/pki/(build-csr|key-export)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Every file gets an edge to the jsx runtime from the tsconfig, whether it holds jsx or not.
    exclude: { path: ['^build/', '^test/fixtures/', 'react/jsx-runtime'] },
    tsPreCompilationDeps: false,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
}
