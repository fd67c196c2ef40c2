import type { Translation } from '#app/i18n/catalogue.ts'
import type { fields as english } from '#app/i18n/en/fields.ts'

export const fields: Translation<typeof english> = {
  'answer.email': '{label} : indiquez une adresse comme nom@institution.be',
  'answer.phone': '{label} : indiquez un numéro de téléphone comme +32 2 123 45 67',
  'answer.url': '{label} : indiquez une adresse web complète qui commence par https://',
  'answer.date': '{label} : indiquez une date sous la forme année-mois-jour, comme 2027-03-31',
  'answer.choice': '{label} : choisissez une des réponses',
  'answer.count': '{label} : indiquez un nombre entier d’au moins {min}, en chiffres',
  'answer.documentTypeId':
    '{label} : utilisez de 6 à 80 lettres, chiffres, points, deux-points, traits d’union ou traits de soulignement, avec une lettre ou un chiffre aux deux bouts. Votre texte compte {length} caractères.',
  'answer.invisible':
    '{label} : il contient un caractère invisible ({codePoint}), souvent venu d’un copier-coller. Retapez le texte.',
  'answer.tooLong': '{label} : utilisez au plus {max} caractères. Il y en a {length}.',
}
