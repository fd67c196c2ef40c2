import type { Translation } from '#app/i18n/catalogue.ts'
import type { post as english } from '#app/i18n/en/post.ts'

export const post: Translation<typeof english> = {
  'mail.footer':
    'Diese Nachricht wurde vom eBox-Partnerportal gesendet. Haben Sie eine Frage? Schreiben Sie dem eBox-Team: {mailbox}',
  'mail.labelled': '{label}: {value}',
  'mail.copy':
    'Sie erhalten diese Kopie, weil dies das Funktionspostfach von {institution} ist. Die Personen, die sich im Portal darum kümmern, haben die Nachricht ebenfalls erhalten.',
  'mail.button.signIn': 'Anmelden',
  'mail.button.open': 'Das Antragsformular öffnen',
  'mail.button.confirm': 'Den Antrag lesen und antworten',
  'mail.button.portal': 'Das Portal öffnen',
  'mail.button.invitation': 'Die Einladung ansehen',

  'mail.signIn.subject': 'Anmeldung beim eBox-Partnerportal',
  'mail.signIn.what':
    'Jemand möchte sich mit dieser Adresse beim eBox-Partnerportal anmelden. Wenn Sie es sind, öffnen Sie diesen Link:',
  'mail.signIn.code': 'Das Portal fragt Sie vielleicht nach diesem Code:',
  'mail.signIn.next':
    'Link und Code gelten einmal und 10 Minuten lang. Wenn Sie sich nicht anmelden wollten, brauchen Sie nichts zu tun: Ohne diese Nachricht kann sich niemand anmelden. Geben Sie den Code niemandem weiter.',

  'mail.submitted.subject': '{reference}: Ihr Antragsformular ist angekommen',
  'mail.submitted.what': 'Wir haben das Antragsformular {reference} für {institution} erhalten.',
  'mail.submitted.next':
    'Das eBox-Team prüft es und antwortet innerhalb von {days} Arbeitstagen. Bestellen Sie kein Zertifikat vor der Genehmigung. Das Antragsformular zeigt jederzeit, wie weit wir sind.',

  'mail.reviewStarted.subject': '{reference}: Das eBox-Team prüft Ihr Antragsformular',
  'mail.reviewStarted.what':
    'Das eBox-Team hat mit der Prüfung des Antragsformulars {reference} für {institution} begonnen.',
  'mail.reviewStarted.next':
    'Sie brauchen jetzt nichts zu tun. Wir schreiben Ihnen, sobald es eine Entscheidung oder eine Frage gibt.',

  'mail.changesRequested.subject': '{reference}: Das eBox-Team bittet um Änderungen',
  'mail.changesRequested.what':
    'Das eBox-Team hat das Antragsformular {reference} für {institution} gelesen und bittet Sie um diese Änderungen:',
  'mail.changesRequested.next':
    'Ändern Sie das Verlangte und reichen Sie das Antragsformular dann erneut ein. Was Sie nicht ändern, bleibt, wie es ist.',

  'mail.approved.subject': '{reference}: Ihr Antragsformular ist genehmigt',
  'mail.approved.what':
    'Das Antragsformular {reference} für {institution} ist genehmigt. Dies sind Ihre Referenzen; bewahren Sie sie auf, denn Sie brauchen sie bei jeder Frage und bei jeder Nachricht an den Webdienst.',
  'mail.approved.institution': 'Einrichtung',
  'mail.approved.application': 'Anwendung',
  'mail.approved.issuer': 'Absender',
  'mail.approved.documentType': 'Dokumenttyp',
  'mail.approved.released':
    'Sie dürfen das Zertifikat jetzt mit dem CSR des Antragsformulars bestellen: {environments}.',
  'mail.approved.certificateAgain':
    'Erstellen Sie einen neuen CSR, bevor Sie ein Zertifikat bestellen ({environments}): Die Einrichtung oder die Anwendung wurde in anderer Form validiert als in Ihrem CSR.',
  'mail.approved.certificateUnfit':
    'Ihr Zertifikat konnte nicht registriert werden ({environments}): Es sagt nicht, was validiert wurde, oder gilt nicht mehr. Die Seite des Antragsformulars zeigt, was zu tun ist.',
  'mail.approved.next':
    'Sobald das Zertifikat ausgestellt ist, konfiguriert das eBox-Team die Abnahme, und Sie können dort testen. Die Produktion folgt auf Ihren Antrag, nach bestandenen Tests.',

  'mail.rejected.subject': '{reference}: Ihr Antragsformular ist nicht angenommen',
  'mail.rejected.what':
    'Das eBox-Team hat das Antragsformular {reference} für {institution} nicht angenommen, aus diesem Grund:',
  'mail.rejected.next':
    'Dieses Antragsformular ist geschlossen. Wenn der Grund nicht mehr besteht, können Sie ein neues beginnen.',

  'mail.draftExpires.subject': 'Ihr Antragsformular für {institution} wird am {day} gelöscht',
  'mail.draftExpires.what':
    'Seit {untouchedDays} Tagen hat niemand am Antragsformular für {institution} gearbeitet. Es wurde nie eingereicht und wird deshalb am {day} mit allen Angaben gelöscht.',
  'mail.draftExpires.next':
    'Wenn Sie es behalten möchten, öffnen Sie es vor diesem Tag und speichern Sie einen Schritt oder reichen Sie es ein. Wenn Sie darauf verzichten, brauchen Sie nichts zu tun.',

  'mail.button.queue': 'Die Liste öffnen',
  'mail.answersDue.subject.late': 'Antragsformulare warten auf Ihre Antwort, einige zu lange',
  'mail.answersDue.subject.soon': 'Antragsformulare warten auf Ihre Antwort',
  'mail.answersDue.what':
    'Diese Antragsformulare liegen beim eBox-Team, das den Partnern bis zu dem vorangestellten Tag eine Antwort zugesagt hat.',
  'mail.answersDue.late': 'Überfällig:',
  'mail.answersDue.soon': 'Bald fällig:',
  'mail.changesAwaited.subject': '{reference}: Das eBox-Team wartet auf Ihre Änderungen',
  'mail.changesAwaited.what':
    'Am {day} hat das eBox-Team Sie gebeten, das Antragsformular {reference} für {institution} zu ändern. Es wurde seitdem nicht erneut eingereicht.',
  'mail.changesAwaited.next':
    'Ändern Sie, was verlangt ist, und reichen Sie das Antragsformular dann erneut ein. Brauchen Sie es nicht mehr, können Sie es dort zurückziehen.',

  'mail.closingSoon.subject': '{reference}: Das Antragsformular wird geschlossen',
  'mail.closingSoon.what':
    'Am {asked} hat das eBox-Team Sie gebeten, das Antragsformular {reference} für {institution} zu ändern. Seitdem ist nichts damit geschehen. Es wird daher am {day} geschlossen.',
  'mail.closingSoon.next':
    'Damit es offen bleibt, ändern Sie vor diesem Tag, was verlangt ist, und reichen Sie es erneut ein, oder schreiben Sie dem eBox-Team auf seiner Seite. Ist es geschlossen, können Sie mit seinen Antworten ein neues Antragsformular beginnen.',
  'mail.closed.subject': '{reference}: Das Antragsformular ist geschlossen',
  'mail.closed.what':
    'Das Antragsformular {reference} für {institution} wartete auf Ihre Änderungen, und nach unserem Hinweis ist nichts damit geschehen. Es ist jetzt geschlossen.',
  'mail.closed.next':
    'Sie können es weiterhin lesen. Wenn Sie weitermachen möchten, beginnen Sie auf seiner Seite mit seinen Antworten ein neues Antragsformular: Sie müssen nicht alles erneut ausfüllen.',

  'mail.institutionChanged.subject': 'Das eBox-Team hat eine Änderung Ihrer Einrichtung festgehalten',
  'mail.institutionChanged.what': 'Vorher: {before}. Jetzt: {after}.',
  'mail.institutionChanged.next':
    'Ihre Anwendungen, Dokumenttypen und Referenzen bleiben, wie sie sind, und Ihr Zugang auch.',
  'mail.institutionMerged.subject': 'Zwei Einrichtungen sind für die eBox eine geworden',
  'mail.institutionMerged.what': '{before} ging in {after} über.',
  'mail.institutionMerged.next':
    'Anwendungen, Dokumenttypen und Referenzen bleiben, wie sie sind, und gehören zur Einrichtung, die weiterbesteht. Wer für die frühere arbeiten konnte, kann es nun dort; ihre Formulare können weiterhin gelesen werden.',
  'mail.institutionChange.renew':
    'Die Zertifikate dieser Anwendungen sagen nicht mehr, was registriert ist: {applications}. Beantragen Sie auf dem Portal neue; bis dahin können die jetzigen weiter verwendet werden, solange der Webdienst sie annimmt.',

  'mail.withdrawn.subject': '{reference}: Das Antragsformular wurde zurückgezogen',
  'mail.withdrawn.what': 'Das Antragsformular {reference} für {institution} wurde vom Partner zurückgezogen.',
  'mail.withdrawn.next': 'Es ist geschlossen; es ist nichts weiter zu tun.',

  'mail.authority.subject': 'Möchte {institution} in der eBox veröffentlichen? ({reference})',
  'mail.authority.what':
    'Jemand möchte im Namen von {institution} Dokumente in der eBox veröffentlichen. Wir schreiben Ihnen, weil dies die Adresse ist, die wir von der Einrichtung kennen.',
  'mail.authority.asker': 'Wer es beantragt',
  'mail.authority.application': 'Anwendung',
  'mail.authority.reference': 'Referenz',
  'mail.authority.confirm':
    'Lesen Sie den Antrag und sagen Sie, ob diese Person ihn im Namen Ihrer Einrichtung stellen darf:',
  'mail.authority.next':
    'Ohne Ihre Antwort wird der Antrag nicht genehmigt. Wenn Sie diese Person nicht kennen, bestätigen Sie nicht und schreiben Sie dem eBox-Team.',

  'mail.accessAsked.subject': 'Zugang zur Einrichtung {enterpriseNumber} beantragt',
  'mail.accessAsked.what':
    '{person} beantragt Zugang zur Einrichtung mit der Unternehmensnummer {enterpriseNumber}, die bereits registriert ist.',
  'mail.accessAsked.next':
    'Prüfen Sie, wer dies ist, und gewähren oder verweigern Sie den Zugang im Portal. Bis dahin sieht diese Person nichts von der Einrichtung.',

  'mail.accessAskedOfManager.subject': 'Jemand beantragt Zugang zu {institution}',
  'mail.accessAskedOfManager.what':
    '{person} beantragt Zugang zu {institution} (Unternehmensnummer {enterpriseNumber}) im eBox-Partnerportal.',
  'mail.accessAskedOfManager.next':
    'Sie verwalten die Mitglieder dieser Einrichtung: Sie können den Zugang gewähren oder verweigern, ebenso wie das eBox-Team. Gewähren Sie ihn nur, wenn Sie wissen, dass diese Person für Ihre Einrichtung arbeitet. Bis dahin sieht sie nichts davon.',

  'mail.newSubmission.subject': '{reference}: neues Antragsformular von {institution}',
  'mail.newSubmission.what': '{institution} hat das Antragsformular {reference} eingereicht.',
  'mail.newSubmission.next':
    'Es steht in der Warteschlange, mit den automatischen Prüfungen. Dem Partner wurde eine Antwort innerhalb von {days} Arbeitstagen zugesagt.',

  'mail.button.thread': 'Den Austausch öffnen',
  'mail.messageFromTeam.subject': '{reference}: eine Nachricht des eBox-Teams',
  'mail.messageFromTeam.what':
    'Das eBox-Team hat Ihnen zum Antragsformular {reference} für {institution} geschrieben.',
  'mail.messageFromTeam.next':
    'Sie lesen die Nachricht im Portal, wo Sie auch antworten können. Ihr Text wird nicht per E-Mail verschickt.',
  'mail.messageFromPartner.subject': '{reference}: eine Nachricht von {institution}',
  'mail.messageFromPartner.what': '{institution} hat zum Antragsformular {reference} geschrieben.',
  'mail.messageFromPartner.next':
    'Sie lesen die Nachricht im Portal, wo Sie auch antworten können. Ihr Text wird nicht per E-Mail verschickt.',

  'mail.certificateReleased.subject': '{reference}: CSR freigegeben ({environment})',
  'mail.certificateReleased.what':
    '{institution} hat nach der Genehmigung von {reference} den CSR ({environment}) eingereicht. Er entspricht genau dem, was validiert wurde, und wurde daher zur Bestellung freigegeben.',
  'mail.certificateReleased.next': 'Der Partner kann das Zertifikat bestellen. Es ist nichts zu entscheiden.',

  'mail.button.renew': 'Das Zertifikat erneuern',
  'mail.button.certificate': 'Das Zertifikat öffnen',
  'mail.certificate.application': 'Anwendung',
  'mail.certificate.environment': 'Umgebung',
  'mail.certificate.serial': 'Seriennummer',
  'mail.certificate.authority': 'Ausgestellt von',
  'mail.certificate.ends': 'Läuft ab am',
  'mail.certificate.days': 'Tage übrig',
  'mail.certificateEnds.subject': 'Das Zertifikat von {application} für {environment} läuft am {day} ab',
  'mail.certificateEnds.what':
    'Am {day} läuft das Zertifikat ab, mit dem {application} von {institution} in der eBox veröffentlicht. Danach lehnt der Webservice die Nachrichten ab.',
  'mail.certificateEnds.next':
    'Erneuern Sie es jetzt: Der Link öffnet einen Antrag auf ein neues Zertifikat, der bereits ausgefüllt ist und in dem Sie einen neuen Schlüssel erzeugen. Das jetzige Zertifikat gilt bis zu seinem Ende, sodass Sie dazwischen umstellen können. Sobald das neue eingereicht ist, werden Sie nicht mehr erinnert.',
  'mail.certificateEnded.subject':
    'Ohne Nachfolger abgelaufen: das Zertifikat von {application} für {environment}',
  'mail.certificateEnded.what':
    'Das Zertifikat von {application} von {institution} ist am {day} abgelaufen, und kein anderes ist registriert. Der Webservice lehnt die Nachrichten ab.',
  'mail.certificateEnded.next':
    'Fragen Sie die Einrichtung, ob sie das Zertifikat erneuert oder den Dienst beendet. Das Portal erinnert nicht mehr daran.',
  'mail.keyCompromised.subject':
    'Jetzt handeln: Andere können den Schlüssel von {application} für {environment} haben',
  'mail.keyCompromised.what':
    'Es wurde gemeldet, dass andere den Schlüssel dieses Zertifikats haben können. Der Webservice lehnt es ab jetzt ab, damit niemand damit im Namen von {institution} veröffentlichen kann. Tun Sie Folgendes, in dieser Reihenfolge:',
  'mail.keyCompromised.mistake':
    'War die Meldung ein Irrtum, sagen Sie es dem eBox-Team. Das Zertifikat wird trotzdem nicht wieder verwendet: Erneuern Sie es.',
  'mail.keyCompromisedTeam.subject': 'Schlüssel gemeldet: {application} von {institution}, {environment}',
  'mail.keyCompromisedTeam.what':
    'Es wurde gemeldet, dass andere den Schlüssel dieses Zertifikats von {institution} haben können. Das Portal hat es gestoppt und der Einrichtung gesagt, was zu tun ist.',
  'mail.keyCompromisedTeam.next':
    'Sorgen Sie dafür, dass die Konfiguration der Umgebung es nicht mehr enthält. Halten Sie den Widerruf auf seiner Seite fest, sobald die Zertifizierungsstelle es widerrufen hat.',

  'mail.accessGranted.subject': 'Sie haben jetzt Zugang zu {institution}',
  'mail.accessGranted.what':
    'Ihr Antrag auf Zugang wurde beantwortet: Sie sind jetzt Mitglied von {institution} (Unternehmensnummer {enterpriseNumber}) im eBox-Partnerportal.',
  'mail.accessGranted.next': 'Sie finden ihre Antragsformulare in Ihrer Liste.',

  'mail.accessRefused.subject': 'Der Zugang zur Einrichtung {enterpriseNumber} wurde nicht gewährt',
  'mail.accessRefused.what':
    'Sie haben Zugang zur Einrichtung mit der Unternehmensnummer {enterpriseNumber} beantragt. Er wurde nicht gewährt.',
  'mail.accessRefused.next':
    'Wenn Sie für diese Einrichtung arbeiten, bitten Sie eine Person, die ihre Mitglieder verwaltet, Sie einzuladen. Sie können den Antrag auch nach einem Tag erneut stellen.',

  'mail.invitation.subject': 'Sie sind zu {institution} im eBox-Partnerportal eingeladen',
  'mail.invitation.what':
    '{inviter} lädt Sie ein, im eBox-Partnerportal für {institution} zu arbeiten. Dort beantragen Einrichtungen, in der eBox zu veröffentlichen. Sehen Sie sich zuerst die Einladung an; es geschieht nichts, bevor Sie sie annehmen:',
  'mail.invitation.next':
    'Der Link funktioniert einmal, 7 Tage lang und nur für diese E-Mail-Adresse. Wenn Sie nicht wissen, wer Sie einlädt, brauchen Sie nichts zu tun.',

  'mail.button.passkeys': 'Ihre Passkeys ansehen',
  'mail.passkeyAdded.subject': 'Ihrem Konto wurde ein Passkey hinzugefügt',
  'mail.passkeyAdded.what':
    'Ihrem Konto im eBox-Partnerportal wurde ein Passkey hinzugefügt. Er ist der zweite Schritt zu den Seiten des eBox-Teams.',
  'mail.passkeyAdded.next':
    'Wenn Sie das selbst waren, ist nichts zu tun. Andernfalls benachrichtigen Sie sofort einen anderen Administrator des eBox-Teams: Er kann ihn entfernen.',
  'mail.passkeyRemoved.subject': 'Ein Passkey wurde von Ihrem Konto entfernt',
  'mail.passkeyRemoved.what':
    'Auf Ihren Wunsch wurde ein Passkey von Ihrem Konto im eBox-Partnerportal entfernt. Die anderen funktionieren weiter.',
  'mail.passkeyRemoved.next':
    'Wenn Sie das selbst waren, ist nichts zu tun. Andernfalls benachrichtigen Sie sofort einen anderen Administrator des eBox-Teams.',
  'mail.passkeyWindow.subject': 'Sie können innerhalb von 24 Stunden einen Passkey hinzufügen',
  'mail.passkeyWindow.what':
    'Sie sind Mitglied des eBox-Teams im eBox-Partnerportal. Dessen Seiten verlangen neben der Anmeldung einen Passkey, und Sie haben zurzeit keinen: Frühere wurden entfernt.',
  'mail.passkeyWindow.next':
    'Melden Sie sich innerhalb von 24 Stunden an und erstellen Sie einen Passkey. Wenn Sie das nicht erwartet haben, benachrichtigen Sie einen Administrator des eBox-Teams.',

  'mail.button.claim': 'Das Antragsformular ansehen',
  'mail.approved.reservations': 'Es ist unter Vorbehalt genehmigt. Das müssen Sie noch tun:',
  'mail.reopened.subject': '{reference}: Ihr Antragsformular ist wieder geöffnet',
  'mail.reopened.what':
    'Das eBox-Team hat das Antragsformular {reference} für {institution}, das es nicht angenommen hatte, wieder geöffnet:',
  'mail.reopened.next':
    'Ändern Sie, was nötig ist, und reichen Sie das Antragsformular dann wieder ein. Was Sie nicht ändern, bleibt, wie es ist.',
  'mail.draftPrepared.subject': 'Ihr Antragsformular für {institution} ist vorbereitet',
  'mail.draftPrepared.what':
    'Sie haben dem eBox-Team ein Formular für {institution} gesandt. Das Team hat es in das eBox-Partnerportal eingegeben, wo Sie es prüfen, ergänzen und einreichen können:',
  'mail.draftPrepared.next':
    'Der Link gilt einmal, 14 Tage lang und nur für diese E-Mail-Adresse. Nichts wird eingereicht, bevor Sie es tun. Wenn Sie kein Formular gesandt haben, müssen Sie nichts tun.',
  'pdf.decision.title': 'Entscheidung über das Antragsformular {reference}',
  'pdf.decision.subject':
    'Getroffen vom eBox-Team über Fassung {version}, die unten so steht, wie über sie entschieden wurde',
  'pdf.decision.heading': 'Entscheidung',
  'pdf.decision.at': 'Getroffen am',
  'pdf.decision.references': 'Vergebene Referenzen',

  'pdf.title': 'Antragsformular',
  'pdf.subject': 'Dokumente in der eBox veröffentlichen',
  'pdf.summary': 'Referenz und Stand',
  'pdf.reference': 'Referenz',
  'pdf.version': 'Version',
  'pdf.submittedAt': 'Eingereicht am',
  'pdf.part.institution': 'Einrichtung',
  'pdf.part.application': 'Anwendung',
  'pdf.part.documentType': 'Dokumenttyp {number}: {name}',
  'pdf.known': 'Bereits registriert; Angaben wie registriert.',
  'pdf.none': '(nicht angegeben)',
  'pdf.certificate.acceptance': 'Zertifikat für die Abnahme',
  'pdf.certificate.production': 'Zertifikat für die Produktion',
  'pdf.certificate.choice': 'Wie das Zertifikat beschafft wird',
  'pdf.certificate.choice.generate': 'Schlüssel und CSR im Portal erstellt',
  'pdf.certificate.choice.csr': 'CSR vom Partner mitgebracht',
  'pdf.certificate.choice.certificate': 'Zertifikat liegt vor',
  'pdf.certificate.choice.later': 'Später',
  'pdf.certificate.subject': 'Subjekt des Zertifikats, in dieser Reihenfolge',
  'pdf.certificate.key': 'Öffentlicher Schlüssel (SHA-256 des SPKI)',
  'pdf.page': 'Seite {page} von {pages}',

  'mail.button.issuer': 'Seite des Absenders öffnen',
}
