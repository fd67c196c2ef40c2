import { createHash } from 'node:crypto'
import type { Partner } from '#app/domain/actor.ts'
import {
  contentOf,
  type DossierContent,
  type Draft,
  isComplete,
  subjectFactsOf,
} from '#app/domain/dossier.ts'
import { isEditable, next } from '#app/domain/dossier-state.ts'
import { ENVIRONMENTS } from '#app/domain/environment.ts'
import { queueFacts, queueWords } from '#app/domain/queue-facts.ts'
import { ok, type Result, refused } from '#app/domain/result.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import type { Transaction } from '#db/client.server.ts'
import {
  type Dossier,
  draftOf,
  findSubmission,
  insertVersion,
  lockDossier,
  moveDossier,
  readParts,
} from '#db/dossiers.server.ts'
import { recordEvent } from '#db/events.server.ts'
import { institutionIsKnown } from '#db/institutions.server.ts'
import { mailboxOf, readPerson } from '#db/persons.server.ts'
import { nextNumber } from '#db/references.server.ts'
import { askForAuthority } from './ask-for-authority.server.ts'
import { followRegister, judgeChange, registeredBefore } from './change/follow-register.server.ts'
import { versionOf } from './dossier-version.server.ts'
import { judgeCsr } from './judge-certificate.server.ts'
import { type Also, alsoDo, within } from './open-dossier.server.ts'
import { post } from './post.server.ts'
import { postToPartner } from './post-to-partner.server.ts'
import { profileInForce } from './profiles/known-profile.server.ts'
import { rememberProfiles } from './profiles/remember-profiles.server.ts'
import { answerByChange } from './remarks/answer-by-change.server.ts'
import { teamMailbox } from './team-mailbox.server.ts'

export type Submission = {
  dossierId: string
  /** Given by the page that shows the submit button: a repeated submit is the same submit. */
  submissionId: string
  /** For machines: the version (`versionOf`) they have seen; anything newer is not submitted. */
  expects?: string
  also?: Also
}

export type Submitted = { reference: string; version: number }

/**
 * Submits a draft: version, snapshot, mails, job and log entry in one transaction. A retry with the same submission
 * id answers the same; the same id for other content is refused.
 */
export const submitDossier = (partner: Partner, submission: Submission): Promise<Result<Submitted>> =>
  within(partner, async (tx) => {
    const dossier = await lockDossier(tx, submission.dossierId)
    if (!dossier) return refused('refusal.gone')
    const stored = await readParts(tx, dossier.id)
    const repeat = await findSubmission(tx, dossier.id, submission.submissionId)
    if (repeat)
      return repeated(dossier, repeat, withBefore(contentOf(draftOf(dossier, stored)), repeat.content))
    if (submission.expects !== undefined && submission.expects !== versionOf(dossier, stored))
      return refused('api.refusal.version')
    const before = isEditable(dossier.state) ? await registeredBefore(tx, dossier) : undefined
    if (before) await followRegister(tx, partner, stored, before)
    const draft = draftOf(dossier, before ? await readParts(tx, dossier.id) : stored)
    const content = withBefore(contentOf(draft), { before })
    const moved = next(dossier.state, 'submit', partner, {
      complete: isComplete(draft),
      authorityConfirmed: false,
      remarksClosed: false,
      secondEyes: false,
    })
    if (!moved.ok) return moved
    if (!content) return refused('refusal.submit.complete')
    if (!dossier.institutionId && (await institutionIsKnown(tx, content.institution.enterpriseNumber)))
      return refused('refusal.submit.institutionKnown', 'institution')
    const change = await judgeChange(tx, dossier, content)
    if (!change.ok) return change
    const outdated = await outdatedCsr(tx, content)
    if (outdated) return outdated
    const judged = await rememberProfiles(tx, partner, dossier, content)
    return store(tx, partner, dossier, submission, { draft, content: judged })
  })

/** The content with what was registered before it. */
const withBefore = (
  content: DossierContent | undefined,
  { before }: Pick<Partial<DossierContent>, 'before'> | { before: undefined },
): DossierContent | undefined => content && { ...content, ...(before && { before }) }

const hashOf = (content: DossierContent): Buffer =>
  createHash('sha256').update(JSON.stringify(content)).digest()

function repeated(
  dossier: Dossier,
  before: { number: number; contentSha256: Buffer },
  content: DossierContent | undefined,
): Result<Submitted> {
  const same = content !== undefined && hashOf(content).equals(before.contentSha256)
  if (!same || dossier.reference === null) return refused('refusal.submit.submissionId')
  return ok({ reference: dossier.reference, version: before.number })
}

/** A CSR made before the institution or application was changed no longer says what the dossier says. */
async function outdatedCsr(tx: Transaction, content: DossierContent): Promise<Result<never> | undefined> {
  for (const environment of ENVIRONMENTS) {
    const answer = content.certificates[environment]
    if (!answer || answer.choice === 'later' || answer.choice === 'certificate') continue
    const report = await judgeCsr(
      await profileInForce(tx, environment),
      answer.pem,
      subjectFactsOf(content.institution, content.application, environment),
    )
    if (!report.ok) return refused('refusal.submit.csr', `certificate.${environment}`)
  }
  return undefined
}

async function store(
  tx: Transaction,
  partner: Partner,
  dossier: Dossier,
  submission: Submission,
  { draft, content }: { draft: Draft; content: DossierContent },
): Promise<Result<Submitted>> {
  const version = dossier.version + 1
  const reference = dossier.reference ?? (await newReference(tx))
  const submittedAt = new Date()
  const contentSha256 = hashOf(content)
  await insertVersion(tx, {
    dossierId: dossier.id,
    workspaceId: dossier.workspaceId,
    number: version,
    submissionId: submission.submissionId,
    content,
    contentSha256,
    documentTypeParts: draft.documentTypes.map(({ id }) => id),
    submittedBy: partner.personId,
    submittedAt,
  })
  await moveDossier(tx, dossier, 'submitted', {
    ...queueFacts(content),
    ...queueWords(reference, content),
    checksFailing: 0,
    validatedBy: null,
    validatedAt: null,
    version,
    reference,
    submittedAt,
  })
  const mailbox = await mailboxOfPartner(tx, partner)
  await askInName(tx, dossier, { content, reference, mailbox: mailbox.address, name: mailbox.name })
  await tellBoth(tx, dossier, mailbox.address, { reference, version })
  await enqueue(tx, 'runChecks', { dossierId: dossier.id, version }, `${dossier.id}:${version}:runChecks`)
  await answerByChange(tx, partner, dossier, { draft, version })
  await recordEvent(tx, {
    kind: 'dossierSubmitted',
    dossierId: dossier.id,
    workspaceId: dossier.workspaceId,
    actorId: partner.personId,
    data: { version, contentSha256: contentSha256.toString('hex') },
  })
  await alsoDo(tx, dossier.id, submission.also)
  return ok({ reference, version })
}

async function mailboxOfPartner(
  tx: Transaction,
  { personId }: Partner,
): Promise<{ address: string; name: string }> {
  const person = await readPerson(tx, personId)
  if (!person) throw new Error('a partner without a person')
  return { address: await mailboxOf(tx, person), name: person.name }
}

/** May this workspace ask in the name of the institution? */
async function askInName(
  tx: Transaction,
  dossier: Dossier,
  {
    content,
    reference,
    mailbox,
    name,
  }: { content: DossierContent; reference: string; mailbox: string; name: string },
): Promise<void> {
  const institution = dossier.institutionName
  const { applicationId } = content.application
  const asked = { reference, institution, application: applicationId, asker: mailbox || name }
  await askForAuthority(tx, dossier, content.institution.enterpriseNumber, asked)
}

/** `EBX-2026-000042`, by the calendar year at the eBox team's place. */
async function newReference(tx: Transaction): Promise<string> {
  const year = new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: 'Europe/Brussels' }).format(
    new Date(),
  )
  const number = await nextNumber(tx, `dossier:${year}`)
  return `EBX-${year}-${String(number).padStart(6, '0')}`
}

/** The partner, in the institution's language, and the team's mailbox. */
async function tellBoth(
  tx: Transaction,
  dossier: Dossier,
  mailbox: string,
  { reference, version }: Submitted,
): Promise<void> {
  const facts = { reference, institution: dossier.institutionName }
  const dedupe = `${dossier.id}:${version}:submitted`
  await postToPartner(
    tx,
    { ...dossier, version },
    {
      template: 'submitted',
      params: { ...facts, link: `/dossiers/${dossier.id}` },
      readers: [{ to: mailbox, dedupe }],
      dedupe,
    },
  )
  await post(tx, {
    template: 'newSubmission',
    ...(await teamMailbox(tx)),
    params: { ...facts, link: `/office/dossiers/${dossier.id}` },
    dedupe: `${dossier.id}:${version}:newSubmission`,
    dossierId: dossier.id,
  })
}
