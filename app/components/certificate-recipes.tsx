import { CodeBox } from './code-box.tsx'
import { useTranslator } from './language.tsx'

const TOOLS = ['openssl', 'keytool', 'certreq'] as const

/** As app/pki/recipes.ts makes them, for the subject of this certificate. */
export type ShownRecipe = { file?: { name: string; text: string }; commands: readonly string[] }

type Props = { recipes: Readonly<Record<(typeof TOOLS)[number], ShownRecipe>> }

/** How to make the key and the CSR with a tool of one's own; works without JavaScript. */
export function CertificateRecipes({ recipes }: Props) {
  const t = useTranslator()
  return (
    <>
      {TOOLS.map((tool) => (
        <details className="govuk-details" key={tool} data-tool={tool}>
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">{t(`recipe.${tool}`)}</span>
          </summary>
          <div className="govuk-details__text">
            <p>{t.dynamic(`recipe.${tool}.text`, { name: recipes[tool].file?.name ?? '' })}</p>
            {recipes[tool].file && (
              <figure className="recipe">
                <figcaption>{t('recipe.file', { name: recipes[tool].file.name })}</figcaption>
                <CodeBox>{recipes[tool].file.text}</CodeBox>
              </figure>
            )}
            <p>{t('recipe.commands')}</p>
            <CodeBox>{recipes[tool].commands.join('\n')}</CodeBox>
            <p>{t('recipe.then')}</p>
          </div>
        </details>
      ))}
    </>
  )
}
