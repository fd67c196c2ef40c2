import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** PEM. */
export type Certified = { key: string; cert: string }

/** An authority in a folder, and a certificate for each name under it, valid for a day; by openssl. */
export function certificatesFor<const Name extends string>(folder: string, names: readonly Name[]) {
  const at = (name: string) => join(folder, name)
  const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: 'pipe' })
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
  const own = [
    '-x509',
    '-subj',
    '/CN=Authority of the tests',
    '-days',
    '1',
    '-addext',
    'keyUsage=keyCertSign',
  ]
  openssl('req', ...own, ...newKey, '-keyout', at('ca.key'), '-out', at('ca.pem'))
  const certified = names.map((name) => {
    openssl('req', ...newKey, '-subj', `/CN=${name}`, '-keyout', at('key'), '-out', at('csr'))
    writeFileSync(at('names'), `subjectAltName=DNS:${name}\n`)
    const by = ['-CA', at('ca.pem'), '-CAkey', at('ca.key'), '-CAcreateserial', '-extfile', at('names')]
    openssl('x509', '-req', '-in', at('csr'), ...by, '-days', '1', '-out', at('cert'))
    const pem = (file: string) => readFileSync(at(file), 'utf8')
    return [name, { key: pem('key'), cert: pem('cert') }] as const
  })
  return { authority: at('ca.pem'), certified: Object.fromEntries(certified) as Record<Name, Certified> }
}
