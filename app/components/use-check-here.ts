import { type FormEvent, useEffect, useState } from 'react'
import type { CertificateProfile, SubjectFacts } from '#app/domain/certificate-profile.ts'
import { type Environment, isEnvironment } from '#app/domain/environment.ts'
import type { ShownReport } from './csr-report-view.tsx'

/** What a CSR is measured by; facts that are not known are not judged. */
export type CsrMeasure = { profile: CertificateProfile; facts: Partial<SubjectFacts> }
export type CsrMeasures = Readonly<Record<Environment, CsrMeasure>>

async function rules() {
  const [{ checkCsr }, { verifyInBrowser }] = await Promise.all([
    import('#app/pki/check-csr.ts'),
    import('#app/pki/verify-in-browser.ts'),
  ])
  return (csr: string, measure: CsrMeasure): Promise<ShownReport> => checkCsr(csr, measure, verifyInBrowser)
}

/** Without a connection the page judges by the same rules; a post would only lose what was typed, and a key made here. */
export function useCheckHere(measure: CsrMeasure, measures: CsrMeasures | undefined) {
  const [report, setReport] = useState<ShownReport>()
  // Loaded with the page: it must work with the network cut.
  useEffect(() => void rules(), [])
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    if (navigator.onLine) return
    event.preventDefault()
    setReport(undefined)
    const form = new FormData(event.currentTarget)
    const [csr, checkFor] = [form.get('csr'), form.get('checkFor')]
    const by = measures && isEnvironment(checkFor) ? measures[checkFor] : measure
    void rules().then(async (judge) => setReport(await judge(typeof csr === 'string' ? csr : '', by)))
  }
  return { report, onSubmit }
}
