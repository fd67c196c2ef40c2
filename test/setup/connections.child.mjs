// Loaded before the portal by NODE_OPTIONS, for tests: writes down where it connects to and what names it looks up.
import { appendFileSync } from 'node:fs'
import { createRequire, syncBuiltinESMExports } from 'node:module'

const require = createRequire(import.meta.url)
const to = new URL(import.meta.url).searchParams.get('to')
const note = (target) => appendFileSync(to, `${target}\n`)

function targetOf(first, host) {
  if (typeof first === 'object') return first
  return Number.isNaN(Number(first)) ? { path: first } : { port: first, host }
}

const { Socket } = require('node:net')
const { connect } = Socket.prototype
Socket.prototype.connect = function (...given) {
  // Node's own callers hand over one array of [options, callback].
  const [first, second] = Array.isArray(given[0]) ? given[0] : given
  const { path, host, port } = targetOf(first, second)
  note(path ?? `${host ?? 'localhost'}:${port}`)
  return connect.apply(this, given)
}

const { Socket: Datagrams } = require('node:dgram')
const { send } = Datagrams.prototype
Datagrams.prototype.send = function (...given) {
  note(`datagram ${given.slice(1).join(' ')}`)
  return send.apply(this, given)
}

const dns = require('node:dns')
for (const name of Object.keys(dns).filter((one) => one.startsWith('resolve'))) {
  const ask = dns[name]
  dns[name] = (host, ...rest) => {
    note(`${name} ${host}`)
    return ask(host, ...rest)
  }
}
syncBuiltinESMExports()
