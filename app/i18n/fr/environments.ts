import type { Translation } from '#app/i18n/catalogue.ts'
import type { environments as english } from '#app/i18n/en/environments.ts'

export const environments: Translation<typeof english> = {
  'refusal.environment.gone':
    'Cet émetteur n’existe pas, ou n’est pas de votre institution. Consultez la liste de vos fiches de demande.',
  'refusal.environment.revision':
    'L’environnement a changé depuis l’ouverture de cette page. Rien n’a été fait : relisez la page, puis décidez.',
  'refusal.environment.approve.state': 'Cet environnement est déjà ouvert.',
  'refusal.environment.certificateRegistered.state': 'Cet environnement n’attend pas de certificat.',
  'refusal.environment.configure.state':
    'Cet environnement ne peut pas être configuré maintenant : il manque encore le certificat, l’autorisation ou le jour convenu, ou il l’est déjà.',
  'refusal.environment.reportTests.state':
    'Les tests se communiquent une fois l’acceptation configurée, et pas tant qu’un rapport précédent est chez l’équipe eBox.',
  'refusal.environment.confirmTests.state':
    'Aucun rapport de tests n’est à confirmer. Quelqu’un y a peut-être répondu entre-temps.',
  'refusal.environment.refuseTests.state':
    'Aucun rapport de tests n’attend de réponse. Quelqu’un y a peut-être répondu entre-temps.',
  'refusal.environment.requestProduction.state': 'La production est déjà demandée, ou le service a pris fin.',
  'refusal.environment.requestProduction.testsConfirmed':
    'La production se demande une fois que l’équipe eBox a confirmé vos tests en acceptation.',
  'refusal.environment.signOff.state':
    'Aucune demande de production n’est à autoriser. Quelqu’un y a peut-être répondu entre-temps.',
  'refusal.environment.signOff.secondSignOff':
    'La personne qui a confirmé les tests n’autorise pas aussi la production. Demandez-le à un ou une collègue.',
  'refusal.environment.refuseProduction.state':
    'Aucune demande de production n’attend de réponse. Quelqu’un y a peut-être répondu entre-temps.',
  'refusal.environment.schedule.state':
    'Le jour se convient une fois la production autorisée et son certificat enregistré.',
  'refusal.environment.unschedule.state':
    'Le jour convenu ne peut plus être abandonné : la production est déjà configurée, ou aucun jour n’est convenu.',
  'refusal.environment.goLive.state': 'Un émetteur est mis en service une fois la production configurée.',
  'refusal.environment.goLive.dayHasCome':
    'Le jour convenu n’est pas encore arrivé. Mettez en service ce jour-là, ou convenez d’un autre.',
  'refusal.environment.suspend.state': 'Seul un émetteur en service peut être suspendu.',
  'refusal.environment.resume.state': 'Seul un émetteur suspendu peut publier à nouveau.',
  'refusal.environment.end.state': 'Cet environnement a déjà pris fin.',
}
