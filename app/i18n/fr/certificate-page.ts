import type { Translation } from '#app/i18n/catalogue.ts'
import type { certificatePage as english } from '#app/i18n/en/certificate-page.ts'

export const certificatePage: Translation<typeof english> = {
  'certificate.refusal.privateKey':
    'Ceci contenait une clé privée, que personne d’autre ne peut jamais voir. Elle n’a pas été conservée. Considérez la clé comme compromise : créez une nouvelle clé, et ne donnez que le CSR ou le certificat.',
  'certificate.refusal.subjectUnknown':
    'Complétez d’abord l’institution et l’application : le certificat nomme les deux.',
  'certificate.refusal.compromisedKey':
    'Cette clé a été signalée comme pouvant être connue d’autres personnes : plus aucun certificat qui la porte n’est accepté. Créez une nouvelle clé.',
  'certificate.refusal.formerKey':
    'Un nouveau certificat demande une nouvelle clé. Celle-ci est la clé du certificat actuel : créez-en une nouvelle.',
  'certificate.refusal.otherEnvironment':
    'L’autre environnement de cette fiche a déjà cette clé. L’acceptation et la production ont chacune la leur : créez une nouvelle clé pour celui-ci.',
  'certificate.refusal.released':
    'Le CSR de cet environnement est déjà libéré pour la commande ; il n’est pas remplacé ici. Rien n’a été enregistré. Si sa clé est perdue, écrivez à l’équipe eBox.',
  'certificate.refusal.usedElsewhere':
    'Cette clé est déjà utilisée en dehors de cette fiche. Créez une nouvelle clé et un CSR pour cette application.',

  'certificatePaste.label': 'Votre certificat',
  'certificatePaste.hint':
    'Le texte entier, de « -----BEGIN CERTIFICATE----- » jusqu’à sa ligne END ; le certificat de votre application, seul ou avec sa chaîne. Ne collez jamais de clé privée.',
  'certificatePaste.file': 'Ou choisissez le fichier du certificat',
  'certificatePaste.privateKey':
    'Ce texte contenait une clé privée. Elle a été retirée de cette page et n’a pas été envoyée. Si elle a un jour circulé par courriel ou dans un dossier partagé, considérez-la comme compromise : créez une nouvelle clé. Ne collez que le certificat.',

  'certificate.page.lead':
    'Avec ce certificat, votre application signe ce qu’elle envoie à l’eBox. Il nomme votre institution et votre application, et correspond à une clé que vous êtes seul à détenir.',
  'certificate.page.own.acceptance':
    'L’acceptation et la production ont chacune leur clé et leur certificat. Ceux-ci sont destinés à l’acceptation.',
  'certificate.page.own.production':
    'La production demande une clé et un certificat à elle : la clé d’acceptation ne peut pas y être réutilisée.',
  'certificate.page.missing': 'Le certificat nomme l’institution et l’application. Complétez d’abord :',
  'certificate.page.closed':
    'Cette fiche est chez l’équipe eBox ou clôturée : rien ne peut être modifié ici pour le moment.',
  'certificate.page.released':
    'Ce CSR est libéré pour la commande. Il n’est pas remplacé ici ; si sa clé est perdue, écrivez à l’équipe eBox.',
  'certificate.page.validated':
    'L’équipe eBox a validé votre demande. Un CSR qui respecte toutes les règles est libéré aussitôt : vous commandez le certificat avec lui.',
  'certificate.page.warning': 'Avertissement',
  'certificate.page.choice': 'Comment obtenez-vous ce certificat ?',
  'certificate.page.choice.required': 'Choisissez comment vous obtenez ce certificat',
  'certificate.page.choice.generate': 'Créer la clé et le CSR ici',
  'certificate.page.choice.generate.hint':
    'La voie la plus simple quand la clé peut être un fichier. Elle est créée dans votre navigateur et ne le quitte jamais.',
  'certificate.page.choice.csr': 'Apporter votre propre CSR',
  'certificate.page.choice.csr.hint':
    'Créé avec openssl, keytool ou certreq, ou dans un magasin de clés ou un HSM. Les commandes sont prêtes.',
  'certificate.page.choice.certificate': 'J’ai déjà un certificat',
  'certificate.page.choice.certificate.hint':
    'Délivré pour cette institution, cette application et cet environnement.',
  'certificate.page.choice.later': 'Plus tard',
  'certificate.page.choice.later.hint':
    'Vous pouvez introduire la fiche sans certificat et revenir ici après la validation.',
  'certificate.page.title.generate': 'Créer la clé et le CSR ici',
  'certificate.page.title.csr': 'Apporter votre propre CSR',
  'certificate.page.title.certificate': 'Un certificat que vous avez déjà',
  'certificate.page.title.later': 'Le certificat suivra plus tard',
  'certificate.page.ownTool': 'Ou créez la clé avec votre propre outil',
  'certificate.page.noScript':
    'Créer une clé dans cette page demande JavaScript, qui est désactivé dans votre navigateur. Créez la clé et le CSR avec votre propre outil ; tout est déjà rempli. Collez ensuite le CSR ici.',
  'certificate.page.recipes': 'Créer la clé et le CSR avec votre propre outil',
  'certificate.page.recipes.what':
    'Passez ceci si vous avez déjà le CSR. Tout est déjà rempli ; la clé reste chez vous.',
  'certificate.page.paste': 'Remettre le CSR',
  'certificate.page.certificateRefused':
    'Ce certificat ne peut pas encore être utilisé. Ce qui a été constaté figure sur cette page.',
  'certificate.page.csrRefused':
    'Ce CSR ne peut pas encore être utilisé. Le rapport ci-dessous dit ce qui a été constaté et comment y remédier.',
  'certificate.page.report': 'Rapport sur le CSR',
  'certificate.page.check': 'Vérifier un CSR sans l’enregistrer',
  'certificate.page.certificate.what':
    'Uniquement le certificat, qui est public. L’équipe eBox le compare avec ce qu’elle valide.',
  'certificate.page.later.what':
    'L’équipe eBox valide votre institution, votre application et vos types de documents sans lui. Avant de pouvoir tester, vous remettez le CSR ou le certificat ici.',
  'certificate.page.save.csr': 'Enregistrer le CSR et continuer',
  'certificate.page.save.certificate': 'Enregistrer le certificat et continuer',
  'certificate.page.save.later': 'Continuer sans certificat',
  'certificate.page.stored': 'Ceci est enregistré',
  'certificate.page.stored.way': 'Voie vers le certificat',
  'certificate.page.stored.bits': 'RSA, {bits} bits',
  'certificate.page.stored.download': 'Télécharger le CSR',
  'certificate.page.stored.differs':
    'Ce CSR ne dit plus ce que dit la fiche, car l’institution ou l’application a été modifiée. Créez un nouveau CSR.',
  'certificate.page.stored.differsNow':
    'Ce CSR ne dit pas ce qui a été validé. Créez un nouveau CSR ; ne commandez pas de certificat avec celui-ci.',
  'certificate.page.stored.newProfile':
    'L’équipe a modifié ce que le sujet doit dire depuis que vous avez créé ce CSR. Créez un nouveau CSR ; les différences sont indiquées ci-dessous.',
  'certificate.page.stored.newProfileLater':
    'Ce que doit dire le sujet d’un nouveau certificat a changé depuis la libération de ce CSR. Celui-ci reste bon pour la commande ; votre prochain certificat suivra le nouveau profil.',
  'certificate.page.change': 'Modifier',

  'csr.page.title': 'Créer ou vérifier un CSR',
  'csr.page.errorTitle': 'Erreur : Créer ou vérifier un CSR',
  'csr.page.lead':
    'Pour quiconque prépare un certificat pour l’eBox : voyez le sujet exact, créez la clé et le CSR, ou faites vérifier un CSR selon les règles de l’eBox. Vous ne devez pas vous connecter, et rien n’est conservé.',
  'csr.page.build': 'Créer un CSR',
  'csr.page.environment': 'Environnement',
  'csr.page.checkFor': 'Pour quel environnement est ce CSR ?',
  'csr.page.environment.acceptance': 'Acceptation',
  'csr.page.environment.production': 'Production',
  'csr.page.environment.required': 'Choisissez l’environnement',
  'csr.page.show': 'Afficher le sujet et les façons de créer le CSR',
  'csr.page.subject': 'Le sujet',
  'csr.page.make': 'Créer la clé et le CSR dans cette page',
  'csr.page.check': 'Vérifier un CSR',
  'csr.page.check.what':
    'Toutes les règles sont jugées : la forme, la signature, la clé et le sujet. Remplissez d’abord le formulaire ci-dessus pour que le sujet y soit comparé.',
  'csr.page.check.compared': 'Le sujet est comparé à celui affiché ci-dessus.',
  'csr.page.tooMany':
    'De nombreux CSR ont été vérifiés depuis votre réseau en une minute. Continuez dans {seconds} secondes',
  'csr.page.check.here':
    'Vous n’avez pas de connexion : le CSR a été vérifié dans cette page, selon les mêmes règles.',
  'csr.page.check.submit': 'Vérifier le CSR',
  'field.institution.city.required': 'Saisissez la commune de l’institution',
  'field.institution.region.required': 'Choisissez la région de l’institution',
}
