import type { Translation } from '#app/i18n/catalogue.ts'
import type { applicationFields as english } from '#app/i18n/en/application-fields.ts'

export const applicationFields: Translation<typeof english> = {
  'applicationId.empty': 'Indiquez un identifiant pour l’application',
  'applicationId.characters':
    'N’utilisez dans l’identifiant que des lettres sans accent, des chiffres, des points, des deux-points et des traits d’union : « {character} » ({codePoint}) n’y a pas sa place. Ce caractère ressemble peut-être à une autre lettre ; retapez-le.',
  'applicationId.ends': 'L’identifiant doit commencer et finir par une lettre ou un chiffre',
  'applicationId.tooLong': 'L’identifiant compte {length} caractères ; raccourcissez-le à {max} au plus',
  'applicationId.underscore':
    'Le trait de soulignement est admis, mais certains systèmes autour du service web y trébuchent. Un trait d’union est plus sûr.',
  'field.application.applicationId.label': 'Identifiant de l’application',
  'field.application.applicationId.hint':
    'Lettres, chiffres, points, deux-points et traits d’union, 64 au plus (150 avec un certificat partagé), comme rjv-onva:workerholidayrights:cova2. Les majuscules comptent. L’équipe eBox le confirme.',
  'field.application.applicationId.required': 'Indiquez un identifiant pour l’application',
  'field.application.nameFr.label': 'Nom en français',
  'field.application.nameFr.hint': 'Comme le connaissent les personnes qui l’utilisent.',
  'field.application.nameFr.required': 'Indiquez le nom de l’application en français',
  'field.application.nameNl.label': 'Nom en néerlandais',
  'field.application.nameNl.hint': 'Comme le connaissent les personnes qui l’utilisent.',
  'field.application.nameNl.required': 'Indiquez le nom de l’application en néerlandais',
  'field.application.audience.label': 'Qui reçoit les documents ?',
  'field.application.audience.required': 'Choisissez qui reçoit les documents',
  'field.application.audience.citizen': 'Des citoyens',
  'field.application.audience.enterprise': 'Des entreprises',
  'field.application.protocol.label': 'Comment l’application enverra-t-elle ?',
  'field.application.protocol.required': 'Choisissez comment l’application enverra',
  'field.application.protocol.soap': 'Service web EBoxMessage (SOAP)',
  'field.application.protocol.rest': 'REST',
  'field.application.network.label': 'Par quel réseau ?',
  'field.application.network.required': 'Choisissez le réseau',
  'field.application.network.internet': 'Internet',
  'field.application.network.extranet': 'Extranet de la sécurité sociale',
  'field.application.certificateUse.label': 'Quel certificat l’application utilisera-t-elle ?',
  'field.application.certificateUse.required': 'Choisissez quel certificat l’application utilisera',
  'field.application.certificateUse.dedicated': 'Le sien propre',
  'field.application.certificateUse.shared':
    'Un certificat partagé avec d’autres applications de l’institution',
  'field.application.description.label': 'Ce que fait l’application',
  'field.application.nameDe.label': 'Nom en allemand',
  'field.application.url.label': 'Adresse web du service en ligne',
  'field.application.url.hint': 'L’adresse complète, comme https://www.institution.be/service',
  'field.application.helpdesk.label': 'E-mail de son propre helpdesk',
  'field.application.helpdesk.hint':
    'Seulement s’il diffère de celui de l’institution. Une boîte aux lettres partagée.',
  'field.application.helpdeskPhone.label': 'Téléphone de son propre helpdesk',
  'field.application.acceptanceFrom.label': 'Premiers tests en acceptation',
  'field.application.acceptanceFrom.hint': 'Le jour où vous voudriez commencer.',
  'field.application.productionFrom.label': 'Début en production',
  'field.application.productionFrom.hint': 'Le jour où vous voudriez passer en production.',
}
