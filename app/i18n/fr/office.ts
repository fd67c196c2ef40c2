import type { Translation } from '#app/i18n/catalogue.ts'
import type { office as english } from '#app/i18n/en/office.ts'
import { institutionChange } from './institution-change.ts'
import { officeMails } from './office-mails.ts'
import { officeQueue } from './office-queue.ts'
import { review } from './review.ts'
import { statistics } from './statistics.ts'
import { webhooks } from './webhooks.ts'

export const office: Translation<typeof english> = {
  'office.ball.partner': 'Partenaire',
  'office.ball.team': 'Équipe eBox',
  'office.ball.nobody': 'Personne',
  'office.nobody': 'Personne encore',
  'office.today': 'aujourd’hui',
  'office.days.one': '{count} jour',
  'office.days.other': '{count} jours',

  ...officeMails,
  ...officeQueue,
  ...review,
  ...webhooks,
  ...institutionChange,
  ...statistics,

  'office.places.issuers': 'Émetteurs',
  'office.places.calendar': 'Calendrier',
  'office.places.export': 'Configuration',
  'office.access.title': 'Demandes d’accès',
  'office.access.lead':
    'Ces personnes demandent à rejoindre une institution déjà enregistrée. Vérifiez auprès de l’institution qu’elles travaillent pour elle. Qui reçoit l’accès voit ses fiches de demande et peut y travailler.',
  'office.access.empty': 'Personne n’attend d’accès.',
  'office.access.caption': 'Demandes d’accès ouvertes, de la plus longue attente à la plus courte',
  'office.access.column.email': 'Qui le demande',
  'office.access.column.institution': 'Institution',
  'office.access.column.asked': 'Demandé le',
  'office.access.column.answer': 'Réponse',
  'office.access.grant': 'Accorder l’accès',
  'office.access.refuse': 'Refuser',
  'office.access.done.granted': 'L’accès est accordé.',
  'office.access.done.refused': 'L’accès est refusé.',

  'office.dossier.title': 'Fiche de demande {reference}',
  'office.dossier.contents': 'Sur cette page',
  'office.done.reviewStarted': 'Vous examinez cette fiche de demande. Le partenaire en est averti.',
  'office.done.changesRequested': 'Le partenaire est invité à modifier la fiche de demande.',
  'office.done.rejected': 'La fiche de demande est refusée. Le partenaire en reçoit la raison.',
  'office.done.approved': 'La fiche de demande est approuvée. Le partenaire reçoit ses références.',
  'office.done.authorityRecorded': 'Votre preuve est enregistrée.',
  'office.done.checksQueued': 'Les contrôles sont relancés. Rechargez cette page dans un instant.',

  'office.summary.state': 'État',
  'office.summary.ball': 'À qui d’agir',
  'office.summary.since': 'Depuis',
  'office.summary.officer': 'Examinée par',
  'office.summary.institution': 'Institution',
  'office.summary.application': 'Application',
  'office.summary.language': 'Langue de l’institution',
  'office.summary.submitted': 'Introduite',
  'office.summary.submittedBy': 'Version {version}, le {date}, par {by}',
  'office.summary.mandate': 'Agit en vertu d’un mandat',
  'office.summary.pdf': 'Fiche de demande telle qu’introduite (PDF)',

  'office.startReview.what': 'Le partenaire est averti que vous y travaillez.',
  'office.startReview.submit': 'Commencer l’examen',

  'office.registered.heading': 'Références',
  'office.registered.institution': 'Institution',
  'office.registered.issuer': 'Émetteur',
  'office.registered.application': 'Application',
  'office.registered.documentTypes': 'Types de document de cet émetteur',
  'office.registered.column.reference': 'Référence',
  'office.registered.column.documentTypeId': 'Identifiant',
  'office.registered.column.name': 'Nom',

  'office.checks.heading': 'Contrôles automatiques',
  'office.checks.caption': 'Résultats des contrôles automatiques',
  'office.checks.column.check': 'Contrôle',
  'office.checks.column.outcome': 'Résultat',
  'office.checks.column.evidence': 'Ce qui a été constaté',
  'office.checks.ranAt': 'Dernier passage : {date}',
  'office.checks.waiting': 'Les contrôles n’ont pas encore eu lieu. Rechargez cette page dans un instant.',
  'office.checks.again': 'Relancer les contrôles',
  'office.checks.refused':
    'Les contrôles ne se font que tant que la fiche de demande est auprès de l’équipe eBox.',
  'office.outcome.pass': 'En ordre',
  'office.outcome.warn': 'À regarder',
  'office.outcome.fail': 'Pas en ordre',

  'office.authority.heading': 'Au nom de l’institution',
  'office.authority.state': 'État',
  'office.authority.confirmed': 'Confirmé',
  'office.authority.open': 'Pas encore confirmé',
  'office.authority.how': 'Confirmé par',
  'office.authority.by.institution': 'L’institution, depuis son adresse connue',
  'office.authority.by.officer': 'L’équipe eBox, avec une preuve',
  'office.authority.by.membership': 'L’appartenance : le partenaire fait partie de l’institution enregistrée',
  'office.authority.when': 'Le',
  'office.authority.officer': 'Enregistré par',
  'office.authority.evidence': 'Preuve',
  'office.authority.asked':
    'Le {date}, l’institution a été invitée, à l’adresse que donne le registre, à confirmer cette demande.',
  'office.authority.notAsked':
    'Aucune adresse de l’institution n’est connue : elle n’a pas pu être interrogée. Indiquez comment vous savez qu’elle soutient cette demande.',
  'office.authority.record': 'Comment savez-vous que l’institution soutient cette demande ?',
  'office.authority.recordHint':
    'Par exemple : appelé le 24 novembre le numéro publié et parlé à la responsable du service. Le partenaire ne voit pas ce texte.',
  'office.authority.submit': 'Enregistrer la preuve',

  'office.certificates.heading': 'Certificats',
  'office.certificate.acceptance': 'Acceptation',
  'office.certificate.production': 'Production',
  'office.certificate.choice.generate': 'Le partenaire a créé la clé et le CSR sur ce portail.',
  'office.certificate.choice.csr': 'Le partenaire a apporté un CSR.',
  'office.certificate.choice.certificate': 'Le partenaire a déjà un certificat.',
  'office.certificate.choice.later': 'Le partenaire apportera un CSR ou un certificat plus tard.',
  'office.certificate.released': 'Libéré pour la commande le {date}',
  'office.certificate.again': 'À refaire par le partenaire',
  'office.certificate.outdated': 'Ce qui est demandé aux nouveaux a changé depuis',
  'office.certificate.subject': 'Sujet, dans cet ordre',
  'office.certificate.issuer': 'Délivré par',
  'office.certificate.validity': 'Dates',
  'office.certificate.validityValue': 'Du {from} au {to}',
  'office.certificate.key': 'Clé',
  'office.certificate.fingerprint': 'SHA-256 de la clé publique',

  'office.answers.heading': 'Ce que le partenaire a introduit',
  'office.answers.institution': 'Institution',
  'office.answers.application': 'Application',
  'office.answers.documentType': 'Type de document {number} : {name}',
  'office.answers.known': 'Déjà enregistrée ; voici les réponses telles qu’elles ont été validées.',

  'office.decide.heading': 'Votre décision',
  'office.approve.heading': 'Approuver',
  'office.approve.noAuthority':
    'Il n’est pas encore confirmé que cette demande est faite au nom de l’institution. D’ici là, elle ne peut pas être approuvée. Voir :',
  'office.approve.applicationId': 'Identifiant de l’application',
  'office.approve.applicationIdHint':
    'C’est aussi le CN du certificat. La comparaison est exacte, majuscules comprises.',
  'office.approve.certificateName': 'Nom de l’institution dans le certificat',
  'office.approve.certificateNameHint':
    'Au plus 64 caractères. Si vous le modifiez, le partenaire doit créer de nouveaux CSR.',
  'office.approve.documentTypeId': 'Identifiant de « {name} »',
  'office.approve.documentTypeIdHint':
    'De 6 à 80 lettres, chiffres, points, deux-points, traits d’union ou de soulignement.',
  'office.approve.registered': '(déjà enregistré)',
  'office.approve.text': 'Message au partenaire',
  'office.approve.what':
    'L’institution, l’émetteur et les types de document reçoivent leurs références, et le partenaire les reçoit par e-mail. Cette décision est définitive.',
  'office.approve.submit': 'Approuver la fiche de demande',
  'office.requestChanges.heading': 'Demander des modifications',
  'office.requestChanges.text': 'Que doit modifier le partenaire ?',
  'office.requestChanges.hint':
    'Le partenaire reçoit ce texte par e-mail et le voit au-dessus de la fiche de demande. Écrivez dans la langue de l’institution.',
  'office.requestChanges.submit': 'Demander ces modifications',
  'office.reject.heading': 'Refuser',
  'office.reject.text': 'Pourquoi la demande est-elle refusée ?',
  'office.reject.hint':
    'Le partenaire reçoit ce texte par e-mail. La fiche de demande est alors clôturée ; un approbateur peut la rouvrir. Écrivez dans la langue de l’institution.',
  'office.reject.submit': 'Refuser la fiche de demande',

  'office.decisions.heading': 'Décisions prises',
  'office.decision.by': '{date}, {by}',

  'office.history.heading': 'Historique',
}
