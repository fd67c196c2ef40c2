/** The posted fields; none when the body is empty or no form, which is for the reader of the fields to judge. */
export async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData()
  } catch {
    return new FormData()
  }
}

/** The text of a form field; empty when it is absent, sent twice, or a file. */
export function textOf(form: FormData, name: string): string {
  const values = form.getAll(name)
  const [value] = values
  return values.length === 1 && typeof value === 'string' ? value : ''
}
