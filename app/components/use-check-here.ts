import { type FormEvent, useEffect, useState } from 'react'
import type { CertificateProfile, SubjectFacts } from '#app/domain/certificate-profile.ts'
import type { ShownReport } from './csr-report-view.tsx'

/** What a CSR is measured by; facts that are not known are not judged. */
export type CsrMeasure = { profile: CertificateProfile; facts: Partial<SubjectFacts> }

async function rules() {
  const [{ checkCsr }, { verifyInBrowser }] = await Promise.all([
    import('#app/pki/check-csr.ts'),
    import('#app/pki/verify-in-browser.ts'),
  ])
  return (csr: string, measure: CsrMeasure): Promise<ShownReport> => checkCsr(csr, measure, verifyInBrowser)
}

/** Without a connection the page judges by the same rules; a post would only lose what was typed, and a key made here. */
export function useCheckHere(measure: CsrMeasure) {
  const [report, setReport] = useState<ShownReport>()
  // Loaded with the page: it must work with the network cut.
  useEffect(() => void rules(), [])
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    if (navigator.onLine) return
    event.preventDefault()
    setReport(undefined)
    const csr = new FormData(event.currentTarget).get('csr')
    void rules().then(async (judge) => setReport(await judge(typeof csr === 'string' ? csr : '', measure)))
  }
  return { report, onSubmit }
}
