import { button, type Draw, text } from './blocks.ts'

export const accessAsked: Draw = (facts, value) => {
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

export const accessAskedOfManager: Draw = (facts, value) => {
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

export const accessGranted: Draw = (facts, value) => {
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

export const accessRefused: Draw = (facts, value) => {
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

export const invitation: Draw = (facts, value) => {
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
