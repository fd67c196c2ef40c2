import type { DecisionSnapshot, GivenReferences } from '#app/domain/decision-snapshot.ts'
import { remarkLabel } from '#app/i18n/remark-label.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { drawPaper, type PaperOptions } from './paper.ts'
import { contentSections, type RequestForm, type Section } from './sections.ts'

/** Draws what was decided on a request form, and on which, in the translator's language. */
export const drawDecisionPaper = (
  snapshot: DecisionSnapshot,
  profiles: RequestForm['profiles'],
  t: Translator,
  options: PaperOptions = {},
): Promise<Buffer> =>
  drawPaper(
    {
      title: t('pdf.decision.title', { reference: snapshot.reference }),
      subject: t('pdf.decision.subject', { version: snapshot.version }),
      createdAt: new Date(snapshot.at),
      sections: [
        decision(t, snapshot),
        ...(snapshot.remarks.length > 0 ? [remarked(t, snapshot)] : []),
        ...(snapshot.references ? [given(t, snapshot.references, snapshot)] : []),
        ...contentSections(t, { content: snapshot.content, profiles }),
      ],
    },
    t,
    options,
  )

const decision = (t: Translator, { kind, reason, text, reservations, at }: DecisionSnapshot): Section => ({
  title: t('pdf.decision.heading'),
  rows: [
    { label: t('pdf.decision.heading'), value: t(`decision.kind.${kind}`) },
    { label: t('pdf.decision.at'), value: t.dateTime(at) },
    ...(reason ? [{ label: t('decision.reason'), value: t.dynamic(`rejection.${reason}`) }] : []),
    ...(reservations ? [{ label: t('decision.reservations'), value: reservations }] : []),
    { label: t('decision.text'), value: text || t('pdf.none') },
  ],
})

const remarked = (t: Translator, { remarks }: DecisionSnapshot): Section => ({
  title: t('remarks.title'),
  rows: remarks.map((remark) => ({ label: remarkLabel(t, remark), value: remark.text })),
})

const given = (
  t: Translator,
  { institution, issuer, application, documentTypes }: GivenReferences,
  { content }: DecisionSnapshot,
): Section => ({
  title: t('pdf.decision.references'),
  rows: [
    { label: t('mail.approved.institution'), value: institution },
    { label: t('mail.approved.issuer'), value: issuer },
    { label: t('mail.approved.application'), value: application },
    ...documentTypes.map(({ documentTypeId, reference }, index) => {
      const type = content.documentTypes[index]
      const name = (t.language === 'nl' ? type?.nameNl : type?.nameFr) || type?.nameFr
      return {
        label: t('mail.approved.documentType'),
        value: [name, `${reference} (${documentTypeId})`].filter(Boolean).join(': '),
      }
    }),
  ],
})
