import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { pageHandler } from '#app/http/remix-handler.server.ts'
import { staticFiles } from '#app/http/static-files.server.ts'
import { buildOf } from '#test/builders/pages.tsx'
import { ROUTE_FILES } from '#test/builders/route-files.ts'
import { type Answer, serveBorder, settleSettings } from '#test/http/serve-border.ts'

settleSettings()

const SECRET = 'planted-secret'
/** What could lie in and around the folder that is served. */
const PLANTED = `.env package.json server/index.js client/.env client/.git/config client/.vite/manifest.json
  client/.well-known/secret client/assets/.htpasswd client/assets/entry-1.js.map client/assets/entry-1.js.br
  client/assets/sub/index.html.map`.split(/\s+/)

/** What scanners ask for first: repositories, settings, sources, maps, listings, consoles, ways out of the folder. */
const PATHS =
  `/.git/config /.git/HEAD /.git/ /.git /.svn/entries /.hg/store /.env /.env.local /.env.production /.npmrc
  /.htaccess /.htpasswd /.DS_Store /.well-known/secret /.vite/manifest.json /.vscode/settings.json /.dockerenv /.ssh/id_rsa
  /server.js /server/index.js /build/server/index.js /app/server.ts /app/env.server.ts?raw /package.json /package-lock.json
  /node_modules/express/package.json /Dockerfile /docker-compose.yml /backup.sql /dump.sql /db.sqlite /config.json
  /assets /assets/ /assets/sub /assets/sub/ /assets/.htpasswd /assets/entry-1.js.map /assets/entry-1.js.br
  /assets/sub/index.html.map /assets/../../.env /assets/%2e%2e/%2e%2e/.env /assets/..%2f..%2f.env /../package.json /%2e%2e/.env
  /..;/.env /.%00/.env /.env%00.html /.git/config.data /.env.data /@fs/etc/passwd /@vite/client /@id/x /__manifest
  /__manifest?p=/office&version=1 /__inspect/ /etc/passwd //etc/passwd /\\etc\\passwd /metrics /debug /debug/vars /actuator/env
  /server-status /server-info /phpinfo.php /wp-login.php /admin /console /graphql /swagger-ui/ /api-docs /trace /%c0%ae%c0%ae/.env
  /%`.split(/\s+/)

const METHODS = 'TRACE OPTIONS PUT PATCH DELETE PROPFIND MKCOL SEARCH LOCK MOVE'.split(' ')

/** Names of what the portal is made of, and anything that looks like a version. Pages need X-Remix-Response. */
const TELLING = /express|node(?:\.js|\/)|(?<!x-)remix|vite|postgres|\b\d+\.\d+\.\d+\b|\bat \S+:\d+:\d+/i
/** Without the nonce of its policy, which is drawn and may spell anything. */
const said = ({ headers, body }: Answer) =>
  (JSON.stringify(headers) + body).replaceAll(/nonce-[\w+/=-]{22,}|nonce="[\w+/=-]{22,}"/g, 'nonce')

const folder = mkdtempSync(join(tmpdir(), 'probes-'))
let border: Awaited<ReturnType<typeof serveBorder>>

beforeAll(async () => {
  for (const path of [...PLANTED, 'client/assets/entry-1.js']) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), SECRET)
  }
  const build = buildOf(Object.fromEntries(ROUTE_FILES.map(({ url, module }) => [url, module])))
  border = await serveBorder({ pages: pageHandler(build, false) }, staticFiles(join(folder, 'client')))
})
afterAll(async () => {
  await border.close()
  rmSync(folder, { recursive: true })
})

describe('a probe', () => {
  it('has a file that it could find', async () => {
    expect((await border.ask({ path: '/assets/entry-1.js' })).body).toBe(SECRET)
    expect(PATHS.length).toBeGreaterThanOrEqual(60)
  })

  it.each(PATHS)('for %s finds nothing', async (path) => {
    const answer = await border.ask({ path })
    expect(answer.status).toBeOneOf([400, 404])
    expect(answer.body).not.toContain(SECRET)
    expect(said(answer)).not.toMatch(TELLING)
  })

  it.each(['/%', '/%c0%ae/.env', '/sign-in/%zz'])(
    'for %s is refused before the framework prints it',
    async (path) => {
      const printed = vi.spyOn(console, 'warn')
      expect((await border.ask({ path })).status).toBe(400)
      expect(printed).not.toHaveBeenCalled()
      printed.mockRestore()
    },
  )

  it.each(METHODS)('by %s is refused, told what is allowed, and repeats nothing', async (method) => {
    for (const path of ['/', '/sign-in', '/health', '/favicon.svg', '/.env']) {
      const answer = await border.ask({
        method,
        path,
        headers: { 'X-Probe': SECRET, Cookie: `lang=${SECRET}` },
      })
      expect([path, answer.status, answer.headers.allow]).toEqual([path, 405, 'GET, HEAD, POST'])
      expect(said(answer)).not.toContain(SECRET)
      expect(said(answer)).not.toMatch(TELLING)
    }
  })

  it('of the health finds a word and no more', async () => {
    for (const path of ['/health', '/health/live']) {
      const answer = await border.ask({ path })
      expect(JSON.parse(answer.body)).toEqual({ status: 'UP' })
      expect(said(answer)).not.toMatch(TELLING)
    }
  })
})
