import type { Translation } from '#app/i18n/catalogue.ts'
import type { institutionFields as english } from '#app/i18n/en/institution-fields.ts'

export const institutionFields: Translation<typeof english> = {
  'enterpriseNumber.empty': 'Indiquez un numéro d’entreprise de dix chiffres, comme 0671.516.647',
  'enterpriseNumber.placeholder':
    'C’est le numéro donné en exemple dans le guide. Indiquez celui de votre institution.',
  'enterpriseNumber.characters':
    'Écrivez le numéro d’entreprise avec des chiffres seulement : « {character} » n’y a pas sa place. Les points, les espaces et BE sont admis.',
  'enterpriseNumber.length':
    'Un numéro d’entreprise compte dix chiffres ; vous en avez indiqué {count}. Comparez-le avec le registre (BCE).',
  'enterpriseNumber.establishment':
    'Ceci ressemble au numéro d’une unité d’établissement, qui commence par 2 à 8. Indiquez le numéro d’entreprise, qui commence par 0 ou 1.',
  'enterpriseNumber.firstDigit':
    'Un numéro d’entreprise commence par 0 ou 1. Comparez-le avec le registre (BCE).',
  'enterpriseNumber.checkDigits':
    'Les deux derniers chiffres ({found}) ne vont pas avec les autres : un chiffre est faux, ou deux sont inversés. Comparez le numéro avec le registre (BCE).',
  'field.institution.enterpriseNumber.label': 'Numéro d’entreprise',
  'field.institution.enterpriseNumber.hint':
    'Dix chiffres, comme 0671.516.647. Les points, les espaces et BE sont admis.',
  'field.institution.enterpriseNumber.required': 'Indiquez le numéro d’entreprise de votre institution',
  'field.institution.language.label': 'Langue de votre institution',
  'field.institution.language.hint': 'Les e-mails et la fiche de demande seront dans cette langue.',
  'field.institution.language.required': 'Choisissez la langue de votre institution',
  'field.institution.language.fr': 'Français',
  'field.institution.language.nl': 'Néerlandais',
  'field.institution.language.de': 'Allemand',
  'field.institution.nameFr.label': 'Nom court en français',
  'field.institution.nameFr.hint': 'Comme les citoyens le connaissent, par exemple SPF Stratégie et Appui.',
  'field.institution.nameFr.required': 'Indiquez le nom court de votre institution en français',
  'field.institution.nameNl.label': 'Nom court en néerlandais',
  'field.institution.nameNl.hint':
    'Comme les citoyens le connaissent, par exemple FOD Beleid en Ondersteuning.',
  'field.institution.nameNl.required': 'Indiquez le nom court de votre institution en néerlandais',
  'field.institution.certificateName.label': 'Nom dans le certificat',
  'field.institution.certificateName.hint':
    'Au plus 64 caractères. Choisissez-le bien : il reste dans le certificat, et les deux environnements l’utilisent.',
  'field.institution.certificateName.required': 'Indiquez le nom que portera le certificat',
  'field.institution.businessHelpdesk.label': 'E-mail pour les questions sur vos documents',
  'field.institution.businessHelpdesk.hint':
    'Une boîte aux lettres partagée que les citoyens peuvent voir, pas l’adresse d’une personne.',
  'field.institution.businessHelpdesk.required': 'Indiquez l’adresse pour les questions sur vos documents',
  'field.institution.technicalHelpdesk.label': 'E-mail pour les questions techniques',
  'field.institution.technicalHelpdesk.hint':
    'Une boîte aux lettres partagée à laquelle l’équipe eBox peut écrire, pas l’adresse d’une personne.',
  'field.institution.technicalHelpdesk.required': 'Indiquez l’adresse pour les questions techniques',
  'field.institution.securityPlan.label': 'Votre institution a-t-elle un plan de sécurité de l’information ?',
  'field.institution.securityPlan.hint': 'Un tel plan est une condition pour publier dans l’eBox.',
  'field.institution.securityPlan.required':
    'Choisissez si votre institution a un plan de sécurité de l’information',
  'field.institution.securityPlan.yes': 'Oui',
  'field.institution.securityPlan.no': 'Pas encore',
  'field.institution.securityContact.label': 'E-mail pour la sécurité de l’information',
  'field.institution.securityContact.hint': 'L’équipe eBox écrit à cette adresse en cas d’incident.',
  'field.institution.securityContact.required': 'Indiquez l’adresse pour la sécurité de l’information',
  'field.institution.appliesFor.label': 'Pour qui remplissez-vous cette fiche ?',
  'field.institution.appliesFor.required': 'Choisissez pour qui vous remplissez cette fiche',
  'field.institution.appliesFor.own': 'Pour ma propre institution',
  'field.institution.appliesFor.mandate': 'Pour une autre institution, sur la base de son mandat',
  'field.institution.mandateHolder.label': 'Numéro d’entreprise de votre propre organisation',
  'field.institution.mandateHolder.hint': 'L’organisation qui a reçu le mandat. Dix chiffres.',
  'field.institution.mandateHolder.required':
    'Indiquez le numéro d’entreprise de l’organisation qui a reçu le mandat',
  'field.institution.mandateBasis.label': 'Sur quoi repose le mandat ?',
  'field.institution.mandateBasis.hint':
    'Par exemple un contrat ou une décision, avec sa date et sa référence.',
  'field.institution.mandateBasis.required': 'Décrivez le contrat ou la décision sur quoi repose le mandat',
  'field.institution.nameDe.label': 'Nom court en allemand',
  'field.institution.longNameFr.label': 'Nom complet en français',
  'field.institution.longNameNl.label': 'Nom complet en néerlandais',
  'field.institution.longNameDe.label': 'Nom complet en allemand',
  'field.institution.url.label': 'Site web',
  'field.institution.url.hint': 'L’adresse complète, comme https://www.institution.be',
  'field.institution.logo.label': 'Adresse du logo',
  'field.institution.logo.hint':
    'PNG, JPEG, GIF ou SVG, carré et de moins de 100 pixels, comme https://www.institution.be/logo.png',
  'field.institution.street.label': 'Rue et numéro',
  'field.institution.postcode.label': 'Code postal',
  'field.institution.city.label': 'Commune',
  'field.institution.region.label': 'Région',
  'field.institution.region.brussels': 'Bruxelles-Capitale',
  'field.institution.region.flanders': 'Flandre',
  'field.institution.region.wallonia': 'Wallonie',
  'field.institution.businessHelpdeskPhone.label': 'Téléphone pour les questions sur vos documents',
  'field.institution.technicalHelpdeskPhone.label': 'Téléphone pour les questions techniques',
}
