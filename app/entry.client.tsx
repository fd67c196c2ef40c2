import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { z } from 'zod/mini'
import { LanguageProvider } from '#app/components/language.tsx'
import { isLanguage } from '#app/domain/language.ts'
import { loadCatalogue } from '#app/i18n/load-catalogue.ts'

// zod probes `new Function`, which the content security policy would report.
z.config({ jitless: true })

/**
 * RemixBrowser suspends until the page's data is decoded, and nothing above it can wait. A key pressed in that moment
 * makes React hydrate at once, which then fails for good: no autosave, no check while typing. So the data is decoded
 * before: called outside React, it throws its promise before any hook.
 */
async function dataDecoded(): Promise<void> {
  try {
    RemixBrowser({})
  } catch (pending) {
    await pending
  }
}

async function start(): Promise<void> {
  const { lang } = document.documentElement
  const language = isLanguage(lang) ? lang : 'en'
  const [catalogue] = await Promise.all([loadCatalogue(language, window.location.pathname), dataDecoded()])
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
