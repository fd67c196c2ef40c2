import type { pagesOf } from './pages.tsx'

type Modules = Parameters<typeof pagesOf>[0]
export type RouteFile = { name: string; url: string; module: Modules[string] }

const FILES = import.meta.glob('../../app/routes/**/*.{ts,tsx}', { eager: true }) as Modules

/** `dossiers.$dossierId._index/route.tsx` and `csr.tsx` by what their route is called; helpers in folders left out. */
const routeName = (file: string): string | undefined => {
  const inRoutes = file.split('/app/routes/')[1] ?? ''
  const [, name, rest] = /^([^/]+?)(\/.*)?$/.exec(inRoutes.replace(/\.tsx?$/, '')) ?? []
  return rest === undefined || rest === '/route' ? name : undefined
}

const urlOf = (name: string): string =>
  name
    .replaceAll('[.]', '\u0000')
    .split('.')
    .filter((part) => part !== '_index')
    .map((part) => part.replace(/_$/, '').replace(/^\$$/, '*').replace(/^\$/, ':'))
    .join('/')
    .replaceAll('\u0000', '.')

/** Every route that answers by code, read from the route files: `url` is the router's pattern without its slash. */
export const ROUTE_FILES: readonly RouteFile[] = Object.entries(FILES).flatMap(([file, module]) => {
  const name = routeName(file)
  return name && (module.loader || module.action) ? [{ name, url: urlOf(name), module }] : []
})

/** A path of the route, its parameters by the values given and else by a name that stands for nothing. */
export const pathOf = (url: string, values: Readonly<Record<string, string>> = {}): string =>
  `/${url.replace(/:(\w+)/g, (_, name: string) => values[name] ?? 'unknown').replace('*', 'elsewhere')}`
