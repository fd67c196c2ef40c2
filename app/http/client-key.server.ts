import { isIPv6 } from 'node:net'
import { keyedHash } from '#app/keyed-hash.server.ts'

/**
 * Stands for a client's network in rate limits: the address, or the /64 of an IPv6 address since one subscriber
 * has all of it. Hashed under a secret, so that no address is stored.
 */
export function clientKey(address: string | undefined): string {
  return keyedHash('rate-limit', `client ${network(address ?? 'unknown')}`).toString('base64url')
}

function network(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  if (!isIPv6(address)) return address
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? []
  const before = head.split(':').filter((group) => group !== '')
  const after = (tail ?? '').split(':').filter((group) => group !== '')
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length)
  const groups = [...before, ...Array.from({ length: zeros }, () => '0'), ...after]
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}
