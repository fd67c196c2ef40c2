import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type CsrSubject = { institutionName: string; enterpriseNumber: string; applicationId: string }

/** A CSR in the guide's profile, made by the real openssl with a key of its own. */
export function opensslCsr({ institutionName, enterpriseNumber, applicationId }: CsrSubject): string {
  const folder = mkdtempSync(join(tmpdir(), 'csr-'))
  const config = join(folder, 'csr.cnf')
  writeFileSync(
    config,
    `[req]\nprompt=no\nutf8=yes\nstring_mask=utf8only\ndistinguished_name=dn\n[dn]\nC=BE\nO=Federal Government\n0.OU=${institutionName}\n1.OU=urn:be:fgov:kbo-bce:organization:cbe-number:${enterpriseNumber}\nCN=${applicationId}\n`,
  )
  try {
    return execFileSync(
      'openssl',
      [
        'req',
        '-new',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-keyout',
        join(folder, 'key.pem'),
        '-config',
        config,
        '-sha256',
      ],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
