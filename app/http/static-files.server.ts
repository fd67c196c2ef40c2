import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { pipeline } from 'node:stream'
import type { NextFunction, Request, Response } from 'express'
import { ASSET_POLICY } from './content-security-policy.ts'
import { learnPaths } from './safe-path.ts'

const ENCODINGS = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
] as const

/** XML says nothing of its characters by its type (ASVS V4.1.1), and Express adds them to text only. */
const XML: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml; charset=utf-8',
  '.xsd': 'application/xml; charset=utf-8',
  '.wsdl': 'application/xml; charset=utf-8',
}

type Encoding = (typeof ENCODINGS)[number]['name']
type StaticFile = {
  path: string
  type: string
  etag: string
  encodings: ReadonlyMap<Encoding | 'identity', string>
}

/** Serves the files of the client build, compressed once when built; the list is made at start, so no path is ever joined. */
export function staticFiles(folder: string) {
  const files = new Map(listFiles(folder).map((file) => [file.path, file]))
  learnPaths(files.keys())
  return (request: Request, response: Response, next: NextFunction): void => {
    const isAsset = request.path.startsWith('/assets/')
    if (isAsset) response.set('Content-Security-Policy', ASSET_POLICY)
    const file = ['GET', 'HEAD'].includes(request.method) ? files.get(request.path) : undefined
    if (file !== undefined) send(file, isAsset, request, response)
    else if (isAsset) response.status(404).type('txt').send('Not found')
    else next()
  }
}

function send(file: StaticFile, isAsset: boolean, request: Request, response: Response): void {
  response.set('Cache-Control', isAsset ? 'public, max-age=31536000, immutable' : 'public, max-age=3600')
  response.set('Vary', 'Accept-Encoding')
  // The smallest one it takes: browsers list gzip first without preferring it.
  const taken = ENCODINGS.find(
    ({ name }) => file.encodings.has(name) && request.acceptsEncodings(name) !== false,
  )
  const encoding = taken?.name ?? 'identity'
  const path = file.encodings.get(encoding)
  if (path === undefined) return void response.status(406).end()
  if (encoding !== 'identity') response.set('Content-Encoding', encoding)
  response.set('ETag', `"${file.etag}-${encoding}"`)
  response.type(XML[file.type] ?? file.type)
  if (request.fresh) return void response.status(304).end()
  response.set('Content-Length', String(statSync(path).size))
  if (request.method === 'HEAD') return void response.end()
  // An error here is the client leaving half-way: there is nobody left to tell.
  pipeline(createReadStream(path), response, () => {})
}

function listFiles(folder: string): StaticFile[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz|map)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) =>
        !relative(folder, path)
          .split(sep)
          .some((part) => part.startsWith('.')),
    )
  return names.map((path) => {
    const packed = ENCODINGS.filter(({ suffix }) => existsSync(path + suffix))
    const { size, mtimeMs } = statSync(path)
    return {
      path: `/${relative(folder, path).split(sep).join('/')}`,
      type: extname(path),
      etag: `${size.toString(36)}-${Math.round(mtimeMs).toString(36)}`,
      encodings: new Map([
        ...packed.map(({ name, suffix }) => [name, path + suffix] as const),
        ['identity', path] as const,
      ]),
    }
  })
}
