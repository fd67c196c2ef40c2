import type { Page } from 'playwright-core'
import { inject } from 'vitest'
import { QUEUE_STATES } from '#app/domain/queue-view.ts'
import { DOCUMENT_TYPE } from '#test/builders/dossier.ts'
import { answer, draftOf, post } from './draft.ts'
import { fill, press } from './visitor.ts'

/** One state of one page, as a person meets it: where it is, and what is done there before it is looked at. */
export type Look = { name: string; path: string; act?: (page: Page) => Promise<void> }

/** Judged as it was left: nothing filled in, or something no rule accepts. */
const refused = async (page: Page): Promise<void> => {
  await press(page)
  await page.locator('.govuk-error-summary').waitFor()
}

const openFolds = (page: Page): Promise<void> =>
  page.locator('main details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '')
  })

export const PUBLIC_LOOKS: readonly Look[] = [
  { name: 'home', path: '/' },
  { name: 'sign-in', path: '/sign-in' },
  {
    name: 'sign-in, refused',
    path: '/sign-in',
    act: async (page) => {
      await fill(page, { email: 'nobody@' })
      await refused(page)
    },
  },
  { name: 'guide', path: '/guide' },
  { name: 'checklist to print', path: '/guide/checklist' },
  { name: 'accessibility', path: '/accessibility' },
  { name: 'privacy', path: '/privacy' },
  { name: 'documentation of the API', path: '/doc', act: openFolds },
  { name: 'not found', path: '/nowhere' },
  { name: 'mandate link that is over', path: '/authority/unknown' },
  { name: 'demo sign-in', path: '/dev/sign-in' },
  { name: 'demo mailbox', path: '/dev/mailbox' },
  {
    name: 'demo mail',
    path: '/dev/mailbox',
    act: async (page) => {
      await page.locator('main tr a').first().click()
      await page.waitForURL(/mailbox\/./)
    },
  },
]

/** What an officer prepares for a partner. */
export const PREPARED_LOOKS: readonly Look[] = [
  { name: 'prepared drafts', path: '/office/prepared' },
  { name: 'prepare a draft', path: '/office/dossiers/new?types=2', act: openFolds },
  {
    name: 'prepare a draft, refused',
    path: '/office/dossiers/new',
    act: async (page) => {
      // The last button of this form asks for one more document type.
      await page.locator('main form button[type=submit]:not([name])').click()
      await page.locator('.govuk-error-summary').waitFor()
    },
  },
  { name: 'claim that is over', path: '/dossiers/claim/unknown' },
]

export const REFERENCES_LOOKS: readonly Look[] = [
  { name: 'patterns of references', path: '/office/settings/references' },
  {
    name: 'patterns of references, refused',
    path: '/office/settings/references',
    act: async (page) => {
      await fill(page, { issuer: 'INS-{number}' })
      await refused(page)
    },
  },
]

export const SETTINGS_LOOKS: readonly Look[] = [
  { name: 'settings of the office', path: '/office/settings' },
  { name: 'templates', path: '/office/settings/templates' },
  { name: 'templates, refused', path: '/office/settings/templates', act: refused },
  { name: 'checklist', path: '/office/settings/checklist' },
  { name: 'times and reminders', path: '/office/settings/times' },
  { name: 'freeze periods', path: '/office/settings/freeze' },
  {
    name: 'freeze periods, refused',
    path: '/office/settings/freeze',
    act: async (page) => {
      await page.locator('button[value=add]').click()
      await page.locator('.govuk-error-summary').waitFor()
    },
  },
  { name: 'profiles of certificates', path: '/office/settings/profiles' },
  { name: 'a new profile', path: '/office/settings/profiles/new' },
  { name: 'a new version of a profile', path: '/office/settings/profiles/guide' },
  { name: 'webhooks', path: '/office/settings/webhooks' },
  { name: 'delivery of mails and jobs', path: '/office/settings/post' },
  { name: 'texts of mails', path: '/office/settings/mails' },
  { name: 'a mail in four languages', path: '/office/settings/mails?mail=approved' },
]

/** Of the partner's dossier that came back with remarks: the step they are in, and all of them; nothing without one. */
export async function remarkLooks(page: Page): Promise<Look[]> {
  const addresses = (await listedLooks(page, '/dossiers')).slice(1).map(({ path }) => path)
  for (const path of addresses) {
    await page.goto(`${inject('portal').origin}${path}`)
    if ((await page.locator('main a[href$="/remarks"]').count()) > 0)
      return [
        { name: 'remarks', path: `${path}/remarks` },
        { name: 'a step with a remark', path: `${path}/institution`, act: openFolds },
        { name: 'the check with remarks', path: `${path}/review` },
      ]
  }
  throw new Error('no dossier of this partner has remarks')
}

/** The certificates of a partner's institutions, and what can be done with the first of them. */
export async function certificateLooks(page: Page): Promise<Look[]> {
  await page.goto(`${inject('portal').origin}/certificates`)
  const report = await page.locator('main a[href$="/compromise"]').first().getAttribute('href')
  if (report === null) throw new Error('this partner has no certificate')
  return [
    { name: 'certificates', path: '/certificates', act: openFolds },
    { name: 'renew a certificate', path: report.replace('compromise', 'renew') },
    { name: 'report a key', path: report },
    {
      name: 'report a key, refused',
      path: report,
      act: async (page) => {
        await page.locator('button.govuk-button--warning').click()
        await page.locator('.govuk-error-summary').waitFor()
      },
    },
  ]
}

/** The team's list of what ends, and the first certificate of it. */
export async function endLooks(page: Page): Promise<Look[]> {
  const list = '/office/certificates?show=all'
  await page.goto(`${inject('portal').origin}${list}`)
  const one = await page.locator('main tbody th a').first().getAttribute('href')
  const inventory = await page.locator('main tbody td a').first().getAttribute('href')
  if (one === null || inventory === null) throw new Error('there is no certificate')
  return [
    { name: 'what ends next', path: list },
    { name: 'a certificate, for the team', path: one },
    { name: 'certificates of an institution', path: inventory, act: openFolds },
  ]
}

/** The first issuer of a partner's institutions: planning, how a message of it looks, and following it by calendar. */
export async function issuerLooks(page: Page): Promise<Look[]> {
  await page.goto(`${inject('portal').origin}/dossiers`)
  const issuer = await page.locator('main a[href^="/issuers/"]').first().getAttribute('href')
  if (issuer === null) throw new Error('this partner has no issuer')
  await page.goto(`${inject('portal').origin}${issuer}`)
  const preview = await page.locator('main a[href*="/preview/"]').first().getAttribute('href')
  if (preview === null) throw new Error('this issuer has no document type')
  return [
    { name: 'acceptance and its tests', path: `${issuer}/tests`, act: openFolds },
    { name: 'going to production', path: `${issuer}/production`, act: openFolds },
    { name: 'planning', path: `${issuer}/planning`, act: openFolds },
    { name: 'preview of a message', path: preview },
    { name: 'simulator', path: `${issuer}/simulator` },
    { name: 'simulator, answered', path: `${issuer}/simulator?environment=acceptance&typed=unknown` },
    { name: 'simulator, refused', path: `${issuer}/simulator?environment=acceptance&typed=x&fingerprint=ab` },
    { name: 'calendar addresses', path: '/settings/calendar' },
    {
      name: 'calendar addresses, a new one',
      path: '/settings/calendar',
      act: async (page) => {
        const choice = page.locator('input[type=radio][name=of]').first()
        if ((await choice.count()) > 0) await choice.check()
        await page.locator('button[value=issue]').click()
        await page.locator('#address').waitFor()
      },
    },
  ]
}

const STEPS = ['institution', 'application'] as const

/** Requests for a change of what is registered, by a member of it: where they begin, and the steps of two of them. */
export async function changeLooks(page: Page): Promise<Look[]> {
  await page.goto(`${inject('portal').origin}/dossiers`)
  const address = (await page.locator('main a[href*="/dossiers/change/"]').first().getAttribute('href')) ?? ''
  const issuer = new URL(address, page.url()).searchParams.get('issuer') ?? ''
  const begin = async (ask: string) =>
    (await post(page, address, { issuer, ask, dossierId: crypto.randomUUID() })) ?? ''
  const [contacts, end] = [await begin('contacts'), await begin('end')]
  return [
    { name: 'ask for a change', path: address },
    { name: 'ask for a change, refused', path: address, act: refused },
    { name: 'new, with a registered institution', path: '/dossiers/new' },
    { name: 'other contacts', path: contacts },
    ...STEPS.map(
      (step): Look => ({ name: `other contacts, ${step}`, path: `${contacts}/${step}`, act: openFolds }),
    ),
    { name: 'end', path: `${end}/end` },
    {
      name: 'end, refused',
      path: `${end}/end`,
      act: async (page) => {
        await fill(page, { scope: 'documentTypes' })
        await refused(page)
      },
    },
    { name: 'end, review', path: `${end}/review` },
  ]
}

/**
 * Every page of a draft, from the empty one to the one that can be submitted; of the person signed in. The screens
 * behind the choice of a certificate are looked at by the test of the key pages.
 */
export async function draftLooks(page: Page): Promise<Look[]> {
  const empty = await draftOf(page, {
    enterpriseNumber: '1900000465',
    applicationId: 'looks:empty',
    filled: 'nothing',
  })
  const full = await fullDraft(page)
  return [
    { name: 'new', path: '/dossiers/new' },
    { name: 'new, refused', path: '/dossiers/new', act: refused },
    { name: 'access to a registered institution', path: '/access/1900000168' },
    { name: 'tasks, empty', path: empty },
    { name: 'tasks, done', path: full.home },
    ...STEPS.flatMap((step): Look[] => [
      { name: `${step}, empty`, path: `${empty}/${step}` },
      { name: `${step}, refused`, path: `${empty}/${step}`, act: refused },
      { name: `${step}, filled`, path: `${full.home}/${step}`, act: openFolds },
    ]),
    { name: 'document types, none', path: `${empty}/document-types` },
    { name: 'document types, none, refused', path: `${empty}/document-types`, act: refused },
    { name: 'document types, some', path: `${full.home}/document-types` },
    { name: 'document type, empty', path: full.emptyType },
    { name: 'document type, refused', path: full.emptyType, act: refused },
    { name: 'document type, filled', path: full.type, act: openFolds },
    { name: 'document type, remove', path: `${full.type}/remove` },
    { name: 'certificate, too early', path: `${empty}/certificate/acceptance` },
    { name: 'certificate, choice', path: `${full.home}/certificate/acceptance?change=yes` },
    { name: 'certificate, stored', path: `${full.home}/certificate/production` },
    { name: 'issued certificate, too early', path: `${empty}/issued/acceptance` },
    { name: 'review, incomplete', path: `${empty}/review` },
    { name: 'review', path: `${full.home}/review` },
    { name: 'withdraw', path: `${empty}/withdraw` },
  ]
}

async function fullDraft(page: Page): Promise<{ home: string; type: string; emptyType: string }> {
  const home = await draftOf(page, {
    enterpriseNumber: '1900000564',
    applicationId: `looks:${'very-long-identifier-'.repeat(2)}full`,
    filled: 'application',
  })
  const type = (await post(page, `${home}/document-types`, { add: 'empty' })) ?? ''
  await answer(page, type, { ...DOCUMENT_TYPE, documentTypeId: `looks:${'type:'.repeat(14)}a` })
  const emptyType = (await post(page, `${home}/document-types`, { add: 'empty' })) ?? ''
  for (const environment of ['acceptance', 'production'])
    await post(page, `${home}/certificate/${environment}`, { intent: 'save', choice: 'later' })
  return { home, type, emptyType }
}

/** Every page of the dossiers in a list, in the states they have. */
export async function listedLooks(page: Page, list: '/dossiers' | '/office'): Promise<Look[]> {
  await page.goto(`${inject('portal').origin}${list}`)
  const addresses = await page
    .locator('main tbody th a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  return [
    { name: list, path: list },
    ...addresses.map((path, at) => ({ name: `${list} ${at + 1}`, path, act: openFolds })),
  ]
}

/** The form for a remark, on the dossier that waits longest. */
export async function pinLook(page: Page): Promise<Look> {
  const first = (await listedLooks(page, '/office'))[1]
  return { name: 'a remark to be pinned', path: `${first?.path}?remark=institution.nameFr` }
}

const EVERY_STATE = QUEUE_STATES.map((state) => `state=${state}`).join('&')

export const QUEUE_LOOKS: readonly Look[] = [
  { name: 'queue, every state and folds open', path: `/office?${EVERY_STATE}`, act: openFolds },
  { name: 'configurations', path: '/office/export', act: openFolds },
  { name: 'issuers', path: '/office/issuers' },
  { name: 'issuers, nothing found', path: '/office/issuers?text=nothing-has-this-name' },
  { name: 'calendar', path: '/office/calendar' },
  { name: 'calendar of a month with holidays', path: '/office/calendar?month=2027-05' },
  { name: 'statistics', path: '/office/statistics' },
  { name: 'statistics, week by week', path: '/office/statistics?period=3' },
  {
    name: 'statistics, a period refused',
    path: '/office/statistics?period=own&from=2026-02-01&to=2026-01-01',
  },
  { name: 'queue, nothing found', path: '/office?text=nothing-has-this-name&language=nl&sort=recent' },
  {
    name: 'queue, nothing ticked',
    path: `/office?${EVERY_STATE}`,
    act: async (page) => {
      await page.locator('button[value="assign"]').click()
      await page.locator('.govuk-error-summary').waitFor()
    },
  },
]
