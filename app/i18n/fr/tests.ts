import type { Translation } from '#app/i18n/catalogue.ts'
import type { tests as english } from '#app/i18n/en/tests.ts'

export const tests: Translation<typeof english> = {
  'tests.case.authentication.title': 'Le certificat authentifie',
  'tests.case.authentication.steps':
    'Appelez healthCheck avec une requête signée par la clé de votre certificat d’acceptation. Envoyez ensuite la même requête en changeant une lettre de sa signature.',
  'tests.case.authentication.expected':
    'La première reçoit une réponse, la seconde est refusée avec SOA-01001.',
  'tests.case.levelOne.title': 'Niveau 1 : votre institution peut utiliser le service web',
  'tests.case.levelOne.steps':
    'Publiez un message sous votre propre numéro d’entreprise. Envoyez-le ensuite sous un autre numéro d’entreprise.',
  'tests.case.levelOne.expected':
    'Le premier est accepté, le second est refusé avec SOA-01002 ou l’erreur métier 40.',
  'tests.case.levelTwo.title': 'Niveau 2 : un type de document qui n’est pas le vôtre',
  'tests.case.levelTwo.steps':
    'Envoyez un message avec un type de document qui n’est pas enregistré pour votre application, par exemple le vôtre suivi de « -x ».',
  'tests.case.levelTwo.expected': 'Refus avec l’erreur métier 40 ; rien n’apparaît dans l’eBox.',
  'tests.case.hasAnEbox.title': 'Savoir si un destinataire a une eBox',
  'tests.case.hasAnEbox.steps':
    'Appelez hasAnEbox pour un destinataire de test qui a une eBox, puis pour un autre qui n’en a pas.',
  'tests.case.hasAnEbox.expected': 'Les réponses diffèrent et votre application en tient compte.',
  'tests.case.publish.title': 'Publier : {type}',
  'tests.case.publish.steps':
    'Publiez un PDF de ce type de document pour un destinataire de test, comme le fera votre application, et ouvrez-le dans l’eBox du destinataire.',
  'tests.case.publish.expected':
    'Accepté ; le message montre l’expéditeur, le titre et la date corrects, et le document s’ouvre.',
  'tests.case.sameTicket.title': 'Le même ticket remplace un message',
  'tests.case.sameTicket.steps':
    'Publiez un message, puis un autre avec le même ticket, pour le même destinataire.',
  'tests.case.sameTicket.expected': 'L’eBox montre un seul message : le second.',
  'tests.case.timestamp.title': 'Un horodatage erroné est refusé',
  'tests.case.timestamp.steps': 'Envoyez une requête signée dont l’horodatage date de plus de cinq minutes.',
  'tests.case.timestamp.expected':
    'Refus avec SOA-01001. Votre application signale l’erreur et ne réessaie pas sans fin.',
  'tests.case.largePdf.title': 'Votre plus grand document',
  'tests.case.largePdf.steps':
    'Publiez un PDF aussi volumineux que le plus grand que votre application produira.',
  'tests.case.largePdf.expected':
    'Accepté dans votre délai et lisible en entier ; ou refusé avec une erreur que votre application signale.',
  'tests.case.language.title': 'La langue du destinataire',
  'tests.case.language.steps':
    'Publiez dans chaque langue dans laquelle vous écrivez aux citoyens, puis une fois dans une langue pour laquelle vous n’avez pas de titre.',
  'tests.case.language.expected':
    'Le titre et le document sont dans la même langue ; sans titre, votre application n’envoie rien.',
  'tests.case.disappearing.title': 'Le jour où un document disparaît',
  'tests.case.disappearing.steps': 'Publiez un document et regardez dans l’eBox jusqu’à quand il reste.',
  'tests.case.disappearing.expected':
    'Le jour découle de la période de validité que vous avez enregistrée pour le type de document.',
  'tests.case.noEbox.title': 'Un destinataire sans eBox',
  'tests.case.noEbox.steps': 'Faites écrire votre application à un destinataire de test sans eBox.',
  'tests.case.noEbox.expected':
    'Rien n’est perdu : le document part sur papier, ou comme vous l’avez enregistré.',
  'tests.refusal.fileEmpty': 'Ce fichier est vide. Choisissez celui qui montre le résultat.',
  'tests.refusal.pdfTooLarge':
    'Un PDF compte au plus {max} Mo. Réduisez-le, ou n’envoyez que les pages qui montrent le résultat.',
  'tests.refusal.textTooLarge':
    'Un fichier texte compte au plus {max} Ko. Ne gardez que les lignes qui montrent le résultat.',
  'tests.refusal.fileKey':
    'Ce fichier contient une clé privée. Il n’a pas été enregistré. Retirez la clé, et remplacez-la si d’autres ont pu voir le fichier.',
  'tests.refusal.pdfBroken':
    'Ce PDF est incomplet ou endommagé. Enregistrez-le à nouveau, puis choisissez-le encore.',
  'tests.refusal.pdfActive':
    'Ce PDF contient un élément actif (un script, un formulaire, un fichier joint). Imprimez-le dans un nouveau PDF, puis choisissez celui-là.',
  'tests.refusal.fileKind':
    'Ce n’est ni un PDF ni un texte simple (UTF-8). Enregistrez la preuve sous l’une de ces deux formes.',
  'tests.refusal.noteTooLong':
    'La note compte {length} caractères, et {max} au plus sont possibles. Raccourcissez-la, ou mettez le reste dans un fichier.',
  'tests.refusal.noteKey':
    'La note contient une clé privée. Elle n’a pas été enregistrée. Retirez la clé, et remplacez-la si d’autres ont pu la voir.',
  'tests.refusal.note': 'Indiquez ce qui s’est produit, ou pourquoi le test ne s’applique pas.',
  'tests.refusal.outcome': 'Choisissez le résultat du test.',
  'tests.refusal.changed':
    'Un ou une collègue a noté ce test depuis que vous avez ouvert la page. Rien n’a été enregistré : la page montre ce qui s’y trouve maintenant.',
  'tests.refusal.quota':
    'Votre institution a déjà {max} Mo de preuves, ce qui est le maximum. Retirez un fichier, puis ajoutez celui-ci.',
  'tests.refusal.nothing':
    'Rien n’a été noté depuis le dernier rapport. Ouvrez un test et indiquez son résultat.',
  'tests.refusal.unmarked': 'Tests pas encore notés : {count}. Notez-les tous, puis communiquez-les.',
  'tests.title': 'Acceptation : configuration et tests',
  'tests.lead':
    'Testez en acceptation avant toute mise en production. Chaque test dit ce qu’il faut faire et ce qui doit se produire ; notez ce qui s’est produit.',
  'tests.list': 'Les tests',
  'tests.marked': 'Notés : {done} sur {all}',
  'tests.open': 'Pas encore noté',
  'tests.outcome.passed': 'Réussi',
  'tests.outcome.failed': 'Échoué',
  'tests.outcome.notApplicable': 'Sans objet',
  'tests.report.heading': 'Communiquer les tests',
  'tests.report.what':
    'L’équipe eBox lit les résultats et les confirme, ou indique ce qui manque. Ensuite, plus rien de ce rapport ne peut être modifié.',
  'tests.report.submit': 'Communiquer les tests',
  'tests.report.again':
    'Ce qui est nouveau peut être testé et communiqué à tout moment : ce qui a été noté est conservé.',
  'tests.waiting': 'Le rapport est chez l’équipe eBox. Sa réponse vous parvient par e-mail.',
  'tests.notYet': 'Les tests commencent une fois l’acceptation configurée.',
  'tests.refused': 'L’équipe eBox n’a pas confirmé le dernier rapport :',
  'tests.round': 'Rapport {number}',
  'tests.rounds': 'Rapports',
  'tests.rounds.reported': 'Communiqué le {day}',
  'tests.rounds.confirmed': 'Confirmé le {day}',
  'tests.rounds.refused': 'Pas confirmé, réponse le {day}',
  'tests.column.test': 'Test',
  'tests.column.expected': 'Résultat attendu',
  'tests.column.outcome': 'Résultat obtenu',
  'tests.column.note': 'Note et preuve',
  'tests.steps': 'Que faire',
  'tests.expected': 'Ce qui doit se produire',
  'tests.question': 'Quel est le résultat ?',
  'tests.note': 'Note',
  'tests.note.hint':
    'Ce qui s’est produit, ou pourquoi le test ne s’applique pas ; par exemple le ticket du message. Aucune donnée de citoyens réels.',
  'tests.evidence': 'Preuve',
  'tests.evidence.hint':
    'Un PDF (2 Mo au plus) ou un fichier texte (64 Ko au plus), par exemple la requête et la réponse. Seules votre institution et l’équipe eBox le voient.',
  'tests.evidence.remove': 'Retirer le fichier {name}',
  'tests.evidence.replace': '{name} est là. Un nouveau fichier le remplace.',
  'tests.save': 'Enregistrer',
  'tests.confirm.heading': 'Répondre au rapport',
  'tests.confirm.what':
    'Des tests confirmés permettent au partenaire de demander la production. Un autre membre de l’équipe l’autorise.',
  'tests.confirm.submit': 'Confirmer les tests',
  'tests.refuse.summary': 'Ne pas confirmer',
  'tests.refuse.reason': 'Que manque-t-il ?',
  'tests.refuse.reason.hint': 'Le partenaire reçoit ces mots.',
  'tests.refuse.submit': 'Envoyer cette réponse',
}
