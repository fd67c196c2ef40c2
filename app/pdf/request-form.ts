import type { Translator } from '#app/i18n/translator.ts'
import { drawPaper, type PaperOptions } from './paper.ts'
import { type RequestForm, sectionsOf } from './sections.ts'

/** Draws the request form in the translator's language. */
export const drawRequestForm = (
  form: RequestForm,
  t: Translator,
  options: PaperOptions = {},
): Promise<Buffer> =>
  drawPaper(
    {
      title: `${t('pdf.title')} ${form.reference}`,
      subject: t('pdf.subject'),
      createdAt: form.submittedAt,
      sections: sectionsOf(t, form),
    },
    t,
    options,
  )
