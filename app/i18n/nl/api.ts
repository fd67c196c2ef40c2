import type { Translation } from '#app/i18n/catalogue.ts'
import type { api as english } from '#app/i18n/en/api.ts'

export const api: Translation<typeof english> = {
  'api.problem.badRequest': 'Wat werd verstuurd, past niet. Elk punt zegt waar, en hoe u het verbetert.',
  'api.problem.noAccessToken':
    'Stuur het token van uw instelling mee in de header Authorization, als: Bearer TOKEN.',
  'api.problem.invalidAccessToken':
    'Dit token is niet bekend, werd ingetrokken of is verlopen. Een beheerder van uw instelling geeft een nieuw uit onder Instellingen, API-tokens.',
  'api.problem.missingScope': 'Het token heeft niet het bereik “{scope}”. Geef een token uit dat het heeft.',
  'api.problem.missingPermission': 'Het token laat dit niet toe.',
  'api.problem.resourceNotFound': 'Er is niets op dit adres, of het staat niet open voor dit token.',
  'api.problem.methodNotAllowed':
    'Dit adres kent die methode niet. De header Allow noemt welke het wel kent.',
  'api.problem.notAcceptable':
    'Dit is niet te krijgen in een type dat de header Accept noemt. Het OpenAPI-document somt de aangeboden types op; een ondertekend antwoord vraagt een sleutel van het portaal, SECRET_JWS.',
  'api.problem.conflict': 'De huidige toestand laat dit niet toe.',
  'api.problem.preconditionFailed':
    'De aanvraagfiche is gewijzigd sinds u ze las. Lees ze opnieuw en stuur de wijziging met de nieuwe versie.',
  'api.problem.payloadTooLarge': 'De inhoud is groter dan 64 kB. Stuur een kleinere.',
  'api.problem.unsupportedMediaType': 'Stuur de inhoud als application/json, in UTF-8.',
  'api.problem.idempotencyKeyReused':
    'Deze Idempotency-Key werd voor een ander verzoek gebruikt. Geef elk verzoek een eigen sleutel.',
  'api.problem.idempotencyKeyPending':
    'Een verzoek met deze Idempotency-Key wordt nog verwerkt. Herhaal het zo dadelijk om het antwoord te krijgen.',
  'api.problem.preconditionRequired': 'Stuur de versie die u las mee in de header If-Match.',
  'api.problem.tooManyRequests':
    'Te veel oproepen. Ga verder na het aantal seconden in de header Retry-After.',
  'api.problem.tooManyFailedRequests':
    'Te veel oproepen met een onbekend token. Controleer het token en ga verder na het aantal seconden in de header Retry-After.',
  'api.problem.internalServerError':
    'Er liep iets mis aan onze kant. Gebeurt het opnieuw, schrijf dan naar het eBox-team en vermeld de waarde van de header BelGov-Trace-Id.',
  'api.problem.serviceUnavailable':
    'Het portaal kan op dit moment niet werken. Herhaal de oproep na het aantal seconden in de header Retry-After.',

  'api.issue.unknown': 'Deze naam is hier niet bekend. Laat hem weg of controleer de spelling.',
  'api.issue.twice': 'Deze parameter werd twee keer verstuurd. Stuur hem één keer.',
  'api.issue.required': 'Dit ontbreekt. Stuur het mee.',
  'api.issue.type': 'Dit heeft een ander type dan in het OpenAPI-document beschreven is.',
  'api.issue.choice': 'Dit is geen van de waarden uit het OpenAPI-document.',
  'api.issue.range': 'Dit is langer, korter, groter of kleiner dan het OpenAPI-document toelaat.',
  'api.issue.format': 'Dit heeft niet de vorm die in het OpenAPI-document beschreven is.',
  'api.issue.json': 'De inhoud is geen JSON in UTF-8.',
  'api.issue.unstorable': 'Het teken {codePoint} kan niet worden bewaard. Laat het weg.',
  'api.issue.key': 'Een Idempotency-Key telt 1 tot 64 letters, cijfers, koppeltekens of lage streepjes.',
  'api.issue.alone': 'Stuur dit deel in een eigen verzoek.',
  'api.issue.oneEnvironment': 'Stuur het certificaat van één omgeving tegelijk.',
  'api.issue.csr':
    'De CSR schendt regel {code}. Stuur hem naar /api/v1/csrs/check om te weten wat werd vastgesteld en hoe u het verbetert.',
  'api.issue.profile': 'Dit profiel bestaat niet. Stuur een van deze, of laat het weg: {names}.',
  'api.issue.task.notStarted': 'Dit deel is nog niet ingevuld.',
  'api.issue.task.inProgress': 'Dit deel is nog niet volledig.',
  'api.issue.task.blocked': 'Vul eerst de instelling en de toepassing aan: het certificaat noemt beide.',

  'api.refusal.version': 'De aanvraagfiche is gewijzigd sinds u ze las.',
  'api.refusal.otherInstitution':
    'Dit is niet het ondernemingsnummer van de instelling van het token. Laat het weg, of gebruik een token van de andere instelling.',
}
