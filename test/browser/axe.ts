import axe, { type Result } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/**
 * What axe finds wrong with the page as it stands, by all its usual rules. It judges one document, in that document,
 * which takes a quarter of the time that a judgement over frames takes; the portal has no frames.
 */
export async function violationsOf(page: Page): Promise<Result[]> {
  expect(page.frames()).toHaveLength(1)
  await page.evaluate(axe.source)
  return page.evaluate<Result[]>('axe.run().then(({ violations }) => violations)')
}
