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
                <Code>{recipes[tool].file.text}</Code>
              </figure>
            )}
            <p>{t('recipe.commands')}</p>
            <Code>{recipes[tool].commands.join('\n')}</Code>
            <p>{t('recipe.then')}</p>
          </div>
        </details>
      ))}
    </>
  )
}

/** Wide lines scroll inside their own box, which the keyboard can reach. */
function Code({ children }: { children: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <pre className="recipe__code" tabIndex={0}>
      <code>{children}</code>
    </pre>
  )
}
