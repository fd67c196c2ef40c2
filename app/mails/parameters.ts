const DOSSIER = ['reference', 'institution', 'link'] as const
/** Of a registered certificate; `day` in words: its last one, or when it was noticed that others may have its key. */
const CERTIFICATE = [
  'institution',
  'application',
  'environment',
  'serial',
  'authority',
  'day',
  'link',
] as const
/** Of the decisions log, where the decision is recorded: the number of its entry, and the first digits of its hash. */
const ENTRY = ['logEntry', 'logDigits'] as const

const STEP = ['institution', 'application', 'issuerReference', 'environment', 'day', 'link'] as const

/**
 * Who gets a mail: the people of the partner whose dossier it is about, the institution itself, the eBox team, or a
 * person for their own sake.
 */
export type MailReaders = 'partner' | 'institution' | 'team' | 'person'

/**
 * To whom each mail goes, and what it must be given. `params` are stored as they are; `secrets` (what lets somebody in) are stored sealed.
 * Of a `link` only path and query are used: its host is always that of ORIGIN.
 */
export const MAILS = {
  /** To whoever asks to sign in. */
  signIn: { to: 'person', params: [], secrets: ['code', 'link'] },
  /** To the partner, on each transition of a dossier. `text` is the officer's own, and may be empty on approval. */
  submitted: { to: 'partner', params: DOSSIER, secrets: [] },
  reviewStarted: { to: 'partner', params: DOSSIER, secrets: [] },
  /** `remarks`: as `writeMailedRemarks` writes them; one of the two may be empty. */
  changesRequested: { to: 'partner', params: [...DOSSIER, ...ENTRY, 'text', 'remarks'], secrets: [] },
  /**
   * `reservations`: what the partner still has to do, or empty. `documentTypes`: one a line, `name: reference`. `released` and `certificateAgain`: environments separated by
   * commas, whose CSR may be ordered, or has to be made again since its subject is no longer what was validated;
   * `certificateUnfit`: those whose certificate the partner had already, and which is not what was validated.
   */
  approved: {
    to: 'partner',
    params: [
      ...DOSSIER,
      ...ENTRY,
      'application',
      'institutionReference',
      'issuerReference',
      'documentTypes',
      'released',
      'certificateAgain',
      'certificateUnfit',
      // What comes next hangs on what was asked.
      'purpose',
      'reservations',
      'text',
    ],
    secrets: [],
  },
  /** `reason`: one of app/domain/rejection-reason.ts. */
  rejected: { to: 'partner', params: [...DOSSIER, ...ENTRY, 'reason', 'text'], secrets: [] },
  reopened: { to: 'partner', params: [...DOSSIER, ...ENTRY, 'text'], secrets: [] },
  withdrawn: { to: 'partner', params: DOSSIER, secrets: [] },
  /** To the address that the register or the team has of the institution; `asker` is who filled the form in. */
  authority: {
    to: 'institution',
    params: ['reference', 'asker', 'institution', 'application'],
    secrets: ['link'],
  },
  /** To the team's mailbox. */
  accessAsked: { to: 'team', params: ['person', 'enterpriseNumber', 'link'], secrets: [] },
  newSubmission: { to: 'team', params: DOSSIER, secrets: [] },
  /** To the members who take part in the conversation on a dossier; to its officer, else to the team. Without its words. */
  messageFromTeam: { to: 'partner', params: DOSSIER, secrets: [] },
  messageFromPartner: { to: 'team', params: DOSSIER, secrets: [] },
  /** A CSR handed in after approval; `released`: its environment. */
  certificateReleased: { to: 'team', params: [...DOSSIER, 'released'], secrets: [] },
  /** To an officer whose passkeys changed; in the last one others let them add one, and those there were are gone. */
  passkeyAdded: { to: 'person', params: ['link'], secrets: [] },
  passkeyRemoved: { to: 'person', params: ['link'], secrets: [] },
  passkeyWindow: { to: 'person', params: ['link'], secrets: [] },
  /** To each manager of the institution that somebody asks to be let into. */
  accessAskedOfManager: {
    to: 'person',
    params: ['person', 'institution', 'enterpriseNumber', 'link'],
    secrets: [],
  },
  /** To whoever asked to be let into a registered institution; a refusal tells nothing that they did not know. */
  accessGranted: { to: 'person', params: ['institution', 'enterpriseNumber', 'link'], secrets: [] },
  accessRefused: { to: 'person', params: ['enterpriseNumber', 'link'], secrets: [] },
  /** To an address that a manager typed; `inviter` is the manager. */
  invitation: { to: 'person', params: ['institution', 'inviter'], secrets: ['link'] },
  /** To each person who can go on with a draft that nobody touched; `day`: in words, when it is deleted at the earliest. */
  draftExpires: { to: 'partner', params: ['institution', 'untouchedDays', 'day', 'link'], secrets: [] },
  /** To an officer, or the team's mailbox: what is `late` and what is due `soon`, one dossier a line, by its day. */
  answersDue: { to: 'team', params: ['late', 'soon', 'link'], secrets: [] },
  /** To each person who can go on with a dossier that waits for changes; `day`: in words, when they were asked for. */
  changesAwaited: { to: 'partner', params: [...DOSSIER, 'day'], secrets: [] },
  /** The same, before it is closed; `asked` and `day`, in words: when they were asked for, and when it is closed. */
  closingSoon: { to: 'partner', params: [...DOSSIER, 'asked', 'day'], secrets: [] },
  closed: { to: 'partner', params: [...DOSSIER, ...ENTRY], secrets: [] },
  /** To the managers of an institution: name and number before and after; `renew`: the applications whose certificates are to be renewed, or empty. */
  institutionChanged: { to: 'person', params: ['before', 'after', 'renew', 'link'], secrets: [] },
  institutionMerged: { to: 'person', params: ['before', 'after', 'renew', 'link'], secrets: [] },
  /**
   * A step of an environment; `occasion`: one of app/domain/step-letter.ts. `text`: the team's own words, or empty;
   * `day`: of going live, in words, or empty.
   */
  environmentMoved: { to: 'partner', params: [...STEP, 'occasion', 'text'], secrets: [] },
  environmentAwaits: { to: 'team', params: [...STEP, 'waiting'], secrets: [] },
  /** To the managers of an institution, and its functional mailbox; `days`: how many are left. */
  certificateEnds: { to: 'partner', params: [...CERTIFICATE, 'days'], secrets: [] },
  certificateEnded: { to: 'team', params: CERTIFICATE, secrets: [] },
  /** `happened`, `noticedBy`: choices of app/domain/key-compromise.ts; `side`: `institution` or `team`, which reported. */
  keyCompromised: { to: 'partner', params: [...CERTIFICATE, 'happened'], secrets: [] },
  keyCompromisedTeam: { to: 'team', params: [...CERTIFICATE, 'happened', 'noticedBy', 'side'], secrets: [] },
  /** To the address of a form that was mailed to the team. */
  draftPrepared: { to: 'person', params: ['institution'], secrets: ['link'] },
} as const satisfies Record<
  string,
  { to: MailReaders; params: readonly string[]; secrets: readonly string[] }
>

export type MailTemplate = keyof typeof MAILS

export type MailParam<T extends MailTemplate> = (typeof MAILS)[T]['params'][number]
export type MailSecret<T extends MailTemplate> = (typeof MAILS)[T]['secrets'][number]

export const isMailTemplate = (name: string): name is MailTemplate => Object.hasOwn(MAILS, name)

/** Those without which a dossier does not go on: to its partner, and to the institution that has to confirm. */
export const AWAITED_MAILS: readonly string[] = Object.entries(MAILS)
  .filter(([, { to }]) => to === 'partner' || to === 'institution')
  .map(([template]) => template)

/** Whether a mail can be sent once more: what lets somebody in is forgotten once it was sent or given up. */
export const canBeRepeated = (template: string): boolean =>
  isMailTemplate(template) && MAILS[template].secrets.length === 0
