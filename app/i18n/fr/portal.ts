import type { Translation } from '#app/i18n/catalogue.ts'
import type { portal as english } from '#app/i18n/en/portal.ts'
import { refusals } from './refusals.ts'

export const portal: Translation<typeof english> = {
  ...refusals,

  'taskStatus.inProgress': 'Pas encore complet',
  'taskStatus.done': 'Complété',

  'dossiers.title': 'Mes fiches de demande',

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
