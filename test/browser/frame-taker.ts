import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** What RFC 6455 has every server add before hashing. */
const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11'

/** A server that opens any web socket and reads none: a browser sends no frame before it is let in. */
export async function startFrameTaker(): Promise<{ address: string; close(): void }> {
  const open = new Set<Socket>()
  const server = createServer().listen(0, '127.0.0.1')
  server.on('upgrade', (request, socket: Socket) => {
    open.add(socket)
    socket.on('error', () => undefined).resume()
    const accept = createHash('sha1')
      .update(request.headers['sec-websocket-key'] + GUID)
      .digest('base64')
    const head = ['HTTP/1.1 101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade']
    socket.write([...head, `Sec-WebSocket-Accept: ${accept}`, '', ''].join('\r\n'))
  })
  await once(server, 'listening')
  return {
    address: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close() {
      for (const socket of open) socket.destroy()
      server.close()
    },
  }
}
