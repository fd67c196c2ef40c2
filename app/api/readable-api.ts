type Schema = {
  type?: string
  enum?: readonly unknown[]
  pattern?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  items?: Schema
  properties?: Readonly<Record<string, Schema>>
  required?: readonly string[]
  anyOf?: readonly Schema[]
}
type Parameter = { name: string; in: string; required?: boolean; description?: string; schema: Schema }
type Content = Readonly<Record<string, { schema: Schema }>>
type Described = {
  operationId: string
  summary: string
  description?: string
  parameters: readonly Parameter[]
  requestBody?: { content: Content }
  responses: Readonly<Record<string, { description: string; content?: Content }>>
}
type Document = { paths: Readonly<Record<string, Readonly<Record<string, Described>>>> }

/** `form` says in a line what a value looks like; `name` of a part of a part is `applications[].names.fr`. */
export type ReadableField = { name: string; form: string; required: boolean }

/** One operation as the page shows it: the words of the document, its schemas as lines. */
export type ReadableOperation = {
  operationId: string
  method: string
  path: string
  summary: string
  description: string
  parameters: (ReadableField & { in: string })[]
  body: ReadableField[]
  answers: { status: string; meaning: string }[]
  result: ReadableField[]
  media: string[]
}

const JSON_TYPE = 'application/json'
const DEPTH = 6

const between = (least: number | undefined, most: number | undefined, what: string): string[] =>
  least === undefined && most === undefined ? [] : [`${least ?? ''}…${most ?? ''}${what}`]

function formOf(schema: Schema): string {
  if (schema.enum) return schema.enum.map(String).join(' | ')
  if (schema.items) return `${formOf(schema.items)}[]`
  return [
    schema.type ?? '',
    ...between(schema.minLength, schema.maxLength, ' characters'),
    ...between(schema.minimum, schema.maximum, ''),
    ...(schema.pattern ? [schema.pattern] : []),
  ].join(' ')
}

/** Everything that a schema has inside, each under its whole name. */
function fieldsOf(schema: Schema, prefix = '', depth = 0): ReadableField[] {
  if (depth > DEPTH) return []
  if (schema.items) return fieldsOf(schema.items, `${prefix}[]`, depth)
  return Object.entries(schema.properties ?? {}).flatMap(([key, member]) => {
    const name = prefix === '' ? key : `${prefix}.${key}`
    const field = { name, form: formOf(member), required: schema.required?.includes(key) ?? false }
    return [field, ...fieldsOf(member, name, depth + 1)]
  })
}

const schemaIn = (content: Content | undefined): Schema => content?.[JSON_TYPE]?.schema ?? {}

/** The OpenAPI document as lines to read, operation by operation. */
export const readableApi = (document: unknown): ReadableOperation[] =>
  Object.entries((document as Document).paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => {
      const done = Object.entries(operation.responses).find(([status]) => status.startsWith('2'))?.[1]
      return {
        operationId: operation.operationId,
        method: method.toUpperCase(),
        path,
        summary: operation.summary,
        description: operation.description ?? '',
        parameters: operation.parameters.map(({ name, schema, required, ...parameter }) => ({
          name,
          in: parameter.in,
          form: formOf(schema),
          required: required === true,
        })),
        body: fieldsOf(schemaIn(operation.requestBody?.content)),
        answers: Object.entries(operation.responses).map(([status, { description }]) => ({
          status,
          meaning: description,
        })),
        result: fieldsOf(schemaIn(done?.content)),
        media: Object.keys(done?.content ?? {}),
      }
    }),
  )
