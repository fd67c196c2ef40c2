import type { Translation } from '#app/i18n/catalogue.ts'
import type { p12 as english } from '#app/i18n/en/p12.ts'

export const p12: Translation<typeof english> = {
  'p12.title': 'Un fichier .p12 pour Java et d’autres magasins de clés',
  'p12.lead':
    'Réunit votre clé chiffrée et son certificat dans un fichier PKCS#12, que Java, Windows et la plupart des serveurs ouvrent. Indique aussi si une clé correspond à un certificat.',
  'p12.stays':
    'Les fichiers sont lus sur cet appareil, dans cette page. Rien n’en est envoyé : cette page n’a le droit d’ouvrir aucune connexion.',
  'p12.key': 'Fichier de la clé chiffrée',
  'p12.key.hint':
    'Le fichier que vous avez enregistré lors de la création du CSR ; son nom se termine par .key.pem.',
  'p12.keyPassPhrase': 'Phrase de passe du fichier de la clé',
  'p12.keyPassPhrase.hint': 'Celle que vous avez choisie pour cette clé. Vous pouvez la coller.',
  'p12.certificates': 'Certificat et chaîne',
  'p12.certificates.hint':
    'Le certificat délivré et, si vous les avez, les certificats de son autorité : un ou plusieurs fichiers (.pem, .crt, .cer, .p7b), dans n’importe quel ordre.',
  'p12.judge': 'Vérifier qu’ils vont ensemble',
  'p12.belongs': 'La clé correspond à ce certificat.',
  'p12.make.title': 'Créer le fichier .p12',
  'p12.alias': 'Nom de l’entrée (alias)',
  'p12.alias.hint':
    'Votre logiciel demande la clé par ce nom. Uniquement des lettres, des chiffres et . _ : - ; Java l’écrit en minuscules.',
  'p12.passPhrase': 'Phrase de passe du fichier .p12',
  'p12.passPhrase.hint':
    'Laissez ce champ vide pour garder la phrase de passe du fichier de la clé. Sinon, au moins 12 caractères : lettres sans accents, chiffres, signes et espaces.',
  'p12.make': 'Créer le fichier .p12',
  'p12.stage.check': 'Vérification que la page ne peut rien envoyer…',
  'p12.stage.open': 'Ouverture du fichier de la clé…',
  'p12.stage.join': 'Ouverture du fichier de la clé et chiffrement du fichier .p12…',
  'p12.done': 'Le fichier .p12 est prêt',
  'p12.done.certificates': 'Certificats qu’il contient, le vôtre compris : {count}',
  'p12.done.notToRoot':
    'La chaîne ne remonte pas jusqu’à un certificat racine. Si votre logiciel a besoin de la chaîne complète, ajoutez ci-dessus les certificats de l’autorité et créez le fichier à nouveau.',
  'p12.download': 'Télécharger {name}',
  'p12.done.keep':
    'Conservez-le là où seul votre logiciel peut le lire. Il s’ouvre avec sa phrase de passe ; gardez aussi le fichier de la clé.',
  'p12.empty.key': 'Choisissez le fichier de la clé chiffrée.',
  'p12.empty.passPhrase': 'Saisissez la phrase de passe du fichier de la clé.',
  'p12.empty.certificates': 'Choisissez le certificat délivré.',
  'p12.error.alias':
    'L’alias doit commencer par une lettre ou un chiffre et compter au plus 64 lettres, chiffres et signes . _ : -. Modifiez-le.',
  'p12.error.keyPassPhrase':
    'Java n’ouvrirait pas un fichier .p12 protégé par la phrase de passe du fichier de la clé. Saisissez-en une autre ici : au moins 12 lettres sans accents, chiffres, signes ou espaces.',
  'p12.error.notOurs':
    'Ce n’est pas un fichier de clé chiffrée que cette page peut lire. Il commence par « -----BEGIN ENCRYPTED PRIVATE KEY----- ».',
  'p12.error.unencrypted':
    'Cette clé n’est pas chiffrée : quiconque obtient le fichier peut s’en servir. Chiffrez-la avec cette commande, choisissez le nouveau fichier et supprimez l’ancien.',
  'p12.error.otherCipher':
    'Cette clé est chiffrée d’une manière que les navigateurs ne connaissent pas, comme le Triple DES. Cette commande la chiffre à nouveau ; choisissez ensuite le nouveau fichier.',
  'p12.error.legacyCipher':
    'Cette clé est chiffrée d’une manière dépassée, que les navigateurs ne connaissent pas. Cette commande la chiffre à nouveau ; choisissez ensuite le nouveau fichier.',
  'p12.error.p12':
    'Ce fichier est un magasin de clés (.p12), pas un fichier de clé. Cette commande en extrait la clé et la chiffre ; choisissez ensuite le nouveau fichier.',
  'p12.error.legacyP12':
    'Ce fichier est un magasin de clés (.p12) chiffré d’une manière dépassée, pas un fichier de clé. Cette commande en extrait la clé et la chiffre ; choisissez ensuite le nouveau fichier.',
  'p12.error.passPhrase':
    'Le fichier de la clé ne s’ouvre pas avec cette phrase de passe. Vérifiez les deux.',
  'p12.error.noCertificate':
    'Au moins un de ces fichiers ne contient aucun certificat lisible. Choisissez le certificat, pas le CSR.',
  'p12.error.otherKey':
    'La clé ne correspond à aucun de ces certificats. Choisissez le certificat délivré pour le CSR de cette clé, ou la clé de ce certificat.',
  'p12.error.connected':
    'Cette page pouvait encore ouvrir une connexion : la clé n’a donc pas été ouverte. Rechargez la page ; si cela se reproduit, prévenez l’équipe eBox.',
  'p12.error.failed':
    'Cela n’a pas fonctionné dans ce navigateur. Essayez un navigateur récent, ou utilisez la commande à la fin de cette page.',
  'p12.error.cancelled': 'Annulé. Rien n’a été conservé.',
  'p12.own': 'Avec votre propre openssl',
  'p12.own.what':
    'Cette commande fait la même chose ; remplacez les noms en majuscules par ceux de vos fichiers. Elle fonctionne sans JavaScript.',
}
