import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Officer } from '#app/domain/actor.ts'
import { AUTOMATIC_CHECKS } from '#app/domain/automatic-check.ts'
import { LANGUAGES } from '#app/domain/language.ts'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import { DEMO_DOSSIERS, type DemoDossier } from '#app/services/demo/dossiers.ts'
import { playDossier } from '#app/services/demo/play-dossier.server.ts'
import { runChecks } from '#app/services/run-checks.server.ts'
import { connect, disconnect } from '#db/client.server.ts'
import { asOwner } from '#db/owner.server.ts'
import { type FreshDatabase, freshDatabase } from '#test/setup/database.ts'

let database: FreshDatabase
let officer: Officer

beforeAll(async () => {
  process.env.SECRET_SESSION = 'a-session-secret-for-tests-that-is-long-enough'
  process.env.SECRET_LOG = 'a-log-secret-for-tests-that-is-just-as-long'
  process.env.LOG_LEVEL = 'error'
  database = await freshDatabase()
  connect(database.options)
  officer = { kind: 'officer', personId: await person('sofie@ebox.example'), roles: ['approver'] }
})

afterAll(async () => {
  await disconnect()
  await database.drop()
})

const ask = (text: string, values: string[] = []) =>
  asOwner(database.connection, (sql) => sql.unsafe(text, values))

async function person(email: string): Promise<string> {
  const [row] = await ask("insert into persons (email, language) values ($1, 'fr') returning id", [email])
  return row?.id
}

const [model] = DEMO_DOSSIERS
if (!model?.application) throw new Error('the demo world has no dossier to take as a model')
const { application } = model

type Change = { number: string; applicationId?: string; csr?: string; until?: DemoDossier['until'] }

/** A dossier of somebody who has nothing to do with the others; answers its id. */
async function submitted(
  email: string,
  { number, applicationId, csr, until = 'submitted' }: Change,
): Promise<string> {
  const { csr: _, ...rest } = model as DemoDossier
  const personId = await person(email)
  await playDossier(
    {
      ...rest,
      ...(csr === undefined ? {} : { csr }),
      institution: { ...rest.institution, enterpriseNumber: number },
      application: { ...application, applicationId: applicationId ?? 'town:residence' },
      until,
    },
    personId,
    { officer, second: officer },
  )
  const [dossier] = await ask('select id from dossiers where created_by = $1', [personId])
  return dossier?.id
}

async function checksOf(dossierId: string): Promise<Record<string, string>> {
  const rows = await ask('select "check", outcome, evidence from check_results where dossier_id = $1', [
    dossierId,
  ])
  return Object.fromEntries(rows.map(({ check, outcome, evidence }) => [check, `${outcome} ${evidence}`]))
}

async function judged(email: string, change: Change): Promise<Record<string, string>> {
  const dossierId = await submitted(email, change)
  await runChecks(dossierId, 1)
  return checksOf(dossierId)
}

describe('the automatic checks', () => {
  it('pass what is in order, and have a sentence in every language', async () => {
    const found = await judged('ann@hombourg.example', {
      number: '1900000168',
      applicationId: 'hombourg:population:attestations',
      csr: model.csr ?? '',
    })
    expect(Object.keys(found).sort()).toEqual([...AUTOMATIC_CHECKS].sort())
    expect(found).toMatchObject({
      enterpriseActive: 'pass check.enterpriseActive.active',
      institutionKnown: 'pass check.institutionKnown.new',
      issuerKnown: 'pass check.issuerKnown.new',
      duplicateDossier: 'pass check.duplicateDossier.none',
      'csr.acceptance': 'pass check.csr.ok',
      'csr.production': 'pass check.csr.later',
      keyReuse: 'pass check.keyReuse.unique',
      mailDomain: 'pass check.mailDomain.matches|{"domain":"hombourg.example"}',
      authority: 'warn check.authority.asked',
    })
    for (const language of LANGUAGES)
      for (const text of Object.values(found))
        expect(translatorFor(language).message(text.slice(5))).not.toMatch(/[{}]/)
  })

  it('say of a stopped enterprise, an unknown one, and one without an address what they are', async () => {
    const stopped = await judged('bob@gmail.com', { number: '1900001257' })
    expect(stopped.enterpriseActive).toBe('fail check.enterpriseActive.stopped')
    expect(stopped.mailDomain).toBe('warn check.mailDomain.free|{"domain":"gmail.com"}')
    const unknown = await judged('bob@firm.example', { number: '1234567894' })
    expect(unknown.enterpriseActive).toBe('warn check.enterpriseActive.unknown')
    expect(unknown.authority).toBe('warn check.authority.noAddress')
    expect(unknown.mailDomain).toBe('warn check.mailDomain.differs|{"domain":"firm.example"}')
  })

  it('see the open dossier of a stranger about the same couple, and not one about another', async () => {
    const first = await submitted('one@a.example', { number: '1900000861', applicationId: 'port:berths' })
    const second = await judged('two@b.example', { number: '1900000861', applicationId: 'port:berths' })
    const other = await judged('three@c.example', { number: '1900000861', applicationId: 'port:tides' })
    const [{ reference } = { reference: '' }] = await ask('select reference from dossiers where id = $1', [
      first,
    ])
    expect(second.duplicateDossier).toBe(`warn check.duplicateDossier.open|{"references":"${reference}"}`)
    expect(other.duplicateDossier).toBe('pass check.duplicateDossier.none')
  })

  it('see that an institution was registered meanwhile for somebody else', async () => {
    const late = await submitted('late@d.example', { number: '1900000762' })
    await submitted('first@e.example', { number: '1900000762', until: 'approved' })
    await runChecks(late, 1)
    expect(await checksOf(late)).toMatchObject({
      institutionKnown: 'fail check.institutionKnown.elsewhere',
      issuerKnown: 'fail check.issuerKnown.already',
    })
  })

  it('see a key that another workspace uses', async () => {
    const [key] = await ask('select dossier_id as mine, spki_sha256 as spki from certificate_keys')
    const stranger = await submitted('thief@f.example', { number: '1900001059' })
    await ask(
      `insert into certificate_keys (dossier_id, workspace_id, environment, spki_sha256)
       select id, workspace_id, 'production', $2 from dossiers where id = $1`,
      [stranger, key?.spki],
    )
    await runChecks(key?.mine, 1)
    expect((await checksOf(key?.mine)).keyReuse).toBe('fail check.keyReuse.acceptance')
  })

  it('are stored once, however often they run, and say what they saw last', async () => {
    const dossierId = await submitted('often@g.example', { number: '1900000465' })
    await Promise.all([runChecks(dossierId, 1), runChecks(dossierId, 1), runChecks(dossierId, 1)])
    await ask("update register_entries set status = 'stopped' where enterprise_number = '1900000465'")
    await runChecks(dossierId, 1)
    const found = await ask('select "check" from check_results where dossier_id = $1', [dossierId])
    expect(found).toHaveLength(AUTOMATIC_CHECKS.length)
    expect((await checksOf(dossierId)).enterpriseActive).toBe('fail check.enterpriseActive.stopped')
  })

  it('fail for a version that does not exist', async () => {
    await expect(runChecks(crypto.randomUUID(), 1)).rejects.toThrow(/has no version 1/)
  })
})
