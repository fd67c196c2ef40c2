import { request as plain } from 'node:http'
import { request as secure } from 'node:https'
import { assertAllowedHost, guardedLookup } from './allowed-address.server.ts'

export type Post = { url: URL; headers: Readonly<Record<string, string>>; body: string; signal: AbortSignal }

/**
 * Posts one body and answers the status. Follows no redirect, reads nothing of the answer's body, and connects to
 * allowed addresses only. Throws when there is no answer.
 */
export const postBody = ({ url, headers, body, signal }: Post): Promise<number> =>
  new Promise((resolve, reject) => {
    assertAllowedHost(url)
    const request = url.protocol === 'https:' ? secure : plain
    const sent = request(url, {
      method: 'POST',
      headers: { ...headers, 'Content-Length': String(Buffer.byteLength(body)) },
      lookup: guardedLookup,
      agent: false,
      signal,
    })
    sent.on('error', reject)
    sent.on('response', (answer) => {
      resolve(answer.statusCode ?? 0)
      answer.destroy()
    })
    sent.end(body)
  })
