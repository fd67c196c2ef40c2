import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { ok, type Result } from '#app/domain/result.ts'
import { approveDossier } from '#app/services/approve-dossier.server.ts'
import { post } from '#app/services/post.server.ts'
import { recordAuthority } from '#app/services/record-authority.server.ts'
import { startReview } from '#app/services/start-review.server.ts'
import { submitDossier } from '#app/services/submit-dossier.server.ts'
import { asPartner } from '#db/client.server.ts'
import { opensslCsr } from '#test/builders/csr.ts'
import { anInstitution } from '#test/builders/institution.ts'
import { anOfficer } from '#test/builders/people.ts'
import { aCompleteDraft, aSubmittedDossier } from '#test/builders/submitted-dossier.ts'
import { settleSettings } from '#test/http/serve-border.ts'
import type { Fault } from '#test/setup/statement-tap.ts'
import { onTappedDatabase, type Stored } from '#test/world/tapped-database.ts'

settleSettings()
// Hundreds of acts, on a machine that does other things too.
vi.setConfig({ testTimeout: 120_000 })
const world = onTappedDatabase()

/** An act to be tried again and again, and what it answers once it was done. */
type Act = { act: () => Promise<Result<unknown>>; again: Result<unknown> }

const CERTIFICATE_NAME = 'SPF Stratégie et Appui'

let institutions = 2_000_000
/** The last two digits are the others' remainder by 97, taken from 97. */
function aNewNumber(): string {
  institutions += 1
  return `0${institutions}${String(97 - (institutions % 97)).padStart(2, '0')}`
}

async function submitting(): Promise<Act> {
  const { partner, dossierId } = await aCompleteDraft({ enterpriseNumber: aNewNumber() })
  const submission = { dossierId, submissionId: randomUUID() }
  const reference = expect.stringMatching(/^EBX-/)
  return { act: () => submitDossier(partner, submission), again: ok({ reference, version: 1 }) }
}

async function approving(): Promise<Act> {
  const applicationId = `bosa:fault:${randomUUID().slice(0, 8)}`
  const officer = await anOfficer('approver')
  const enterpriseNumber = aNewNumber()
  const pem = opensslCsr({ institutionName: CERTIFICATE_NAME, enterpriseNumber, applicationId })
  const { dossierId } = await aSubmittedDossier({
    enterpriseNumber,
    application: { applicationId },
    csrs: { acceptance: pem },
  })
  const revision = async () =>
    (await world().sql`select revision from dossiers where id = ${dossierId}`)[0]?.revision
  await startReview(officer, { dossierId, revision: await revision() })
  await recordAuthority(officer, dossierId, 'Called its published number.')
  const approval = {
    dossierId,
    revision: await revision(),
    applicationId,
    certificateName: CERTIFICATE_NAME,
    documentTypeIds: ['bosa:fault'],
    text: 'Welcome.',
  }
  return {
    act: () => approveDossier(officer, approval),
    // It was decided on what the officer saw, which is no longer the present state.
    again: { ok: false, refusal: { message: 'refusal.revision' } },
  }
}

/** The tables that differ, by name, with the rows that were added. */
const grown = (before: Stored, after: Stored): Record<string, number> =>
  Object.fromEntries(
    Object.entries(after).flatMap(([name, { rows, hash }]) =>
      hash === before[name]?.hash ? [] : [[name, rows - (before[name]?.rows ?? 0)]],
    ),
  )

/** The tables and rows that an act cannot do without. */
const NEEDED = {
  submit: { dossiers: 0, dossier_versions: 1, authorities: 1, event_head: 0, events: 1, mails: 3 },
  approve: {
    dossiers: 0,
    decisions: 1,
    institutions: 1,
    issuers: 1,
    document_types: 1,
    certificate_keys: 0,
    events: 1,
  },
}

type Ended = {
  /** How often the act was tried. */
  tries: number
  /** The statements of the last try. */
  statements: string[]
  fired: boolean
  answered: boolean
  changed: Record<string, number>
}

/** Tries the act with this fault at its first statement, its second … until anything at all is stored. */
async function untilStored(fault: Fault, act: () => Promise<Result<unknown>>): Promise<Ended> {
  const { tap, stored } = world()
  const before = await stored()
  // A connection that is lost with its BEGIN costs nothing: another is taken.
  for (let at = fault === 'fails' ? 1 : 2; at < 100; at += 1) {
    tap.arm({ fault, at })
    const outcome = await act().catch(() => undefined)
    const { fired, seen } = tap
    tap.revive()
    const changed = grown(before, await stored())
    const answered = outcome?.ok === true
    if (Object.keys(changed).length > 0 || !fired)
      return { tries: at, statements: seen, fired, answered, changed }
    expect({ at, answered, statement: seen[at - 1] }).toMatchObject({ answered: false })
  }
  throw new Error('it never came through')
}

const ACTS = { submit: submitting, approve: approving }
const NAMES = ['submit', 'approve'] as const

/** What each act adds or changes when all goes well. */
const WHOLE: Record<string, Record<string, number>> = {}

beforeAll(async () => {
  // The counters of references have begun, as in a portal at work.
  await anInstitution(aNewNumber())
  for (const name of NAMES) {
    const { act } = await ACTS[name]()
    const before = await world().stored()
    expect(await act()).toMatchObject({ ok: true })
    WHOLE[name] = grown(before, await world().stored())
    expect(WHOLE[name]).toMatchObject(NEEDED[name])
    expect(WHOLE[name].job).toBeGreaterThan(0)
  }
})

describe.each(NAMES)('a fault at each statement of: %s', (name) => {
  it.each(['fails', 'cut'] as const)(
    '%s: nothing is half done, and a repeat does all of it',
    async (fault) => {
      const { act, again } = await ACTS[name]()
      const { tries, statements, fired, answered, changed } = await untilStored(fault, act)
      expect({ fired, answered, changed }).toEqual({ fired: false, answered: true, changed: WHOLE[name] })
      expect([statements[0]?.trim(), statements.at(-1)]).toEqual(['begin', 'commit'])
      // Each of them went wrong once, the commit too.
      expect(tries).toBe(statements.length + 1)
      expect(tries).toBeGreaterThan(15)
      await repeated(act, again)
    },
  )

  it('unanswered: all of it is done once, however often it is repeated', async () => {
    const { act, again } = await ACTS[name]()
    const { tries, statements, fired, answered, changed } = await untilStored('unanswered', act)
    expect({ fired, answered, changed }).toEqual({ fired: true, answered: false, changed: WHOLE[name] })
    expect([tries, statements.at(-1)]).toEqual([statements.length, 'commit'])
    await repeated(act, again)
  })
})

async function repeated(act: () => Promise<Result<unknown>>, again: Result<unknown>): Promise<void> {
  const before = await world().stored()
  expect(await act()).toEqual(again)
  expect(grown(before, await world().stored())).toEqual({})
}

it.each(['cut', 'unanswered'] as const)('a first statement that is %s is asked again', async (fault) => {
  const { act } = await submitting()
  world().tap.arm({ fault, at: 1 })
  expect(await act()).toMatchObject({ ok: true })
  expect(world().tap.fired).toBe(true)
  world().tap.revive()
})

it('would find an act of two transactions', async () => {
  const { act } = await submitting()
  const letter = { template: 'reviewStarted', to: 'ann@town.example', language: 'nl' } as const
  const params = { reference: 'EBX-2026-000042', institution: 'Lindebeke', link: '/' }
  const { fired, changed } = await untilStored('fails', async () => {
    await asPartner({}, (tx) => post(tx, { ...letter, params }))
    return act()
  })
  expect({ fired, changed }).toEqual({ fired: true, changed: { job: 1, mails: 1 } })
})
