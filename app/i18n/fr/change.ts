import type { Translation } from '#app/i18n/catalogue.ts'
import type { change as english } from '#app/i18n/en/change.ts'

export const change: Translation<typeof english> = {
  'task.end': 'Fin du service',
  'remarks.part.end': 'Fin du service',

  'field.end.scope.label': 'Qu’est-ce qui prend fin ?',
  'field.end.scope.required': 'Dites ce qui prend fin.',
  'field.end.scope.service': 'Tout le service : cette application ne publie plus rien',
  'field.end.scope.documentTypes': 'Certains types de document ; les autres continuent',
  'field.end.documentTypes.label': 'Types de document qui prennent fin',
  'field.end.documentTypes.required': 'Choisissez les types de document qui prennent fin.',
  'field.end.lastDay.label': 'Dernier jour de publication',
  'field.end.lastDay.hint':
    'Les documents envoyés auparavant restent lisibles aussi longtemps qu’ils sont valables.',
  'field.end.lastDay.required': 'Indiquez le dernier jour où des documents sont publiés.',
  'field.end.reason.label': 'Pourquoi est-ce que cela prend fin ?',
  'field.end.reason.hint':
    'Par exemple : la procédure est supprimée, ou une autre application prend le relais.',
  'field.end.reason.required': 'Dites en quelques mots pourquoi cela prend fin.',

  'change.purpose.registration': 'Enregistrement',
  'change.purpose.documentTypes': 'Nouveaux types de document',
  'change.purpose.application': 'Nouvelle application',
  'change.purpose.contacts': 'Autres contacts ou noms',
  'change.purpose.certificate': 'Nouveau certificat',
  'change.purpose.end': 'Fin du service',

  'change.registered': 'Applications enregistrées',
  'change.registered.caption': 'Vos applications enregistrées',
  'change.registered.application': 'Application',
  'change.registered.institution': 'Institution',
  'change.registered.state': 'État',
  'change.registered.ask': 'Modification',
  'change.registered.inForce': 'Enregistrée',
  'change.registered.ends': 'Dernier jour : {date}',
  'change.registered.askFor': 'Demander une modification',
  'change.new.lead':
    'S’agit-il d’une application déjà enregistrée ? Demandez alors cette seule modification :',
  'change.new.other': 'Une autre institution',

  'change.title': 'Demander une modification',
  'change.lead':
    'Vous ne répondez que sur ce qui change. Ce qui est enregistré reste tel quel jusqu’à l’approbation de l’équipe eBox.',
  'change.issuer': 'De quelle application s’agit-il ?',
  'change.issuer.required': 'Choisissez l’application.',
  'change.ask': 'Que demandez-vous ?',
  'change.ask.required': 'Choisissez ce que vous demandez.',
  'change.ask.documentTypes': 'De nouveaux types de document',
  'change.ask.documentTypes.hint': 'Cette application publiera davantage de types de document.',
  'change.ask.contacts': 'D’autres contacts, noms, adresse ou logo',
  'change.ask.contacts.hint': 'De l’institution ou de l’application.',
  'change.ask.certificate.acceptance': 'Un nouveau certificat pour l’acceptation',
  'change.ask.certificate.acceptance.hint':
    'Parce qu’il expire ou doit être remplacé ; avec une nouvelle clé.',
  'change.ask.certificate.production': 'Un nouveau certificat pour la production',
  'change.ask.certificate.production.hint':
    'Parce qu’il expire ou doit être remplacé ; avec une nouvelle clé.',
  'change.ask.certificate.both': 'De nouveaux certificats pour l’acceptation et la production',
  'change.ask.certificate.both.hint': 'Chacun avec sa propre nouvelle clé.',
  'change.ask.end': 'La fin d’un type de document ou du service',
  'change.ask.end.hint': 'À partir d’un jour que vous indiquez.',
  'change.ask.application': 'Une autre application de l’institution',
  'change.ask.application.hint':
    'Elle n’est pas encore enregistrée ; vous la décrivez dans les pages suivantes.',
  'change.submit': 'Continuer',

  'change.tasks.documentTypes':
    'Décrivez les nouveaux types de document de {application}. Rien d’autre n’est demandé.',
  'change.tasks.application': 'Décrivez la nouvelle application. Votre institution est déjà enregistrée.',
  'change.tasks.contacts':
    'Modifiez ce qui n’est plus exact, dans une étape ou dans les deux : au moins une réponse. Ce que vous laissez reste tel qu’enregistré.',
  'change.tasks.certificate':
    'Apportez un CSR avec une nouvelle clé pour {application}. Le certificat actuel reste valable jusqu’à son expiration.',
  'change.tasks.end': 'Dites ce qui prend fin pour {application}, et quand.',

  'change.contacts.institution':
    'Voici les réponses enregistrées. Modifiez ce qui n’est plus exact ; cela vaudra dès que l’équipe eBox l’aura approuvé.',
  'change.contacts.application':
    'Voici les réponses enregistrées. Modifiez ce qui n’est plus exact ; cela vaudra dès que l’équipe eBox l’aura approuvé.',
  'change.fixed': 'Ce qui ne se modifie pas ici',
  'change.fixed.institution':
    'Les certificats et les messages désignent l’institution par ces données. Pour un autre numéro, ou un autre nom dans les certificats, écrivez à l’équipe eBox.',
  'change.fixed.application':
    'Les certificats et les messages désignent l’application par ces données. Si elles changent, c’est une autre application : demandez plutôt celle-là.',

  'change.end.lead': 'L’équipe eBox note le dernier jour. Jusque-là, tout continue comme avant.',
  'change.end.none': 'Tous les types de document de cette application ont déjà pris fin.',

  'change.next.documentTypes':
    'L’équipe eBox configure les nouveaux types de document en acceptation ; vous pourrez ensuite les tester.',
  'change.next.contacts': 'Ce qui est enregistré a été modifié. Il ne reste rien à faire.',
  'change.next.certificate':
    'Commandez le certificat avec le CSR libéré. Utilisez-le dès que l’équipe eBox le connaît ; l’ancien reste valable jusqu’à son expiration.',
  'change.next.end': 'Le dernier jour est enregistré. Jusque-là, vous publiez comme avant.',

  'refusal.change.ended':
    'La fin de cette application est enregistrée ; plus rien ne peut être demandé pour elle. Si elle continue malgré tout, écrivez à l’équipe eBox.',
  'refusal.change.lastDay': 'Le dernier jour est passé. Indiquez aujourd’hui ou un jour ultérieur.',
  'refusal.change.endingTypes':
    'Un type de document qui devrait prendre fin n’est plus enregistré ou a déjà pris fin. Choisissez à nouveau.',
  'refusal.change.overtaken':
    'Ce qui est enregistré a changé depuis l’introduction de cette demande, à l’endroit même qu’elle veut modifier. Demandez des modifications : lorsque le partenaire l’introduira à nouveau, elle partira de ce qui est enregistré maintenant.',
  'refusal.change.conflict':
    'Une personne de votre institution a enregistré cette étape entre-temps. Rien n’a été enregistré : voyez ce qui s’y trouve, puis répondez à nouveau.',

  'office.asked.heading': 'Ce qui est demandé',
  'office.asked.lead': 'Enregistré au moment de l’introduction, et demandé :',
  'office.asked.none': 'Rien ne diffère de ce qui était enregistré.',
  'office.asked.meanwhile': 'Enregistré entre-temps',
  'office.asked.meanwhileWhat':
    'Ces réponses enregistrées ont changé depuis l’introduction de la demande. Là où celle-ci veut modifier la même réponse, elle ne peut pas être approuvée : demandez des modifications.',
  'office.checks.skipped': 'Non exécutés, car cette demande n’est pas concernée : {checks}.',
}
