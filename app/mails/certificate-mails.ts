import { type Block, button, type Draw, environments, type MailFacts, text } from './blocks.ts'

type Value = Parameters<Draw>[1]

const paramsOf = ({ t }: MailFacts, value: Value) => ({
  institution: value('institution'),
  application: value('application'),
  environment: environments(t, value('environment')),
  serial: value('serial'),
  authority: value('authority'),
  day: value('day'),
})

/** Which certificate it is, with what `more` says of it. */
function which({ t }: MailFacts, value: Value, more: { label: string; value: string }[]): Block {
  return {
    kind: 'rows',
    rows: [
      { label: t('mail.certificate.application'), value: value('application') },
      { label: t('mail.certificate.environment'), value: environments(t, value('environment')) },
      { label: t('mail.certificate.serial'), value: value('serial') },
      { label: t('mail.certificate.authority'), value: value('authority') },
      ...more,
    ],
  }
}

export const certificateEnds: Draw = (facts, value) => {
  const { t } = facts
  const params = paramsOf(facts, value)
  return {
    subject: t('mail.certificateEnds.subject', params),
    blocks: [
      text(t('mail.certificateEnds.what', params)),
      which(facts, value, [
        { label: t('mail.certificate.ends'), value: value('day') },
        { label: t('mail.certificate.days'), value: value('days') },
      ]),
      text(t('mail.certificateEnds.next')),
      button(facts, 'renew'),
    ],
  }
}

export const certificateEnded: Draw = (facts, value) => {
  const { t } = facts
  const params = paramsOf(facts, value)
  return {
    subject: t('mail.certificateEnded.subject', params),
    blocks: [
      text(t('mail.certificateEnded.what', params)),
      which(facts, value, []),
      text(t('mail.certificateEnded.next')),
      button(facts, 'certificate'),
    ],
  }
}

const reported = ({ t }: MailFacts, value: Value) => [
  {
    label: t('certificates.report.happened'),
    value: t.optional(`certificates.happened.${value('happened')}`) ?? '',
  },
  { label: t('certificates.report.noticedOn'), value: value('day') },
]

/** What to do in which order stands in the mail itself: who reads it at night need not sign in first. */
export const keyCompromised: Draw = (facts, value) => {
  const { t } = facts
  const params = paramsOf(facts, value)
  return {
    subject: t('mail.keyCompromised.subject', params),
    blocks: [
      text(t('mail.keyCompromised.what', params)),
      which(facts, value, reported(facts, value)),
      ...(['stop', 'revoke', 'renew', 'tell'] as const).map((step, index) =>
        text(`${index + 1}. ${t(`certificates.step.${step}`, params)}`),
      ),
      button(facts, 'renew'),
      text(t('mail.keyCompromised.mistake')),
    ],
  }
}

export const keyCompromisedTeam: Draw = (facts, value) => {
  const { t } = facts
  const params = paramsOf(facts, value)
  return {
    subject: t('mail.keyCompromisedTeam.subject', params),
    blocks: [
      text(t('mail.keyCompromisedTeam.what', params)),
      which(facts, value, [
        ...reported(facts, value),
        {
          label: t('certificates.report.noticedBy'),
          value: t.optional(`certificates.noticedBy.${value('noticedBy')}`) ?? '',
        },
        {
          label: t('certificates.report.side'),
          value: t.optional(`certificates.side.${value('side')}`) ?? '',
        },
      ]),
      text(t('mail.keyCompromisedTeam.next')),
      button(facts, 'certificate'),
    ],
  }
}
