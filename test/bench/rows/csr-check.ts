import { PROFILES } from '#app/domain/certificate-profile.ts'
import { readCertificationRequest } from '#app/pki/certification-request.ts'
import { checkCsr } from '#app/pki/check-csr.ts'
import { readCsrInput } from '#app/pki/pem.ts'
import { verifySignature } from '#app/services/verify-signature.server.ts'
import { bareVerify } from '#test/bench/baselines/bare-verify.ts'
import { pkijsVerify } from '#test/bench/baselines/pkijs-verify.ts'
import { SUBJECT } from '#test/bench/csr-contenders.ts'
import { interleave, rate } from '#test/bench/interleave.ts'
import type { Row } from '#test/bench/row.ts'
import { OpensslMaker } from '#test/pki/openssl.ts'

const FACTS = { enterpriseNumber: '0671516647', applicationId: 'rjv-onva:workerholidayrights:cova2' } as const

function openedRequest(csr: Uint8Array) {
  const read = readCsrInput(csr)
  const request = read.ok ? readCertificationRequest(read.der) : undefined
  if (!request?.signature) throw new Error('The request of openssl cannot be read')
  return { ...request, signature: request.signature }
}

const readAndVerify = (csr: Uint8Array) => {
  const { spki, signed, signature } = openedRequest(csr)
  return verifySignature(spki.whole, 'SHA-256', signed, signature)
}

const judge = async (csr: Uint8Array) =>
  (await checkCsr(csr, { profile: PROFILES.guide, facts: FACTS, inDossier: true }, verifySignature)).ok

/** A judge that says no would be quick. */
const agreed = (verdict: boolean | undefined): void => {
  if (verdict !== true) throw new Error('A contender refused a request that is good')
}

function requestOfOpenssl(): Uint8Array<ArrayBuffer> {
  const maker = new OpensslMaker()
  const subject = SUBJECT.map(({ type, value }) => [[type, value]] as const)
  const extensions = ['keyUsage=critical,digitalSignature,nonRepudiation', 'extendedKeyUsage=clientAuth']
  const csr = new Uint8Array(maker.csr({ key: 'rsa3072', subject, extensions }))
  maker.remove()
  return csr
}

const row: Row = {
  title: 'CSR of an RSA key of 3072 bits, judged on the server',
  async measure() {
    const csr = requestOfOpenssl()
    const { spki, signed, signature } = openedRequest(csr)
    const [key, message, value] = [spki.whole, signed, signature].map((part) => Buffer.from(part))
    if (!key || !message || !value) throw new Error('A part of the request is missing')
    const samples = await interleave(
      {
        strict: async () => agreed(await readAndVerify(csr)),
        all: async () => agreed(await judge(csr)),
        bare: async () => agreed(bareVerify(key, message, value)),
        pkijs: async () => agreed(await pkijsVerify(csr)),
      },
      { rounds: 60, turns: 40 },
    )
    const bare = { what: 'bare createPublicKey + verify', figure: rate(samples.bare) }
    const pkijs = { what: 'pkijs parse + verify', figure: rate(samples.pkijs) }
    const all = { what: 'all rules and weak keys', figure: rate(samples.all), unit: '/s' } as const
    return [
      {
        what: 'strict reader and signature',
        figure: rate(samples.strict),
        unit: '/s',
        baseline: bare,
        bar: { atLeast: 0.8 },
      },
      { ...all, baseline: bare, bar: { atLeast: 0.3 } },
      { ...all, baseline: pkijs, bar: { atLeast: 1 } },
    ]
  },
}

export default row
