import { button, type Draw, quote, text } from './blocks.ts'

/** Of a step of an environment that its partner is told of, or the team waits for: `mail.step.<occasion>`. */
const aboutStep =
  (named: 'occasion' | 'waiting'): Draw =>
  (facts, value) => {
    const { t } = facts
    const environment = t.optional(`mail.environment.${value('environment')}`) ?? value('environment')
    const params = {
      application: value('application'),
      institution: value('institution'),
      day: value('day'),
    }
    // Of a step that only another version knows, its names are told.
    const said = (part: 'subject' | 'what' | 'next') =>
      t.optional(`mail.step.${value(named)}.${part}`, params) ?? params.application
    return {
      subject: said('subject'),
      blocks: [
        text(said('what')),
        ...quote(value('text')),
        {
          kind: 'rows',
          rows: [
            { label: t('mail.approved.institution'), value: params.institution },
            { label: t('mail.approved.application'), value: params.application },
            { label: t('mail.approved.issuer'), value: value('issuerReference') },
            { label: t('mail.step.environment'), value: environment },
          ],
        },
        text(said('next')),
        button(facts, 'issuer'),
      ],
    }
  }

export const environmentMoved = aboutStep('occasion')
export const environmentAwaits = aboutStep('waiting')
