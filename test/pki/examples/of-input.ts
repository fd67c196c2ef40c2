import { toPem } from '#app/pki/pem.ts'
import { bytes, der, sequence } from '#test/pki/handmade.ts'
import { type Examples, GOOD, KEY } from './request.ts'

const CSR = new Uint8Array(Buffer.from(GOOD.input))
const PEM = toPem('CERTIFICATE REQUEST', CSR)
const LIMIT = 16 * 1024
const padded = (length: number) => ({ ...GOOD, input: `${'x'.repeat(length - PEM.length - 1)}\n${PEM}` })
const given = (input: Uint8Array | string) => ({ ...GOOD, input })

/** The outer form of a certificate: version, serial number, algorithm, issuer, dates, subject, key. */
const empty = sequence()
const CERTIFICATE = sequence(
  sequence(der(0xa0, bytes('020102')), bytes('020101'), empty, empty, empty, empty, empty),
  empty,
  bytes('030100'),
)

/** The file is not exactly one request. */
export const OF_INPUT: Examples = {
  'input.empty': { bad: given(' \n'), good: given(PEM) },
  'input.tooLarge': { bad: padded(LIMIT + 1), good: padded(LIMIT) },
  'input.privateKey': {
    bad: given(KEY.export({ type: 'pkcs8', format: 'pem' }).toString()),
    good: given(`Private letters\n${PEM}`),
  },
  'input.certificate': { bad: given(toPem('CERTIFICATE', CERTIFICATE)), good: given(PEM) },
  'input.several': { bad: given(PEM + PEM), good: given(PEM) },
  'input.trailing': { bad: given(`${PEM}x`), good: given(`${PEM}\n \n`) },
  'input.otherKind': {
    bad: given(toPem('PUBLIC KEY', CSR)),
    good: given(toPem('NEW CERTIFICATE REQUEST', CSR)),
  },
  'input.oddCharacter': { bad: given(PEM.replace('-----BEGIN', '–––––BEGIN')), good: given(PEM) },
  'input.unreadable': { bad: given(PEM.replace('\n', '\n\n')), good: given(PEM.replaceAll('\n', '\r\n')) },
  'input.encoding': {
    bad: given(Buffer.concat([bytes('3080'), CSR.subarray(4), bytes('0000')])),
    good: given(CSR),
  },
  'input.structure': { bad: given(sequence(bytes('020101'))), good: given(CSR) },
}
