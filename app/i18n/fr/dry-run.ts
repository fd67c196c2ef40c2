import type { Translation } from '#app/i18n/catalogue.ts'
import type { dryRun as english } from '#app/i18n/en/dry-run.ts'

export const dryRun: Translation<typeof english> = {
  'dryRun.title': 'Essais à blanc du service web',
  'dryRun.lead':
    'Envoyez un message à l’adresse ci-dessous comme vous l’enverriez au service web. Il est jugé de la même manière et reçoit les mêmes codes en réponse ; rien n’est publié et aucun document n’est conservé. Vous voyez ici ce que les derniers ont donné.',
  'dryRun.address': 'Adresse pour l’acceptation',
  'dryRun.address.production': 'Adresse pour la production',
  'dryRun.contract': 'Le contrat du service (WSDL)',
  'dryRun.limits':
    'Un message compte au plus 2 Mo avec son document, et 64 ko sans. Au plus {most} messages par minute sont jugés.',
  'dryRun.none': 'Aucun essai à blanc n’est encore arrivé avec un certificat de cet émetteur.',
  'dryRun.kept':
    'Les {proven} derniers rapports sont conservés, ainsi que les {unproven} derniers de messages dont la signature n’a pas prouvé l’origine.',
  'dryRun.column.at': 'Quand',
  'dryRun.column.what': 'Ce qui a été envoyé',
  'dryRun.column.answer': 'Réponse',
  'dryRun.column.findings': 'Ce qui a été constaté',
  'dryRun.operation.publishEboxMessage': 'Publier un message',
  'dryRun.operation.hasAnEbox': 'Demander s’il y a une eBox',
  'dryRun.operation.getMessageStatus': 'Demander le statut d’un message',
  'dryRun.operation.healthCheck': 'Demander si le service fonctionne',
  'dryRun.operation.unknown': 'Opération inconnue',
  'dryRun.earlier': 'Essais précédents',
  'dryRun.environment.acceptance': 'Acceptation',
  'dryRun.environment.production': 'Production',
  'dryRun.accepted': 'Accepté',
  'dryRun.refused': 'Refusé',
  'dryRun.unproven': 'Rien ne prouve qu’il vient de vous',
  'dryRun.nothing': 'Rien à corriger.',
  'dryRun.id': 'Numéro {id}',

  'dryRun.rule.service.tooOften':
    'Plus de messages sont arrivés qu’il n’en est jugé en une minute. Attendez une minute, puis renvoyez-le.',
  'dryRun.rule.service.busy':
    'L’essai à blanc est surchargé pour le moment. Renvoyez le message un peu plus tard.',
  'dryRun.rule.service.failed':
    'L’essai à blanc a échoué par une faute du portail. Le message n’est pas forcément en cause ; prévenez l’équipe eBox.',
  'dryRun.rule.message.method': 'Le service n’accepte que des messages envoyés par POST.',
  'dryRun.rule.message.contentType':
    'Le Content-Type doit être text/xml, ou multipart/related avec une partie de type text/xml. SOAP 1.2 et MTOM ne sont pas utilisés.',
  'dryRun.rule.message.charset':
    'Le Content-Type annonce un autre jeu de caractères. Envoyez le message en UTF-8.',
  'dryRun.rule.message.packed': 'Le message porte un Content-Encoding. Envoyez-le sans compression.',
  'dryRun.rule.message.empty': 'Le message est vide.',
  'dryRun.rule.message.tooLarge':
    'Le message et ses annexes dépassent {max} Mo. Prenez un document plus petit pour l’essai à blanc.',
  'dryRun.rule.message.boundary':
    'Les parties du message ne se laissent pas séparer : le délimiteur (boundary) du Content-Type manque ou a une autre forme, ou le dernier délimiteur manque.',
  'dryRun.rule.message.tooManyParts':
    'Le message compte plus de {max} parties. Il y a place pour l’enveloppe, un document et cinq annexes.',
  'dryRun.rule.message.partHeaders':
    'Une partie du message a des en-têtes illisibles, un en-tête en double, ou pas de Content-ID.',
  'dryRun.rule.message.partEncoding':
    'Une partie a un Content-Transfer-Encoding autre que binary, 8bit, 7bit ou base64, ou n’est pas du base64 comme elle l’annonce.',
  'dryRun.rule.message.sameContentId': 'Deux parties du message ont le même Content-ID.',
  'dryRun.rule.message.noRoot':
    'La première partie, ou celle que désigne « start », n’est pas une enveloppe de type text/xml.',
  'dryRun.rule.message.tooSlow': 'La lecture du message a pris trop de temps et a été arrêtée.',
  'dryRun.rule.xml.tooLarge': 'L’enveloppe dépasse {max} ko. Envoyez le document en pièce jointe.',
  'dryRun.rule.xml.encoding': 'L’enveloppe n’est pas du XML 1.0 en UTF-8.',
  'dryRun.rule.xml.notWellFormed':
    'L’enveloppe n’est pas du XML bien formé : voyez la ligne {line}, colonne {column}.',
  'dryRun.rule.xml.doctype':
    'L’enveloppe contient une déclaration de type de document (DOCTYPE), ce que SOAP interdit.',
  'dryRun.rule.xml.instruction':
    'L’enveloppe contient une instruction de traitement (<?…?>), ce que SOAP interdit.',
  'dryRun.rule.xml.commentInValue':
    'Un commentaire se trouve au milieu d’une valeur. Supprimez-le : les lecteurs ne s’accordent plus alors sur la valeur.',
  'dryRun.rule.xml.tooDeep': 'Des éléments sont imbriqués sur plus de {max} niveaux.',
  'dryRun.rule.xml.tooManyElements': 'L’enveloppe compte plus de {max} éléments.',
  'dryRun.rule.xml.tooManyAttributes': 'Un élément porte plus de {max} attributs.',
  'dryRun.rule.soap.envelope':
    'Le message n’est pas une enveloppe SOAP 1.1 avec un en-tête et un corps, dans cet ordre et sans rien d’autre.',
  'dryRun.rule.soap.body': 'Le corps doit contenir exactement un élément, la demande.',
  'dryRun.rule.soap.operation':
    'La demande n’est pas de celles que les émetteurs peuvent utiliser : publishEboxMessage, hasAnEbox, getMessageStatus et healthCheck.',
  'dryRun.rule.soap.mustUnderstand':
    'Un en-tête porte mustUnderstand et le service ne le connaît pas. Enlevez-le.',
  'dryRun.rule.security.missing':
    'L’en-tête n’a pas de wsse:Security ; personne ne sait donc de qui vient le message.',
  'dryRun.rule.security.parts':
    'wsse:Security doit contenir exactement un wsu:Timestamp, un wsse:BinarySecurityToken et une ds:Signature, et rien d’autre.',
  'dryRun.rule.security.sameId':
    'Deux éléments ont le même identifiant, ou un élément en a deux. Une référence ne doit mener qu’à un seul élément.',
  'dryRun.rule.timestamp.form':
    'L’horodatage doit contenir Created, puis Expires, en UTC : 2026-11-25T09:30:00Z. Expires doit être postérieur.',
  'dryRun.rule.timestamp.old':
    'Le message est trop ancien : il vaut au plus {minutes} minutes, ou jusqu’à son propre Expires. Vérifiez votre horloge, ou signez juste avant l’envoi.',
  'dryRun.rule.timestamp.future': 'L’horodatage est dans le futur. Vérifiez votre horloge.',
  'dryRun.rule.timestamp.tooLong': 'Plus de {minutes} minutes séparent Created de Expires.',
  'dryRun.rule.token.kind':
    'Le BinarySecurityToken doit avoir le ValueType X509v3 et l’EncodingType Base64Binary.',
  'dryRun.rule.token.unreadable':
    'Le BinarySecurityToken ne contient pas de certificat lisible : un certificat X.509 en DER, en Base64.',
  'dryRun.rule.token.key': 'La clé du certificat n’est pas une clé RSA d’au moins 2048 bits.',
  'dryRun.rule.signature.form':
    'La signature doit contenir SignedInfo, SignatureValue et KeyInfo dans cet ordre, et rien d’autre.',
  'dryRun.rule.signature.canonicalization':
    'La signature doit utiliser la canonicalisation exclusive (xml-exc-c14n#) sans commentaires.',
  'dryRun.rule.signature.method': 'La signature doit être RSA-SHA256 (xmldsig-more#rsa-sha256).',
  'dryRun.rule.signature.keyInfo':
    'KeyInfo doit contenir une SecurityTokenReference avec une seule Reference directe au BinarySecurityToken.',
  'dryRun.rule.signature.otherReference':
    'La signature renvoie à autre chose, ou deux fois à la même. Elle doit renvoyer au corps, à l’horodatage et au jeton par leur wsu:Id, une fois chacun.',
  'dryRun.rule.signature.notCovered':
    'La signature ne couvre pas {part}. Elle doit couvrir le corps, l’horodatage et le jeton.',
  'dryRun.rule.signature.transform':
    'Chaque référence doit avoir une seule transformation, la canonicalisation exclusive (xml-exc-c14n#).',
  'dryRun.rule.signature.digestMethod': 'Les empreintes doivent être en SHA-256 (xmlenc#sha256).',
  'dryRun.rule.signature.digest':
    'L’empreinte de {part} diffère : l’élément a été modifié après la signature, ou canonicalisé autrement. Ne mettez plus le message en forme après l’avoir signé.',
  'dryRun.rule.signature.value':
    'La signature ne correspond pas au certificat : elle a été faite avec une autre clé, ou SignedInfo a été modifié ensuite.',
  'dryRun.rule.schema.missing': 'Dans {element}, il manque : {expected}.',
  'dryRun.rule.schema.unexpected':
    'Dans {element}, autre chose se trouve à la place de : {expected}. Vérifiez les noms, l’espace de noms et l’ordre.',
  'dryRun.rule.schema.extra': '{element} contient un élément de trop, ou un élément mal placé.',
  'dryRun.rule.schema.tooMany': '{element} figure {found} fois ; {max} au plus sont admis.',
  'dryRun.rule.schema.text': 'Dans {element}, du texte se trouve entre les éléments.',
  'dryRun.rule.schema.attribute': '{element} porte un attribut, et aucun n’y est admis.',
  'dryRun.rule.schema.tooShort': '{element} compte {found} caractères ; il en faut au moins {min}.',
  'dryRun.rule.schema.tooLong': '{element} compte {found} caractères ; {max} au plus sont admis.',
  'dryRun.rule.schema.digits':
    '{element} doit compter {digits} chiffres, sans points, espaces ni lettres ; il compte {found} caractères.',
  'dryRun.rule.schema.form': '{element} n’est pas écrit sous la forme que le contrat demande.',
  'dryRun.rule.schema.oneOf': '{element} doit être l’une de ces valeurs : {allowed}.',
  'dryRun.rule.schema.number': '{element} doit être un nombre entier de {min} à {max}.',
  'dryRun.rule.attachment.reference':
    'Le Content de {element} doit renvoyer à une pièce jointe : cid: suivi de son Content-ID.',
  'dryRun.rule.attachment.missing':
    'La pièce jointe à laquelle {element} renvoie ne se trouve pas dans le message.',
  'dryRun.rule.digest.document': 'L’empreinte de {element} n’est pas celle de la pièce jointe.',
  'dryRun.rule.digest.annex': 'L’empreinte de {element} n’est pas celle de la pièce jointe.',

  'dryRun.rule.attachment.unused': 'Le message a une pièce jointe à laquelle rien ne renvoie.',
  'dryRun.rule.digest.sha1':
    'L’empreinte de {element} est en SHA-1, qui n’est plus en usage. Prenez SHA-256.',
  'dryRun.rule.citizen.notPdf': '{element} n’est pas un PDF, et l’eBox d’un citoyen n’affiche rien d’autre.',
  'dryRun.rule.citizen.unsupported': '{element} n’est pas affiché dans l’eBox d’un citoyen.',
  'dryRun.rule.message.deprecated': '{element} n’est plus en usage et n’a pas d’effet.',
}
