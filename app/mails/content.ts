import {
  accessAsked,
  accessAskedOfManager,
  accessGranted,
  accessRefused,
  invitation,
} from './access-mails.ts'
import {
  type Block,
  button,
  type Draw,
  environments,
  logged,
  type MailContent,
  type MailFacts,
  quote,
  reason,
  remarked,
  reserved,
  text,
} from './blocks.ts'
import { certificateEnded, certificateEnds, keyCompromised, keyCompromisedTeam } from './certificate-mails.ts'
import { environmentAwaits, environmentMoved } from './environment-mails.ts'
import { isMailTemplate, type MailTemplate } from './parameters.ts'

/** The mails about a dossier that say one thing: what happened, the officer's words where there are any, where to look. */
const aboutDossier =
  (
    name:
      | 'submitted'
      | 'reviewStarted'
      | 'changesRequested'
      | 'reopened'
      | 'rejected'
      | 'withdrawn'
      | 'newSubmission',
  ): Draw =>
  (facts, value) => {
    const params = {
      reference: value('reference'),
      institution: value('institution'),
      days: facts.responseDays,
    }
    return {
      subject: facts.t.dynamic(`mail.${name}.subject`, params),
      blocks: [
        text(facts.t.dynamic(`mail.${name}.what`, params)),
        ...reason(facts.t, value('reason')),
        ...quote(value('text')),
        ...remarked(facts, value('remarks')),
        text(facts.t.dynamic(`mail.${name}.next`, params)),
        button(facts, 'open'),
        ...logged(facts.t, value),
      ],
    }
  }

const signIn: Draw = (facts, value) => ({
  subject: facts.t('mail.signIn.subject'),
  blocks: [
    text(facts.t('mail.signIn.what')),
    button(facts, 'signIn'),
    text(facts.t('mail.signIn.code')),
    { kind: 'code', text: value('code') },
    text(facts.t('mail.signIn.next')),
  ],
})

const certificateReleased: Draw = (facts, value) => {
  const { t } = facts
  const params = {
    reference: value('reference'),
    institution: value('institution'),
    environment: environments(t, value('released')),
  }
  return {
    subject: t('mail.certificateReleased.subject', params),
    blocks: [
      text(t('mail.certificateReleased.what', params)),
      text(t('mail.certificateReleased.next')),
      button(facts, 'open'),
    ],
  }
}

const approved: Draw = (facts, value) => {
  const { t } = facts
  const params = { reference: value('reference'), institution: value('institution') }
  const documentTypes = value('documentTypes')
    .split('\n')
    .filter((line) => line.trim() !== '')
  const purpose = value('purpose')
  const rows = [
    { label: t('office.asked.heading'), value: t.optional(`change.purpose.${purpose}`) ?? purpose },
    { label: t('mail.approved.institution'), value: value('institutionReference') },
    { label: t('mail.approved.application'), value: value('application') },
    { label: t('mail.approved.issuer'), value: value('issuerReference') },
    ...documentTypes.map((line) => ({ label: t('mail.approved.documentType'), value: line })),
  ]
  const released = environments(t, value('released'))
  const again = environments(t, value('certificateAgain'))
  const unfit = environments(t, value('certificateUnfit'))
  return {
    subject: t('mail.approved.subject', params),
    blocks: [
      text(t('mail.approved.what', params)),
      { kind: 'rows', rows },
      ...reserved(t, value('reservations')),
      ...quote(value('text')),
      ...(released === '' ? [] : [text(t('mail.approved.released', { environments: released }))]),
      ...(again === '' ? [] : [text(t('mail.approved.certificateAgain', { environments: again }))]),
      ...(unfit === '' ? [] : [text(t('mail.approved.certificateUnfit', { environments: unfit }))]),
      text(t.optional(`change.next.${purpose}`) ?? t('mail.approved.next')),
      button(facts, 'open'),
      ...logged(t, value),
    ],
  }
}

const authority: Draw = (facts, value) => {
  const { t } = facts
  const params = { institution: value('institution'), reference: value('reference') }
  return {
    subject: t('mail.authority.subject', params),
    blocks: [
      text(t('mail.authority.what', params)),
      {
        kind: 'rows',
        rows: [
          { label: t('mail.authority.asker'), value: value('asker') },
          { label: t('mail.authority.application'), value: value('application') },
          { label: t('mail.authority.reference'), value: value('reference') },
        ],
      },
      text(t('mail.authority.confirm')),
      button(facts, 'confirm'),
      text(t('mail.authority.next')),
    ],
  }
}

const aboutConversation =
  (name: 'messageFromTeam' | 'messageFromPartner'): Draw =>
  (facts, value) => {
    const params = { reference: value('reference'), institution: value('institution') }
    return {
      subject: facts.t(`mail.${name}.subject`, params),
      blocks: [
        text(facts.t(`mail.${name}.what`, params)),
        text(facts.t(`mail.${name}.next`)),
        button(facts, 'thread'),
      ],
    }
  }

const draftExpires: Draw = (facts, value) => {
  const params = {
    institution: value('institution'),
    untouchedDays: value('untouchedDays'),
    day: value('day'),
  }
  return {
    subject: facts.t('mail.draftExpires.subject', params),
    blocks: [
      text(facts.t('mail.draftExpires.what', params)),
      text(facts.t('mail.draftExpires.next')),
      button(facts, 'open'),
    ],
  }
}

/** One dossier a line, under a heading; nothing when there is none. */
const linesUnder = (heading: string, lines: string): Block[] =>
  lines.trim() === '' ? [] : [text(`${heading}\n${lines}`)]

const answersDue: Draw = (facts, value) => {
  const { t } = facts
  return {
    subject: t(value('late') === '' ? 'mail.answersDue.subject.soon' : 'mail.answersDue.subject.late'),
    blocks: [
      text(t('mail.answersDue.what')),
      ...linesUnder(t('mail.answersDue.late'), value('late')),
      ...linesUnder(t('mail.answersDue.soon'), value('soon')),
      button(facts, 'queue'),
    ],
  }
}

const changesAwaited: Draw = (facts, value) => {
  const params = { reference: value('reference'), institution: value('institution'), day: value('day') }
  return {
    subject: facts.t('mail.changesAwaited.subject', params),
    blocks: [
      text(facts.t('mail.changesAwaited.what', params)),
      text(facts.t('mail.changesAwaited.next')),
      button(facts, 'open'),
    ],
  }
}

const closing =
  (name: 'closingSoon' | 'closed'): Draw =>
  (facts, value) => {
    const params = {
      reference: value('reference'),
      institution: value('institution'),
      asked: value('asked'),
      day: value('day'),
    }
    return {
      subject: facts.t(`mail.${name}.subject`, params),
      blocks: [
        text(facts.t(`mail.${name}.what`, params)),
        text(facts.t(`mail.${name}.next`)),
        button(facts, 'open'),
        ...logged(facts.t, value),
      ],
    }
  }

const aboutInstitution =
  (name: 'institutionChanged' | 'institutionMerged'): Draw =>
  (facts, value) => ({
    subject: facts.t(`mail.${name}.subject`),
    blocks: [
      text(facts.t(`mail.${name}.what`, { before: value('before'), after: value('after') })),
      text(facts.t(`mail.${name}.next`)),
      ...(value('renew') === ''
        ? []
        : [text(facts.t('mail.institutionChange.renew', { applications: value('renew') }))]),
      button(facts, 'portal'),
    ],
  })

const draftPrepared: Draw = (facts, value) => {
  const params = { institution: value('institution') }
  return {
    subject: facts.t('mail.draftPrepared.subject', params),
    blocks: [
      text(facts.t('mail.draftPrepared.what', params)),
      button(facts, 'claim'),
      text(facts.t('mail.draftPrepared.next')),
    ],
  }
}

const aboutPasskeys =
  (name: 'passkeyAdded' | 'passkeyRemoved' | 'passkeyWindow'): Draw =>
  (facts) => ({
    subject: facts.t(`mail.${name}.subject`),
    blocks: [
      text(facts.t(`mail.${name}.what`)),
      text(facts.t(`mail.${name}.next`)),
      button(facts, 'passkeys'),
    ],
  })

const DRAW: Readonly<Record<MailTemplate, Draw>> = {
  signIn,
  submitted: aboutDossier('submitted'),
  reviewStarted: aboutDossier('reviewStarted'),
  changesRequested: aboutDossier('changesRequested'),
  approved,
  rejected: aboutDossier('rejected'),
  reopened: aboutDossier('reopened'),
  withdrawn: aboutDossier('withdrawn'),
  authority,
  accessAsked,
  accessAskedOfManager,
  newSubmission: aboutDossier('newSubmission'),
  messageFromTeam: aboutConversation('messageFromTeam'),
  messageFromPartner: aboutConversation('messageFromPartner'),
  certificateReleased,
  passkeyAdded: aboutPasskeys('passkeyAdded'),
  passkeyRemoved: aboutPasskeys('passkeyRemoved'),
  passkeyWindow: aboutPasskeys('passkeyWindow'),
  accessGranted,
  accessRefused,
  invitation,
  draftExpires,
  answersDue,
  changesAwaited,
  closingSoon: closing('closingSoon'),
  closed: closing('closed'),
  institutionChanged: aboutInstitution('institutionChanged'),
  institutionMerged: aboutInstitution('institutionMerged'),
  environmentMoved,
  environmentAwaits,
  draftPrepared,
  certificateEnds,
  certificateEnded,
  keyCompromised,
  keyCompromisedTeam,
}

/** What a mail says. Throws for a template this version does not know (an outbox row of a newer one). */
export function mailContent(template: string, facts: MailFacts): MailContent {
  if (!isMailTemplate(template)) throw new Error(`no mail template "${template}"`)
  const content = DRAW[template](facts, (name) => facts.values[name] ?? '')
  const institution = facts.values.institution ?? ''
  const blocks = facts.copy
    ? [...content.blocks, text(facts.t('mail.copy', { institution }))]
    : content.blocks
  // A header is one line: an institution's name must not be able to add another.
  return { blocks, subject: content.subject.replace(/\s+/gu, ' ').trim() }
}
