import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCertificateInput } from '#app/pki/certificate-input.ts'
import { readX509, type X509 } from '#app/pki/x509-certificate.ts'

const NAMES = /\.(?:pem|crt|cer|der|p7b)$/i
const MEND =
  'CA_ROOTS_DIR must hold the certificates of the trusted authorities (.pem, .crt, .cer, .der, .p7b)'

/**
 * The authorities of a folder; none without one. Throws with the file's name when one cannot be read: a root that is
 * silently left out would refuse good certificates.
 */
export function readRoots(folder: string | undefined): X509[] {
  if (folder === undefined) return []
  const roots = namesIn(folder)
    .filter((name) => NAMES.test(name))
    .sort()
    .flatMap((name) => readFile(folder, name))
  if (roots.length === 0) throw new Error(`${MEND}: there is none in ${folder}.`)
  return roots
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    throw new Error(`${MEND}: ${folder} cannot be read, check the path and its rights.`)
  }
}

function readFile(folder: string, name: string): X509[] {
  const read = readCertificateInput(new Uint8Array(readFileSync(join(folder, name))))
  const roots = read.ok ? read.certificates.map(readX509) : []
  const whole = roots.filter((root) => root !== undefined)
  if (whole.length === 0 || whole.length !== roots.length)
    throw new Error(`${MEND}: ${name} is not one. Remove it or export it again as PEM.`)
  return whole
}
