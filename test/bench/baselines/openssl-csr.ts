import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SubjectAttribute } from '#app/domain/certificate-profile.ts'
import { opensslRecipe } from '#app/pki/recipes.ts'

/** The same request by a process of openssl, with the configuration that partners are offered and a key in the clear. */
export function opensslCsr(
  subject: readonly SubjectAttribute[],
  keyPem: string,
  folder: string,
): () => Promise<void> {
  const { file } = opensslRecipe({ subject, bits: 3072, fileStem: 'bench' })
  const config = join(folder, 'bench.cnf')
  const key = join(folder, 'bench.key.pem')
  writeFileSync(config, file?.text ?? '')
  writeFileSync(key, keyPem)
  const args = [
    'req',
    '-new',
    '-sha256',
    '-config',
    config,
    '-key',
    key,
    '-out',
    join(folder, 'bench.csr.pem'),
  ]
  return () =>
    new Promise((resolve, reject) => {
      const process = spawn('openssl', args, { stdio: 'ignore' })
      process.once('error', reject)
      process.once('exit', (code) =>
        code === 0 ? resolve() : reject(new Error(`openssl ended with ${code}`)),
      )
    })
}
