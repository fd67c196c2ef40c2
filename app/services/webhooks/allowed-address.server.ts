import { lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { settings } from '#app/env.server.ts'

/** An address that no webhook is sent to: within somebody's walls, or no host at all. */
export class ForbiddenAddress extends Error {
  override name = 'ForbiddenAddress'
}

/** Not for hosts of the internet (IANA special-purpose registry of IPv4). */
const SPECIAL_V4: readonly [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
]

/** Within 2000::/3, which alone is the internet's: tunnels that lead to an IPv4 address, and examples. */
const SPECIAL_V6: readonly [string, number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

const special = new BlockList()
for (const [network, bits] of SPECIAL_V4) special.addSubnet(network, bits, 'ipv4')
for (const [network, bits] of SPECIAL_V6) special.addSubnet(network, bits, 'ipv6')
const internet = new BlockList()
internet.addSubnet('2000::', 3, 'ipv6')
const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

/** May a webhook be sent to this IP address? Loopback in development, the operator's own networks where they say so. */
export function isAllowedAddress(address: string): boolean {
  const version = isIP(address)
  if (version === 0) return false
  const family = version === 4 ? 'ipv4' : 'ipv6'
  const { development, webhookPrivateNetworks } = settings()
  if (development && loopback.check(address, family)) return true
  const own = new BlockList()
  for (const network of webhookPrivateNetworks) own.addSubnet(network.address, network.bits, network.family)
  if (own.check(address, family)) return true
  if (special.check(address, family)) return false
  return family === 'ipv4' || internet.check(address, family)
}

/** Throws for an address written in a URL, which is never looked up. */
export function assertAllowedHost({ hostname }: URL): void {
  const host = hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !isAllowedAddress(host)) throw new ForbiddenAddress()
}

/**
 * Looks a name up for one connection, which goes to the very addresses that were judged: a name that leads elsewhere at
 * the second look does not help. Refused where any of its addresses is forbidden.
 */
export const guardedLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '')
    const [first] = addresses
    if (!first || !addresses.every(({ address }) => isAllowedAddress(address)))
      return callback(new ForbiddenAddress(), '')
    return options.all ? callback(null, addresses) : callback(null, first.address, first.family)
  })
}
