import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { findLeaks } from './leak-detector.ts'

const secret = randomBytes(192)
const secrets = new Map([['d', secret]])
const part = secret.subarray(70, 110)
const pem = part.toString('base64').replace(/.{20}/g, '$&\r\n')

const look = (text: string | Buffer) => findLeaks(secrets, [{ what: 'a request', bytes: Buffer.from(text) }])

describe('the leak detector', () => {
  it.each([
    ['raw', Buffer.concat([Buffer.from('key='), part, Buffer.from('&')])],
    ['hex', `key=${part.toString('hex')}`],
    ['hex in capitals behind an odd digit', `a${part.toString('hex').toUpperCase()}`],
    ['base64', `{"k":"${part.toString('base64')}"}`],
    ['base64 at another place of a group', `xx${part.toString('base64')}`],
    ['base64url', `/beacon?${part.toString('base64url')}`],
    ['escaped base64', `key=${encodeURIComponent(part.toString('base64'))}`],
    ['PEM', pem],
    ['PEM in a form', new URLSearchParams({ csr: pem }).toString()],
    ['PEM in JSON', JSON.stringify({ pem })],
    // In hex, since what is random may be packed as it is, and then be found without unpacking.
    [
      'gzip in the midst of others',
      Buffer.concat([Buffer.from('POST /\r\n\r\n'), gzipSync(part.toString('hex')), Buffer.from('GET /')]),
    ],
    ['hex in gzip in base64', `{"z":"${gzipSync(part.toString('hex')).toString('base64')}"}`],
    [
      'raw and escaped',
      `key=${[...part].map((octet) => `%${octet.toString(16).padStart(2, '0')}`).join('')}`,
    ],
  ])('finds a part that goes out as %s', (_, text) => {
    expect(look(text)).toEqual([{ part: 'd', in: 'a request' }])
  })

  it('says nothing about other bytes, nor about fewer than sixteen', () => {
    expect(look(randomBytes(2000).toString('base64'))).toEqual([])
    expect(look(secret.subarray(0, 15))).toEqual([])
  })
})
