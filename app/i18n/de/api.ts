import type { Translation } from '#app/i18n/catalogue.ts'
import type { api as english } from '#app/i18n/en/api.ts'

export const api: Translation<typeof english> = {
  'api.problem.badRequest':
    'Das Gesendete passt nicht. Jeder Punkt sagt, an welcher Stelle, und wie Sie es berichtigen.',
  'api.problem.noAccessToken':
    'Senden Sie das Token Ihrer Einrichtung im Header Authorization, als: Bearer TOKEN.',
  'api.problem.invalidAccessToken':
    'Dieses Token ist nicht bekannt, wurde widerrufen oder ist abgelaufen. Ein Verwalter Ihrer Einrichtung stellt unter Einstellungen, API-Token ein neues aus.',
  'api.problem.missingScope':
    'Das Token hat nicht den Umfang „{scope}“. Stellen Sie ein Token aus, das ihn hat.',
  'api.problem.missingPermission': 'Das Token erlaubt dies nicht.',
  'api.problem.resourceNotFound':
    'Unter dieser Adresse gibt es nichts, oder sie steht diesem Token nicht offen.',
  'api.problem.methodNotAllowed':
    'Diese Adresse kennt diese Methode nicht. Der Header Allow nennt die Methoden, die sie kennt.',
  'api.problem.notAcceptable':
    'Dies gibt es in keinem Typ, den der Header Accept nennt. Das OpenAPI-Dokument führt die angebotenen auf; eine signierte Antwort braucht einen Schlüssel des Portals, SECRET_JWS.',
  'api.problem.conflict': 'Der gegenwärtige Zustand erlaubt dies nicht.',
  'api.problem.preconditionFailed':
    'Das Antragsformular wurde geändert, seit Sie es gelesen haben. Lesen Sie es erneut und senden Sie die Änderung mit der neuen Version.',
  'api.problem.payloadTooLarge': 'Der Inhalt ist größer als 64 kB. Senden Sie einen kleineren.',
  'api.problem.unsupportedMediaType': 'Senden Sie den Inhalt als application/json, in UTF-8.',
  'api.problem.idempotencyKeyReused':
    'Dieser Idempotency-Key wurde für eine andere Anfrage verwendet. Geben Sie jeder Anfrage einen eigenen Schlüssel.',
  'api.problem.idempotencyKeyPending':
    'Eine Anfrage mit diesem Idempotency-Key wird gerade bearbeitet. Wiederholen Sie sie gleich, um ihre Antwort zu erhalten.',
  'api.problem.preconditionRequired': 'Senden Sie die Version, die Sie gelesen haben, im Header If-Match.',
  'api.problem.tooManyRequests':
    'Zu viele Aufrufe. Fahren Sie nach den Sekunden fort, die der Header Retry-After nennt.',
  'api.problem.tooManyFailedRequests':
    'Zu viele Aufrufe mit einem unbekannten Token. Prüfen Sie das Token und fahren Sie nach den Sekunden fort, die der Header Retry-After nennt.',
  'api.problem.internalServerError':
    'Auf unserer Seite ist etwas schiefgegangen. Wenn es wieder geschieht, schreiben Sie dem eBox-Team und nennen Sie den Wert des Headers BelGov-Trace-Id.',
  'api.problem.serviceUnavailable':
    'Das Portal kann im Augenblick nicht arbeiten. Wiederholen Sie den Aufruf nach den Sekunden, die der Header Retry-After nennt.',

  'api.issue.unknown':
    'Dieser Name ist hier nicht bekannt. Lassen Sie ihn weg oder prüfen Sie die Schreibweise.',
  'api.issue.twice': 'Dieser Parameter wurde zweimal gesendet. Senden Sie ihn einmal.',
  'api.issue.required': 'Dies fehlt. Senden Sie es mit.',
  'api.issue.type': 'Dies hat einen anderen Typ, als das OpenAPI-Dokument beschreibt.',
  'api.issue.choice': 'Dies ist keiner der Werte, die das OpenAPI-Dokument nennt.',
  'api.issue.range': 'Dies ist länger, kürzer, größer oder kleiner, als das OpenAPI-Dokument erlaubt.',
  'api.issue.format': 'Dies hat nicht die Form, die das OpenAPI-Dokument beschreibt.',
  'api.issue.json': 'Der Inhalt ist kein JSON in UTF-8.',
  'api.issue.unstorable': 'Das Zeichen {codePoint} kann nicht gespeichert werden. Lassen Sie es weg.',
  'api.issue.key': 'Ein Idempotency-Key besteht aus 1 bis 64 Buchstaben, Ziffern, Binde- oder Unterstrichen.',
  'api.issue.alone': 'Senden Sie diesen Teil in einer eigenen Anfrage.',
  'api.issue.oneEnvironment': 'Senden Sie jeweils das Zertifikat einer einzigen Umgebung.',
  'api.issue.csr':
    'Der CSR verletzt die Regel {code}. Senden Sie ihn an /api/v1/csrs/check, um zu erfahren, was festgestellt wurde und wie Sie es berichtigen.',
  'api.issue.profile':
    'Dieses Profil gibt es nicht. Senden Sie eines von diesen oder lassen Sie die Angabe weg: {names}.',
  'api.issue.task.notStarted': 'Dieser Teil ist noch nicht ausgefüllt.',
  'api.issue.task.inProgress': 'Dieser Teil ist noch nicht vollständig.',
  'api.issue.task.blocked':
    'Füllen Sie zuerst die Einrichtung und die Anwendung vollständig aus: Das Zertifikat nennt beide.',

  'api.refusal.version': 'Das Antragsformular wurde geändert, seit Sie es gelesen haben.',
  'api.refusal.otherInstitution':
    'Dies ist nicht die Unternehmensnummer der Einrichtung des Tokens. Lassen Sie sie weg, oder verwenden Sie ein Token der anderen Einrichtung.',
}
