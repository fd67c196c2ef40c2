import type { Translation } from '#app/i18n/catalogue.ts'
import type { environments as english } from '#app/i18n/en/environments.ts'

export const environments: Translation<typeof english> = {
  'refusal.environment.gone':
    'Diesen Absender gibt es nicht, oder er gehört nicht zu Ihrer Einrichtung. Öffnen Sie Ihre Liste der Antragsformulare.',
  'refusal.environment.revision':
    'Die Umgebung hat sich geändert, seit Sie diese Seite geöffnet haben. Es wurde nichts getan: Sehen Sie die Seite erneut an und entscheiden Sie dann.',
  'refusal.environment.approve.state': 'Diese Umgebung ist bereits eröffnet.',
  'refusal.environment.certificateRegistered.state': 'Diese Umgebung wartet nicht auf ein Zertifikat.',
  'refusal.environment.configure.state':
    'Diese Umgebung kann jetzt nicht konfiguriert werden: Zertifikat, Freigabe oder vereinbarter Tag fehlen noch, oder sie ist es bereits.',
  'refusal.environment.reportTests.state':
    'Tests werden gemeldet, sobald die Abnahme konfiguriert ist, und nicht, solange ein früherer Bericht beim eBox-Team liegt.',
  'refusal.environment.confirmTests.state':
    'Es gibt keinen Testbericht zu bestätigen. Vielleicht hat ihn inzwischen jemand beantwortet.',
  'refusal.environment.refuseTests.state':
    'Es gibt keinen Testbericht zu beantworten. Vielleicht hat ihn inzwischen jemand beantwortet.',
  'refusal.environment.requestProduction.state':
    'Die Produktion ist bereits beantragt, oder der Dienst ist beendet.',
  'refusal.environment.requestProduction.testsConfirmed':
    'Die Produktion kann beantragt werden, sobald das eBox-Team Ihre Tests in der Abnahme bestätigt hat.',
  'refusal.environment.signOff.state':
    'Es gibt keinen Antrag auf Produktion freizugeben. Vielleicht hat ihn inzwischen jemand beantwortet.',
  'refusal.environment.signOff.secondSignOff':
    'Wer die Tests bestätigt hat, gibt die Produktion nicht auch frei. Bitten Sie eine Kollegin oder einen Kollegen darum.',
  'refusal.environment.refuseProduction.state':
    'Es gibt keinen Antrag auf Produktion zu beantworten. Vielleicht hat ihn inzwischen jemand beantwortet.',
  'refusal.environment.schedule.state':
    'Ein Tag wird vereinbart, sobald die Produktion freigegeben und ihr Zertifikat registriert ist.',
  'refusal.environment.unschedule.state':
    'Der vereinbarte Tag kann jetzt nicht aufgegeben werden: Die Produktion ist dafür bereits konfiguriert, oder es ist kein Tag vereinbart.',
  'refusal.environment.goLive.state': 'Ein Absender geht in Betrieb, sobald die Produktion konfiguriert ist.',
  'refusal.environment.goLive.dayHasCome':
    'Der vereinbarte Tag ist noch nicht gekommen. Nehmen Sie an diesem Tag in Betrieb, oder vereinbaren Sie einen anderen.',
  'refusal.environment.suspend.state': 'Nur ein Absender in Betrieb kann ausgesetzt werden.',
  'refusal.environment.resume.state': 'Nur ein ausgesetzter Absender kann wieder veröffentlichen.',
  'refusal.environment.end.state': 'Diese Umgebung ist bereits beendet.',
}
