import { useTranslator } from './language.tsx'
import { Table } from './table.tsx'

type Field = { name: string; form: string; required: boolean }

/** As the OpenAPI document describes it, in its words. */
export type ShownOperation = {
  operationId: string
  method: string
  path: string
  summary: string
  description: string
  parameters: readonly (Field & { in: string })[]
  body: readonly Field[]
  answers: readonly { status: string; meaning: string }[]
  result: readonly Field[]
  media: readonly string[]
}

/** One operation of the machine interface. What stands in the document is English. */
export function ApiOperation({ operation }: { operation: ShownOperation }) {
  const t = useTranslator()
  const { operationId, method, path, summary, description, parameters, body, answers, result, media } =
    operation
  return (
    <section aria-labelledby={operationId}>
      <h3 className="govuk-heading-m portal-code" id={operationId}>
        {method} {path}
      </h3>
      <div lang="en">
        <p className="govuk-body">{summary}</p>
        {description !== '' && <p className="govuk-body">{description}</p>}
      </div>
      {parameters.length > 0 && (
        <Table
          caption={t('doc.parameters')}
          columns={[
            { key: 'name', title: t('doc.parameter.name') },
            { key: 'in', title: t('doc.parameter.in') },
            { key: 'form', title: t('doc.parameter.type') },
          ]}
          rows={parameters.map((one) => ({
            id: `${one.in} ${one.name}`,
            cells: { name: <Name {...one} />, in: <span lang="en">{one.in}</span>, form: <Form {...one} /> },
          }))}
        />
      )}
      <Fields caption={t('doc.body')} operationId={operationId} fields={body} />
      <Table
        caption={t('doc.answers')}
        columns={[
          { key: 'status', title: t('doc.status') },
          { key: 'meaning', title: t('doc.meaning') },
        ]}
        rows={answers.map(({ status, meaning }) => ({
          id: status,
          cells: { status, meaning: <span lang="en">{meaning.replaceAll(', ', ',\n')}</span> },
        }))}
      />
      <p className="govuk-body portal-code">{media.join(', ')}</p>
      <Fields caption={t('doc.result')} operationId={operationId} fields={result} />
    </section>
  )
}

function Name({ name, required }: Field) {
  const t = useTranslator()
  return (
    <>
      <span className="portal-code">{name}</span>
      {required && ` (${t('doc.required')})`}
    </>
  )
}

const Form = ({ form }: Field) => (
  <span className="portal-code" lang="en">
    {form}
  </span>
)

type FieldsProps = { caption: string; operationId: string; fields: readonly Field[] }

/** The members of a body, folded: a dossier has many. */
function Fields({ caption, operationId, fields }: FieldsProps) {
  const t = useTranslator()
  if (fields.length === 0) return null
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          {caption}
          <span className="govuk-visually-hidden"> {operationId}</span>
        </span>
      </summary>
      <div className="govuk-details__text">
        <Table
          caption={caption}
          hideCaption
          columns={[
            { key: 'name', title: t('doc.field') },
            { key: 'form', title: t('doc.parameter.type') },
          ]}
          rows={fields.map((field) => ({
            id: field.name,
            cells: { name: <Name {...field} />, form: <Form {...field} /> },
          }))}
        />
      </div>
    </details>
  )
}
