import type { Translation } from '#app/i18n/catalogue.ts'
import type { publication as english } from '#app/i18n/en/publication.ts'

export const publication: Translation<typeof english> = {
  'publication.rule.certificate.notGiven':
    'Aucun certificat n’a été indiqué : cette condition n’a pas été examinée.',
  'publication.rule.certificate.own':
    'Le certificat est enregistré pour cet émetteur dans cet environnement, et en cours de validité.',
  'publication.rule.certificate.listedSender':
    'Le certificat appartient à une autre application, qui le partage avec celle-ci. Indiquez celle-ci comme SenderID.',
  'publication.rule.certificate.replaced':
    'Le certificat a un successeur. Il fonctionne jusqu’au {at} : mettez le nouveau en service avant cette date.',
  'publication.rule.certificate.unknown':
    'Ce certificat n’est enregistré pour personne. Remettez-le sur la page de l’émetteur, ou signez avec celui qui est enregistré.',
  'publication.rule.certificate.otherEnvironment':
    'Ce certificat est enregistré pour l’autre environnement. L’acceptation et la production ont chacune le leur : signez avec le bon.',
  'publication.rule.certificate.compromised':
    'La clé de ce certificat a été signalée comme compromise. Plus rien n’est accepté avec lui : créez une nouvelle clé et remettez son certificat.',
  'publication.rule.certificate.revoked':
    'Ce certificat a été révoqué. Créez une nouvelle clé et remettez son certificat.',
  'publication.rule.certificate.notYetValid':
    'Ce certificat n’est valable qu’à partir du {at}. Attendez cette date, et contrôlez l’horloge de votre serveur.',
  'publication.rule.certificate.expired':
    'Ce certificat a expiré le {at}. Renouvelez-le : une nouvelle clé, un nouveau certificat, remis sur la page de l’émetteur.',
  'publication.rule.certificate.otherIssuer':
    'Ce certificat appartient à un autre émetteur, qui ne le partage pas. Signez avec le certificat de cet émetteur-ci.',
  'publication.rule.certificate.senderNotListed':
    'Ce certificat est partagé, mais cette application ne figure pas dans sa liste de SenderID. Demandez à l’équipe eBox de l’y ajouter.',
  'publication.rule.level1.listed': 'L’institution figure dans la liste de cet environnement.',
  'publication.rule.level1.institutionUnknown':
    'Aucune institution n’est enregistrée sous ce numéro d’entreprise. Vérifiez le numéro, ou demandez son enregistrement.',
  'publication.rule.level1.formerNumber':
    'Ce numéro d’entreprise n’est plus utilisé : l’institution continue sous le {number}. Envoyez ce numéro, avec un certificat qui le porte.',
  'publication.rule.level1.notListed':
    'Aucune application de l’institution ne peut publier dans cet environnement, pas encore ou plus. La page de l’émetteur montre l’étape suivante.',
  'publication.rule.level2.granted':
    'Cet émetteur peut publier des documents de ce type à ces destinataires.',
  'publication.rule.level2.applicationUnknown':
    'L’institution n’a pas d’application avec cet identifiant. Les majuscules comptent : comparez-le avec celui que l’équipe eBox a confirmé.',
  'publication.rule.level2.ended':
    'Cet émetteur a pris fin : son dernier jour de publication est passé. Introduisez une nouvelle demande pour publier à nouveau.',
  'publication.rule.level2.suspended':
    'L’équipe eBox a suspendu cet émetteur. Écrivez-lui pour savoir ce qu’il faut corriger.',
  'publication.rule.level2.notConfigured':
    'Cet émetteur n’est pas encore ouvert dans cet environnement. Sa page montre l’étape suivante, et à qui elle revient.',
  'publication.rule.level2.typeUnknown':
    'Cet émetteur n’a pas de type de document avec cet identifiant. Les majuscules comptent : comparez-le avec ceux de la page de l’émetteur, ou demandez un nouveau type.',
  'publication.rule.level2.typeEnded':
    'Ce type de document a pris fin : son dernier jour était le {day}. Utilisez-en un autre, ou demandez-en un nouveau.',
  'publication.rule.level2.typeNotSwitchedOn':
    'Ce type de document est enregistré, mais pas encore activé dans cet environnement. Demandez à l’équipe eBox de l’activer.',
  'publication.rule.level2.otherAudience':
    'Cette application publie à l’autre public : citoyens ou entreprises, jamais les deux. Vérifiez le destinataire, ou demandez une application distincte.',
  'publication.condition.certificate': 'Certificat',
  'publication.condition.level1': 'Niveau 1 : l’institution',
  'publication.condition.level2': 'Niveau 2 : le type de document',
  'publication.outcome.passed': 'Remplie',
  'publication.outcome.failed': 'Non remplie',
  'publication.outcome.notJudged': 'Non examinée',
  'publication.code': 'Le service web répondrait {code}.',
  'publication.businessCode': 'Le service web répondrait par l’erreur métier {code}.',
  'simulator.title': 'Cette publication serait-elle acceptée ?',
  'simulator.lead':
    'Trois conditions décident : le certificat, l’institution et le type de document. Rien n’est envoyé ni conservé ici.',
  'simulator.environment': 'Environnement',
  'simulator.environment.acceptance': 'Acceptation',
  'simulator.environment.production': 'Production',
  'simulator.type': 'Type de document',
  'simulator.typed': 'Ou un autre identifiant de type de document',
  'simulator.typed.hint':
    'Tel que votre message l’enverrait dans MessageType. Il passe avant le choix ci-dessus.',
  'simulator.audience': 'Destinataire',
  'simulator.audience.citizen': 'Un citoyen',
  'simulator.audience.enterprise': 'Une entreprise',
  'simulator.certificate': 'Certificat',
  'simulator.certificate.hint':
    'S’il est celui d’une autre application, votre message indique celle-ci comme SenderID.',
  'simulator.certificate.none': 'Sans certificat',
  'simulator.certificate.one': '{environment} : {applicationId}, jusqu’au {day}, SHA-256 {digits}…',
  'simulator.fingerprint': 'Ou l’empreinte SHA-256 d’un autre certificat',
  'simulator.fingerprint.hint': '64 chiffres et lettres de a à f ; deux-points et espaces peuvent rester.',
  'simulator.ask': 'Demander',
  'simulator.accepted': 'Cette publication serait acceptée',
  'simulator.refused': 'Cette publication serait refusée',
  'simulator.conditions': 'Les trois conditions',
  'simulator.asked': 'Question : {type}, {environment}, {audience}',
  'simulator.refusal.type': 'Choisissez un type de document, ou tapez un identifiant de 1 à 80 caractères.',
  'simulator.refusal.fingerprint':
    'Ce n’est pas une empreinte SHA-256 : elle compte {found} chiffres et lettres au lieu de 64. Exécutez openssl x509 -fingerprint -sha256 sur le certificat pour l’obtenir.',
  'simulator.column.condition': 'Condition',
  'simulator.column.outcome': 'Résultat',
  'simulator.column.why': 'Pourquoi, et que faire',
  'export.title': 'Configuration du service web',
  'export.lead':
    'Ce que le service web EBoxMessage doit savoir de chaque environnement : les institutions de sa liste, leurs applications avec leurs certificats, et les trios institution, application et type de document. Appliquez-la, puis indiquez-le ici.',
  'export.counts': 'Institutions : {organizations} ; applications : {applications} ; trios : {trios}',
  'export.content': 'Contenu',
  'export.hash': 'SHA-256 du JSON canonique',
  'export.download': 'Télécharger',
  'export.download.json': 'JSON',
  'export.download.xml': 'XML',
  'export.download.jose': 'Signé (JWS)',
  'export.applied': 'Dernière application au service web',
  'export.applied.never': 'Pas encore',
  'export.applied.by': '{at}, par {person}',
  'export.changes': 'Ce qui a changé depuis',
  'export.changes.first': 'Ce qui est à appliquer',
  'export.changes.none': 'Il n’y a rien à faire : ce qui est enregistré est ce que le service web connaît.',
  'export.changes.empty': 'Personne ne peut encore publier dans cet environnement.',
  'export.changes.more': 'Et {count} de plus : téléchargez la configuration pour les voir tous.',
  'export.list.organizations': 'Institution',
  'export.list.applications': 'Application',
  'export.list.trios': 'Type de document',
  'export.change.added': 'Ajouté',
  'export.change.removed': 'Supprimé',
  'export.change.changed': 'Modifié',
  'export.column.change': 'Modification',
  'export.column.what': 'Objet',
  'export.column.id': 'Identifiants',
  'export.column.fields': 'Champs',
  'export.apply': 'Elle a été appliquée au service web',
  'export.apply.hint':
    'Confirmez-le une fois que la configuration portant cette empreinte est dans le service web. Votre nom et l’heure sont conservés.',
  'export.done': 'L’application de la configuration au service web est enregistrée',
  'export.refusal.gone': 'Cette configuration n’est pas connue. Revenez à la page et consultez l’actuelle.',
  'export.history': 'Historique',
  'export.history.at': 'Depuis',
  'export.history.applied': 'Appliquée',
  'export.history.changes': 'Modifications',
  'doc.title': 'Interface de programmation',
  'doc.lead':
    'Ce que scripts et systèmes peuvent demander à ce portail. Le document pour machines est en OpenAPI 3.0 :',
  'doc.english': 'Les descriptions des opérations sont en anglais.',
  'doc.token':
    'Un gestionnaire de votre institution émet les jetons sous Paramètres, jetons d’API ; l’équipe eBox émet ceux des systèmes.',
  'doc.keys': 'Clés publiques des configurations signées',
  'doc.operations': 'Opérations',
  'doc.parameters': 'Paramètres',
  'doc.parameter.name': 'Nom',
  'doc.parameter.in': 'Emplacement',
  'doc.parameter.type': 'Forme',
  'doc.required': 'obligatoire',
  'doc.body': 'Corps',
  'doc.field': 'Champ',
  'doc.answers': 'Réponses',
  'doc.result': 'Résultat',
  'doc.status': 'Statut',
  'doc.meaning': 'Signification',
}
