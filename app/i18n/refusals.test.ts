import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { DOSSIER_ACTIONS, DOSSIER_TRANSITIONS } from '#app/domain/dossier-state.ts'
import { ENVIRONMENT_ACTIONS, ENVIRONMENT_TRANSITIONS } from '#app/domain/environment-state.ts'
import { catalogueOf } from './catalogues.server.ts'

const texts = catalogueOf('en')

it('has a sentence for each refusal that the code can answer', () => {
  const sources = ['domain', 'http', 'services', 'routes'].flatMap((folder) =>
    readdirSync(`app/${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `app/${folder}/${file}`),
  )
  const keys = sources.flatMap(
    (file) => readFileSync(file, 'utf8').match(/(?<=['"])refusal(\.\w+)+(?=['"])/g) ?? [],
  )
  expect(keys.length).toBeGreaterThan(20)
  expect(keys.filter((key) => !(key in texts))).toEqual([])
})

it('has a sentence for each action in a state that does not allow it, and for each guard', () => {
  const guards = Object.values(DOSSIER_TRANSITIONS).flatMap((actions) =>
    Object.entries(actions).flatMap(([action, { guards = [] }]) =>
      guards.map((guard) => `refusal.${action}.${guard}`),
    ),
  )
  const keys = [...DOSSIER_ACTIONS.map((action) => `refusal.${action}.state`), ...guards]
  expect(keys.filter((key) => !(key in texts))).toEqual([])
})

it('has one for each act on an environment, and for each of its guards', () => {
  const guards = Object.values(ENVIRONMENT_TRANSITIONS).flatMap((table) =>
    Object.values(table).flatMap((acts) =>
      Object.entries(acts).flatMap(([action, { guards = [] }]) =>
        guards.map((guard) => `${action}.${guard}`),
      ),
    ),
  )
  expect(guards).toHaveLength(3)
  const keys = [...Object.keys(ENVIRONMENT_ACTIONS).map((action) => `${action}.state`), ...guards]
  expect(keys.filter((key) => !(`refusal.environment.${key}` in texts))).toEqual([])
})
