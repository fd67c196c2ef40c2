import type { Translation } from '#app/i18n/catalogue.ts'
import type { security as english } from '#app/i18n/en/security.ts'

export const security: Translation<typeof english> = {
  'security.secondStep.title': 'Deuxième étape',
  'security.secondStep.verify':
    'Les pages de l’équipe eBox demandent votre clé d’accès, en plus de la connexion. Votre navigateur vous demandera votre empreinte, votre visage, votre code PIN ou votre clé de sécurité.',
  'security.secondStep.verify.button': 'Utiliser ma clé d’accès',
  'security.secondStep.enrol':
    'Les pages de l’équipe eBox demandent une clé d’accès, en plus de la connexion, et vous n’en avez pas encore. Créez-en une sur cet appareil ou sur une clé de sécurité ; vous pouvez le faire jusqu’au {until}.',
  'security.secondStep.enrol.more':
    'Créez-en une deuxième sur un autre appareil, au cas où vous perdriez la première : personne ne peut en ajouter une à votre place.',
  'security.secondStep.closed':
    'Les pages de l’équipe eBox demandent une clé d’accès, en plus de la connexion. Vous n’en avez pas, et personne n’a ouvert de période pendant laquelle vous pouvez en ajouter une.',
  'security.secondStep.closed.todo':
    'Demandez à un administrateur de l’équipe eBox d’ouvrir pour vous une période de 24 heures, sous « Membres de l’équipe ». S’il n’y a pas d’autre administrateur, adressez-vous à l’exploitant du portail.',
  'security.secondStep.lost':
    'Vous avez perdu votre clé d’accès ? Demandez à un autre administrateur de l’équipe eBox d’ouvrir pour vous une période de 24 heures.',
  'security.noScript':
    'Le navigateur utilise les clés d’accès au moyen de JavaScript. Activez-le pour cette page, puis rechargez-la.',
  'security.working': 'Suivez les instructions de votre navigateur.',
  'security.stepUp.lead':
    'Confirmez ici avec votre clé d’accès, puis renvoyez le formulaire ci-dessous : ce que vous avez écrit y est encore.',
  'security.stepUp.done':
    'C’est confirmé. Renvoyez le formulaire maintenant : la confirmation vaut 5 minutes.',
  'security.refusal.signedOut':
    'Vous n’êtes plus connecté. Connectez-vous à nouveau dans un autre onglet, puis revenez ici et réessayez.',
  'security.refusal.noWindow':
    'Vous ne pouvez ajouter une clé d’accès que pendant une période ouverte pour vous. Demandez-la à un administrateur de l’équipe eBox.',
  'security.refusal.stepUp':
    'Votre deuxième étape date de plus de 5 minutes, et ceci en demande une récente. Rien n’a été fait ni perdu.',
  'security.refusal.noPasskey':
    'Vous n’avez pas de clé d’accès. Demandez à un administrateur de l’équipe eBox d’ouvrir une période pendant laquelle vous pouvez en ajouter une.',
  'security.refusal.challenge':
    'Plus de 5 minutes ont passé, ou l’opération a été commencée dans un autre onglet. Réessayez.',
  'security.refusal.answer':
    'Le portail n’a pas pu accepter la réponse de cette clé d’accès. Réessayez, ou utilisez une autre de vos clés.',
  'security.refusal.passkeyGone': 'Cette clé d’accès a déjà été supprimée.',
  'security.refusal.lastPasskey':
    'C’est votre seule clé d’accès : elle reste, car sans elle vous ne pourriez plus entrer. Si elle est perdue, adressez-vous à un autre administrateur de l’équipe eBox.',
  'security.refusal.ownWindow':
    'Personne n’ouvre une période pour soi-même. Demandez-le à un autre administrateur.',
  'security.refusal.noOfficer': 'Cette personne n’est pas membre de l’équipe eBox.',
  'security.refusal.noSuchRole': 'Cette personne n’a plus ce rôle.',
  'security.refusal.lastAdmin':
    'C’est le dernier administrateur de l’équipe eBox. Nommez d’abord quelqu’un d’autre.',
  'security.refusal.role.required': 'Choisissez un rôle',
  'security.browser.cancelled':
    'Aucune clé d’accès n’a été utilisée : l’opération a été annulée, a duré trop longtemps, ou l’appareil n’a pas pu vérifier que c’est vous. Réessayez.',
  'security.browser.already':
    'Cet appareil contient déjà une clé d’accès pour vous. Utilisez-la, ou choisissez un autre appareil ou une clé de sécurité.',
  'security.browser.unsupported':
    'Ce navigateur ne connaît pas les clés d’accès. Utilisez une version actuelle de Firefox, Chrome, Edge ou Safari.',
  'security.passkeys.title': 'Clés d’accès',
  'security.passkeys.lead':
    'Avec une clé d’accès, vous entrez dans les pages de l’équipe eBox après votre connexion.',
  'security.passkeys.partner':
    'Les clés d’accès sont destinées aux membres de l’équipe eBox. Vous vous connectez sans elles et n’avez rien à faire ici.',
  'security.passkeys.empty': 'Vous n’avez pas de clé d’accès.',
  'security.passkeys.column.name': 'Clé d’accès',
  'security.passkeys.column.created': 'Créée le',
  'security.passkeys.column.used': 'Dernière utilisation',
  'security.passkeys.column.remove': 'Suppression',
  'security.passkeys.unnamed': 'Sans nom',
  'security.passkeys.never': 'Pas encore utilisée',
  'security.passkeys.remove': 'Supprimer',
  'security.passkeys.add': 'Ajouter une clé d’accès',
  'security.passkeys.window': 'Vous pouvez ajouter des clés d’accès jusqu’au {until}.',
  'security.passkeys.noWindow':
    'Vous ne pouvez pas ajouter de clé d’accès pour le moment. S’il vous en faut une autre, demandez à un administrateur de l’équipe eBox d’ouvrir pour vous une période de 24 heures ; vos clés actuelles sont alors supprimées.',
  'security.passkeys.name': 'Nom de la clé d’accès',
  'security.passkeys.name.hint': 'Pour que vous la reconnaissiez, par exemple « Portable du bureau »',
  'security.passkeys.make': 'Créer une clé d’accès',
  'security.passkeys.removed': 'La clé d’accès a été supprimée',
  'security.sessions.title': 'Où vous êtes connecté',
  'security.sessions.lead':
    'Si vous ne reconnaissez pas l’une de ces sessions, fermez-la : elle est déconnectée aussitôt.',
  'security.sessions.column.browser': 'Navigateur',
  'security.sessions.column.since': 'Connexion',
  'security.sessions.column.seen': 'Dernière utilisation',
  'security.sessions.column.end': 'Fermeture',
  'security.sessions.current': 'Celle-ci',
  'security.sessions.unknown': 'Navigateur inconnu',
  'security.sessions.end': 'Fermer',
  'security.sessions.endOthers': 'Fermer toutes les autres',
  'security.sessions.ended': 'La session a été fermée',
  'security.sessions.othersEnded': 'Toutes les autres sessions ont été fermées',
  'security.sessions.gone': 'Cette session était déjà fermée.',
  'security.officers.title': 'Membres de l’équipe',
  'security.officers.lead':
    'Qui travaille dans l’équipe eBox, et à quel titre. Qui perd toutes ses clés d’accès a besoin qu’un autre administrateur ouvre une période de 24 heures.',
  'security.officers.caption': 'Membres de l’équipe eBox',
  'security.officers.column.person': 'Personne',
  'security.officers.column.roles': 'Rôles',
  'security.officers.column.passkeys': 'Clés d’accès',
  'security.officers.column.recovery': 'Clés perdues',
  'security.officers.window': 'Peut en ajouter une jusqu’au {until}',
  'security.officers.revoke': 'Retirer : {role}',
  'security.officers.open': 'Ouvrir une période et supprimer les clés',
  'security.officers.self': 'Un autre administrateur le fait pour vous',
  'security.officers.grant': 'Ajouter un membre ou un rôle',
  'security.officers.grant.email': 'Adresse e-mail',
  'security.officers.grant.role': 'Rôle',
  'security.officers.grant.hint':
    'Qui n’a pas encore de clé d’accès peut en créer une dans les 24 heures et en est averti par e-mail.',
  'security.officers.grant.submit': 'Donner ce rôle',
  'security.officers.role.validator': 'Validateur',
  'security.officers.role.validator.hint': 'Examine les fiches de demande et demande des modifications',
  'security.officers.role.approver': 'Approbateur',
  'security.officers.role.approver.hint': 'Approuve et refuse en plus',
  'security.officers.role.admin': 'Administrateur',
  'security.officers.role.admin.hint': 'Gère en plus les membres, les réglages et les exportations',
  'security.officers.done.grant': 'Le rôle a été donné',
  'security.officers.done.revoke': 'Le rôle a été retiré, et la personne a été déconnectée partout',
  'security.officers.done.open': 'La période est ouverte pour 24 heures ; la personne a reçu un e-mail',
}
