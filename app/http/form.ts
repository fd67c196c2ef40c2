/** The text of a form field; empty when it is absent, sent twice, or a file. */
export function textOf(form: FormData, name: string): string {
  const values = form.getAll(name)
  const [value] = values
  return values.length === 1 && typeof value === 'string' ? value : ''
}
