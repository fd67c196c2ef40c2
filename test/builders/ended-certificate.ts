import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** PEM of a certificate of an RSA key, by an authority of its own, that ended at a moment; by openssl. */
export function endedCertificate(end: Date): string {
  const folder = mkdtempSync(join(tmpdir(), 'ended-'))
  const at = (name: string) => join(folder, name)
  const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: 'pipe' })
  const stamp = (time: Date) => `${time.toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`
  try {
    writeFileSync(at('index'), '')
    writeFileSync(
      at('ca.cnf'),
      `[ca]\ndefault_ca=own\n[own]\ndatabase=${at('index')}\nrand_serial=yes\nnew_certs_dir=${folder}\ndefault_md=sha256\npolicy=any\n[any]\ncommonName=supplied\n`,
    )
    const newKey = ['-newkey', 'rsa:2048', '-nodes', '-keyout']
    openssl('req', '-x509', ...newKey, at('ca.key'), '-subj', '/CN=Authority', '-out', at('ca.pem'))
    openssl('req', ...newKey, at('key'), '-subj', '/CN=ended', '-out', at('csr'))
    const dates = ['-startdate', '20200101000000Z', '-enddate', stamp(end)]
    const by = ['-cert', at('ca.pem'), '-keyfile', at('ca.key'), '-config', at('ca.cnf')]
    openssl('ca', '-batch', '-notext', ...by, ...dates, '-in', at('csr'), '-out', at('cert'))
    return readFileSync(at('cert'), 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
