import type { Translation } from '#app/i18n/catalogue.ts'
import type { environments as english } from '#app/i18n/en/environments.ts'

export const environments: Translation<typeof english> = {
  'refusal.environment.gone':
    'Deze afzender bestaat niet, of is niet van uw instelling. Ga naar uw lijst van aanvraagfiches.',
  'refusal.environment.revision':
    'De omgeving is veranderd sinds u deze pagina opende. Er is niets gedaan: bekijk de pagina opnieuw en beslis dan.',
  'refusal.environment.approve.state': 'Deze omgeving is al geopend.',
  'refusal.environment.certificateRegistered.state': 'Deze omgeving wacht niet op een certificaat.',
  'refusal.environment.configure.state':
    'Deze omgeving kan nu niet worden geconfigureerd: het certificaat, de goedkeuring of de afgesproken dag ontbreekt nog, of het is al gebeurd.',
  'refusal.environment.reportTests.state':
    'Testen deelt u mee zodra acceptatie geconfigureerd is, en niet zolang een eerder verslag bij het eBox-team ligt.',
  'refusal.environment.confirmTests.state':
    'Er is geen testverslag te bevestigen. Misschien heeft iemand het intussen beantwoord.',
  'refusal.environment.refuseTests.state':
    'Er is geen testverslag te beantwoorden. Misschien heeft iemand het intussen beantwoord.',
  'refusal.environment.requestProduction.state': 'Productie is al aangevraagd, of de dienst is beëindigd.',
  'refusal.environment.requestProduction.testsConfirmed':
    'Productie kunt u aanvragen zodra het eBox-team uw testen in acceptatie heeft bevestigd.',
  'refusal.environment.signOff.state':
    'Er is geen aanvraag voor productie goed te keuren. Misschien heeft iemand ze intussen beantwoord.',
  'refusal.environment.signOff.secondSignOff':
    'Wie de testen bevestigde, keurt de productie niet ook goed. Vraag het aan een collega.',
  'refusal.environment.refuseProduction.state':
    'Er is geen aanvraag voor productie te beantwoorden. Misschien heeft iemand ze intussen beantwoord.',
  'refusal.environment.schedule.state':
    'Een dag spreekt u af zodra productie is goedgekeurd en haar certificaat geregistreerd is.',
  'refusal.environment.unschedule.state':
    'De afgesproken dag kan nu niet worden losgelaten: productie is er al voor geconfigureerd, of er is geen dag afgesproken.',
  'refusal.environment.goLive.state':
    'Een afzender wordt in gebruik genomen zodra productie geconfigureerd is.',
  'refusal.environment.goLive.dayHasCome':
    'De afgesproken dag is nog niet aangebroken. Neem die dag in gebruik, of spreek een andere af.',
  'refusal.environment.suspend.state': 'Alleen een afzender die in gebruik is, kan worden opgeschort.',
  'refusal.environment.resume.state': 'Alleen een opgeschorte afzender kan opnieuw publiceren.',
  'refusal.environment.end.state': 'Deze omgeving is al beëindigd.',
}
