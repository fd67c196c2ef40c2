import type { Translation } from '#app/i18n/catalogue.ts'
import type { issued as english } from '#app/i18n/en/issued.ts'

export const issued: Translation<typeof english> = {
  'issued.input.empty':
    'Il n’y a aucun texte ici. Donnez le certificat entier, de « -----BEGIN CERTIFICATE----- » à sa ligne END.',
  'issued.input.tooLarge':
    'Ceci dépasse {max} octets, ce qu’aucun certificat n’atteint, même avec sa chaîne. Vérifiez que vous avez choisi le fichier envoyé par l’autorité.',
  'issued.input.csr':
    'Ceci est le CSR, qui sert à commander un certificat. Donnez le certificat que l’autorité a envoyé en retour : il commence par « -----BEGIN CERTIFICATE----- ».',
  'issued.input.several':
    'Il y a {count} certificats ici, et rien ne dit lequel est le vôtre. Donnez le vôtre seul, ou accompagné des seuls certificats de ses autorités.',
  'issued.input.trailing':
    'Le certificat est suivi d’autre chose ({count} octets). Redemandez le fichier, ou exportez-le à nouveau.',
  'issued.input.otherKind':
    'Il y a ici un bloc de type « {label} ». Donnez uniquement des certificats : ils commencent par « -----BEGIN CERTIFICATE----- ».',
  'issued.input.unreadable':
    'Ceci ne peut pas être lu comme un certificat. Donnez le fichier tel que l’autorité l’a envoyé : PEM, DER ou PKCS #7 (.pem, .crt, .cer, .der, .p7b).',
  'issued.input.encoding':
    'L’encodage enfreint les règles DER à l’octet {offset}. Convertissez le fichier avec « openssl pkcs7 -print_certs » ou « openssl x509 » et donnez le résultat.',
  'issued.input.structure':
    'Les données sont lisibles, mais ne contiennent aucun certificat. Vérifiez que vous avez choisi le fichier envoyé par l’autorité.',
  'issued.certificate.version':
    'Le certificat est de version {version}. Seule la version 3 dit à quoi il peut servir : commandez-le à nouveau auprès d’une autorité actuelle.',
  'issued.certificate.encoding':
    'Des parties du certificat sont mal écrites. Demandez-en un nouveau à l’autorité.',
  'issued.certificate.signatureAlgorithm':
    'L’autorité a signé le certificat avec {found}. Demandez-en un qui soit signé avec SHA-256 ou plus fort, par une clé RSA ou EC.',
  'issued.certificate.extensions':
    'Une extension du certificat est mal écrite, ou y figure deux fois. Demandez-en un nouveau à l’autorité.',
  'issued.certificate.criticalExtension':
    'Le certificat exige que l’extension {extension} soit comprise, ce qui n’est pas le cas du service web. Commandez-en un sans elle.',
  'issued.certificate.selfSigned':
    'Le certificat est signé par sa propre clé. Commandez-en un auprès d’une autorité, avec le CSR.',
  'issued.certificate.authority':
    'Ceci est le certificat d’une autorité, qui en émet d’autres. Donnez celui qui a été émis pour votre application.',
  'issued.certificate.keyUsage':
    'L’usage de la clé ne comprend pas « digitalSignature », sans quoi aucun message ne peut être signé. Commandez un certificat qui le comprend.',
  'issued.certificate.extendedKeyUsage':
    'L’usage étendu de la clé ne comprend pas « clientAuth ». Commandez un certificat avec clientAuth, ou sans usage étendu.',
  'issued.certificate.dates':
    'Les dates de validité du certificat sont illisibles, ou la fin précède le début. Demandez-en un nouveau à l’autorité.',
  'issued.certificate.expired':
    'Le certificat a pris fin le {day}. Créez une nouvelle clé et commandez-en un nouveau.',
  'issued.certificate.notYet':
    'Le certificat ne commence que le {day}. Remettez-le à partir de ce jour, ou commandez-en un qui compte dès maintenant.',
  'issued.certificate.endsSoon':
    'Le certificat prend fin le {day}. Créez une nouvelle clé et commandez le suivant dès maintenant.',
  'issued.certificate.otherKey':
    'Le certificat appartient à une autre clé que le CSR. Donnez celui qui a été émis pour ce CSR, ou remettez le CSR pour lequel il a été émis.',
  'issued.certificate.otherEnvironment':
    'Le certificat porte la clé de l’autre environnement. L’acceptation et la production ont chacune besoin de leur propre clé et de leur propre certificat : vérifiez que les deux fichiers n’ont pas été intervertis.',
  'issued.certificate.publicTrust':
    'Le sujet n’a aucune unité (OU), alors que le CSR en demandait : un certificat TLS public a été commandé, qui ne peut pas en porter. Commandez un certificat non public (applicatif).',
  'issued.subject.lostUnit':
    'Une des unités est perdue : {expected} ne figure pas dans le certificat. Demandez à l’autorité de l’émettre à nouveau avec toutes les unités de la commande.',
  'issued.certificate.subjectOrder':
    'Les valeurs du sujet sont exactes, mais leur ordre diffère : {found}. Certaines autorités les réordonnent ; le service web les lit quand même.',
  'issued.certificate.chain.notChecked':
    'L’émetteur du certificat n’a pas été vérifié : ce portail ne connaît aucune autorité de confiance. Cela ne dit ni que le certificat est bon, ni qu’il ne l’est pas.',
  'issued.certificate.chain.incomplete':
    'La chaîne s’arrête à « {issuer} », qui n’est pas une autorité de confiance. Donnez le certificat avec ceux de ses autorités (la chaîne), et vérifiez où il a été commandé.',
  'issued.certificate.chain.signature':
    'La signature dans la chaîne ne correspond pas à la clé de « {issuer} ». Le fichier a été modifié, ou appartient à une autre autorité du même nom : redemandez-le.',
  'issued.certificate.chain.expired':
    'Le certificat de l’autorité « {issuer} » ne compte pas aujourd’hui. Demandez une nouvelle chaîne à l’autorité.',

  'certificateCard.title.acceptance': 'Certificat pour l’acceptation',
  'certificateCard.title.production': 'Certificat pour la production',
  'certificateCard.csr': 'CSR',
  'certificateCard.released': 'CSR libéré pour la commande',
  'certificateCard.notReleased':
    'Aucun CSR n’a encore été libéré pour la commande ici : un certificat se commande une fois que l’équipe a approuvé le dossier et le CSR.',
  'certificateCard.none': 'Aucun certificat n’a encore été remis.',
  'certificateCard.certificate': 'Certificat {serial}',
  'certificateCard.handIn': 'Remettre le certificat émis',
  'certificateCard.what':
    'Donnez le certificat que l’autorité a envoyé en retour, seul ou avec sa chaîne : PEM, DER ou PKCS #7. Il est public ; votre clé privée reste chez vous. Il est comparé au CSR et à ce que l’équipe a validé.',
  'certificateCard.submit': 'Remettre',
  'certificateCard.refused':
    'Le certificat ne peut pas encore être enregistré. Ce qui a été constaté figure sur cette page.',
  'certificateCard.state.registered': 'Enregistré',
  'certificateCard.state.replaced': 'Remplacé',
  'certificateCard.state.ended': 'Échu',
  'certificateCard.state.compromised': 'Compromis',
  'certificateCard.state.revoked': 'Révoqué',
  'certificateCard.from': 'Valable à partir du',
  'certificateCard.to': 'Prend fin le',
  'certificateCard.handedIn': 'Remis le',
  'certificateCard.authority': 'Émis par',
  'certificateCard.chain': 'Chaîne',
  'certificateCard.chain.verified': 'Mène à une autorité de confiance',
  'certificateCard.chain.notChecked': 'Non vérifiée',
  'certificateCard.serial': 'Numéro de série',
  'certificateCard.sha256': 'Empreinte SHA-256',
  'certificateCard.office': 'Certificats émis : {environment}',
  'certificateCard.environment.acceptance': 'acceptation',
  'certificateCard.environment.production': 'production',
}
