import type { Translation } from '#app/i18n/catalogue.ts'
import type { checks as english } from '#app/i18n/en/checks.ts'

export const checks: Translation<typeof english> = {
  'check.enterpriseActive.label': 'Unternehmensregister',
  'check.enterpriseActive.active': 'Die Unternehmensnummer steht im Register, und das Unternehmen ist aktiv.',
  'check.enterpriseActive.unknown':
    'Die Unternehmensnummer steht nicht im hier geladenen Register. Schlagen Sie sie an der Quelle nach.',
  'check.enterpriseActive.stopped': 'Laut Register besteht dieses Unternehmen nicht mehr.',
  'check.institutionKnown.label': 'Einrichtung',
  'check.institutionKnown.new': 'Die Einrichtung ist noch nicht registriert.',
  'check.institutionKnown.own': 'Die Einrichtung ist registriert, und dieses Antragsformular gehört ihr.',
  'check.institutionKnown.elsewhere':
    'Die Einrichtung wurde aus einem anderen Antragsformular registriert. Dieser Partner ist kein Mitglied.',
  'check.issuerKnown.label': 'Einrichtung und Anwendung',
  'check.issuerKnown.new': 'Das Paar Einrichtung und Anwendung ist noch nicht registriert.',
  'check.issuerKnown.own': 'Das Paar Einrichtung und Anwendung ist registriert und als solches gewählt.',
  'check.issuerKnown.made':
    'Das Paar Einrichtung und Anwendung ist durch dieses Antragsformular registriert.',
  'check.issuerKnown.already':
    'Das Paar Einrichtung und Anwendung ist bereits registriert, aber das Formular beschreibt es als neu.',
  'check.duplicateDossier.label': 'Andere offene Antragsformulare',
  'check.duplicateDossier.none':
    'Kein anderes offenes Antragsformular betrifft diese Einrichtung und Anwendung.',
  'check.duplicateDossier.open': 'Ebenfalls offen für diese Einrichtung und Anwendung: {references}.',
  'check.csr.acceptance.label': 'Zertifikat für die Abnahme',
  'check.csr.production.label': 'Zertifikat für die Produktion',
  'check.csr.ok': 'Der CSR erfüllt alle Regeln.',
  'check.csr.warnings': 'Der CSR ist verwendbar. Anzusehen: {rules}.',
  'check.csr.errors': 'Der CSR erfüllt nicht: {rules}.',
  'check.csr.certificate':
    'Der Partner hat bereits ein Zertifikat. Bei der Genehmigung wird es erneut geprüft.',
  'check.csr.certificate.warnings': 'Das Zertifikat ist verwendbar. Anzusehen: {rules}.',
  'check.csr.certificate.errors': 'Das Zertifikat erfüllt nicht: {rules}.',
  'check.csr.later': 'Der Partner reicht später einen CSR nach.',
  'check.keyReuse.label': 'Schlüssel nur einmal verwendet',
  'check.keyReuse.none': 'Es gibt noch keinen Schlüssel.',
  'check.keyReuse.unique': 'Kein anderes Antragsformular verwendet diese Schlüssel.',
  'check.keyReuse.same': 'Abnahme und Produktion verwenden denselben Schlüssel.',
  'check.keyReuse.acceptance':
    'Der Schlüssel für die Abnahme wird in einem anderen Antragsformular verwendet.',
  'check.keyReuse.production':
    'Der Schlüssel für die Produktion wird in einem anderen Antragsformular verwendet.',
  'check.keyReuse.both':
    'Die Schlüssel für Abnahme und Produktion werden in einem anderen Antragsformular verwendet.',
  'check.mailDomain.label': 'E-Mail-Adresse des Partners',
  'check.mailDomain.matches':
    'Die Domain {domain} ist auch die der Helpdesks, der Website oder der Registeradresse der Einrichtung.',
  'check.mailDomain.free': 'Die Adresse ist bei {domain}, wo jeder eine bekommen kann.',
  'check.mailDomain.differs': 'Die Domain {domain} unterscheidet sich von denen der Einrichtung.',
  'check.authority.label': 'Darf dieser Partner für die Einrichtung beantragen?',
  'check.authority.institution': 'Die Einrichtung hat es von ihrer bekannten Adresse aus bestätigt.',
  'check.authority.officer': 'Das eBox-Team hat den Nachweis festgehalten.',
  'check.authority.membership': 'Der Partner ist Mitglied der registrierten Einrichtung.',
  'check.authority.asked':
    'Die Einrichtung wurde an ihrer bekannten Adresse gefragt und hat noch nicht geantwortet.',
  'check.authority.noAddress':
    'Von der Einrichtung ist keine Adresse bekannt. Die Genehmigung ist möglich, sobald das eBox-Team den Nachweis festgehalten hat.',
}
