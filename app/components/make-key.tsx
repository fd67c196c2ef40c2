import { useState } from 'react'
import type { SubjectAttribute } from '#app/domain/certificate-profile.ts'
import { CertificateRecipes, type ShownRecipe } from './certificate-recipes.tsx'
import { CsrPaste } from './csr-paste.tsx'
import { FormToken } from './form-token.tsx'
import { KeyMaker } from './key-maker.tsx'
import { useTranslator } from './language.tsx'

/** What the server hands to every page that makes a key. */
export type ShownMaterial = {
  subject: readonly SubjectAttribute[]
  fileStem: string
  minimumBits: number
  recipes: Readonly<Record<'openssl' | 'keytool' | 'certreq', ShownRecipe>>
}

type Props = {
  material: ShownMaterial
  /** Address of the screen for a CSR of one's own. */
  ownTool: string
}

/** The key is made in the page, and its CSR handed in once the key is saved. Without JavaScript: a tool of one's own. */
export function MakeKey({ material, ownTool }: Props) {
  const t = useTranslator()
  const [ready, setReady] = useState(false)
  return (
    <>
      <form method="post" className="key-page__script">
        <FormToken />
        <input type="hidden" name="intent" value="save" />
        <input type="hidden" name="choice" value="generate" />
        <KeyMaker {...material} onReady={setReady} />
        <button type="submit" className="govuk-button" disabled={!ready}>
          {t('certificate.page.save.csr')}
        </button>
      </form>
      <noscript>
        <p className="govuk-body">{t('certificate.page.noScript')}</p>
        <CertificateRecipes recipes={material.recipes} />
        <CsrForm action={ownTool} />
      </noscript>
      <p className="govuk-body key-page__script">
        <a className="govuk-link" href={ownTool}>
          {t('certificate.page.ownTool')}
        </a>
      </p>
    </>
  )
}

type CsrFormProps = { action?: string; pasted?: string | undefined; error?: string | undefined }

/** Multipart, so that a browser without JavaScript can hand in the file. */
export function CsrForm({ action, pasted, error }: CsrFormProps) {
  const t = useTranslator()
  return (
    <form method="post" action={action} encType="multipart/form-data" noValidate>
      <FormToken />
      <input type="hidden" name="intent" value="save" />
      <input type="hidden" name="choice" value="csr" />
      <CsrPaste id="csr" fileName="csrFile" defaultValue={pasted} error={error} />
      <button type="submit" className="govuk-button">
        {t('certificate.page.save.csr')}
      </button>
    </form>
  )
}
