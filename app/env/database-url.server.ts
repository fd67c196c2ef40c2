import { isIP } from 'node:net'
import type { Reading } from './reading.server.ts'

/** Several hosts may stand in it (`host1:5432,host2:5432`), which URL parsers do not know. */
const POSTGRES = /^(postgres(?:ql)?:\/\/[^/\s]+\/[^/\s?]+)(?:\?(\S*))?$/

const NOT_SHOWN = '(not shown: it may hold a password)'

/**
 * A database's address, as postgres.js takes it. Of the ways that libpq knows, `verify-full` and `disable` are taken:
 * postgres.js encrypts under `require` without looking at the certificate, and under `disable` all the same.
 */
export function postgresUrl(reading: Reading, name: string): string | undefined {
  const text = reading.secret(name)
  if (text === undefined) return undefined
  const [, address, query] = POSTGRES.exec(text) ?? []
  if (address === undefined) {
    reading.problem(name, `does not read postgres://USER:PASSWORD@HOST:PORT/DATABASE ${NOT_SHOWN}`)
    return undefined
  }
  const parameters = new URLSearchParams(query)
  const sslmode = parameters.get('sslmode') ?? 'disable'
  const other = ['ssl', 'sslrootcert', 'sslcert', 'sslkey'].find((key) => parameters.has(key))
  if (other !== undefined || !['verify-full', 'disable'].includes(sslmode)) {
    reading.problem(
      name,
      `asks for TLS by ${other ?? `sslmode=${sslmode}`}: write sslmode=verify-full, which checks certificate and name (the file of your own authority stands in NODE_EXTRA_CA_CERTS), or sslmode=disable where no network lies between`,
    )
  }
  // postgres.js compares such a certificate with `localhost` instead (tried: test/security/tls.test.ts).
  if (sslmode === 'verify-full' && hostsOf(address).some((host) => isIP(host.replace(/[[\]]/g, '')) !== 0))
    reading.problem(
      name,
      'names a host by its number under sslmode=verify-full: write the name in its certificate',
    )
  if (sslmode === 'disable') parameters.delete('sslmode')
  return parameters.size === 0 ? address : `${address}?${parameters}`
}

/** Without their ports. */
const hostsOf = (url: string): string[] =>
  (/\/\/(?:[^@/]*@)?([^/]+)/.exec(url)?.[1] ?? '').split(',').map((host) => host.replace(/:\d+$/, ''))

/** True when what goes to this database can be read on the way. */
export const isPlain = (url: string): boolean => {
  const near = hostsOf(url).every((host) => /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(host))
  return !near && !url.includes('sslmode=verify-full')
}
