import { isIP } from 'node:net'
import type { Reading } from './reading.server.ts'

export type Network = { address: string; bits: number; family: 'ipv4' | 'ipv6' }

const NAME = 'WEBHOOK_PRIVATE_NETWORKS'

/** Networks within the operator's own walls that webhooks may be sent to; by default none. */
export function webhookSettings(reading: Reading): { webhookPrivateNetworks: readonly Network[] } {
  const parts = (reading.text(NAME) ?? '').split(',').map((part) => part.trim())
  const networks = parts.filter((part) => part !== '').map((part) => [part, networkOf(part)] as const)
  for (const [part, network] of networks)
    if (!network)
      reading.problem(NAME, `has "${part}": write networks such as 10.1.0.0/16, separated by commas`)
  return { webhookPrivateNetworks: networks.flatMap(([, network]) => network ?? []) }
}

function networkOf(text: string): Network | undefined {
  const [address = '', prefix = '', ...rest] = text.split('/')
  const version = isIP(address)
  const bits = /^\d{1,3}$/.test(prefix) ? Number(prefix) : Number.NaN
  const most = version === 4 ? 32 : 128
  if (version === 0 || rest.length > 0 || !(bits >= 1 && bits <= most)) return undefined
  return { address, bits, family: version === 4 ? 'ipv4' : 'ipv6' }
}
