import type { Translation } from '#app/i18n/catalogue.ts'
import type { remarks as english } from '#app/i18n/en/remarks.ts'

export const remarks: Translation<typeof english> = {
  'remarks.title': 'Remarques de l’équipe eBox',
  'remarks.lead':
    'Corrigez la réponse visée par une remarque, ou expliquez pourquoi elle reste telle quelle. Vérifiez ensuite vos réponses et introduisez à nouveau la fiche de demande.',
  'remarks.readOnly': 'Voici ce que l’équipe eBox a remarqué, et ce qu’il en est advenu.',
  'remarks.none': 'Il n’y a pas de remarques sur cette fiche de demande.',
  'remarks.documentType': 'Type de document « {name} »',
  'remarks.part.institution': 'Institution',
  'remarks.part.application': 'Application',
  'remarks.part.certificate.acceptance': 'Certificat d’acceptation',
  'remarks.part.certificate.production': 'Certificat de production',
  'remarks.field': '{part} : {field}',
  'remarks.state.open': 'À traiter',
  'remarks.state.answered': 'Traitée',
  'remarks.state.accepted': 'Acceptée',
  'remarks.state.withdrawn': 'Retirée',
  'remarks.sent': 'Remarque du {date}',
  'remarks.again': 'L’équipe eBox demande encore :',
  'remarks.answered': 'Réponse du {date} :',
  'remarks.changed': 'Modifié de « {before} » en « {after} ».',
  'remarks.filled': 'Complété : « {after} ».',
  'remarks.emptied': 'Supprimé ; c’était « {before} ».',
  'remarks.changedPart': 'Cette partie a été modifiée depuis.',
  'remarks.goTo': 'Aller à cette réponse',
  'remarks.answer.label': 'Répondre par un texte',
  'remarks.answer.hint':
    'Utile seulement si la réponse reste telle quelle ou si la modification demande une explication.',
  'remarks.answer.submit': 'Enregistrer cette réponse',
  'remarks.done':
    'Votre réponse est enregistrée. L’équipe eBox la lit dès que vous introduisez à nouveau la fiche de demande.',
  'remarks.back': 'Retour aux étapes',
  'remarks.tasks.one': '{count} remarque',
  'remarks.tasks.other': '{count} remarques',
  'remarks.all': 'Voir toutes les remarques et répondre par un texte',
  'remarks.see': 'Voir les remarques et vos réponses',
  'remarks.unanswered': 'Ces remarques ne sont encore ni traitées ni suivies d’une correction',
  'remarks.unanswered.what':
    'Vous pouvez introduire la fiche de demande malgré tout, mais l’équipe eBox reviendra vers vous à leur sujet.',
  'remarks.notice': 'Remarque de l’équipe eBox',
  'remarks.notice.answered': 'Vous avez répondu à cette remarque.',
  'remarks.notice.answer': 'Corrigez la réponse, ou répondez par un texte',
  'remarks.notice.see': 'Voir votre réponse',
  'remarks.refusal.settled': 'Cette remarque est déjà réglée ; il n’y a plus rien à répondre.',
  'remarks.refusal.answer': 'Écrivez votre réponse à cette remarque.',
  'remarks.refusal.tooLong': 'Raccourcissez votre réponse : elle compte au plus 2 000 caractères.',
}
