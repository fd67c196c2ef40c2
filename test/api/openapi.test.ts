import { readdirSync } from 'node:fs'
import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { OPERATIONS } from '#app/api/operations.server.ts'
import { PROBLEMS } from '#app/api/problem.ts'
import { translatorFor } from '#app/i18n/catalogues.server.ts'
import { onPortalApi } from './portal-api.ts'

const call = onPortalApi()

type Described = { operationId: string; security: unknown; parameters: { name: string }[] }
type Document = { openapi: string; paths: Record<string, Record<string, Described>> }

describe('the OpenAPI document', () => {
  it('is whole OpenAPI 3.0, and the same in JSON and YAML', async () => {
    const json = await call({ path: '/doc/openapi.json' })
    const yaml = await call({ path: '/doc/openapi.yaml' })
    expect([json.status, json.headers['content-type']]).toEqual([200, 'application/json; charset=utf-8'])
    expect([yaml.status, yaml.headers['content-type']]).toEqual([200, 'application/yaml'])
    expect(parse(yaml.body)).toEqual(json.json)
    const validator = new Validator()
    const result = await validator.validate(structuredClone(json.json))
    expect(result.errors).toBeUndefined()
    expect([result.valid, validator.version]).toEqual([true, '3.0'])
  })

  it('is judged by a validator that finds faults', async () => {
    const { json } = await call({ path: '/doc/openapi.json' })
    const broken = structuredClone(json)
    Object.assign(broken.paths as object, { '/api/v1/x': { get: { responses: { 200: {} } } } })
    expect((await new Validator().validate(broken)).valid).toBe(false)
  })

  it('describes each operation that is served, and no other', async () => {
    const { paths } = (await call({ path: '/doc/openapi.json' })).json as Document
    const described = Object.entries(paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    )
    expect(described.sort()).toEqual(OPERATIONS.map(({ method, path }) => `${method} ${path}`).sort())
    const ids = Object.values(paths).flatMap((item) =>
      Object.values(item).map(({ operationId }) => operationId),
    )
    expect(new Set(ids).size).toBe(ids.length)
    for (const { method, path, scope, ifMatch, idempotent, params } of OPERATIONS) {
      const found = paths[path]?.[method.toLowerCase()]
      expect(found?.security).toEqual(scope === undefined ? [{}, { token: [] }] : [{ token: [] }])
      const names = found?.parameters.map(({ name }) => name) ?? []
      expect([names.includes('If-Match'), names.includes('Idempotency-Key')]).toEqual([ifMatch, idempotent])
      expect(names).toEqual(expect.arrayContaining(Object.keys(params)))
      expect(path.match(/\{\w+\}/g)?.length ?? 0).toBe(Object.keys(params).length)
    }
  })

  it('names the fields of the wizard, with the choices that each has', async () => {
    const text = (await call({ path: '/doc/openapi.json' })).body
    for (const name of ['messageTypeId', 'certificateName', 'applicationId', 'validityUnit'])
      expect(text).toContain(`"${name}"`)
    expect(text).not.toContain('documentTypeId')
    expect(text).not.toContain('null')
  })
})

describe('the one door under /api', () => {
  it('has no other route file beside it', () => {
    const files = readdirSync('app/routes').filter((name) => /^(api|sandbox)\b/.test(name))
    expect(files).toEqual(['api.$.ts'])
  })

  it('has words for every problem in every language', () => {
    for (const language of ['fr', 'nl', 'de', 'en'] as const)
      for (const kind of Object.keys(PROBLEMS))
        expect(translatorFor(language).dynamic(`api.problem.${kind}`, { scope: 'x' })).not.toBe('')
  })
})
