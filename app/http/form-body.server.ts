const URL_ENCODED = 'application/x-www-form-urlencoded'

/**
 * The content type under which pages can read a posted body as a form: undefined when it is none, so that the border
 * refuses it and no action ever meets a body it cannot read. An empty body is an empty form.
 */
export async function formType(body: Buffer, contentType: string | undefined): Promise<string | undefined> {
  const type = contentType?.split(';')[0]?.trim().toLowerCase()
  if (body.length === 0 || type === URL_ENCODED) return URL_ENCODED
  if (contentType === undefined || type !== 'multipart/form-data') return undefined
  return (await readForm(body, contentType)) && contentType
}

/** The fields of a body; undefined when it is no form. */
export async function readForm(body: Buffer, contentType: string): Promise<FormData | undefined> {
  try {
    const answer = new Response(new Uint8Array(body), { headers: { 'Content-Type': contentType } })
    return await answer.formData()
  } catch {
    return undefined
  }
}
