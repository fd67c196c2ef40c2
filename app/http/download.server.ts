import { Readable } from 'node:stream'
import { createReadableStreamFromReadable } from '@remix-run/node'

type Download = { name: string; type: string; lines: AsyncIterable<string> }

/** A file to save, sent as it is made: memory does not grow with it. `name` holds no quotes and is plain ASCII. */
export const download = ({ name, type, lines }: Download): Response =>
  new Response(createReadableStreamFromReadable(Readable.from(lines, { objectMode: false })), {
    headers: { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` },
  })
