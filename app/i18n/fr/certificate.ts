import type { Translation } from '#app/i18n/catalogue.ts'
import type { certificate as english } from '#app/i18n/en/certificate.ts'
import { certificatePage } from './certificate-page.ts'

export const certificate: Translation<typeof english> = {
  ...certificatePage,

  'finding.input.empty':
    'Il n’y a pas de texte ici. Collez le CSR entier, de « -----BEGIN CERTIFICATE REQUEST----- » jusqu’à sa ligne END.',
  'finding.input.tooLarge':
    'Ce texte dépasse {max} octets, ce qu’aucun CSR n’atteint. Vérifiez que vous avez choisi le fichier du CSR.',
  'finding.input.privateKey':
    'Ceci contient une clé privée, que personne d’autre ne peut jamais voir. Elle n’a pas été conservée. Considérez la clé comme compromise : créez une nouvelle clé et un nouveau CSR, et ne donnez que le CSR.',
  'finding.input.certificate':
    'Ceci est un certificat, pas un CSR. Un CSR commence par « -----BEGIN CERTIFICATE REQUEST----- ».',
  'finding.input.several': 'Il y a {count} blocs ici. Donnez exactement un CSR.',
  'finding.input.trailing':
    'Le CSR est suivi d’autre chose ({count} caractères). Supprimez tout ce qui suit sa ligne END, ou exportez-le à nouveau.',
  'finding.input.otherKind':
    'Ceci est un bloc de type « {label} ». Un CSR commence par « -----BEGIN CERTIFICATE REQUEST----- ».',
  'finding.input.oddCharacter':
    'La ligne {line} contient le caractère {codePoint}, qui n’a pas sa place dans un CSR : les éditeurs de texte et les programmes de messagerie insèrent de tels sosies. Copiez le CSR depuis le fichier d’origine.',
  'finding.input.unreadable':
    'Ceci ne peut pas être lu comme un CSR. Collez le texte de « -----BEGIN CERTIFICATE REQUEST----- » jusqu’à sa ligne END, sans retraits ni lignes vides, ou chargez le fichier écrit par votre outil.',
  'finding.input.encoding':
    'L’encodage ne respecte pas les règles DER à l’octet {offset}. Refaites le CSR avec openssl, keytool ou cette page.',
  'finding.input.structure':
    'Les données sont lisibles, mais ce n’est pas un CSR (PKCS #10). Vérifiez que vous avez choisi le fichier du CSR.',
  'finding.request.version': 'La version du CSR n’est pas 1. Refaites-le avec un outil récent.',
  'finding.request.attributesMissing':
    'La liste des attributs manque, alors que la norme la demande même vide. Certaines autorités de certification refusent un tel CSR.',
  'finding.attributes.duplicate':
    'L’attribut {oid} figure plus d’une fois. Refaites le CSR avec chaque attribut une seule fois.',
  'finding.attributes.notAllowed':
    'Le CSR porte l’attribut {oid}, qui n’a pas sa place ici. Refaites-le sans cet attribut.',
  'finding.attributes.encoding': 'Un attribut du CSR est mal écrit. Refaites le CSR avec un outil récent.',
  'finding.attributes.challengePassword':
    'Le CSR contient un mot de passe (challengePassword), lisible par quiconque voit le CSR. N’utilisez jamais ce mot de passe ailleurs, et omettez-le la prochaine fois.',
  'finding.extensions.duplicate':
    'L’extension {extension} est demandée deux fois. Demandez-la une seule fois.',
  'finding.extensions.notAllowed':
    'Le CSR demande l’extension {extension}, que ce certificat n’a pas. Refaites-le sans cette extension.',
  'finding.extensions.encoding':
    'L’extension {extension} est mal écrite. Refaites le CSR avec un outil récent.',
  'finding.extensions.keyUsage':
    'L’usage de la clé (keyUsage) ne contient pas « digitalSignature », nécessaire pour signer des messages. Demandez digitalSignature et nonRepudiation, ou aucun usage.',
  'finding.extensions.extendedKeyUsage':
    'L’usage étendu de la clé (extendedKeyUsage) ne contient pas « clientAuth ». Demandez clientAuth, ou aucun usage étendu.',
  'finding.extensions.certificateAuthority':
    'Le CSR demande un certificat qui peut en émettre d’autres (une AC). Refaites-le sans CA:TRUE, keyCertSign ni cRLSign.',
  'finding.key.algorithm':
    'La clé est de type {found}. Le service web ne vérifie que des signatures RSA : créez une clé RSA de 3072 bits.',
  'finding.key.encoding': 'La clé publique est mal écrite. Refaites la clé et le CSR avec un outil récent.',
  'finding.key.size':
    'La clé RSA compte {bits} bits. Sont admis : {allowed}. Créez une nouvelle clé, de préférence de 3072 bits.',
  'finding.key.exponent':
    'L’exposant public de la clé est {exponent} ; il doit être 65537. Créez une nouvelle clé avec l’exposant habituel.',
  'finding.key.smallFactor':
    'La clé peut être cassée : son module est divisible par {factor}. Créez une nouvelle clé avec un outil récent.',
  'finding.key.closePrimes':
    'La clé peut être cassée : ses deux nombres premiers sont trop proches. Créez une nouvelle clé avec un outil récent.',
  'finding.key.roca':
    'La clé porte la marque d’une puce dont les clés peuvent être cassées (ROCA, CVE-2017-15361). Mettez l’appareil à jour ou créez la clé ailleurs.',
  'finding.key.known':
    'La moitié privée de cette clé est publiée dans un exemple ou une suite de tests : tout le monde l’a. Créez votre propre clé.',
  'finding.signature.algorithm': 'Le CSR est signé avec {found}. Refaites-le avec SHA-256 et RSA.',
  'finding.signature.encoding': 'La signature est mal écrite. Refaites le CSR avec un outil récent.',
  'finding.signature.value':
    'La signature ne correspond pas au contenu : le CSR a été modifié, ou signé avec une autre clé. Refaites-le.',
  'finding.subject.order':
    'Les parties du sujet sont dans l’ordre {found}. Elles doivent se suivre ainsi : {expected}.',
  'finding.subject.order.reversed':
    'Le sujet est dans l’ordre inverse ({found}). Retournez-le : {expected}. Avec keytool, écrivez les parties de CN à C.',
  'finding.subject.extra':
    'Le sujet contient {attribute}={value}, qui n’a pas sa place ici. Omettez cette partie.',
  'finding.subject.lostUnit':
    'Il ne reste qu’un OU ; {expected} manque. Dans une configuration openssl, les lignes qui s’appellent toutes « OU » se remplacent l’une l’autre : nommez-les 0.OU, 1.OU, etc.',
  'finding.subject.multiValued':
    'Plusieurs valeurs sont réunies en une seule partie du sujet ({found}). Chacune doit être une partie à elle seule : ne les joignez pas par « + ».',
  'finding.subject.stringType':
    '{attribute} est écrit en {found}. Utilisez UTF8String, ou PrintableString pour des lettres simples (toujours PrintableString pour C).',
  'finding.subject.encoding':
    'Les octets de {attribute} ne forment pas un {found} correct. Réglez votre outil sur UTF-8 et refaites le CSR.',
  'finding.subject.empty': '{attribute} est vide. Remplissez-le ou omettez-le, selon le profil.',
  'finding.subject.length':
    '{attribute} compte {length} caractères ; la norme en admet {max}. Utilisez un nom plus court.',
  'finding.subject.blankAtEnd':
    '{attribute} commence ou se termine par une espace : « {value} ». Supprimez-la.',
  'finding.subject.blankInside': '{attribute} contient une espace de trop : « {value} ». Supprimez-la.',
  'finding.subject.invisible':
    '{attribute} contient le caractère invisible {codePoint} à la position {position}. Tapez la valeur au lieu de la coller.',
  'finding.subject.lookAlike':
    '{attribute} contient « {character} » ({codePoint}), qui ressemble seulement à la lettre attendue : « {value} ». Tapez la valeur au lieu de la coller.',
  'finding.subject.prefixInside':
    'La valeur de {attribute} commence elle-même par « {prefix} » : « {value} ». Omettez ce début.',
  'finding.subject.placeholder':
    '{number} est le numéro d’exemple du guide, pas un numéro d’entreprise. Mettez-y le numéro de votre institution.',
  'finding.subject.enterpriseNumber.length':
    'Après « cbe-number: » se trouve « {number} » ({length} caractères). Écrivez les dix chiffres du numéro d’entreprise, sans points ni espaces.',
  'finding.subject.enterpriseNumber.establishment':
    '{number} est le numéro d’une unité d’établissement. Utilisez le numéro d’entreprise, qui commence par 0 ou 1.',
  'finding.subject.enterpriseNumber.checkDigits':
    '{number} n’est pas un numéro d’entreprise : ses deux derniers chiffres ne concordent pas avec les autres. Vérifiez-le dans la BCE.',
  'finding.subject.applicationId.characters':
    'Le CN « {value} » contient « {character} » ({codePoint}). Un identifiant d’application n’a que des lettres, des chiffres, « . », « : », « - » et « _ ».',
  'finding.subject.applicationId.ends':
    'Le CN « {value} » doit commencer et se terminer par une lettre ou un chiffre.',
  'finding.subject.applicationId.underscore':
    'Le CN « {value} » contient un trait de soulignement. Il est admis, mais certains systèmes le supportent mal.',
  'finding.subject.country': 'Le pays est « {found} ». Ce doit être {expected}.',
  'finding.subject.country.missing': 'Le pays manque. Ajoutez {expected}.',
  'finding.subject.organization': 'L’organisation est « {found} ». Ce doit être {expected}.',
  'finding.subject.organization.missing': 'L’organisation manque. Ajoutez {expected}.',
  'finding.subject.organizationUnit.institution':
    'L’unité portant le nom de l’institution est « {found} ». Ce doit être {expected}.',
  'finding.subject.organizationUnit.institution.missing':
    'L’unité portant le nom de l’institution manque. Ajoutez {expected}.',
  'finding.subject.organizationUnit.urn':
    'L’unité portant le numéro d’entreprise est « {found} ». Ce doit être {expected}.',
  'finding.subject.organizationUnit.urn.missing':
    'L’unité portant le numéro d’entreprise manque. Ajoutez {expected}.',
  'finding.subject.organizationUnit.government':
    'L’unité de l’autorité publique est « {found} ». Ce doit être {expected}.',
  'finding.subject.organizationUnit.government.missing':
    'L’unité de l’autorité publique manque. Ajoutez {expected}.',
  'finding.subject.organizationUnit.fixed': 'L’unité au texte fixe est « {found} ». Ce doit être {expected}.',
  'finding.subject.organizationUnit.fixed.missing': 'L’unité {expected} manque. Ajoutez-la.',
  'finding.subject.organizationUnit.environment':
    'L’unité indiquant l’environnement est « {found} ». Ce doit être {expected}.',
  'finding.subject.organizationUnit.environment.missing':
    'L’unité indiquant l’environnement manque. Ajoutez {expected}.',
  'finding.subject.commonName':
    'Le CN est « {found} ». Ce doit être l’identifiant de l’application, majuscules et minuscules comprises : {expected}.',
  'finding.subject.commonName.missing':
    'Le CN avec l’identifiant de l’application manque. Ajoutez {expected}.',
  'finding.subject.locality': 'La ville est « {found} ». Ce doit être {expected}.',
  'finding.subject.locality.missing': 'La ville manque. Ajoutez {expected}.',
  'finding.subject.state': 'La région est « {found} ». Ce doit être {expected}.',
  'finding.subject.state.missing': 'La région manque. Ajoutez {expected}.',

  'passPhrase.empty': 'Saisissez une phrase de passe pour le fichier de la clé.',
  'passPhrase.characters':
    'Le caractère {position} ne figure pas sur tous les claviers. Utilisez des lettres sans accents, des chiffres, des signes et des espaces : d’autres caractères rendent le fichier illisible pour Java.',
  'passPhrase.blankAtEnd':
    'La phrase de passe commence ou se termine par une espace, qui se perd facilement. Supprimez-la.',
  'passPhrase.tooShort': 'La phrase de passe compte {length} caractères. Utilisez-en au moins {min}.',
  'passPhrase.tooLong': 'La phrase de passe compte {length} caractères. Utilisez-en au plus {max}.',
  'passPhrase.repeats': 'La phrase de passe répète quelques caractères. Utilisez-en davantage de différents.',

  'attribute.C': 'Pays (C)',
  'attribute.O': 'Organisation (O)',
  'attribute.OU': 'Unité (OU)',
  'attribute.CN': 'Nom commun (CN)',
  'attribute.L': 'Ville (L)',
  'attribute.ST': 'Région (ST)',

  'subjectTable.caption': 'Sujet du certificat, dans cet ordre',
  'subjectTable.part': 'Partie',
  'subjectTable.value': 'Valeur',
  'subjectTable.copy': 'Copier le tableau',
  'subjectTable.copied': 'Copié',

  'csrReport.ok': 'Le CSR respecte toutes les règles.',
  'csrReport.okWithWarnings': 'Le CSR peut être utilisé ; tenez compte des avertissements.',
  'csrReport.notOk': 'Le CSR ne peut pas encore être utilisé.',
  'csrReport.findings': 'Ce qui a été constaté',
  'csrReport.error': 'Erreur',
  'csrReport.warning': 'Avertissement',
  'csrReport.rule': 'Règle {code}',
  'csrReport.subject': 'Sujet trouvé, dans cet ordre',
  'csrReport.key': 'Clé',
  'csrReport.keyValue': '{algorithm}, {bits} bits',
  'csrReport.signature': 'Signature',
  'csrReport.fingerprint': 'SHA-256 de la clé publique',
  'csrReport.passed': 'Règles respectées ({count})',
  'csrReport.skipped': 'Non jugé, faute de données ({count})',

  'csrPaste.label': 'Votre CSR',
  'csrPaste.hint':
    'Le texte entier, de « -----BEGIN CERTIFICATE REQUEST----- » jusqu’à sa ligne END. Ne collez jamais de clé privée.',
  'csrPaste.file': 'Ou choisissez le fichier du CSR',
  'csrPaste.privateKey':
    'C’était une clé privée. Elle a été retirée de cette page et n’a pas été envoyée. Si elle a un jour circulé par courriel ou dans un dossier partagé, considérez-la comme compromise : créez une nouvelle clé. Ne collez que le CSR.',

  'keyMaker.size': 'Taille de la clé',
  'keyMaker.size.bits': 'RSA {bits} bits',
  'keyMaker.size.recommended': 'RSA {bits} bits (recommandé)',
  'keyMaker.passPhrase': 'Phrase de passe du fichier de la clé',
  'keyMaker.passPhrase.hint':
    'Au moins 12 caractères : lettres sans accents, chiffres, signes et espaces. Conservez-la dans votre gestionnaire de mots de passe. Personne ne peut la restituer.',
  'keyMaker.passPhrase.show': 'Afficher',
  'keyMaker.passPhrase.hide': 'Masquer',
  'keyMaker.strength.short': 'Pas encore assez solide',
  'keyMaker.strength.fair': 'Utilisable ; plus longue, elle serait meilleure',
  'keyMaker.strength.good': 'Solide',
  'keyMaker.stays':
    'La clé est créée sur cet appareil, dans cette page. Elle n’est jamais envoyée : cette page n’a le droit d’ouvrir aucune connexion.',
  'keyMaker.make': 'Créer la clé et le CSR',
  'keyMaker.again': 'Créer plutôt une autre clé',
  'keyMaker.cancel': 'Annuler',
  'keyMaker.noScript':
    'Créer une clé dans cette page demande JavaScript. Sans JavaScript, utilisez une des recettes pour openssl, keytool ou certreq.',
  'keyMaker.stage.check': 'Vérification que la page ne peut rien envoyer…',
  'keyMaker.stage.generate': 'Création de la clé. Cela prend quelques secondes, parfois plus…',
  'keyMaker.stage.sign': 'Signature du CSR…',
  'keyMaker.stage.encrypt': 'Chiffrement du fichier de la clé…',
  'keyMaker.stage.verify': 'Ouverture du fichier de la clé…',
  'keyMaker.done': 'La clé et le CSR sont prêts',
  'keyMaker.download.key': 'Télécharger la clé chiffrée ({name})',
  'keyMaker.download.csr': 'Télécharger le CSR ({name})',
  'keyMaker.download.first':
    'Enregistrez les deux fichiers maintenant. Quand vous quittez cette page, la clé disparaît définitivement.',
  'keyMaker.fingerprint': 'SHA-256 de la clé publique',
  'keyMaker.saved': 'Prouvez que la clé est enregistrée',
  'keyMaker.saved.file':
    'Choisissez le fichier de la clé que vous venez d’enregistrer ; il est ouvert ici, dans la page, avec votre phrase de passe',
  'keyMaker.saved.matches': 'Le fichier enregistré s’ouvre et correspond à ce CSR.',
  'keyMaker.saved.or': 'Ou confirmez-le vous-même',
  'keyMaker.saved.word': 'J’ai enregistré le fichier de la clé et je connais sa phrase de passe',
  'keyMaker.ready': 'Le CSR est rempli. Vous pouvez continuer.',
  'keyMaker.notYet': 'Vous pourrez continuer une fois la clé enregistrée.',
  'keyMaker.error.connected':
    'Cette page pouvait encore ouvrir une connexion : aucune clé n’a donc été créée. Rechargez la page ; si cela se reproduit, prévenez l’équipe eBox.',
  'keyMaker.error.failed':
    'La clé n’a pas pu être créée dans ce navigateur. Essayez un navigateur récent, ou utilisez une des recettes.',
  'keyMaker.error.cancelled': 'Annulé. Aucune clé n’a été conservée.',
  'keyMaker.error.passPhrase':
    'Le fichier ne s’ouvre pas avec la phrase de passe ci-dessus. Vérifiez que c’est le bon fichier.',
  'keyMaker.error.notOurs':
    'Ce n’est pas le fichier de clé chiffrée de cette page. Choisissez le fichier qui se termine par .key.pem.',
  'keyMaker.error.otherKey':
    'Ce fichier contient une autre clé, qui ne correspond pas à ce CSR. Choisissez le fichier que vous venez d’enregistrer.',

  'p12.link': 'Créer un fichier .p12 à partir de la clé et du certificat délivré',

  'recipe.openssl': 'Avec openssl',
  'recipe.openssl.text':
    'Enregistrez cette configuration sous le nom {name}, puis exécutez les commandes dans le même dossier. openssl demande une phrase de passe et écrit la clé chiffrée à côté du CSR.',
  'recipe.keytool': 'Avec keytool (Java)',
  'recipe.keytool.text':
    'Exécutez ces commandes. keytool demande le mot de passe du magasin de clés ; la clé y reste.',
  'recipe.certreq': 'Avec certreq (Windows)',
  'recipe.certreq.text':
    'Enregistrez ceci sous le nom {name}, en UTF-8 avec BOM ou en UTF-16, puis exécutez la commande. Rédigé d’après le manuel et pas encore essayé sous Windows : le contrôle montre si le résultat est correct.',
  'recipe.file': 'À enregistrer sous le nom {name}',
  'recipe.commands': 'Puis exécutez',
  'recipe.then': 'Collez le CSR obtenu, le fichier qui se termine par .csr.pem. Gardez la clé pour vous.',
}
