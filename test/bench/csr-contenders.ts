import { PROFILES, type SubjectAttribute, subjectOf } from '#app/domain/certificate-profile.ts'
import { buildCsr } from '#app/pki/build-csr.ts'
import { bareSign } from './baselines/bare-sign.ts'
import { forgeCsr } from './baselines/forge-csr.ts'
import { peculiarCsr } from './baselines/peculiar-csr.ts'

export const SUBJECT: readonly SubjectAttribute[] = subjectOf(PROFILES.guide, {
  institutionName: 'Office de l’Été & Cie',
  enterpriseNumber: '0671516647',
  applicationId: 'rjv-onva:workerholidayrights:cova2',
  environment: 'acceptance',
  city: '',
  region: '',
})

const RSA_3072 = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 3072,
  publicExponent: new Uint8Array([1, 0, 1]),
}

/** Who builds and signs the same request with the same key, in Node or in a browser. */
export async function csrContenders() {
  const keys = await crypto.subtle.generateKey(RSA_3072, true, ['sign', 'verify'])
  const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', keys.privateKey))
  return {
    pkcs8,
    contenders: {
      ours: () => buildCsr(SUBJECT, keys),
      bare: bareSign(keys),
      peculiar: peculiarCsr(SUBJECT, keys),
      forge: forgeCsr(SUBJECT, pkcs8),
    },
  }
}
