import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readMessage } from '#app/domain/message.ts'
import { isWholePdf } from '#app/domain/pdf-file.ts'
import { judgeAttachment } from '#app/services/thread/judge-attachment.server.ts'
import { aPdf } from '#test/builders/attachment.ts'
import { makeFolder, openssl } from '#test/pki/openssl.ts'

const folder = makeFolder()
const at = (name: string) => join(folder.path, name)
const bytesOf = (name: string) => new Uint8Array(readFileSync(at(name)))
const bytes = (text: string) => new TextEncoder().encode(text)
const joined = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts))

let pdf: Uint8Array
beforeAll(async () => {
  pdf = await aPdf()
  openssl(
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-subj',
    '/CN=a',
    '-days',
    '1',
    '-keyout',
    at('key.pem'),
    '-out',
    at('crt.pem'),
  )
  openssl('req', '-new', '-key', at('key.pem'), '-subj', '/CN=a', '-out', at('csr.pem'))
  openssl('req', '-in', at('csr.pem'), '-outform', 'DER', '-out', at('csr.der'))
  openssl('x509', '-in', at('crt.pem'), '-outform', 'DER', '-out', at('crt.der'))
  openssl('x509', '-in', at('crt.pem'), '-text', '-out', at('crt-text.pem'))
  openssl('pkey', '-in', at('key.pem'), '-outform', 'DER', '-out', at('key.der'))
  openssl('pkcs8', '-topk8', '-in', at('key.pem'), '-passout', 'pass:1234', '-out', at('key-encrypted.pem'))
  openssl(
    'pkcs12',
    '-export',
    '-in',
    at('crt.pem'),
    '-inkey',
    at('key.pem'),
    '-passout',
    'pass:1234',
    '-out',
    at('all.p12'),
  )
  openssl('crl2pkcs7', '-nocrl', '-certfile', at('crt.pem'), '-out', at('chain.p7b'))
})
afterAll(() => folder.remove())

const judge = (content: Uint8Array, name = 'a.pdf') => {
  const judged = judgeAttachment({ name, bytes: content })
  if (judged.ok) return judged.value
  expect(judged.refusal.field).toBe('files')
  return readMessage(judged.refusal.message).key
}

describe('what a file is', () => {
  it('is told by its content: a CSR or certificate of openssl, whatever it is called', () => {
    for (const [file, kind] of [
      ['csr.pem', 'csr'],
      ['csr.der', 'csr'],
      ['crt.pem', 'certificate'],
      ['crt.der', 'certificate'],
      ['crt-text.pem', 'certificate'],
    ] as const)
      expect([file, judge(bytesOf(file), 'a.pdf')]).toMatchObject([file, { kind }])
  })

  it('leaves nothing of what stood around a CSR or certificate, and openssl reads what is kept', () => {
    const page = bytes('<script>alert(1)</script>\n')
    for (const [file, command] of [
      ['csr.pem', 'req'],
      ['crt.pem', 'x509'],
    ] as const) {
      const kept = judge(joined(page, bytesOf(file)), 'page.html')
      expect(kept).toMatchObject({ name: expect.stringMatching(/^page\.(csr|crt)\.pem$/) })
      const content = typeof kept === 'string' ? '' : kept.content.toString()
      expect(content).not.toContain('<')
      expect(content).toBe(
        execFileSync('openssl', [command], { input: content, encoding: 'utf8', stdio: 'pipe' }),
      )
    }
  })

  it('is a PDF as a library writes it', async () => {
    expect(judge(pdf, 'a.exe')).toMatchObject({ kind: 'pdf', name: 'a.pdf', content: Buffer.from(pdf) })
    expect(judge(await aPdf('A title', { compress: false }))).toMatchObject({ kind: 'pdf' })
    expect(judge(joined(pdf, bytes('\r\n')))).toMatchObject({ kind: 'pdf' })
  })
})

describe('refused is', () => {
  it('a private key in any form, with the advice to treat it as exposed', async () => {
    for (const file of ['key.pem', 'key.der', 'key-encrypted.pem', 'all.p12'])
      expect([file, judge(bytesOf(file), 'csr.pem')]).toEqual([file, 'thread.refusal.fileKey'])
    expect(judge(joined(bytesOf('csr.pem'), bytesOf('key.pem')))).toBe('thread.refusal.fileKey')
    expect(judge(joined(bytesOf('key.pem'), bytes(' '.repeat(20_000))))).toBe('thread.refusal.fileKey')
    const inside = joined(pdf.subarray(0, 20), bytes('\n'), bytesOf('key.pem'), pdf.subarray(20))
    expect(judge(inside)).toBe('thread.refusal.fileKey')
    expect(judge(joined(pdf, bytesOf('key.pem')))).toBe('thread.refusal.fileKey')
  })

  it('everything else, however it is called', () => {
    const others: Readonly<Record<string, Uint8Array>> = {
      HTML: bytes('<!doctype html><script>alert(1)</script>'),
      SVG: bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
      ZIP: bytes('PK\u0003\u0004 and more'),
      PNG: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
      program: bytes('MZ\u0090\u0000'),
      text: bytes('Hello'),
      'two CSRs': joined(bytesOf('csr.pem'), bytesOf('csr.pem')),
      'a chain': bytesOf('chain.p7b'),
      'a CSR with something behind': joined(bytesOf('csr.der'), bytes('<b>')),
      'a certificate with something behind': joined(bytesOf('crt.der'), bytes('<b>')),
      'a certificate cut short': bytesOf('crt.der').subarray(0, 200),
      'armour around something else': bytes(
        `-----BEGIN CERTIFICATE-----\n${btoa('<script>alert(1)</script>')}\n-----END CERTIFICATE-----\n`,
      ),
      'a PDF behind something': joined(bytes('<html>'), pdf),
      'something larger than a CSR': bytes('A'.repeat(20_000)),
    }
    for (const [what, content] of Object.entries(others))
      expect([what, judge(content, 'a.pdf')]).toEqual([what, 'thread.refusal.fileKind'])
    expect(judge(new Uint8Array())).toBe('thread.refusal.fileEmpty')
  })

  it('what begins as a PDF and is not one to its end', () => {
    const zipEnd = Uint8Array.of(0x50, 0x4b, 5, 6, ...new Array<number>(16).fill(0))
    const comment = bytes('\nstartxref\n9\n%%EOF\n')
    const polyglots: Readonly<Record<string, Uint8Array>> = {
      'cut short': pdf.subarray(0, pdf.length - 40),
      'HTML behind': joined(pdf, bytes('<script>alert(1)</script>')),
      'ZIP behind': joined(pdf, zipEnd, Uint8Array.of(0, 0)),
      'ZIP whose comment ends as a PDF': joined(pdf, zipEnd, Uint8Array.of(comment.length, 0), comment),
      'header only': bytes('%PDF-1.7\n'),
      'no version': bytes('%PDF-<script>\nstartxref\n9\n%%EOF'),
    }
    for (const [what, content] of Object.entries(polyglots)) {
      expect([what, judge(content)]).toEqual([what, 'thread.refusal.pdfBroken'])
      expect([what, isWholePdf(content)]).toEqual([what, false])
    }
  })

  it('a PDF that acts by itself, carries a file, or holds what scanners are tried with', () => {
    const eicar = `X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-${'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'}`
    const object = (text: string | Uint8Array) =>
      joined(pdf.subarray(0, 9), typeof text === 'string' ? bytes(text) : text, bytes('\n'), pdf.subarray(9))
    const packed = (kind: string, text: string) =>
      joined(
        bytes(`9 0 obj <</Type ${kind} /Filter /FlateDecode>>\nstream\n`),
        deflateSync(text),
        bytes('\nendstream endobj'),
      )
    const dangers: Readonly<Record<string, Uint8Array>> = {
      'a script': object('9 0 obj <</S /JavaScript /JS (app.alert(1))>> endobj'),
      'a script under a masked name': object('9 0 obj <</S /J#61vaScript /#4aS (app.alert(1))>> endobj'),
      'a program': object('9 0 obj <</S /Launch /F (cmd.exe)>> endobj'),
      'another file': object('9 0 obj <</Type /Filespec /EF <</F 8 0 R>> /EmbeddedFiles 7 0 R>> endobj'),
      'a script in packed objects': object(packed('/ObjStm', '1 0 <</S /JavaScript>>')),
      'the test virus': object(eicar),
      'the test virus, packed': object(packed('/XObject', `x${eicar}`)),
      'what swells': object(packed('/XObject', ' '.repeat(20 * 1024 * 1024))),
    }
    for (const [what, content] of Object.entries(dangers))
      expect([what, judge(content)]).toEqual([what, 'thread.refusal.pdfActive'])
    expect(judge(object(packed('/Metadata', 'words on /JavaScript')))).toMatchObject({ kind: 'pdf' })
    expect(judge(bytes(eicar))).toBe('thread.refusal.fileKind')
  })

  it('a PDF of more than two megabytes', () => {
    const large = joined(pdf.subarray(0, 9), bytes(' '.repeat(2 * 1024 * 1024)), pdf.subarray(9))
    expect(judge(large)).toBe('thread.refusal.pdfTooLarge')
    const padded = joined(
      pdf.subarray(0, 9),
      bytes(' '.repeat(2 * 1024 * 1024 - pdf.length)),
      pdf.subarray(9),
    )
    expect(padded.length).toBe(2 * 1024 * 1024)
    expect(judge(padded)).toMatchObject({ kind: 'pdf' })
  })
})
