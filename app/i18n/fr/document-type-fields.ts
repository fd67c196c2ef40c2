import type { Translation } from '#app/i18n/catalogue.ts'
import type { documentTypeFields as english } from '#app/i18n/en/document-type-fields.ts'

export const documentTypeFields: Translation<typeof english> = {
  'field.documentType.nameFr.label': 'Nom en français',
  'field.documentType.nameFr.hint': 'Comme le citoyen le verra, par exemple Confirmation de votre demande.',
  'field.documentType.nameFr.required': 'Indiquez le nom du document en français',
  'field.documentType.nameNl.label': 'Nom en néerlandais',
  'field.documentType.nameNl.hint': 'Comme le citoyen le verra, par exemple Bevestiging van uw aanvraag.',
  'field.documentType.nameNl.required': 'Indiquez le nom du document en néerlandais',
  'field.documentType.trigger.label': 'Qu’est-ce qui vous le fait envoyer ?',
  'field.documentType.trigger.required': 'Choisissez ce qui vous le fait envoyer',
  'field.documentType.trigger.citizen': 'Une action ou une demande du citoyen dans un service en ligne',
  'field.documentType.trigger.institution': 'L’initiative de l’institution elle-même',
  'field.documentType.validity.label': 'Combien de temps est-il utile ?',
  'field.documentType.validity.hint':
    'Après cette période, le document disparaît de l’eBox. D’abord le nombre.',
  'field.documentType.validity.required':
    'Indiquez combien de temps le document est utile, sous forme de nombre',
  'field.documentType.validityUnit.label': 'Jours, mois ou années ?',
  'field.documentType.validityUnit.required': 'Choisissez jours, mois ou années',
  'field.documentType.validityUnit.day': 'Jours',
  'field.documentType.validityUnit.month': 'Mois',
  'field.documentType.validityUnit.year': 'Années',
  'field.documentType.volume.label': 'Combien pensez-vous en envoyer par an ?',
  'field.documentType.volume.hint': 'Une estimation suffit.',
  'field.documentType.volume.required': 'Indiquez combien vous pensez en envoyer par an',
  'field.documentType.documentTypeId.label': 'Identifiant',
  'field.documentType.documentTypeId.hint':
    'Laissez vide, et l’équipe eBox en propose un. De 6 à 80 lettres, chiffres, points, deux-points ou traits d’union.',
  'field.documentType.nameDe.label': 'Nom en allemand',
  'field.documentType.description.label': 'À quoi sert le document',
  'field.documentType.peaks.label': 'Quand vous en envoyez plus que d’habitude',
  'field.documentType.peaks.hint': 'Par exemple : mai, 80.000 en une semaine.',
  'field.documentType.firstSending.label': 'Premier envoi',
  'field.documentType.registeredMail.label': 'Est-il envoyé en recommandé ?',
  'field.documentType.registeredMail.required': 'Choisissez s’il est envoyé en recommandé',
  'field.documentType.registeredMail.no': 'Non',
  'field.documentType.registeredMail.yes': 'Oui',
  'field.documentType.paperFallback.label': 'Est-il envoyé sur papier à qui n’a pas d’eBox ?',
  'field.documentType.paperFallback.required': 'Choisissez s’il est envoyé sur papier à qui n’a pas d’eBox',
  'field.documentType.paperFallback.no': 'Non',
  'field.documentType.paperFallback.yes': 'Oui',
}
