import { expect, it } from 'vitest'
import { attachmentName } from './attachment-name.ts'

it.each([
  ['Plan de publication.pdf', 'Plan-de-publication.pdf'],
  ['Prüfung – état n° 3.PDF', 'Prufung-etat-n-3.pdf'],
  ['C:\\Users\\me\\letter.pdf', 'letter.pdf'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['invoice.pdf.exe', 'invoice-pdf.pdf'],
  ['page.html', 'page.pdf'],
  ['evil.html\r\nSet-Cookie: a=b.pdf', 'evil-html-Set-Cookie-a-b.pdf'],
  ['"; filename="a.html', 'filename-a.pdf'],
  ['\u202egnp.exe.pdf', 'gnp-exe.pdf'],
  ['CON.pdf', 'file-CON.pdf'],
  ['lpt1', 'file-lpt1.pdf'],
  ['.pdf', 'file.pdf'],
  ['', 'file.pdf'],
  ['Ζωή.pdf', 'file.pdf'],
])('of %j makes %s', (given, kept) => {
  expect(attachmentName(given, 'pdf')).toBe(kept)
})

it('is never longer than a file system takes, and ends as what the file is', () => {
  expect(attachmentName('a'.repeat(500), 'pdf')).toBe(`${'a'.repeat(60)}.pdf`)
  expect(attachmentName('my.csr', 'csr')).toBe('my.csr.pem')
  expect(attachmentName('my.csr.pem', 'csr')).toBe('my.csr.pem')
  expect(attachmentName('my.csr.pem', 'certificate')).toBe('my.crt.pem')
})
