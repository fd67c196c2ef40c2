import { remarkLabel } from '#app/i18n/remark-label.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { readMailedRemarks } from './mailed-remarks.ts'
import { isMailTemplate, type MailTemplate } from './parameters.ts'

/** One piece of a mail, drawn both as text and as HTML. */
export type Block =
  | { kind: 'text'; text: string }
  /** Somebody's own words. */
  | { kind: 'quote'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'link'; label: string; url: string }
  /** Each with where it is mended. */
  | { kind: 'remarks'; remarks: readonly { label: string; text: string; url: string }[] }
  | { kind: 'rows'; rows: readonly { label: string; value: string }[] }

export type MailContent = { subject: string; blocks: readonly Block[] }

/** What a mail is made from; `values` are its parameters and opened secrets. */
export type MailFacts = {
  t: Translator
  values: Readonly<Record<string, string>>
  /** Scheme and host of every link, from the settings. */
  origin: string
  /** Working days within which the team answers (design/domain.md 8). */
  responseDays: number
  /** It goes to the institution's functional mailbox, which is told why. */
  copy?: boolean
}

type Draw = (facts: MailFacts, value: (name: string) => string) => MailContent

const text = (words: string): Block => ({ kind: 'text', text: words })

/** Where a decision stands in the log, so that a log set back later can be told from the mails about it. */
const logged = (t: Translator, value: (name: string) => string): Block[] =>
  value('logEntry') === ''
    ? []
    : [text(t('log.printed', { sequence: value('logEntry'), digits: value('logDigits') }))]

/** The officer's own words, or nothing. */
const quote = (words: string): Block[] => (words.trim() === '' ? [] : [{ kind: 'quote', text: words }])

/** Only path, query and place in the page of what was stored: a mail never leads to another host. */
function addressOf(link: string, origin: string): string {
  const { protocol, pathname, search, hash } = new URL(link, origin)
  // Other schemes have paths without a leading slash, which would lengthen the host.
  return /^https?:$/.test(protocol) ? `${origin}${pathname}${search}${hash}` : `${origin}/`
}

const button = (
  { t, origin, values }: MailFacts,
  label: 'signIn' | 'open' | 'confirm' | 'portal' | 'invitation' | 'passkeys' | 'claim' | 'thread' | 'queue',
): Block => ({
  kind: 'link',
  label: t.dynamic(`mail.button.${label}`),
  url: addressOf(values.link ?? '/', origin),
})

/** Of a rejection: the kind of reason in words; none in mails written before there were kinds. */
const reason = (t: Translator, key: string): Block[] => {
  const words = t.optional(`rejection.${key}`)
  return words === undefined ? [] : [text(`${words}.`)]
}

const reserved = (t: Translator, words: string): Block[] =>
  words.trim() === '' ? [] : [text(t('mail.approved.reservations')), ...quote(words)]

/** The remarks, each with a link to the answer it is about. */
function remarked({ t, origin }: MailFacts, stored: string): Block[] {
  const remarks = readMailedRemarks(stored).map((remark) => ({
    label: remarkLabel(t, remark),
    text: remark.text,
    url: addressOf(remark.link, origin),
  }))
  return remarks.length === 0 ? [] : [{ kind: 'remarks', remarks }]
}

const environments = (t: Translator, list: string): string =>
  list
    .split(',')
    .filter((name) => name !== '')
    .map((name) => t.dynamic(`mail.environment.${name}`))
    .join(', ')

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
  return {
    subject: t('mail.approved.subject', params),
    blocks: [
      text(t('mail.approved.what', params)),
      { kind: 'rows', rows },
      ...reserved(t, value('reservations')),
      ...quote(value('text')),
      ...(released === '' ? [] : [text(t('mail.approved.released', { environments: released }))]),
      ...(again === '' ? [] : [text(t('mail.approved.certificateAgain', { environments: again }))]),
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

const accessAsked: Draw = (facts, value) => {
  const params = { person: value('person'), enterpriseNumber: value('enterpriseNumber') }
  return {
    subject: facts.t('mail.accessAsked.subject', { enterpriseNumber: params.enterpriseNumber }),
    blocks: [
      text(facts.t('mail.accessAsked.what', params)),
      text(facts.t('mail.accessAsked.next')),
      button(facts, 'portal'),
    ],
  }
}

const accessAskedOfManager: Draw = (facts, value) => {
  const params = {
    person: value('person'),
    institution: value('institution'),
    enterpriseNumber: value('enterpriseNumber'),
  }
  return {
    subject: facts.t('mail.accessAskedOfManager.subject', { institution: params.institution }),
    blocks: [
      text(facts.t('mail.accessAskedOfManager.what', params)),
      text(facts.t('mail.accessAskedOfManager.next')),
      button(facts, 'portal'),
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

const accessGranted: Draw = (facts, value) => {
  const params = { institution: value('institution'), enterpriseNumber: value('enterpriseNumber') }
  return {
    subject: facts.t('mail.accessGranted.subject', { institution: params.institution }),
    blocks: [
      text(facts.t('mail.accessGranted.what', params)),
      text(facts.t('mail.accessGranted.next')),
      button(facts, 'portal'),
    ],
  }
}

const accessRefused: Draw = (facts, value) => {
  const params = { enterpriseNumber: value('enterpriseNumber') }
  return {
    subject: facts.t('mail.accessRefused.subject', params),
    blocks: [
      text(facts.t('mail.accessRefused.what', params)),
      text(facts.t('mail.accessRefused.next')),
      button(facts, 'portal'),
    ],
  }
}

const invitation: Draw = (facts, value) => {
  const params = { institution: value('institution'), inviter: value('inviter') }
  return {
    subject: facts.t('mail.invitation.subject', { institution: params.institution }),
    blocks: [
      text(facts.t('mail.invitation.what', params)),
      button(facts, 'invitation'),
      text(facts.t('mail.invitation.next')),
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
  draftPrepared,
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
