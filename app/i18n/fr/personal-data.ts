import type { Translation } from '#app/i18n/catalogue.ts'
import type { personalData as english } from '#app/i18n/en/personal-data.ts'

export const personalData: Translation<typeof english> = {
  'personalData.title': 'Vos données personnelles',
  'personalData.lead':
    'Ce que ce portail conserve à votre sujet, pendant combien de temps, et comment vous pouvez l’emporter ou le faire effacer.',
  'personalData.export.heading': 'Emporter vos données',
  'personalData.export.what':
    'Le fichier contient tout ce que le portail sait de vous, sous une forme que d’autres programmes peuvent lire (JSON) : votre compte, vos moyens de connexion, vos institutions, vos e-mails et ce que vous avez fait.',
  'personalData.export.submit': 'Télécharger vos données',
  'personalData.kept.heading': 'Durées de conservation',
  'personalData.kept.caption': 'Ce qui est conservé, pendant combien de temps et pourquoi',
  'personalData.kept.column.what': 'Quoi',
  'personalData.kept.column.days': 'Combien de temps',
  'personalData.kept.column.why': 'Pourquoi',
  'personalData.kept.days.one': '{count} jour',
  'personalData.kept.days.other': '{count} jours',
  'personalData.kept.years': '10 ans',
  'personalData.kept.until': 'Jusqu’à leur expiration',
  'retention.drafts': 'Fiches de demande jamais introduites, quand personne n’y travaille',
  'retention.drafts.why': 'Vous pouvez y revenir. Nous envoyons un e-mail 30 jours avant leur suppression.',
  'retention.withdrawnDrafts': 'Fiches de demande retirées avant d’avoir été introduites',
  'retention.withdrawnDrafts.why': 'Un retrait par erreur peut être retrouvé.',
  'retention.sessions': 'Connexions : quand, et avec quel navigateur',
  'retention.sessions.why': 'Vous restez connecté et voyez où vous l’êtes.',
  'retention.signInRequests': 'Demandes d’un e-mail de connexion',
  'retention.signInRequests.why': 'Le lien et le code peuvent être vérifiés.',
  'retention.challenges': 'Connexions par un service de connexion et contrôles de clés d’accès en cours',
  'retention.challenges.why': 'La réponse peut être rapprochée de la question.',
  'retention.rateLimits': 'Nombres de tentatives, sans votre adresse',
  'retention.rateLimits.why': 'Personne ne peut essayer sans fin.',
  'retention.mails': 'Adresse et texte des e-mails qui vous ont été envoyés',
  'retention.mails.why': 'L’équipe peut dire ce qui vous a été communiqué.',
  'retention.accessRequests': 'Vos demandes d’accès à une institution, une fois traitées',
  'retention.accessRequests.why': 'Vous et l’institution pouvez retrouver la réponse.',
  'retention.invitations': 'Invitations acceptées, retirées ou restées sans réponse',
  'retention.invitations.why': 'L’institution peut retrouver qui elle a invité.',
  'retention.apiTokens': 'Jetons d’API qui ne fonctionnent plus',
  'retention.apiTokens.why': 'L’institution peut retrouver quels programmes avaient accès.',
  'retention.preparedDrafts':
    'Brouillons que l’équipe a préparés à partir d’un formulaire que vous avez envoyé, une fois repris ou expirés',
  'retention.preparedDrafts.why': 'On peut dire à un partenaire tardif ce qu’il en est advenu.',
  'retention.idempotencyKeys': 'Réponses aux appels de programmes',
  'retention.idempotencyKeys.why': 'Un appel répété reçoit la même réponse.',
  'retention.decisions':
    'Fiches introduites, décisions et journal des décisions, avec un numéro à la place de votre nom',
  'retention.decisions.why': 'Les décisions doivent pouvoir être justifiées.',
  'personalData.erase.heading': 'Effacer vos données',
  'personalData.erase.what':
    'Vous pouvez faire effacer votre compte. Les fiches de demande introduites restent, sans votre nom.',
  'personalData.erase.link': 'Effacer vos données',
  'personalData.erase.title': 'Voulez-vous effacer vos données ?',
  'personalData.erase.gone':
    'Votre nom, votre adresse e-mail, vos moyens de connexion, vos affiliations et vos e-mails sont effacés immédiatement.',
  'personalData.erase.drafts':
    'Les fiches de demande jamais introduites que personne d’autre ne peut ouvrir sont supprimées.',
  'personalData.erase.stays':
    'À la place de votre nom, vos collègues et l’équipe eBox lisent « ancien membre ».',
  'personalData.erase.final': 'Cette action est définitive. Vous êtes déconnecté immédiatement.',
  'personalData.erase.submit': 'Effacer mes données',
  'personalData.erase.keep': 'Conserver mes données',
  'personalData.erased.title': 'Vos données sont effacées',
  'personalData.erased.what':
    'Le portail ne sait plus qui vous êtes. Si vous vous connectez de nouveau avec la même adresse, vous recommencez comme une nouvelle personne.',
  'personalData.refusal.gone': 'Cette personne n’existe pas, ou ses données sont déjà effacées.',
  'personalData.refusal.officer':
    'Cette personne est membre de l’équipe eBox. Un administrateur doit d’abord lui retirer tous ses rôles.',
  'personalData.refusal.lastManager':
    'Il s’agit du dernier gestionnaire de {institution}. Désignez d’abord un autre membre comme gestionnaire, puis effacez les données.',
  'personalData.refusal.open':
    'La fiche de demande {reference} est encore ouverte et personne d’autre ne peut en répondre. Retirez-la, ou invitez d’abord un collègue.',
  'personalData.office.title': 'Données d’une personne',
  'personalData.office.lead':
    'Pour une personne qui l’a demandé par écrit et ne peut plus se connecter. Assurez-vous que c’est bien elle qui le demande.',
  'personalData.office.email': 'Adresse e-mail avec laquelle la personne se connecte',
  'personalData.office.find': 'Chercher la personne',
  'personalData.office.unknown': 'Personne ne se connecte avec cette adresse. Vérifiez-la avec la personne.',
  'personalData.office.found': 'Personne {id}, connue depuis le {since}.',
  'personalData.office.export': 'Télécharger les données',
  'personalData.office.erase': 'Effacer les données',
  'personalData.office.done': 'Les données de cette personne sont effacées',
}
