import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { z } from 'zod/mini'
import { LanguageProvider } from '#app/components/language.tsx'
import { isLanguage } from '#app/domain/language.ts'
import { loadCatalogue } from '#app/i18n/load-catalogue.ts'

// zod probes `new Function`, which the content security policy would report.
z.config({ jitless: true })

async function start(): Promise<void> {
  const { lang } = document.documentElement
  const language = isLanguage(lang) ? lang : 'en'
  const catalogue = await loadCatalogue(language, window.location.pathname)
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <LanguageProvider language={language} catalogue={catalogue}>
          <RemixBrowser />
        </LanguageProvider>
      </StrictMode>,
    )
  })
}

void start()
