import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import type { csrContenders } from './csr-contenders.ts'
import type { Samples } from './interleave.ts'
import type { Tools } from './row.ts'

type Name = keyof Awaited<ReturnType<typeof csrContenders>>['contenders']

/** Lets the contenders build requests in a page of their own, which is served from memory. */
export async function inBrowser(
  place: Awaited<ReturnType<Tools['chromium']>>,
  rounds: number,
): Promise<Samples<Name>> {
  const script = await bundle(join(import.meta.dirname, 'csr-page.ts'))
  const server = createServer(({ url }, answer) => {
    const [type, body] =
      url === '/bench.js'
        ? ['text/javascript', script]
        : ['text/html', '<script type="module" src="/bench.js"></script>']
    answer.setHeader('Content-Type', `${type}; charset=utf-8`).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const browser = await chromium.launch(place)
  try {
    const page = await browser.newPage()
    await page.goto(`http://localhost:${port}/`)
    await page.waitForFunction(() => 'bench' in window)
    return await page.evaluate((wanted) => window.bench(wanted), rounds)
  } finally {
    await browser.close()
    server.close()
  }
}

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry, formats: ['es'], fileName: 'bench' } },
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const outputs = Array.isArray(built)
    ? built.flatMap(({ output }) => output)
    : 'output' in built
      ? built.output
      : []
  const [chunk] = outputs.filter((one) => one.type === 'chunk')
  if (!chunk) throw new Error(`Nothing was bundled from ${entry}`)
  return chunk.code
}
