import type { Translation } from '#app/i18n/catalogue.ts'
import type { guide as english } from '#app/i18n/en/guide.ts'

export const guide: Translation<typeof english> = {
  'guide.lead':
    'Comment votre institution se prépare à publier des documents dans l’eBox des citoyens : ce qu’il faut réunir, qui décide, combien de temps cela prend, et que faire quand quelque chose change.',
  'guide.contents': 'Sur cette page',
  'guide.toChecklist': 'Liste à imprimer',
  'guide.start': 'Commencer une fiche de demande',

  'guide.prepare': 'Avant de commencer',
  'guide.prepare.time':
    'Une première demande prend environ 15 minutes. Vous pouvez vous arrêter à tout moment et continuer plus tard, même sur un autre appareil. Les réponses sont enregistrées au fur et à mesure.',
  'guide.prepare.number':
    'Le numéro d’entreprise de votre institution : dix chiffres, dont le premier est 0 ou 1.',
  'guide.prepare.names':
    'Les noms de votre institution, de votre application et de chaque type de document, en français et en néerlandais ; en allemand si vous servez des germanophones.',
  'guide.prepare.shortName':
    'Un nom de 64 caractères au plus pour le certificat. Si le nom officiel est plus long, choisissez-en un court que chacun reconnaît.',
  'guide.prepare.helpdesk':
    'Deux contacts partagés, l’un pour les questions de contenu, l’autre pour les questions techniques. Ils sont publiés : ce sont donc l’adresse ou le téléphone d’un service, jamais d’une personne.',
  'guide.prepare.security':
    'Si votre institution a un plan de sécurité de l’information, et à qui écrire à ce sujet. Ce plan est une condition d’accès.',
  'guide.prepare.documents':
    'Pour chaque type de document : son nom, ce qui le déclenche, combien de temps il reste utile, combien par an, quand viennent les pointes et quand part le premier.',
  'guide.prepare.mandate':
    'Si vous faites la demande pour une autre institution : le mandat, et le numéro d’entreprise de qui l’a donné.',
  'guide.prepare.notYet':
    'Aucun certificat n’est nécessaire pour commencer. Il se commande après la validation.',

  'guide.issuer': 'Qui publie : l’émetteur',
  'guide.issuer.couple':
    'Dans l’eBox, un émetteur est toujours un couple : une institution et une application. Le couple détermine quels types de documents peuvent être publiés.',
  'guide.issuer.why':
    'Une publication résulte de ce qu’un citoyen a fait dans un service en ligne, ou de l’initiative de l’institution. Le service en ligne peut se trouver sur n’importe quel site.',
  'guide.issuer.many':
    'Une institution peut avoir plusieurs applications, donc plusieurs émetteurs. Chacun a ses références et ses certificats.',

  'guide.institution': 'Votre institution',
  'guide.institution.known':
    'Si votre institution est enregistrée et que vous en êtes membre, le portail le sait et saute cette étape. Si elle est enregistrée et que vous n’en êtes pas membre, demandez l’accès : un gestionnaire de votre institution ou l’équipe eBox vous fait entrer.',
  'guide.institution.unknown':
    'Si elle n’est pas enregistrée, indiquez son numéro d’entreprise. Le portail le cherche dans le registre et propose les noms.',
  'guide.institution.establishment':
    'Un numéro qui commence par 2 à 8 est celui d’une unité d’établissement ; demandez celui de l’entreprise elle-même.',
  'guide.institution.authority':
    'L’équipe eBox vérifie que vous pouvez faire la demande au nom de votre institution : par un e-mail à une adresse qu’elle connaît déjà, ou par une preuve qu’un membre de l’équipe consigne.',

  'guide.application': 'Votre application',
  'guide.application.what':
    'L’application est ce qui envoie les documents, généralement le logiciel derrière un service en ligne.',
  'guide.application.id':
    'Son identifiant, l’« URN » des guides précédents, la distingue de toutes les autres. Proposez-en un comme « ville:permis » ; l’équipe le confirme. Majuscules et minuscules comptent, et il ne doit pas commencer par « urn: ».',
  'guide.application.length':
    'Au plus 64 caractères si l’application a son propre certificat, car l’identifiant en est le nom commun (CN) ; au plus 150 si plusieurs applications en partagent un.',
  'guide.application.channel':
    'Choisissez SOAP ou REST, et internet ou extranet. Avec l’environnement, ils déterminent l’adresse que vous appellerez.',

  'guide.documentTypes': 'Vos types de documents',
  'guide.documentTypes.each':
    'Enregistrez chaque sorte de document que vous enverrez comme un type à part entière.',
  'guide.documentTypes.example':
    'Par exemple : un citoyen fait une demande en ligne et reçoit une confirmation ; plus tard, la nouvelle que son dossier est ouvert ; à la fin, un certificat. Ce sont trois types de documents.',
  'guide.documentTypes.limits':
    'Un message à un citoyen est un seul PDF, dans une seule langue. Son titre a 400 caractères au plus et son nom de fichier 80 au plus. Il n’y a pas d’annexes.',
  'guide.documentTypes.validity':
    'La durée de validité dit combien de temps un document reste dans l’eBox. Ensuite, il disparaît.',
  'guide.documentTypes.paper':
    'Les citoyens sans eBox active ne reçoivent rien par elle. Décidez pour chaque type de document s’il part alors sur papier.',

  'guide.validation': 'Ce que fait l’équipe eBox',
  'guide.validation.who':
    'Quand vous soumettez votre fiche de demande, elle entre dans la file de l’équipe. Un membre de l’équipe lit chaque réponse à côté des contrôles automatiques.',
  'guide.validation.time':
    'L’équipe vise une réponse en 10 jours ouvrables, jours fériés belges exclus. La page de votre fiche de demande dit qui doit agir et pour quand.',
  'guide.validation.remarks':
    'Si quelque chose doit changer, une remarque apparaît à cette réponse précise. Le délai de l’équipe s’arrête jusqu’à votre réponse.',
  'guide.validation.references':
    'Après une validation positive, vous recevez vos références : une pour l’institution, une pour l’émetteur, une pour l’application et une pour chaque type de document. Citez-les dans chaque question ; l’équipe configure le service web avec elles.',

  'guide.certificate': 'Votre certificat',
  'guide.certificate.what':
    'Chaque appel au service web est signé. Le certificat dit qui signe : votre numéro d’entreprise et l’identifiant de votre application, tels que l’équipe les a validés.',
  'guide.certificate.two':
    'L’acceptation et la production ont chacune leur certificat et leur clé. Les deux sujets peuvent être identiques : distinguez les fichiers par leur nom.',
  'guide.certificate.picture': 'Comment naît un certificat',
  'guide.certificate.step1.title': 'Vous créez une clé',
  'guide.certificate.step1':
    'Vous créez une paire de clés. La clé privée reste chez vous et n’est envoyée à personne.',
  'guide.certificate.step2.title': 'Vous créez un CSR',
  'guide.certificate.step2':
    'Une demande de certificat (CSR) l’accompagne : votre clé publique et votre sujet, signés par vous.',
  'guide.certificate.step3.title': 'L’équipe valide',
  'guide.certificate.step3': 'L’équipe eBox valide le sujet. Alors seulement, vous commandez.',
  'guide.certificate.step4.title': 'L’autorité délivre',
  'guide.certificate.step4': 'L’autorité de certification vérifie votre commande et délivre le certificat.',
  'guide.certificate.step5.title': 'Vous le remettez',
  'guide.certificate.step5':
    'Vous remettez le certificat ici et l’équipe le configure. La clé privée n’en fait jamais partie.',
  'guide.certificate.make':
    'Le portail crée la clé et le CSR dans votre navigateur. Vous pouvez aussi les créer avec openssl, Java keytool ou Windows certreq, par des commandes que le portail remplit pour vous ; une clé dans un module matériel convient également.',
  'guide.certificate.order':
    'Commandez un certificat pour applications, sans confiance publique. Un certificat TLS public ne peut pas porter les lignes dont l’eBox a besoin. Certaines autorités ne reprennent du CSR que la clé publique : copiez le sujet du tableau du portail dans le bon de commande.',
  'guide.certificate.rules':
    'RSA de 2048 bits ou plus (3072 sauf autre choix), SHA-256 ou plus fort. Les courbes elliptiques, SHA-1 et les certificats auto-signés sont refusés.',
  'guide.certificate.subject': 'Le sujet, dans cet ordre',
  'guide.certificate.attribute': 'Attribut',
  'guide.certificate.value': 'Valeur',
  'guide.certificate.aName': 'nom de l’institution, 64 caractères au plus',
  'guide.certificate.aNumber': 'suivi des dix chiffres du numéro d’entreprise',
  'guide.certificate.aId': 'identifiant de l’application',
  'guide.certificate.federal': '« Federal Government » s’y trouve pour chaque partenaire, fédéral ou non.',
  'guide.certificate.have':
    'Si vous avez déjà un certificat avec ce sujet pour cet environnement, apportez-le. Il ne doit pas avoir servi ailleurs.',

  'guide.publishing': 'Publier par le service web',
  'guide.publishing.endpoints': 'Adresses du service web EBoxMessage',
  'guide.publishing.environment': 'Environnement',
  'guide.publishing.internet': 'Internet',
  'guide.publishing.extranet': 'Extranet',
  'guide.publishing.signed':
    'Chaque message SOAP porte votre certificat et une signature sur l’horodatage, le corps et le certificat. Il doit arriver dans les cinq minutes.',
  'guide.publishing.rest':
    'Par REST, votre système demande un jeton d’accès avec la clé de ce même certificat.',
  'guide.publishing.limits': 'Ce que le service web accepte',
  'guide.publishing.ticket': 'Un ticket de 1 à 25 caractères. Le même ticket remplace le message précédent.',
  'guide.publishing.type':
    'L’identifiant d’un type de document, de 6 à 80 caractères, exactement comme enregistré.',
  'guide.publishing.recipient': 'Le destinataire : pour un citoyen, le numéro de sécurité sociale (NISS).',
  'guide.publishing.errors': 'Ce qu’il répond quand quelque chose ne va pas',
  'guide.publishing.code': 'Code',
  'guide.publishing.meaning': 'Ce que cela veut dire, et que faire',
  'guide.publishing.SOA-01001':
    'Vous n’êtes pas authentifié : le certificat est inconnu dans cet environnement, périmé ou révoqué, ou la signature ne correspond pas. Vérifiez avec quel certificat vous signez.',
  'guide.publishing.SOA-01002':
    'Votre institution ne peut pas utiliser le service web ici (niveau 1). En acceptation, attendez la configuration ; en production, demandez-la.',
  'guide.publishing.SOA-03006':
    'Le message ne suit pas le contrat : un élément manque, est trop long ou mal placé.',
  'guide.publishing.40':
    'Votre institution et votre application ne peuvent pas envoyer ce type de document (niveau 2). Comparez l’identifiant lettre par lettre, ou demandez l’enregistrement du type.',
  'guide.publishing.42':
    'Le type de document est destiné à d’autres destinataires : citoyens et entreprises restent séparés.',
  'guide.publishing.20':
    'Un mandat manque ou ne convient pas (aussi 22 et 30) : vous envoyez pour une autre institution.',
  'guide.publishing.10': 'L’empreinte ne correspond pas au document joint (aussi 15).',

  'guide.permission': 'Deux contrôles à chaque publication',
  'guide.permission.level1':
    'Niveau 1 : votre institution, avec son application, est dans la liste de ceux qui peuvent utiliser le service web dans cet environnement, le « Dossier Unique ».',
  'guide.permission.level2':
    'Niveau 2 : le couple institution et application peut publier ce type de document pour ces destinataires. Le service web lit le couple dans votre certificat et le compare à la configuration eBox.',
  'guide.permission.shared':
    'Un certificat partagé par plusieurs applications appartient à l’une d’elles. Les autres sont nommées dans le message comme expéditeur, et doivent être inscrites pour lui.',

  'guide.environments': 'De l’acceptation à la production',
  'guide.environments.acceptance':
    'Après la validation, remettez le certificat d’acceptation. L’équipe configure l’acceptation et vous prévient.',
  'guide.environments.tests':
    'Vous faites les tests de la liste commune et communiquez les résultats. Un membre de l’équipe les confirme.',
  'guide.environments.ask':
    'Ensuite, vous demandez la production. Personne ne le fait pour vous, et une acceptation qui marche n’ouvre rien à elle seule.',
  'guide.environments.slot':
    'Un second membre de l’équipe donne son accord, vous remettez le certificat de production et vous convenez ensemble d’un jour. Certains jours sont fermés aux changements.',
  'guide.environments.live': 'Ce jour-là, la production est configurée, et vous publiez.',

  'guide.citizen': 'Ce que voit le citoyen',
  'guide.citizen.message':
    'Le nom de votre institution et de votre application tels que vous les avez écrits pour les citoyens, le titre, la date, et jusqu’à quand le document reste.',
  'guide.citizen.consent':
    'Seuls les citoyens qui ont activé leur eBox y lisent des documents. Le service web vous dit d’avance si quelqu’un en a une (hasAnEbox).',

  'guide.changes': 'Quand quelque chose change',
  'guide.changes.type':
    'Un nouveau type de document ou une nouvelle application : demandez-le ici. On ne vous demande que ce qui est nouveau.',
  'guide.changes.contact':
    'Un autre contact, nom ou adresse : demandez le changement ici. D’ici là, les anciens contacts reçoivent encore les questions.',
  'guide.changes.certificate':
    'Un certificat qui se termine : un rappel vient 90, 60, 30, 14, 7 jours et 1 jour avant. Renouvelez-le avec une nouvelle clé ; entre-temps, les deux certificats fonctionnent côte à côte.',
  'guide.changes.compromised':
    'Une clé privée que d’autres ont pu voir : signalez-le ici tout de suite, demandez à l’autorité de certification de révoquer le certificat, et créez une nouvelle clé.',
  'guide.changes.merger':
    'Votre institution fusionne ou change de numéro d’entreprise : écrivez à l’équipe avant que cela n’arrive.',
  'guide.changes.end': 'Vous arrêtez un service : demandez sa fin, avec le dernier jour.',

  'guide.corrections': 'Ce qui diffère du guide des années précédentes',
  'guide.corrections.lead':
    'Si vous connaissez l’ancien guide, notez ce qu’il disait mal ou laissait ouvert.',
  'guide.corrections.number':
    'Ses numéros d’exemple ne sont pas valables : l’un a onze chiffres, les chiffres de contrôle de l’autre sont faux.',
  'guide.corrections.letters':
    'Dans son tableau, le « C » est une lettre cyrillique, le « O » un zéro, et il y a un blanc dans « cbe-number ». Un texte qui en est copié ne marche pas.',
  'guide.corrections.ou': '« OU= » ne fait pas partie de la valeur.',
  'guide.corrections.csr':
    'On dit demande de certificat, Certificate Signing Request, CSR. C’est vous qui la faites ; l’autorité y répond.',
  'guide.corrections.step': 'Qui a un certificat passe à la publication, qui était son étape 6 et non 7.',
  'guide.corrections.level1': 'Le niveau 1 regarde aussi l’application, pas seulement l’institution.',

  'guide.words': 'Un mot en quatre langues',
  'guide.questions': 'Questions',
  'guide.questions.text':
    'Sur la page d’une fiche de demande, vous pouvez écrire à l’équipe, et sa réponse y reste. Pour tout le reste :',

  'guide.checklist.title': 'Liste pour votre première demande',
  'guide.checklist.lead':
    'Cochez ce que vous avez. Ce qui manque peut suivre, tant que la fiche de demande n’est pas soumise.',
  'guide.checklist.before': 'Avant la fiche de demande',
  'guide.checklist.after': 'Après la validation',
  'guide.checklist.after.references': 'Références reçues et classées',
  'guide.checklist.after.acceptance': 'Certificat d’acceptation commandé, reçu et remis',
  'guide.checklist.after.tests': 'Tests faits et communiqués',
  'guide.checklist.after.production': 'Production demandée ; certificat de production remis',
  'guide.checklist.after.day': 'Jour convenu, collègues prévenus',
  'guide.checklist.after.renewal': 'Dates de fin des deux certificats dans l’agenda',
  'guide.checklist.back': 'Retour au guide',
}
