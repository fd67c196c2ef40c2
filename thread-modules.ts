import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'

const QUERY = '?thread'

/**
 * `import url from './x.ts?thread'` is the address of a module for a thread of its own: of its built file in a build,
 * of its source otherwise. (Vite does the same for workers of the browser only.)
 */
export const threadModules: Plugin = {
  name: 'thread-modules',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (!source.endsWith(QUERY)) return undefined
    const found = await this.resolve(source.slice(0, -QUERY.length), importer)
    return found && found.id + QUERY
  },
  load(id) {
    if (!id.endsWith(QUERY)) return undefined
    const file = id.slice(0, -QUERY.length)
    if (this.meta.watchMode || process.env.VITEST !== undefined)
      return `export default ${JSON.stringify(pathToFileURL(file).href)}`
    return `export default import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'chunk', id: file })}`
  },
}
