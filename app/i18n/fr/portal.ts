import type { Translation } from '#app/i18n/catalogue.ts'
import type { portal as english } from '#app/i18n/en/portal.ts'
import { refusals } from './refusals.ts'

export const portal: Translation<typeof english> = {
  ...refusals,

  'state.draft': 'Brouillon',
  'state.submitted': 'Introduite',
  'state.inReview': 'En cours d’examen',
  'state.changesRequested': 'Modifications demandées',
  'state.approved': 'Approuvée',
  'state.rejected': 'Refusée',
  'state.withdrawn': 'Retirée',

  'ball.partner': 'Vous',
  'ball.team': 'L’équipe eBox',
  'ball.nobody': 'Personne',

  'task.institution': 'Votre institution',
  'task.application': 'Votre application',
  'task.documentTypes': 'Types de document',
  'task.certificate.acceptance': 'Certificat pour l’acceptation',
  'task.certificate.production': 'Certificat pour la production',
  'task.review': 'Vérifier vos réponses et introduire la fiche',
  'taskStatus.notStarted': 'Pas encore commencé',
  'taskStatus.inProgress': 'Pas encore complet',
  'taskStatus.done': 'Complété',
  'taskStatus.blocked': 'Pas encore possible',

  'dossiers.title': 'Mes fiches de demande',
  'dossiers.empty':
    'Vous n’avez pas encore de fiche de demande. Commencez-en une avec le numéro d’entreprise de votre institution ; le portail recherche ce qui est déjà connu.',
  'dossiers.start': 'Commencer une fiche de demande',
  'dossiers.caption': 'Vos fiches de demande, la plus récente en premier',
  'dossiers.reference': 'Référence',
  'dossiers.institution': 'Institution',
  'dossiers.application': 'Application',
  'dossiers.state': 'État',
  'dossiers.since': 'Depuis',
  'dossiers.ball': 'À qui d’agir',
  'dossiers.draftOf': 'Brouillon du {date}',
  'dossiers.notYet': 'Pas encore rempli',

  'new.title': 'Pour quelle institution faites-vous cette demande ?',
  'new.lead':
    'Nous recherchons ce numéro. Si l’institution ou une de vos applications est déjà connue, vous ne devez pas la décrire de nouveau.',
  'new.number': 'Numéro d’entreprise de l’institution',
  'new.number.hint':
    'Dix chiffres, par exemple 0671.516.647. Les points, les espaces et « BE » n’ont pas d’importance. Vous le trouvez à la Banque-Carrefour des Entreprises (BCE).',
  'new.submit': 'Continuer',

  'dossier.title': 'Fiche de demande',
  'dossier.titleOf': 'Fiche de demande {reference}',
  'dossier.draft': 'Fiche de demande du {date}',
  'dossier.unknown': 'une institution pas encore nommée',

  'tasks.progress': 'Étapes complétées : {done} sur {total}.',
  'tasks.complete': 'Toutes les étapes sont complétées. Vérifiez vos réponses et introduisez la fiche.',
  'tasks.order':
    'Chaque étape est enregistrée au fur et à mesure. Vous pouvez vous arrêter et reprendre plus tard sur un autre appareil. Un collègue qui a accès voit la même fiche.',
  'tasks.prepare': 'Remplir',
  'tasks.send': 'Introduire',
  'tasks.blocked': 'Complétez d’abord l’institution et l’application : le certificat nomme l’une et l’autre.',
  'tasks.changes.title': 'L’équipe eBox vous demande une modification',
  'tasks.changes.what':
    'Modifiez les réponses ci-dessous, puis introduisez de nouveau la fiche. Elle garde sa référence.',
  'tasks.withdraw': 'Retirer cette fiche de demande',

  'registered.institution':
    'Votre institution est déjà enregistrée : cette étape est complétée. Voici ses données telles que l’équipe eBox les a validées.',
  'registered.application':
    'Cette application est déjà enregistrée : cette étape est complétée. Voici ses données telles que l’équipe eBox les a validées.',
  'registered.change':
    'Une donnée n’est plus à jour ? Demandez une modification, à côté de votre application enregistrée :',
  'registered.continue': 'Continuer',

  'institution.title': 'Votre institution',
  'institution.lead':
    'L’institution au nom de laquelle les documents sont envoyés. Ce que le registre connaît est déjà rempli ; corrigez-le si nécessaire.',
  'institution.access': 'Demander accès à cette institution',

  'application.title': 'Votre application',
  'application.lead':
    'Le système qui enverra les documents à l’eBox. Un émetteur est toujours le couple d’une institution et d’une application.',
  'application.choose.title': 'Quelle application enverra les documents ?',
  'application.choose.lead': 'Ces applications de votre institution sont déjà enregistrées.',
  'application.choose.legend': 'Application',
  'application.choose.new': 'Une autre application, pas encore enregistrée',
  'application.choose.newHint': 'Vous la décrivez à la page suivante.',
  'application.choose.required': 'Choisissez une application, ou « Une autre application ».',
  'application.chooseOther': 'Choisir une autre application',
  'application.hint.empty': 'Vous voyez ici, pendant que vous tapez, si l’identifiant peut être utilisé.',
  'application.hint.fine': 'Ces caractères peuvent être utilisés. Longueur : {length} sur {max}.',

  'documentTypes.title': 'Types de document',
  'documentTypes.lead':
    'Enregistrez chaque type de document que cette application enverra. Par exemple : la demande d’un citoyen peut donner lieu à une confirmation, à l’annonce que son dossier est ouvert et, à la fin, à une attestation. Ce sont trois types.',
  'documentTypes.caption': 'Types de document de cette fiche',
  'documentTypes.none': 'Il n’y a pas encore de type de document.',
  'documentTypes.unnamed': 'Type de document {position}, encore sans nom',
  'documentTypes.edit': 'Modifier',
  'documentTypes.copy': 'Copier',
  'documentTypes.preview': 'Aperçu',
  'documentTypes.remove': 'Supprimer',
  'documentTypes.add': 'Ajouter un type de document',
  'documentTypes.examples': 'Partir de l’exemple du guide',
  'documentTypes.examples.what':
    'Les noms, l’origine de l’envoi et la durée de validité sont déjà remplis ; vous les modifiez et ajoutez le volume.',
  'documentTypes.examples.all': 'Ajouter les trois',
  'documentTypes.template.confirmation': 'Ajouter « Confirmation de la demande »',
  'documentTypes.template.fileOpened': 'Ajouter « Ouverture du dossier »',
  'documentTypes.template.finalCertificate': 'Ajouter « Attestation finale »',
  'documentTypes.required': 'Ajoutez au moins un type de document.',
  'documentTypes.incomplete': '{name} : complétez les réponses, ou supprimez ce type de document.',

  'documentType.title': 'Un type de document',
  'documentType.lead':
    'Un genre de document que les citoyens reçoivent, comme une confirmation. Pas un document particulier.',
  'documentType.remove.title': 'Supprimer ce type de document ?',
  'documentType.remove.what':
    '« {name} » et ses réponses disparaissent de cette fiche. Vous ne pouvez pas annuler cette suppression.',
  'documentType.remove.submit': 'Supprimer',
  'documentType.remove.keep': 'Le garder',
}
