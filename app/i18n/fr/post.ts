import type { Translation } from '#app/i18n/catalogue.ts'
import type { post as english } from '#app/i18n/en/post.ts'

export const post: Translation<typeof english> = {
  'mail.footer':
    'Ce message vous est envoyé par le Portail des partenaires eBox. Une question ? Écrivez à l’équipe eBox : {mailbox}',
  'mail.labelled': '{label} : {value}',
  'mail.copy':
    'Vous recevez cette copie parce que cette adresse est la boîte fonctionnelle de {institution}. Les personnes qui s’en occupent dans le portail l’ont reçue également.',
  'mail.button.signIn': 'Se connecter',
  'mail.button.open': 'Ouvrir la fiche de demande',
  'mail.button.confirm': 'Lire la demande et répondre',
  'mail.button.portal': 'Ouvrir le portail',
  'mail.button.invitation': 'Voir l’invitation',

  'mail.signIn.subject': 'Connexion au Portail des partenaires eBox',
  'mail.signIn.what':
    'Quelqu’un a demandé à se connecter au Portail des partenaires eBox avec cette adresse. Si c’est vous, ouvrez ce lien :',
  'mail.signIn.code': 'Le portail peut vous demander ce code :',
  'mail.signIn.next':
    'Le lien et le code servent une seule fois, pendant 10 minutes. Si vous n’avez rien demandé, vous n’avez rien à faire : sans ce message, personne ne peut se connecter. Ne communiquez le code à personne.',

  'mail.submitted.subject': '{reference} : nous avons reçu votre fiche de demande',
  'mail.submitted.what': 'Nous avons bien reçu la fiche de demande {reference} pour {institution}.',
  'mail.submitted.next':
    'L’équipe eBox l’examine et vous répond dans les {days} jours ouvrables. Ne commandez pas de certificat avant l’approbation. La fiche de demande indique à tout moment où en est le traitement.',

  'mail.reviewStarted.subject': '{reference} : l’équipe eBox examine votre fiche de demande',
  'mail.reviewStarted.what':
    'L’équipe eBox a commencé l’examen de la fiche de demande {reference} pour {institution}.',
  'mail.reviewStarted.next':
    'Vous n’avez rien à faire pour le moment. Nous vous écrirons dès qu’il y a une décision ou une question.',

  'mail.changesRequested.subject': '{reference} : l’équipe eBox demande des modifications',
  'mail.changesRequested.what':
    'L’équipe eBox a lu la fiche de demande {reference} pour {institution} et vous demande de la modifier :',
  'mail.changesRequested.next':
    'Modifiez ce qui est demandé, puis introduisez à nouveau la fiche. Ce que vous ne modifiez pas reste tel quel.',

  'mail.approved.subject': '{reference} : votre fiche de demande est approuvée',
  'mail.approved.what':
    'La fiche de demande {reference} pour {institution} est approuvée. Voici vos références ; conservez-les, elles servent pour toute question et pour chaque message au service web.',
  'mail.approved.institution': 'Institution',
  'mail.approved.application': 'Application',
  'mail.approved.issuer': 'Émetteur',
  'mail.approved.documentType': 'Type de document',
  'mail.approved.released':
    'Vous pouvez maintenant commander le certificat avec le CSR de la fiche de demande : {environments}.',
  'mail.approved.certificateAgain':
    'Créez un nouveau CSR avant de commander un certificat ({environments}) : l’institution ou l’application a été validée sous une autre forme que celle de votre CSR.',
  'mail.approved.certificateUnfit':
    'Votre certificat n’a pas pu être enregistré ({environments}) : il ne dit pas ce qui a été validé, ou n’est plus en cours de validité. La page de la fiche de demande montre ce qu’il faut faire.',
  'mail.approved.next':
    'Dès que le certificat est délivré, l’équipe eBox configure l’acceptation et vous pouvez y faire vos tests. La production suit à votre demande, après des tests concluants.',

  'mail.rejected.subject': '{reference} : votre fiche de demande n’est pas acceptée',
  'mail.rejected.what':
    'L’équipe eBox n’a pas accepté la fiche de demande {reference} pour {institution}, pour la raison suivante :',
  'mail.rejected.next':
    'Cette fiche de demande est clôturée. Lorsque cette raison n’existe plus, vous pouvez en commencer une nouvelle.',

  'mail.draftExpires.subject': 'Votre fiche de demande pour {institution} sera supprimée le {day}',
  'mail.draftExpires.what':
    'Personne n’a travaillé depuis {untouchedDays} jours à la fiche de demande pour {institution}. Elle n’a jamais été introduite : elle sera donc supprimée le {day}, avec tout ce qui y est rempli.',
  'mail.draftExpires.next':
    'Pour la conserver, ouvrez-la avant cette date et enregistrez une étape, ou introduisez-la. Si vous y renoncez, vous n’avez rien à faire.',

  'mail.button.queue': 'Ouvrir la liste',
  'mail.answersDue.subject.late':
    'Des fiches de demande attendent votre réponse, certaines depuis trop longtemps',
  'mail.answersDue.subject.soon': 'Des fiches de demande attendent votre réponse',
  'mail.answersDue.what':
    'Ces fiches de demande sont chez l’équipe eBox, qui a promis à leurs partenaires une réponse pour le jour indiqué devant chacune.',
  'mail.answersDue.late': 'En retard :',
  'mail.answersDue.soon': 'À rendre bientôt :',
  'mail.changesAwaited.subject': '{reference} : l’équipe eBox attend vos modifications',
  'mail.changesAwaited.what':
    'Le {day}, l’équipe eBox vous a demandé de modifier la fiche de demande {reference} pour {institution}. Elle n’a pas été soumise à nouveau depuis.',
  'mail.changesAwaited.next':
    'Modifiez ce qui est demandé, puis soumettez à nouveau la fiche de demande. Si vous n’en avez plus besoin, vous pouvez l’y retirer.',

  'mail.closingSoon.subject': '{reference} : la fiche de demande va être clôturée',
  'mail.closingSoon.what':
    'Le {asked}, l’équipe eBox vous a demandé de modifier la fiche de demande {reference} pour {institution}. Rien n’y a été fait depuis : elle sera clôturée le {day}.',
  'mail.closingSoon.next':
    'Pour la garder ouverte, modifiez ce qui est demandé et soumettez-la à nouveau, ou écrivez à l’équipe eBox sur sa page avant cette date. Une fois qu’elle est clôturée, vous pouvez commencer une nouvelle fiche à partir de ses réponses.',
  'mail.closed.subject': '{reference} : la fiche de demande est clôturée',
  'mail.closed.what':
    'La fiche de demande {reference} pour {institution} attendait vos modifications et rien n’y a été fait après notre avertissement. Elle est maintenant clôturée.',
  'mail.closed.next':
    'Vous pouvez toujours la lire. Si vous voulez continuer, commencez sur sa page une nouvelle fiche à partir de ses réponses : vous ne devez pas tout remplir à nouveau.',

  'mail.institutionChanged.subject': 'L’équipe eBox a enregistré un changement de votre institution',
  'mail.institutionChanged.what': 'Avant : {before}. Maintenant : {after}.',
  'mail.institutionChanged.next':
    'Vos applications, types de documents et références restent tels quels, et votre accès aussi.',
  'mail.institutionMerged.subject': 'Deux institutions n’en font plus qu’une pour l’eBox',
  'mail.institutionMerged.what': '{before} a été reprise par {after}.',
  'mail.institutionMerged.next':
    'Les applications, types de documents et références restent tels quels et appartiennent à l’institution qui continue. Qui pouvait travailler pour l’ancienne peut maintenant y travailler ; ses fiches de demande peuvent toujours être lues.',
  'mail.institutionChange.renew':
    'Les certificats de ces applications ne disent plus ce qui est enregistré : {applications}. Demandez-en de nouveaux sur le portail ; d’ici là, les certificats actuels peuvent encore servir tant que le service web les accepte.',

  'mail.withdrawn.subject': '{reference} : la fiche de demande a été retirée',
  'mail.withdrawn.what':
    'La fiche de demande {reference} pour {institution} a été retirée par le partenaire.',
  'mail.withdrawn.next': 'Elle est clôturée et ne demande plus aucune suite.',

  'mail.authority.subject': '{institution} souhaite-t-elle publier dans l’eBox ? ({reference})',
  'mail.authority.what':
    'Quelqu’un demande à publier des documents dans l’eBox au nom de {institution}. Nous vous écrivons parce que cette adresse est celle que nous connaissons de l’institution.',
  'mail.authority.asker': 'Qui le demande',
  'mail.authority.application': 'Application',
  'mail.authority.reference': 'Référence',
  'mail.authority.confirm':
    'Lisez la demande et indiquez si cette personne peut l’introduire au nom de votre institution :',
  'mail.authority.next':
    'Sans votre réponse, la demande n’est pas approuvée. Si vous ne connaissez pas cette personne, ne confirmez pas et écrivez à l’équipe eBox.',

  'mail.accessAsked.subject': 'Demande d’accès à l’institution {enterpriseNumber}',
  'mail.accessAsked.what':
    '{person} demande à rejoindre l’institution dont le numéro d’entreprise est {enterpriseNumber} et qui est déjà enregistrée.',
  'mail.accessAsked.next':
    'Vérifiez de qui il s’agit, puis accordez ou refusez l’accès dans le portail. Jusque-là, cette personne ne voit rien de l’institution.',

  'mail.accessAskedOfManager.subject': 'Une personne demande accès à {institution}',
  'mail.accessAskedOfManager.what':
    '{person} demande à rejoindre {institution} (numéro d’entreprise {enterpriseNumber}) dans le portail partenaires de l’eBox.',
  'mail.accessAskedOfManager.next':
    'Vous gérez les membres de cette institution : vous pouvez accorder ou refuser l’accès, tout comme l’équipe eBox. Accordez-le uniquement si vous savez que cette personne travaille pour votre institution. Jusque-là, elle n’en voit rien.',

  'mail.newSubmission.subject': '{reference} : nouvelle fiche de demande de {institution}',
  'mail.newSubmission.what': '{institution} a introduit la fiche de demande {reference}.',
  'mail.newSubmission.next':
    'Elle se trouve dans la file d’attente, accompagnée des contrôles automatiques. Une réponse dans les {days} jours ouvrables a été annoncée au partenaire.',

  'mail.button.thread': 'Ouvrir les échanges',
  'mail.messageFromTeam.subject': '{reference} : un message de l’équipe eBox',
  'mail.messageFromTeam.what':
    'L’équipe eBox vous a écrit au sujet de la fiche de demande {reference} pour {institution}.',
  'mail.messageFromTeam.next':
    'Vous lisez le message dans le portail, où vous pouvez aussi y répondre. Son texte n’est pas envoyé par e-mail.',
  'mail.messageFromPartner.subject': '{reference} : un message de {institution}',
  'mail.messageFromPartner.what': '{institution} a écrit au sujet de la fiche de demande {reference}.',
  'mail.messageFromPartner.next':
    'Vous lisez le message dans le portail, où vous pouvez aussi y répondre. Son texte n’est pas envoyé par e-mail.',

  'mail.certificateReleased.subject': '{reference} : CSR libéré ({environment})',
  'mail.certificateReleased.what':
    '{institution} a remis son CSR ({environment}) après l’approbation de {reference}. Il correspond exactement à ce qui a été validé ; il a donc été libéré pour la commande.',
  'mail.certificateReleased.next':
    'Le partenaire peut commander le certificat. Aucune décision n’est attendue.',

  'mail.button.renew': 'Renouveler le certificat',
  'mail.button.certificate': 'Ouvrir le certificat',
  'mail.certificate.application': 'Application',
  'mail.certificate.environment': 'Environnement',
  'mail.certificate.serial': 'Numéro de série',
  'mail.certificate.authority': 'Émis par',
  'mail.certificate.ends': 'Échéance',
  'mail.certificate.days': 'Jours restants',
  'mail.certificateEnds.subject':
    'Le certificat de {application} pour l’environnement {environment} arrive à échéance le {day}',
  'mail.certificateEnds.what':
    'Le {day}, le certificat avec lequel {application} de {institution} publie dans l’eBox arrive à échéance. À partir de là, le service web refuse ses messages.',
  'mail.certificateEnds.next':
    'Renouvelez-le maintenant : le lien ouvre une demande de nouveau certificat déjà remplie, dans laquelle vous créez une nouvelle clé. Le certificat actuel vaut jusqu’à son échéance, ce qui vous laisse le temps de passer de l’un à l’autre. Une fois le nouveau remis, vous ne recevez plus de rappel.',
  'mail.certificateEnded.subject':
    'Échu sans successeur : le certificat de {application} pour l’environnement {environment}',
  'mail.certificateEnded.what':
    'Le certificat de {application} de {institution} est échu depuis le {day} et aucun autre n’est enregistré. Le service web refuse ses messages.',
  'mail.certificateEnded.next':
    'Demandez à l’institution si elle renouvelle le certificat ou met fin au service. Le portail n’envoie plus de rappel à ce sujet.',
  'mail.keyCompromised.subject':
    'À faire sans attendre : d’autres peuvent avoir la clé de {application} ({environment})',
  'mail.keyCompromised.what':
    'Il a été signalé que d’autres peuvent avoir la clé de ce certificat. Dès maintenant, le service web le refuse, afin que personne ne puisse publier avec lui au nom de {institution}. Voici ce qu’il faut faire, dans cet ordre :',
  'mail.keyCompromised.mistake':
    'Si le signalement était une erreur, dites-le à l’équipe eBox. Le certificat ne reprend pas pour autant : renouvelez-le.',
  'mail.keyCompromisedTeam.subject': 'Clé signalée : {application} de {institution}, {environment}',
  'mail.keyCompromisedTeam.what':
    'Il a été signalé que d’autres peuvent avoir la clé de ce certificat de {institution}. Le portail l’a arrêté et a dit à l’institution ce qu’elle doit faire.',
  'mail.keyCompromisedTeam.next':
    'Veillez à ce que la configuration de l’environnement ne le contienne plus. Une fois que l’autorité l’a révoqué, consignez-le sur sa page.',

  'mail.accessGranted.subject': 'Vous avez maintenant accès à {institution}',
  'mail.accessGranted.what':
    'Votre demande d’accès a reçu une réponse : vous êtes maintenant membre de {institution} (numéro d’entreprise {enterpriseNumber}) dans le portail partenaires de l’eBox.',
  'mail.accessGranted.next': 'Vous trouvez ses fiches de demande dans votre liste.',

  'mail.accessRefused.subject': 'L’accès à l’institution {enterpriseNumber} n’a pas été accordé',
  'mail.accessRefused.what':
    'Vous avez demandé l’accès à l’institution dont le numéro d’entreprise est {enterpriseNumber}. Il n’a pas été accordé.',
  'mail.accessRefused.next':
    'Si vous travaillez bien pour cette institution, demandez à un collègue qui gère ses membres de vous inviter. Vous pouvez aussi refaire la demande après un jour.',

  'mail.invitation.subject':
    'Vous êtes invité à rejoindre {institution} dans le portail partenaires de l’eBox',
  'mail.invitation.what':
    '{inviter} vous invite à travailler pour {institution} dans le portail partenaires de l’eBox, où les institutions demandent à publier dans l’eBox. Regardez d’abord l’invitation ; rien ne se passe avant que vous l’acceptiez :',
  'mail.invitation.next':
    'Le lien fonctionne une seule fois, pendant 7 jours, et uniquement pour cette adresse e-mail. Si vous ne savez pas qui vous invite, vous n’avez rien à faire.',

  'mail.button.passkeys': 'Voir vos clés d’accès',
  'mail.passkeyAdded.subject': 'Une clé d’accès a été ajoutée à votre compte',
  'mail.passkeyAdded.what':
    'Une clé d’accès a été ajoutée à votre compte sur le portail partenaires eBox. Elle est la deuxième étape pour entrer dans les pages de l’équipe eBox.',
  'mail.passkeyAdded.next':
    'Si c’était vous, il n’y a rien à faire. Sinon, prévenez tout de suite un autre administrateur de l’équipe eBox : il peut la supprimer.',
  'mail.passkeyRemoved.subject': 'Une clé d’accès a été supprimée de votre compte',
  'mail.passkeyRemoved.what':
    'Une clé d’accès a été supprimée de votre compte sur le portail partenaires eBox, à votre demande. Les autres restent utilisables.',
  'mail.passkeyRemoved.next':
    'Si c’était vous, il n’y a rien à faire. Sinon, prévenez tout de suite un autre administrateur de l’équipe eBox.',
  'mail.passkeyWindow.subject': 'Vous pouvez ajouter une clé d’accès pendant 24 heures',
  'mail.passkeyWindow.what':
    'Vous êtes membre de l’équipe eBox sur le portail partenaires eBox. Ses pages demandent une clé d’accès en plus de la connexion, et vous n’en avez pas pour le moment : les précédentes ont été supprimées.',
  'mail.passkeyWindow.next':
    'Connectez-vous dans les 24 heures et créez une clé d’accès. Si vous ne vous y attendiez pas, prévenez un administrateur de l’équipe eBox.',

  'mail.button.claim': 'Voir la fiche de demande',
  'mail.approved.reservations': 'Elle est approuvée sous réserve. Voici ce que vous devez encore faire :',
  'mail.reopened.subject': '{reference} : votre fiche de demande est rouverte',
  'mail.reopened.what':
    'L’équipe eBox a rouvert la fiche de demande {reference} pour {institution}, qu’elle n’avait pas acceptée :',
  'mail.reopened.next':
    'Modifiez ce qui est nécessaire, puis introduisez à nouveau la fiche de demande. Ce que vous ne modifiez pas reste tel quel.',
  'mail.draftPrepared.subject': 'Votre fiche de demande pour {institution} est préparée',
  'mail.draftPrepared.what':
    'Vous avez envoyé à l’équipe eBox un formulaire pour {institution}. L’équipe l’a saisi dans le portail partenaires de l’eBox, où vous pouvez le vérifier, le compléter et l’introduire :',
  'mail.draftPrepared.next':
    'Le lien fonctionne une fois, pendant 14 jours, et seulement pour cette adresse e-mail. Rien n’est introduit avant que vous le fassiez. Si vous n’avez envoyé aucun formulaire, vous n’avez rien à faire.',
  'pdf.decision.title': 'Décision sur la fiche de demande {reference}',
  'pdf.decision.subject':
    'Prise par l’équipe eBox sur la version {version}, reproduite ci-après telle qu’elle a été jugée',
  'pdf.decision.heading': 'Décision',
  'pdf.decision.at': 'Prise le',
  'pdf.decision.references': 'Références attribuées',

  'pdf.title': 'Fiche de demande',
  'pdf.subject': 'Publication de documents dans l’eBox',
  'pdf.summary': 'Référence et état',
  'pdf.reference': 'Référence',
  'pdf.version': 'Version',
  'pdf.submittedAt': 'Introduite le',
  'pdf.part.institution': 'Institution',
  'pdf.part.application': 'Application',
  'pdf.part.documentType': 'Type de document {number} : {name}',
  'pdf.known': 'Déjà enregistrée ; données telles qu’enregistrées.',
  'pdf.none': '(non indiqué)',
  'pdf.certificate.acceptance': 'Certificat pour l’acceptation',
  'pdf.certificate.production': 'Certificat pour la production',
  'pdf.certificate.choice': 'Comment le certificat est obtenu',
  'pdf.certificate.choice.generate': 'Clé et CSR créés dans le portail',
  'pdf.certificate.choice.csr': 'CSR apporté par le partenaire',
  'pdf.certificate.choice.certificate': 'Certificat déjà disponible',
  'pdf.certificate.choice.later': 'Plus tard',
  'pdf.certificate.subject': 'Sujet du certificat, dans cet ordre',
  'pdf.certificate.key': 'Clé publique (SHA-256 du SPKI)',
  'pdf.page': 'Page {page} sur {pages}',

  'mail.button.issuer': 'Ouvrir la page de l’émetteur',
}
