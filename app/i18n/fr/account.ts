import type { Translation } from '#app/i18n/catalogue.ts'
import type { account as english } from '#app/i18n/en/account.ts'

export const account: Translation<typeof english> = {
  'border.home': 'Aller à la page d’accueil',
  'border.malformed.title': 'Cette adresse est illisible',
  'border.malformed.advice': 'Vérifiez l’adresse, ou repartez de la page d’accueil.',
  'border.crossSite.title': 'Ce formulaire ne vient pas du portail',
  'border.crossSite.advice':
    'Pour votre sécurité, le portail n’accepte que les formulaires de ses propres pages. Rien n’a été modifié. Revenez à la page du portail, rechargez-la et renvoyez le formulaire.',
  'border.method.title': 'Cette opération n’est pas possible ici',
  'border.method.advice': 'Rien n’a été modifié. Repartez de la page d’accueil.',
  'border.tooLarge.title': 'Cet envoi est trop volumineux',
  'border.tooLarge.advice':
    'Le portail accepte au plus 256 ko à la fois. Rien n’a été enregistré. Revenez en arrière, raccourcissez le texte ou choisissez un fichier plus petit, puis renvoyez.',
  'border.unavailable.title': 'Le portail est momentanément indisponible',
  'border.unavailable.advice':
    'Ce que vous aviez enregistré est conservé. Attendez une minute, puis rechargez cette page.',
  'border.failed.title': 'Un problème est survenu de notre côté',
  'border.failed.advice':
    'Ce que vous aviez enregistré est conservé. Rechargez cette page, ou repartez de la page d’accueil.',

  'signIn.title': 'Se connecter',
  'signIn.intro':
    'Vous n’avez pas besoin de mot de passe. Indiquez votre adresse e-mail professionnelle : nous vous envoyons un e-mail avec un lien et un code.',
  'signIn.firstTime': 'La première fois, votre compte est créé en même temps.',
  'signIn.email.label': 'Votre adresse e-mail',
  'signIn.email.hint': 'Votre propre adresse au travail, par exemple nom@commune.be',
  'signIn.email.required': 'Indiquez votre adresse e-mail',
  'signIn.email.format': 'Indiquez une adresse e-mail avec un @ et un domaine, par exemple nom@commune.be',
  'signIn.submit': 'M’envoyer l’e-mail',
  'signIn.tooMany.one':
    'Trop d’e-mails de connexion ont été demandés. Utilisez le dernier e-mail reçu, ou réessayez dans {count} minute.',
  'signIn.tooMany.other':
    'Trop d’e-mails de connexion ont été demandés. Utilisez le dernier e-mail reçu, ou réessayez dans {count} minutes.',

  'signIn.code.title': 'Consultez votre boîte mail',
  'signIn.code.sent':
    'Nous avons envoyé un e-mail avec un lien et un code de 8 chiffres. Ouvrez le lien dans ce navigateur, ou tapez le code ici. L’un comme l’autre fonctionne une seule fois, pendant 10 minutes.',
  'signIn.code.label': 'Code reçu par e-mail',
  'signIn.code.hint': '8 chiffres ; les espaces ne comptent pas',
  'signIn.code.required': 'Tapez le code de 8 chiffres reçu par e-mail',
  'signIn.code.format': 'Le code compte 8 chiffres. Comparez-le avec l’e-mail et tapez-le à nouveau',
  'signIn.code.wrong':
    'Ce n’est pas le code du dernier e-mail. Vérifiez-le et tapez-le à nouveau. Essais restants : {left}',
  'signIn.code.ended':
    'Ce code ne fonctionne plus : il a été utilisé, date de plus de 10 minutes, a été remplacé par un e-mail plus récent ou a été mal tapé 5 fois. Demandez un nouvel e-mail',
  'signIn.code.useLink':
    'Trop de codes ont été essayés pour cette adresse. Utilisez plutôt le lien dans l’e-mail',
  'signIn.code.submit': 'Se connecter',
  'signIn.code.missing':
    'Pas encore d’e-mail ? Regardez dans le dossier des courriers indésirables, ou patientez deux minutes.',
  'signIn.code.again': 'Demander un nouvel e-mail',
  'signIn.code.mailbox':
    'Dans ce monde de démonstration, aucun e-mail ne quitte le portail : lisez-le dans la boîte',

  'signIn.link.title': 'Se connecter au portail',
  'signIn.link.intro': 'Vous avez ouvert le lien reçu par e-mail. Appuyez sur le bouton pour vous connecter.',
  'signIn.link.submit': 'Se connecter',
  'signIn.link.otherBrowser':
    'L’e-mail a été demandé dans un autre navigateur que celui-ci. Pour vous connecter ici, tapez aussi le code de 8 chiffres du même e-mail.',
  'signIn.link.ended.title': 'Ce lien ne fonctionne plus',
  'signIn.link.ended':
    'Il a été utilisé, date de plus de 10 minutes ou a été remplacé par un e-mail plus récent. Demandez un nouvel e-mail pour vous connecter.',

  'signOut.title': 'Se déconnecter',
  'signOut.intro':
    'Ce que vous avez enregistré est conservé. Il vous faudra un nouvel e-mail pour vous reconnecter.',
  'signOut.submit': 'Se déconnecter',

  'demo.signIn.title': 'Entrer dans le monde de démonstration',
  'demo.signIn.intro':
    'Rien n’est réel ici. Choisissez qui vous voulez être ; vous pouvez changer à tout moment en revenant à cette page.',
  'demo.signIn.partner': 'Partenaire',
  'demo.signIn.office': 'Équipe eBox',
  'demo.signIn.as': 'Continuer en tant que {name}',
  'demo.signIn.ownAddress':
    'Ou connectez-vous avec n’importe quelle adresse e-mail, comme le ferait un nouveau partenaire',
  'demo.mailbox.title': 'E-mails du monde de démonstration',
  'demo.mailbox.intro': 'Aucun e-mail ne quitte ce portail. Voici les derniers qu’il aurait envoyés.',
  'demo.mailbox.empty': 'Aucun e-mail n’a encore été écrit.',
  'demo.mailbox.to': 'À',
  'demo.mailbox.recipient': 'À : {address}',
  'demo.mailbox.subject': 'Objet',
  'demo.mailbox.written': 'Écrit le',
  'demo.mailbox.back': 'Tous les e-mails',
  'demo.mailbox.link': 'Liens de cet e-mail',
}
