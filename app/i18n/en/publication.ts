/** Permission to publish: its rules in words, the page that tries it, the team's configurations, the API's pages. */
export const publication = {
  'publication.rule.certificate.notGiven': 'No certificate was given, so this condition was not judged.',
  'publication.rule.certificate.own':
    'The certificate is registered for this issuer in this environment, and in date.',
  'publication.rule.certificate.listedSender':
    'The certificate belongs to another application, which shares it with this one. Name this one as SenderID.',
  'publication.rule.certificate.replaced':
    'The certificate has a successor. It works until {at}: take the new one into use before then.',
  'publication.rule.certificate.unknown':
    'This certificate is registered for nobody. Hand it in on the page of the issuer, or sign with the one that is registered.',
  'publication.rule.certificate.otherEnvironment':
    'This certificate is registered for the other environment. Acceptance and production each have their own: sign with the right one.',
  'publication.rule.certificate.compromised':
    'The key of this certificate was reported as compromised. Nothing is accepted with it any more: make a new key and hand in its certificate.',
  'publication.rule.certificate.revoked':
    'This certificate was revoked. Make a new key and hand in its certificate.',
  'publication.rule.certificate.notYetValid':
    'This certificate is valid from {at} only. Wait until then, and check the clock of your server.',
  'publication.rule.certificate.expired':
    'This certificate ran out on {at}. Renew it: a new key, a new certificate, handed in on the page of the issuer.',
  'publication.rule.certificate.otherIssuer':
    'This certificate belongs to another issuer, which does not share it. Sign with the certificate of this issuer.',
  'publication.rule.certificate.senderNotListed':
    'This certificate is shared, but this application is not on its list of SenderIDs. Ask the eBox team to add it.',
  'publication.rule.level1.listed': 'The institution is on the list of this environment.',
  'publication.rule.level1.institutionUnknown':
    'No institution is registered under this enterprise number. Check the number, or ask for its registration.',
  'publication.rule.level1.formerNumber':
    'This enterprise number is no longer used: the institution goes on under {number}. Send that number, with a certificate that names it.',
  'publication.rule.level1.notListed':
    'None of the institution’s applications may publish in this environment yet, or any more. The page of the issuer shows the next step.',
  'publication.rule.level2.granted': 'This issuer may publish documents of this type to this audience.',
  'publication.rule.level2.applicationUnknown':
    'The institution has no application with this identifier. Capital letters count: compare it with the one that the eBox team confirmed.',
  'publication.rule.level2.ended':
    'This issuer has ended: its last day of publication is past. Start a new request to publish again.',
  'publication.rule.level2.suspended':
    'The eBox team has suspended this issuer. Write to the team to learn what must be mended.',
  'publication.rule.level2.notConfigured':
    'This issuer is not open in this environment yet. Its page shows the next step, and whose it is.',
  'publication.rule.level2.typeUnknown':
    'This issuer has no document type with this identifier. Capital letters count: compare it with those on the page of the issuer, or ask for a new type.',
  'publication.rule.level2.typeEnded':
    'This document type ended: its last day was {day}. Use another one, or ask for a new one.',
  'publication.rule.level2.typeNotSwitchedOn':
    'This document type is registered, but not switched on in this environment yet. Ask the eBox team to switch it on.',
  'publication.rule.level2.otherAudience':
    'This application publishes to the other audience: citizens or enterprises, never both. Check the recipient, or ask for an application of its own.',
  'publication.condition.certificate': 'Certificate',
  'publication.condition.level1': 'Level 1: the institution',
  'publication.condition.level2': 'Level 2: the document type',
  'publication.outcome.passed': 'Passed',
  'publication.outcome.failed': 'Failed',
  'publication.outcome.notJudged': 'Not judged',
  'publication.code': 'The web service would answer {code}.',
  'publication.businessCode': 'The web service would answer with business error {code}.',
  'simulator.title': 'Would this publication be accepted?',
  'simulator.lead':
    'Three conditions decide: the certificate, the institution, and the document type. Nothing is sent or stored here.',
  'simulator.environment': 'Environment',
  'simulator.environment.acceptance': 'Acceptance',
  'simulator.environment.production': 'Production',
  'simulator.type': 'Document type',
  'simulator.typed': 'Or another identifier of a document type',
  'simulator.typed.hint': 'As your message would send it in MessageType. It goes before the choice above.',
  'simulator.audience': 'Recipient',
  'simulator.audience.citizen': 'A citizen',
  'simulator.audience.enterprise': 'An enterprise',
  'simulator.certificate': 'Certificate',
  'simulator.certificate.hint':
    'When it is another application’s, your message names this application as SenderID.',
  'simulator.certificate.none': 'Without a certificate',
  'simulator.certificate.one': '{environment}: {applicationId}, until {day}, SHA-256 {digits}…',
  'simulator.fingerprint': 'Or the SHA-256 fingerprint of another certificate',
  'simulator.fingerprint.hint': '64 digits and letters from a to f; colons and blanks may stay.',
  'simulator.ask': 'Ask',
  'simulator.accepted': 'This publication would be accepted',
  'simulator.refused': 'This publication would be refused',
  'simulator.conditions': 'The three conditions',
  'simulator.asked': 'Asked about: {type}, {environment}, {audience}',
  'simulator.refusal.type': 'Choose a document type, or type an identifier of 1 to 80 characters.',
  'simulator.refusal.fingerprint':
    'This is no SHA-256 fingerprint: it has {found} digits and letters instead of 64. Run openssl x509 -fingerprint -sha256 on the certificate to get it.',
  'simulator.column.condition': 'Condition',
  'simulator.column.outcome': 'Outcome',
  'simulator.column.why': 'Why, and what to do',
  'export.title': 'Configuration of the web service',
  'export.lead':
    'What the EBoxMessage web service must know of each environment: the institutions on its list, their applications with their certificates, and the trios of institution, application and document type. Put it in, then say so here.',
  'export.counts': 'Institutions: {organizations}; applications: {applications}; trios: {trios}',
  'export.content': 'Content',
  'export.hash': 'SHA-256 of the canonical JSON',
  'export.download': 'Download',
  'export.download.json': 'JSON',
  'export.download.xml': 'XML',
  'export.download.jose': 'Signed (JWS)',
  'export.applied': 'Last put into the web service',
  'export.applied.never': 'Not yet',
  'export.applied.by': '{at}, by {person}',
  'export.changes': 'What changed since then',
  'export.changes.first': 'What is to be put in',
  'export.changes.none': 'Nothing is to be done: what is registered is what the web service has.',
  'export.changes.empty': 'Nobody may publish in this environment yet.',
  'export.changes.more': 'And {count} more: download the configuration to see them all.',
  'export.list.organizations': 'Institution',
  'export.list.applications': 'Application',
  'export.list.trios': 'Document type',
  'export.change.added': 'Added',
  'export.change.removed': 'Removed',
  'export.change.changed': 'Changed',
  'export.column.change': 'Change',
  'export.column.what': 'What',
  'export.column.id': 'Identifiers',
  'export.column.fields': 'Fields',
  'export.apply': 'It was put into the web service',
  'export.apply.hint':
    'Confirm this once the configuration with this hash is in the web service. Your name and the time are kept.',
  'export.done': 'It is recorded that the configuration was put into the web service',
  'export.refusal.gone': 'This configuration is not known. Go back to the page and look at the present one.',
  'export.history': 'History',
  'export.history.at': 'Since',
  'export.history.applied': 'Put in',
  'export.history.changes': 'Changes',
  'doc.title': 'Programming interface',
  'doc.lead': 'What scripts and systems can ask of this portal. The document for machines is OpenAPI 3.0:',
  'doc.english': 'The descriptions of the operations are in English.',
  'doc.token':
    'A manager of your institution issues tokens under Settings, API tokens; the eBox team issues those of systems.',
  'doc.keys': 'Public keys of signed configurations',
  'doc.operations': 'Operations',
  'doc.parameters': 'Parameters',
  'doc.parameter.name': 'Name',
  'doc.parameter.in': 'Where',
  'doc.parameter.type': 'Form',
  'doc.required': 'needed',
  'doc.body': 'Body',
  'doc.field': 'Field',
  'doc.answers': 'Answers',
  'doc.result': 'Result',
  'doc.status': 'Status',
  'doc.meaning': 'Meaning',
} as const
