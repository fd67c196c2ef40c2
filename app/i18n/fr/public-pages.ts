import type { Translation } from '#app/i18n/catalogue.ts'
import type { publicPages as english } from '#app/i18n/en/public-pages.ts'

export const publicPages: Translation<typeof english> = {
  'home.title': 'Commencer à publier dans l’eBox',
  'home.heading': 'Envoyez vos documents aux citoyens par l’eBox',
  'home.lead':
    'Par ce portail, votre institution demande à devenir émetteur : vous dites qui vous êtes, ce que vous enverrez et avec quel certificat. L’équipe eBox vérifie votre demande et vous donne vos références.',
  'home.start': 'Commencer une fiche de demande',
  'home.resume': 'Reprendre une fiche de demande',
  'home.signIn': 'Vous vous connectez avec votre adresse e-mail. Il n’y a pas de mot de passe à retenir.',
  'home.steps': 'Les six étapes',
  'home.step1.title': 'Remplir la fiche de demande',
  'home.step1.text':
    'Votre institution, votre application et chaque type de document qu’elle enverra. Vous pouvez vous arrêter à tout moment et reprendre plus tard, même sur un autre appareil.',
  'home.step2.title': 'L’équipe eBox valide',
  'home.step2.text':
    'Votre fiche de demande indique pour quel jour l’équipe répond. S’il manque quelque chose, elle vous le demande ici.',
  'home.step3.title': 'Vous commandez le certificat',
  'home.step3.text':
    'Seulement après la validation, un pour l’acceptation et un pour la production. Le portail prépare la demande et la vérifie.',
  'home.step4.title': 'L’acceptation est configurée',
  'home.step4.text': 'L’équipe vous ouvre le service web EBoxMessage de l’environnement d’acceptation.',
  'home.step5.title': 'Vous testez',
  'home.step5.text': 'Vous publiez des documents de test et communiquez le résultat.',
  'home.step6.title': 'Vous passez en production',
  'home.step6.text':
    'Lorsque les tests sont positifs, vous demandez la production, et l’équipe fixe la date avec vous.',
  'home.prepare': 'Ce qu’il faut avoir sous la main',
  'home.prepare.number': 'Le numéro d’entreprise de votre institution (dix chiffres).',
  'home.prepare.names':
    'Les noms de votre institution, de l’application et des documents en français et en néerlandais.',
  'home.prepare.helpdesk':
    'Une boîte aux lettres partagée pour les questions de contenu et une pour les questions techniques ; pas d’adresses personnelles.',
  'home.prepare.security': 'Si vous avez un plan de sécurité de l’information, et le contact pour ce plan.',
  'home.prepare.documents':
    'Pour chaque type de document : combien de temps il reste utile, et combien vous pensez en envoyer par an.',
  'home.prepare.later': 'Le certificat peut attendre que votre demande soit validée.',
  'home.time': 'Une première demande prend environ 15 minutes.',
  'home.known': 'Déjà enregistré ?',
  'home.known.text':
    'Si votre institution ou votre application est déjà connue de l’eBox, le portail la reconnaît et saute ces questions.',
  'home.csr': 'Seulement un certificat à préparer ?',
  'home.csr.text': 'Vous pouvez créer ou vérifier une demande de certificat (CSR) sans vous connecter.',
  'home.csr.link': 'Créer ou vérifier un CSR',

  'accessibility.lead':
    'Chacun doit pouvoir utiliser ce portail : au clavier, avec un lecteur d’écran, en grands caractères, avec ses propres couleurs, sur un téléphone ancien ou sans JavaScript.',
  'accessibility.status': 'Où nous en sommes',
  'accessibility.status.text':
    'Le portail suit la norme EN 301 549 et vise les WCAG 2.2, niveau AA. Des contrôles automatiques passent sur ses pages dans un vrai navigateur à chaque modification ; les premières étapes sont aussi jouées au clavier seul. Aucune personne ne l’a encore testé avec un lecteur d’écran.',
  'accessibility.limits': 'Ce qui ne convient pas encore à tous',
  'accessibility.limits.key':
    'Créer une clé privée dans la page demande JavaScript. Sans lui, la page vous donne les commandes pour créer la clé avec vos propres outils.',
  'accessibility.limits.date':
    'Les champs de date sont ceux de votre navigateur ; leur lecture à voix haute diffère d’un navigateur à l’autre.',
  'accessibility.report': 'Signaler un problème',
  'accessibility.report.text':
    'Écrivez à l’adresse ci-dessous en indiquant la page, ce que vous vouliez faire et l’aide que vous utilisez. Nous répondons dans les 10 jours ouvrables et vous aidons entre-temps par e-mail.',
  'accessibility.complaint': 'Introduire une plainte',
  'accessibility.complaint.text':
    'Écrivez-nous d’abord, afin que nous puissions y remédier. Si notre réponse ne vous aide pas, vous pouvez introduire une plainte auprès du Médiateur fédéral, indépendant et gratuit : www.mediateurfederal.be.',

  'statements.open':
    'L’organisation qui gère ce portail n’a pas encore confirmé cette déclaration. Elle le fera, sous son nom, avant l’ouverture du portail.',
  'statements.operator': '{operator} gère ce portail et en répond.',
  'privacy.lead': 'Ce portail garde ce qu’il faut pour traiter votre demande, et rien d’autre.',
  'privacy.what': 'Ce que nous gardons',
  'privacy.what.account': 'Votre adresse e-mail, votre nom et votre langue.',
  'privacy.what.provider':
    'Si vous utilisez un service de connexion : l’identifiant sous lequel il vous connaît, l’adresse e-mail et le numéro d’entreprise qu’il indique, la date de la liaison et celle de la dernière utilisation.',
  'privacy.what.passkeys':
    'Pour les membres de l’équipe eBox : leurs clés d’accès (la partie publique, un nom, leur utilisation) et leurs rôles.',
  'privacy.what.session': 'Où vous êtes connecté : depuis quand, dernière utilisation et navigateur.',
  'privacy.what.dossier':
    'Ce que vous écrivez dans une fiche de demande, et ce qui y est écrit ou joint ensuite, avec l’auteur et la date.',
  'privacy.what.places':
    'Les institutions dont vous êtes membre, avec votre rôle et votre mandat ; les invitations, les demandes d’accès et les jetons d’API, avec leur auteur.',
  'privacy.what.decisions':
    'Les décisions de l’équipe eBox et un journal de qui a fait quoi et quand, avec un numéro à la place de votre nom.',
  'privacy.what.mails': 'Les e-mails que le portail vous a envoyés.',
  'privacy.what.technical':
    'Des journaux techniques, sans noms, sans adresses et sans ce que vous avez écrit ; le nombre de tentatives, sous un code dont personne ne peut tirer votre adresse.',
  'privacy.long':
    'Votre compte reste jusqu’à ce que vous le fassiez effacer ; ce qu’une institution a enregistré reste tant qu’elle participe. Pour tout le reste, une durée est fixée :',
  'privacy.who': 'Qui les lit',
  'privacy.who.text':
    'Les membres de votre institution voient ce qu’ils font ensemble. L’équipe eBox voit ce qui a été introduit, et y répond. Personne d’autre ne reçoit vos données ; elles ne sont pas vendues et ne servent qu’à votre demande.',
  'privacy.not': 'Ce que nous ne faisons pas',
  'privacy.not.key':
    'La clé privée de votre certificat est créée dans votre navigateur et ne nous est jamais envoyée.',
  'privacy.not.number':
    'Nous ne demandons ni ne gardons votre numéro national, même si un service de connexion l’envoie.',
  'privacy.not.tracking':
    'Pas de statistiques par des tiers, pas de publicité, pas de cookies hormis ceux de la connexion et de la langue.',
  'privacy.contacts':
    'Les contacts montrés aux citoyens sont des boîtes aux lettres partagées et des numéros de téléphone. N’y mettez pas l’adresse d’une personne.',
  'privacy.rights': 'Vos droits',
  'privacy.rights.text':
    'Vous pouvez voir, corriger, emporter ou faire effacer ce que nous gardons à votre sujet. Une fois connecté, vous le faites vous-même ; ce qui a été introduit reste, sans votre nom.',
  'privacy.rights.settings': 'Voir, emporter ou effacer vos données',
  'privacy.rights.write': 'Ou écrivez à',
  'privacy.rights.complaint':
    'Si notre réponse ne vous aide pas, vous pouvez introduire une plainte auprès de l’Autorité de protection des données : www.autoriteprotectiondonnees.be.',
}
