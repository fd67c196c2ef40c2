import { isIP } from 'node:net'
import type { Reading } from './reading.server.ts'

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/
const NAMED_RANGES = ['loopback', 'linklocal', 'uniquelocal']

/** Where the portal is reached: `origin` without a trailing slash, as browsers write it in `Origin`. */
export function addressSettings(reading: Reading) {
  const port = reading.wholeNumber('PORT', { min: 1, max: 65_535, otherwise: 3000 })
  const url = originUrl(reading, `http://localhost:${port}`)
  return {
    port,
    origin: url.origin,
    /** True when only this machine can reach the portal under its own name. */
    loopback: LOOPBACK.test(url.hostname),
    https: url.protocol === 'https:',
    trustedProxies: trustedProxies(reading),
  }
}

function originUrl(reading: Reading, otherwise: string): URL {
  const text = reading.text('ORIGIN') ?? otherwise
  const url = URL.canParse(text) ? new URL(text) : undefined
  const plain = url?.pathname === '/' && url.search === '' && url.hash === '' && url.username === ''
  if (url === undefined || !plain || !/^https?:$/.test(url.protocol)) {
    reading.problem('ORIGIN', `is "${text}": write scheme and host only, e.g. https://onboarding.example.be`)
    return new URL(otherwise)
  }
  if (url.protocol === 'http:' && !LOOPBACK.test(url.hostname)) {
    reading.problem('ORIGIN', `is "${text}": use https, since the session cookie does not travel without it`)
  }
  return url
}

/** Addresses or CIDR ranges, separated by commas, of the proxies whose X-Forwarded-For is believed. */
function trustedProxies(reading: Reading): string[] {
  const listed = (reading.text('TRUSTED_PROXIES') ?? '').split(',').map((part) => part.trim())
  return listed
    .filter((part) => part !== '')
    .filter((part) => {
      const [address = '', bits, more] = part.split('/')
      const most = isIP(address) === 6 ? 128 : 32
      const range = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most)
      if (NAMED_RANGES.includes(part) || (isIP(address) !== 0 && range && more === undefined)) return true
      reading.problem('TRUSTED_PROXIES', `holds "${part}": write addresses or ranges such as 10.0.0.0/8`)
      return false
    })
}
