import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/page-title.tsx'
import { TestPage } from '#app/components/test-page.tsx'
import { isTestCase, isTestOutcome } from '#app/domain/acceptance-tests.ts'
import { readForm } from '#app/http/answers-form.ts'
import { captionOf } from '#app/http/environment-page.server.ts'
import { issuerReader } from '#app/http/issuer-reader.server.ts'
import { notFound } from '#app/http/partner.server.ts'
import { openTests } from '#app/services/environments/open-tests.server.ts'
import { saveTest } from '#app/services/environments/save-test.server.ts'
import { isUuid } from '#app/services/open-dossier.server.ts'
import type { Upload } from '#app/services/thread/judge-attachment.server.ts'
import { textShownAgain } from '#app/services/thread/write-message.server.ts'

export const handle = pageTitle('tests.title')

/** For who marks tests; everybody else reads them on the page before. */
export async function loader(asked: LoaderFunctionArgs) {
  const { reader, issuerId } = await issuerReader(asked)
  const opened = await openTests(reader, issuerId)
  if (!opened) throw notFound()
  const test = opened.tests.find(({ key }) => key === asked.params.line)
  if (!test) throw notFound()
  if (!opened.canMark) throw redirect(`/issuers/${issuerId}/tests`)
  return { view: { issuerId, caption: captionOf(opened, asked.context.language), test } }
}

export async function action(asked: ActionFunctionArgs) {
  const { reader, issuerId } = await issuerReader(asked)
  const line = readLine(asked.params.line ?? '')
  if (!line || reader.kind !== 'partner') throw notFound()
  const posted = await readPosted(await asked.request.formData())
  if (!posted) throw data(null, 400)
  const { outcome, ...rest } = posted
  const again = { outcome, note: textShownAgain(posted.note) }
  if (!isTestOutcome(outcome))
    return data({ refusal: { message: 'tests.refusal.outcome', field: 'outcome' }, ...again }, 400)
  const saved = await saveTest(reader, { issuerId, line, outcome, ...rest })
  if (saved.ok) return redirect(`/issuers/${issuerId}/tests#test-list`)
  const { refusal } = saved
  if (refusal.message === 'refusal.environment.gone') throw notFound()
  return data({ refusal, ...again }, refusal.field ? 400 : 409)
}

function readLine(key: string) {
  const [testCase = '', documentTypeId, ...more] = key.split('.')
  if (!isTestCase(testCase) || more.length > 0) return undefined
  if (documentTypeId === undefined) return { testCase, documentTypeId: null }
  return isUuid(documentTypeId) ? { testCase, documentTypeId } : undefined
}

/** Undefined when no form of the page sends that. */
async function readPosted(form: FormData) {
  const files = form.getAll('evidence')
  form.delete('evidence')
  const read = readForm(form, ['outcome', 'note', 'version', 'withoutEvidence'])
  const [file, ...others] = files
  if (!read || others.length > 0) return undefined
  const { outcome = '', note = '', version = '', withoutEvidence } = read
  const evidence = await uploadOf(file)
  if (evidence === 'none of ours') return undefined
  return { outcome, note, version, evidence, withoutEvidence: withoutEvidence === 'yes' }
}

async function uploadOf(file: FormDataEntryValue | undefined): Promise<Upload | undefined | 'none of ours'> {
  // A control in which nothing was chosen is sent as a file without a name, by some without being one.
  if (file === undefined || file === '') return undefined
  if (typeof file === 'string') return 'none of ours'
  if (file.name === '' && file.size === 0) return undefined
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}

export default function IssuerTest() {
  const { view } = useLoaderData<typeof loader>()
  return <TestPage view={view} refused={useActionData<typeof action>()} />
}
