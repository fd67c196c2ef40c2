import type { Browser } from 'playwright-core'
import { collect } from '#test/leaks/collected.ts'

/** Keeps every address that the browser asks for, to be judged at the end of the run. */
export function collectAddresses(browser: Browser): Browser {
  const open = browser.newContext.bind(browser)
  browser.newContext = async (options) => {
    const context = await open(options)
    context.on('request', (request) => {
      if (request.url().startsWith('http')) collect('address', `${request.url()}\n`)
    })
    return context
  }
  return browser
}
