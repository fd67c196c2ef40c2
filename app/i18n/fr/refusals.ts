import type { Translation } from '#app/i18n/catalogue.ts'
import type { refusals as english } from '#app/i18n/en/refusals.ts'

export const refusals: Translation<typeof english> = {
  'refusal.gone': 'Cette fiche de demande n’existe plus. Retournez à la liste de vos fiches.',
  'refusal.role': 'Votre rôle ne permet pas cette action. Demandez-la à une personne qui en a le droit.',
  'refusal.revision':
    'La fiche a changé depuis que vous avez ouvert cette page. Rien n’a été décidé : relisez-la, puis décidez.',
  'refusal.textTooLong': 'Ce texte est trop long. Raccourcissez-le.',

  'refusal.submit.state':
    'Cette fiche est chez l’équipe eBox ou clôturée : elle ne peut pas être introduite maintenant.',
  'refusal.submit.complete': 'Complétez toutes les étapes avant d’introduire la fiche.',
  'refusal.submit.csr':
    'Ce CSR ne correspond plus à votre fiche, car l’institution ou l’application a été modifiée. Créez un nouveau CSR à cette étape.',
  'refusal.submit.submissionId':
    'La fiche a été modifiée après l’ouverture de cette page. Vérifiez de nouveau vos réponses, puis introduisez-la.',
  'refusal.submit.institutionKnown':
    'Cette institution a été enregistrée entre-temps par d’autres personnes. Demandez-y accès ; vos réponses restent dans cette fiche.',
  'refusal.withdraw.state': 'Cette fiche est déjà clôturée : elle ne peut pas être retirée.',
  'refusal.startReview.state': 'Seule une fiche introduite peut être prise en charge. Son état a changé.',
  'refusal.requestChanges.state':
    'Des modifications ne peuvent être demandées que pendant l’examen. L’état a changé.',
  'refusal.approve.state': 'Seule une fiche en cours d’examen peut être approuvée. Son état a changé.',
  'refusal.reject.state': 'Seule une fiche en cours d’examen peut être refusée. Son état a changé.',
  'refusal.requestChanges.text': 'Écrivez ce que le partenaire doit modifier.',
  'refusal.reject.text': 'Écrivez pourquoi la demande est refusée.',

  'refusal.approve.authorityConfirmed':
    'Il n’est pas encore confirmé que cette demande est faite au nom de l’institution. Attendez sa confirmation, ou consignez votre preuve.',
  'refusal.validate.state':
    'Seule une fiche de demande en cours d’examen peut être déclarée prête à être approuvée. Son état a changé.',
  'refusal.validate.authorityConfirmed':
    'Il n’est pas encore confirmé que cette demande est faite au nom de l’institution. Attendez sa confirmation, ou consignez vos éléments de preuve.',
  'refusal.validate.remarksClosed':
    'Une remarque est encore ouverte. Acceptez la réponse, ou renvoyez la fiche de demande pour modification.',
  'refusal.approve.remarksClosed':
    'Une remarque est encore ouverte. Acceptez la réponse, ou renvoyez la fiche de demande pour modification.',
  'refusal.approve.secondEyes':
    'Avec la règle des quatre yeux, un autre membre de l’équipe déclare d’abord cette version prête à être approuvée. Demandez-le à un collègue.',
  'refusal.reopen.state': 'Seule une fiche de demande refusée peut être rouverte. Son état a changé.',
  'refusal.approve.certificateName':
    'Indiquez le nom de l’institution pour le certificat, en 64 caractères au plus.',
  'refusal.approve.documentTypeId': 'Indiquez un identifiant pour chaque type de document.',
  'refusal.approve.sameDocumentTypeId':
    'Un autre type de document porte cet identifiant. Donnez à chacun le sien.',
  'refusal.approve.documentTypeKnown':
    'Cet émetteur a déjà un type de document avec cet identifiant. Choisissez-en un autre.',
  'refusal.approve.institutionKnown':
    'Cette institution a été enregistrée entre-temps par une autre fiche. Ses membres doivent d’abord donner accès à ce partenaire.',

  'refusal.claim.taken':
    '{officer} examine déjà cette fiche de demande. Pour la reprendre, attribuez-la à vous-même.',
  'refusal.assign.changed':
    'Cette fiche de demande a entre-temps été confiée à {officer}. Regardez à nouveau, puis décidez.',
  'refusal.assign.closed': 'Cette fiche de demande est clôturée : plus personne ne doit l’examiner.',
  'refusal.assign.nobody': 'Choisissez le ou la collègue qui examinera les fiches de demande.',
  'refusal.assign.noOfficer':
    'Cette personne ne fait plus partie de l’équipe eBox. Choisissez quelqu’un d’autre.',
  'refusal.assign.none': 'Cochez au moins une fiche de demande.',
  'refusal.times.days': 'Indiquez un nombre entier de jours, de 1 à {max}.',
  'refusal.view.name': 'Donnez un nom à cette vue.',
  'refusal.view.nameLength': 'Un nom compte {max} caractères au plus. Raccourcissez-le.',
  'refusal.view.many': 'Vous avez déjà {max} vues, le maximum. Supprimez-en une, puis enregistrez celle-ci.',

  'refusal.save.state':
    'Cette fiche est chez l’équipe eBox ou clôturée : ses réponses ne peuvent pas être modifiées maintenant. Rien n’a été enregistré.',
  'refusal.save.known':
    'Ceci est déjà enregistré et ne se modifie pas ici. Écrivez à l’équipe eBox si une donnée n’est plus à jour.',
  'refusal.save.notAsked':
    'Cette étape ne fait pas partie de ce que demande cette fiche. Rien n’a été enregistré.',
  'refusal.save.fixed':
    'Cette réponse désigne l’émetteur dans les certificats et les messages ; elle ne se modifie pas ici.',
  'refusal.save.removed': 'Ce type de document a été supprimé entre-temps. Rien n’a été enregistré.',
  'refusal.drafts.many':
    'Vous avez {max} fiches qui ne sont pas encore introduites, soit le maximum par personne. Introduisez-en ou retirez-en une, puis commencez-en une autre.',
  'refusal.drafts.workspace':
    'Votre institution a {max} fiches qui ne sont pas encore introduites, soit le maximum. Introduisez-en ou retirez-en une, puis commencez-en une autre.',
  'refusal.documentTypes.many':
    'Une fiche contient {max} types de document au plus. Introduisez celle-ci, puis commencez-en une autre pour le reste.',
  'refusal.application.gone':
    'Cette application n’est pas enregistrée pour votre institution. Choisissez-en une autre.',
  'refusal.institution.known':
    'Cette institution est déjà enregistrée et vous n’en êtes pas membre. Demandez-y accès, ou indiquez un autre numéro.',

  'refusal.access.unknown':
    'Aucune institution n’est encore enregistrée sous ce numéro. Vous pouvez commencer une fiche de demande pour elle.',
  'refusal.access.answered': 'Cette demande d’accès a déjà reçu une réponse.',
  'refusal.authority.gone': 'Ce lien a déjà servi, ou un e-mail plus récent l’a remplacé.',
  'refusal.authority.confirmed': 'C’est déjà confirmé.',
  'refusal.authority.evidence':
    'Écrivez comment vous savez que l’institution est bien à l’origine de cette demande.',
}
