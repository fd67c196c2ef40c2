import { generateKeyPairSync, sign } from 'node:crypto'
import { expect, it } from 'vitest'
import { verifyInBrowser } from './verify-in-browser.ts'

const signed = new TextEncoder().encode('what is signed')

it.each(['SHA-256', 'SHA-384', 'SHA-512'] as const)('tells a good %s signature from others', async (hash) => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const spki = publicKey.export({ type: 'spki', format: 'der' })
  const signature = sign(hash.replace('-', ''), signed, privateKey)
  expect(await verifyInBrowser(spki, hash, signed, signature)).toBe(true)
  expect(await verifyInBrowser(spki, hash, signed.subarray(1), signature)).toBe(false)
  expect(
    await verifyInBrowser(
      spki,
      hash,
      signed,
      signature.map((octet) => octet ^ 1),
    ),
  ).toBe(false)
  expect(await verifyInBrowser(spki, hash === 'SHA-256' ? 'SHA-384' : 'SHA-256', signed, signature)).toBe(
    false,
  )
})

it('verifies nothing by a key that is none, or of another kind', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const spki = publicKey.export({ type: 'spki', format: 'der' })
  expect(await verifyInBrowser(spki, 'SHA-256', signed, sign('sha256', signed, privateKey))).toBe(false)
  expect(await verifyInBrowser(new Uint8Array(9), 'SHA-256', signed, new Uint8Array(256))).toBe(false)
})
