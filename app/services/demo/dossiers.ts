import { DOCUMENT_TYPE_TEMPLATES, type DocumentTypeTemplate } from '#app/domain/document-type.ts'
import type { RawAnswers } from '#app/domain/field.ts'
import { DEMO_ISSUED } from './issued.ts'
import type { DemoName } from './people.ts'
import { DEMO_CSRS } from './requests.ts'

/** One dossier of the demo world: what its partner fills in, and how far the team has come with it. */
export type DemoDossier = {
  by: DemoName
  language: 'fr' | 'nl'
  institution: RawAnswers & { enterpriseNumber: string }
  application?: RawAnswers
  documentTypes: readonly RawAnswers[]
  csr?: string
  /** With the certificates that were issued for them: the CSR of acceptance is `csr`. */
  issued?: { acceptance: string; production?: { csr: string; certificate: string } }
  /** How far its issuer is, once it is approved. */
  rung?: 'testsReported' | 'live'
  until: 'draft' | 'submitted' | 'inReview' | 'changesRequested' | 'approved'
  /** The officer's words, where the last step has some. */
  words?: string
  /** What the officer remarks on answers, by where it is pinned (`targetName`). */
  remarks?: Readonly<Record<string, string>>
}

const type = (template: DocumentTypeTemplate, volume: string, more: RawAnswers = {}): RawAnswers => ({
  ...DOCUMENT_TYPE_TEMPLATES[template],
  volume,
  registeredMail: 'no',
  paperFallback: 'no',
  ...more,
})

const institution = (
  enterpriseNumber: string,
  language: 'fr' | 'nl',
  names: { nameFr: string; nameNl: string; certificateName: string },
  host: string,
): DemoDossier['institution'] => ({
  enterpriseNumber,
  language,
  ...names,
  businessHelpdesk: `info@${host}`,
  technicalHelpdesk: `ict@${host}`,
  securityPlan: 'yes',
  securityContact: `security@${host}`,
  appliesFor: 'own',
  url: `https://www.${host}/`,
})

const application = (applicationId: string, nameFr: string, nameNl: string): RawAnswers => ({
  applicationId,
  nameFr,
  nameNl,
  audience: 'citizen',
  protocol: 'soap',
  network: 'internet',
  certificateUse: 'dedicated',
})

const PORT = institution(
  '1900000861',
  'nl',
  {
    nameFr: 'Port de Havenrode',
    nameNl: 'Havenbedrijf Havenrode',
    certificateName: 'Havenbedrijf Havenrode',
  },
  'havenrode.example',
)

/** In the order in which they happen; numbers and names are those of the register's invented sample. */
export const DEMO_DOSSIERS: readonly DemoDossier[] = [
  {
    by: 'louise',
    language: 'fr',
    institution: institution(
      '1900000168',
      'fr',
      {
        nameFr: 'Commune de Hombourg-les-Tilleuls',
        nameNl: 'Gemeente Hombourg-les-Tilleuls',
        certificateName: 'Commune de Hombourg-les-Tilleuls',
      },
      'hombourg.example',
    ),
    application: application(
      'hombourg:population:attestations',
      'Attestations de population',
      'Bevolkingsattesten',
    ),
    documentTypes: [type('confirmation', '4000'), type('finalCertificate', '3500')],
    csr: DEMO_CSRS.hombourg,
    until: 'approved',
  },
  {
    by: 'jan',
    language: 'nl',
    institution: institution(
      '1900001158',
      'nl',
      {
        nameFr: 'Mutualité Kapelhoek',
        nameNl: 'Ziekenfonds Kapelhoek',
        certificateName: 'Ziekenfonds Kapelhoek',
      },
      'lindebeke.example',
    ),
    application: application(
      'kapelhoek:terugbetalingen',
      'Remboursements en ligne',
      'Terugbetalingen online',
    ),
    documentTypes: [type('confirmation', '90000', { peaks: 'januari en februari' })],
    until: 'changesRequested',
    words: 'Uw aanvraag is bijna in orde. Verbeter nog wat hieronder staat.',
    remarks: {
      'institution.businessHelpdesk':
        'Dit adres is van de gemeente Lindebeke. Geef een functioneel adres van het ziekenfonds zelf op.',
      'application.nameNl':
        'Een burger die alleen deze naam leest, weet niet waarvan hij iets terugkrijgt. Noem het bijvoorbeeld “Terugbetalingen van het ziekenfonds”.',
    },
  },
  {
    by: 'jan',
    language: 'nl',
    institution: institution(
      '1900000267',
      'nl',
      { nameFr: 'Commune de Lindebeke', nameNl: 'Gemeente Lindebeke', certificateName: 'Gemeente Lindebeke' },
      'lindebeke.example',
    ),
    application: application('lindebeke:e-loket', 'Guichet électronique', 'E-loket'),
    documentTypes: [
      type('confirmation', '12000'),
      type('fileOpened', '1500'),
      type('finalCertificate', '10000'),
    ],
    until: 'inReview',
  },
  {
    by: 'camille',
    language: 'fr',
    institution: institution(
      '1900000366',
      'fr',
      {
        nameFr: 'Office des Attestations',
        nameNl: 'Dienst Attesten',
        certificateName: 'Office des Attestations',
      },
      'attestations.example',
    ),
    application: application('attestations:guichet:web', 'Guichet des attestations', 'Attestenloket'),
    documentTypes: [
      type('confirmation', '60000'),
      type('finalCertificate', '55000', { paperFallback: 'yes' }),
    ],
    csr: DEMO_CSRS.attestations,
    until: 'submitted',
  },
  {
    by: 'camille',
    language: 'fr',
    institution: institution(
      '1900000960',
      'fr',
      {
        nameFr: 'Fonds de Formation des Métiers d’Art',
        nameNl: 'Opleidingsfonds Ambachten',
        certificateName: 'Fonds de Formation des Métiers d’Art',
      },
      'attestations.example',
    ),
    documentTypes: [],
    until: 'draft',
  },
  {
    by: 'els',
    language: 'nl',
    institution: PORT,
    application: application('havenrode:aanlegvergunningen', 'Permis d’accostage', 'Aanlegvergunningen'),
    documentTypes: [type('confirmation', '9000'), type('finalCertificate', '8000')],
    csr: DEMO_ISSUED.permitsAcceptance.csr,
    issued: {
      acceptance: DEMO_ISSUED.permitsAcceptance.certificate,
      production: DEMO_ISSUED.permitsProduction,
    },
    rung: 'live',
    until: 'approved',
  },
  {
    by: 'els',
    language: 'nl',
    institution: PORT,
    application: application('havenrode:loodsattesten', 'Attestations de pilotage', 'Loodsattesten'),
    documentTypes: [type('finalCertificate', '2500')],
    csr: DEMO_ISSUED.pilotageAcceptance.csr,
    issued: { acceptance: DEMO_ISSUED.pilotageAcceptance.certificate },
    rung: 'testsReported',
    until: 'approved',
  },
]
