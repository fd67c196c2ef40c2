import type { Translation } from '#app/i18n/catalogue.ts'
import type { stepMails as english } from '#app/i18n/en/step-mails.ts'

export const stepMails: Translation<typeof english> = {
  'mail.environment.acceptance': 'Abnahme',
  'mail.environment.production': 'Produktion',
  'mail.step.acceptanceConfigured.subject': '{application}: die Abnahme ist konfiguriert',
  'mail.step.acceptanceConfigured.what':
    'Das eBox-Team hat die Abnahmeumgebung dieser Anwendung konfiguriert. Sie können dort jetzt veröffentlichen, nur an Testempfänger.',
  'mail.step.acceptanceConfigured.next':
    'Gehen Sie die Testfälle durch, halten Sie die Ergebnisse fest und melden Sie sie. Die Produktion folgt, sobald das eBox-Team Ihre Tests bestätigt hat.',
  'mail.step.testsConfirmed.subject': '{application}: Ihre Tests sind bestätigt',
  'mail.step.testsConfirmed.what':
    'Das eBox-Team hat den Bericht über Ihre Tests in der Abnahme gelesen und bestätigt ihn.',
  'mail.step.testsConfirmed.next':
    'Sie können jetzt die Produktion beantragen. Ohne Ihren Antrag geschieht dort nichts.',
  'mail.step.testsRefused.subject': '{application}: Ihre Tests sind noch nicht bestätigt',
  'mail.step.testsRefused.what':
    'Das eBox-Team hat den Bericht über Ihre Tests in der Abnahme gelesen und bestätigt ihn noch nicht, aus diesem Grund:',
  'mail.step.testsRefused.next':
    'Testen Sie erneut, was genannt ist, berichtigen Sie die Ergebnisse und melden Sie sie noch einmal. Was Sie notiert haben, bleibt erhalten.',
  'mail.step.signedOff.subject': '{application}: die Produktion ist freigegeben',
  'mail.step.signedOff.what': 'Das eBox-Team hat Ihren Antrag auf Produktion freigegeben.',
  'mail.step.signedOff.next':
    'Schlagen Sie einen Tag für die Inbetriebnahme vor, oder nehmen Sie den an, den das eBox-Team vorschlägt.',
  'mail.step.certificateAwaited.subject':
    '{application}: die Produktion ist freigegeben, ihr Zertifikat fehlt',
  'mail.step.certificateAwaited.what':
    'Das eBox-Team hat Ihren Antrag auf Produktion freigegeben. Es ist noch kein Zertifikat für die Produktion registriert.',
  'mail.step.certificateAwaited.next':
    'Reichen Sie das Zertifikat für die Produktion ein. Danach vereinbaren beide Seiten den Tag der Inbetriebnahme.',
  'mail.step.productionRefused.subject': '{application}: die Produktion ist nicht freigegeben',
  'mail.step.productionRefused.what':
    'Das eBox-Team hat Ihren Antrag auf Produktion nicht freigegeben, aus diesem Grund:',
  'mail.step.productionRefused.next': 'Sobald dies geklärt ist, beantragen Sie die Produktion erneut.',
  'mail.step.productionConfigured.subject': '{application}: die Produktion ist für den {day} konfiguriert',
  'mail.step.productionConfigured.what':
    'Das eBox-Team hat die Produktion für diese Anwendung konfiguriert. Die Inbetriebnahme ist am {day}.',
  'mail.step.productionConfigured.next':
    'Vor der Inbetriebnahme wird nichts veröffentlicht. Das eBox-Team schreibt Ihnen, sobald es so weit ist.',
  'mail.step.live.subject': '{application} ist in Betrieb',
  'mail.step.live.what':
    'Das eBox-Team hat diese Anwendung in Betrieb genommen. Ab jetzt erreichen ihre Dokumente die Bürger.',
  'mail.step.live.next':
    'Die Seite des Absenders zeigt, welche Dokumenttypen eingeschaltet sind. Neue werden zuerst in der Abnahme getestet.',
  'mail.step.suspended.subject': '{application}: das Veröffentlichen ist ausgesetzt',
  'mail.step.suspended.what':
    'Das eBox-Team hat diese Anwendung in der Produktion ausgesetzt, aus diesem Grund:',
  'mail.step.suspended.next':
    'Bis zur Wiederaufnahme lehnt der Webservice ihre Nachrichten ab (Business Error 40). Schreiben Sie dem eBox-Team, um dies zu klären.',
  'mail.step.resumed.subject': '{application}: das Veröffentlichen ist wieder aufgenommen',
  'mail.step.resumed.what':
    'Das eBox-Team hat die Aussetzung aufgehoben: Diese Anwendung veröffentlicht wieder in der Produktion.',
  'mail.step.resumed.next': 'Senden Sie erneut, was inzwischen abgelehnt wurde.',
  'mail.step.ended.subject': '{application}: das Veröffentlichen ist beendet',
  'mail.step.ended.what':
    'Der letzte Tag dieser Anwendung ist vorbei, wie Sie es beantragt hatten. Sie veröffentlicht in keiner Umgebung mehr.',
  'mail.step.ended.next':
    'Lassen Sie die Zertifikate von der Stelle widerrufen, die sie ausgestellt hat, wenn Sie ihre Schlüssel nicht mehr brauchen.',
  'mail.step.remindCertificate.subject': 'Erinnerung: Das Zertifikat von {application} fehlt',
  'mail.step.remindCertificate.what':
    'Für diese Umgebung ist noch kein Zertifikat registriert, daher kann sie nicht konfiguriert werden.',
  'mail.step.remindCertificate.next': 'Reichen Sie es ein, sobald die Stelle es ausgestellt hat.',
  'mail.step.remindTests.subject': 'Erinnerung: Die Tests von {application} werden erwartet',
  'mail.step.remindTests.what': 'Die Abnahme ist konfiguriert, und Ihre Tests wurden noch nicht gemeldet.',
  'mail.step.remindTests.next':
    'Gehen Sie die Testfälle durch und melden Sie sie, oder schreiben Sie dem eBox-Team, wenn etwas im Wege steht.',
  'mail.step.remindDay.subject':
    'Erinnerung: Der Tag der Inbetriebnahme von {application} ist nicht vereinbart',
  'mail.step.remindDay.what': 'Die Produktion ist freigegeben, und es ist noch kein Tag vereinbart.',
  'mail.step.remindDay.next': 'Schlagen Sie einen Tag vor, oder nehmen Sie den vorgeschlagenen an.',
  'mail.step.dayProposed.subject': '{application}: der {day} ist für die Inbetriebnahme vorgeschlagen',
  'mail.step.dayProposed.what':
    'Für {application} von {institution} schlägt die andere Seite die Inbetriebnahme am {day} vor.',
  'mail.step.dayProposed.next':
    'Stimmen Sie auf der Seite der Planung zu, oder schlagen Sie einen anderen Tag vor.',
  'mail.step.dayAgreed.subject': '{application} geht am {day} in Betrieb',
  'mail.step.dayAgreed.what':
    'Beide Seiten sind sich einig: {application} von {institution} geht am {day} in Betrieb.',
  'mail.step.dayAgreed.next':
    'Auf der Seite der Planung steht der Tag als Datei für Ihren Kalender. Jede Seite kann um eine Verlegung bitten.',
  'mail.step.dayDropped.subject': '{application}: der Vorschlag des {day} ist entfallen',
  'mail.step.dayDropped.what':
    'Für {application} von {institution} ist der {day} nicht mehr für die Inbetriebnahme vorgeschlagen.',
  'mail.step.dayDropped.next':
    'Was vereinbart war, bleibt vereinbart. Ist kein Tag vereinbart, schlagen Sie einen anderen vor.',
  'mail.step.dayCancelled.subject': '{application}: der Tag der Inbetriebnahme ist aufgegeben',
  'mail.step.dayCancelled.what':
    'Die andere Seite hat den vereinbarten Tag der Inbetriebnahme von {application} ({institution}), den {day}, aufgegeben.',
  'mail.step.dayCancelled.next': 'Vereinbaren Sie auf der Seite der Planung einen anderen Tag.',
  'mail.step.acceptanceReady.subject': '{application}: die Abnahme kann konfiguriert werden',
  'mail.step.acceptanceReady.what':
    'Das Zertifikat für die Abnahme von {institution} ist registriert. Die Umgebung wartet auf ihre Konfiguration.',
  'mail.step.acceptanceReady.next':
    'Konfigurieren Sie sie, und geben Sie dann auf dieser Seite an, welche Dokumenttypen eingeschaltet sind.',
  'mail.step.testsReported.subject': '{application}: Tests wurden gemeldet',
  'mail.step.testsReported.what': '{institution} hat ihre Tests in der Abnahme gemeldet.',
  'mail.step.testsReported.next':
    'Lesen Sie die Ergebnisse, und bestätigen Sie sie oder sagen Sie, was fehlt.',
  'mail.step.productionRequested.subject': '{application}: die Produktion wurde beantragt',
  'mail.step.productionRequested.what': '{institution} beantragt die Produktion.',
  'mail.step.productionRequested.next':
    'Eine genehmigende Person, die die Tests nicht bestätigt hat, gibt sie frei oder sagt, warum nicht.',
  'mail.step.productionReady.subject': '{application}: ein Tag der Inbetriebnahme kann vereinbart werden',
  'mail.step.productionReady.what':
    'Die Produktion von {institution} ist freigegeben, und ihr Zertifikat ist registriert.',
  'mail.step.productionReady.next':
    'Schlagen Sie einen Tag vor, oder nehmen Sie den an, den der Partner vorschlägt.',
  'mail.step.productionScheduled.subject': '{application}: die Produktion ist zu konfigurieren',
  'mail.step.productionScheduled.what':
    '{institution} geht am {day} in Betrieb, und die Produktion ist noch nicht konfiguriert.',
  'mail.step.productionScheduled.next': 'Konfigurieren Sie sie vor diesem Tag.',
  'mail.step.goLiveDue.subject': '{application}: die Inbetriebnahme steht an',
  'mail.step.goLiveDue.what':
    'Die Produktion von {institution} ist konfiguriert, und der vereinbarte Tag, der {day}, ist gekommen.',
  'mail.step.goLiveDue.next': 'Nehmen Sie sie in Betrieb, oder vereinbaren Sie einen anderen Tag.',
  'mail.step.environment': 'Umgebung',
}
