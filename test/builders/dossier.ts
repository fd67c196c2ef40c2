import type { RawAnswers } from '#app/domain/field.ts'

/** Answers that every rule accepts, for the real institution of the browser journeys (BOSA). */
export const INSTITUTION: RawAnswers = {
  enterpriseNumber: '0671.516.647',
  language: 'fr',
  nameFr: 'Service public fédéral Stratégie et Appui',
  nameNl: 'Federale Overheidsdienst Beleid en Ondersteuning',
  certificateName: 'SPF Stratégie et Appui',
  businessHelpdesk: 'helpdesk@bosa.example',
  technicalHelpdesk: 'it@bosa.example',
  securityPlan: 'yes',
  securityContact: 'security@bosa.example',
  appliesFor: 'own',
}

export const APPLICATION: RawAnswers = {
  applicationId: 'bosa:eloket:attest',
  nameFr: 'Guichet électronique',
  nameNl: 'Elektronisch loket',
  audience: 'citizen',
  protocol: 'soap',
  network: 'internet',
  certificateUse: 'dedicated',
}

export const DOCUMENT_TYPE: RawAnswers = {
  nameFr: 'Attestation de travail',
  nameNl: 'Werkattest',
  trigger: 'citizen',
  validity: '6',
  validityUnit: 'month',
  volume: '1200',
}
