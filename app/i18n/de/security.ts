import type { Translation } from '#app/i18n/catalogue.ts'
import type { security as english } from '#app/i18n/en/security.ts'

export const security: Translation<typeof english> = {
  'security.secondStep.title': 'Zweiter Schritt',
  'security.secondStep.verify':
    'Die Seiten des eBox-Teams verlangen neben der Anmeldung Ihren Passkey. Ihr Browser fragt nach Fingerabdruck, Gesicht, PIN oder Sicherheitsschlüssel.',
  'security.secondStep.verify.button': 'Meinen Passkey verwenden',
  'security.secondStep.enrol':
    'Die Seiten des eBox-Teams verlangen neben der Anmeldung einen Passkey, und Sie haben noch keinen. Erstellen Sie einen auf diesem Gerät oder auf einem Sicherheitsschlüssel; das geht bis {until}.',
  'security.secondStep.enrol.more':
    'Erstellen Sie einen zweiten auf einem anderen Gerät, falls Sie den ersten verlieren: Niemand kann einen für Sie hinzufügen.',
  'security.secondStep.closed':
    'Die Seiten des eBox-Teams verlangen neben der Anmeldung einen Passkey. Sie haben keinen, und niemand hat eine Frist geöffnet, in der Sie einen hinzufügen können.',
  'security.secondStep.closed.todo':
    'Bitten Sie einen Administrator des eBox-Teams, unter „Teammitglieder“ eine Frist von 24 Stunden für Sie zu öffnen. Gibt es keinen anderen Administrator, wenden Sie sich an den Betreiber des Portals.',
  'security.secondStep.lost':
    'Passkey verloren? Bitten Sie einen anderen Administrator des eBox-Teams, eine Frist von 24 Stunden für Sie zu öffnen.',
  'security.noScript':
    'Der Browser verwendet Passkeys mit JavaScript. Schalten Sie es für diese Seite ein und laden Sie sie neu.',
  'security.working': 'Folgen Sie den Anweisungen Ihres Browsers.',
  'security.stepUp.lead':
    'Bestätigen Sie hier mit Ihrem Passkey und senden Sie danach das Formular unten erneut: Was Sie geschrieben haben, steht noch da.',
  'security.stepUp.done': 'Bestätigt. Senden Sie das Formular jetzt erneut: Dies gilt 5 Minuten.',
  'security.refusal.signedOut':
    'Sie sind nicht mehr angemeldet. Melden Sie sich in einem anderen Tab wieder an, kommen Sie hierher zurück und versuchen Sie es erneut.',
  'security.refusal.noWindow':
    'Einen Passkey können Sie nur in einer Frist hinzufügen, die für Sie geöffnet ist. Bitten Sie einen Administrator des eBox-Teams darum.',
  'security.refusal.stepUp':
    'Ihr zweiter Schritt liegt mehr als 5 Minuten zurück, und dies verlangt einen frischen. Nichts ist geschehen oder verloren.',
  'security.refusal.noPasskey':
    'Sie haben keinen Passkey. Bitten Sie einen Administrator des eBox-Teams, eine Frist zu öffnen, in der Sie einen hinzufügen können.',
  'security.refusal.challenge':
    'Es hat länger als 5 Minuten gedauert oder wurde in einem anderen Tab begonnen. Versuchen Sie es erneut.',
  'security.refusal.answer':
    'Das Portal konnte die Antwort dieses Passkeys nicht annehmen. Versuchen Sie es erneut, oder verwenden Sie einen anderen Ihrer Passkeys.',
  'security.refusal.passkeyGone': 'Dieser Passkey wurde bereits entfernt.',
  'security.refusal.lastPasskey':
    'Dies ist Ihr einziger Passkey, daher bleibt er: Ohne ihn kämen Sie nicht mehr hinein. Ist er verloren, wenden Sie sich an einen anderen Administrator des eBox-Teams.',
  'security.refusal.ownWindow':
    'Niemand öffnet eine Frist für sich selbst. Bitten Sie einen anderen Administrator.',
  'security.refusal.noOfficer': 'Diese Person ist kein Mitglied des eBox-Teams.',
  'security.refusal.noSuchRole': 'Diese Person hat diese Rolle nicht mehr.',
  'security.refusal.lastAdmin':
    'Dies ist der letzte Administrator des eBox-Teams. Ernennen Sie zuerst jemand anderen.',
  'security.refusal.role.required': 'Wählen Sie eine Rolle',
  'security.browser.cancelled':
    'Es wurde kein Passkey verwendet: Der Vorgang wurde abgebrochen, dauerte zu lange, oder das Gerät konnte nicht prüfen, dass Sie es sind. Versuchen Sie es erneut.',
  'security.browser.already':
    'Auf diesem Gerät ist bereits ein Passkey für Sie. Verwenden Sie ihn, oder wählen Sie ein anderes Gerät oder einen Sicherheitsschlüssel.',
  'security.browser.unsupported':
    'Dieser Browser kennt keine Passkeys. Verwenden Sie eine aktuelle Version von Firefox, Chrome, Edge oder Safari.',
  'security.passkeys.title': 'Ihre Passkeys',
  'security.passkeys.lead':
    'Mit einem Passkey gelangen Sie nach der Anmeldung auf die Seiten des eBox-Teams.',
  'security.passkeys.partner':
    'Passkeys sind für Mitglieder des eBox-Teams. Sie melden sich ohne einen an und haben hier nichts zu tun.',
  'security.passkeys.empty': 'Sie haben keinen Passkey.',
  'security.passkeys.column.name': 'Name des Passkeys',
  'security.passkeys.column.created': 'Erstellt am',
  'security.passkeys.column.used': 'Zuletzt verwendet',
  'security.passkeys.column.remove': 'Entfernen',
  'security.passkeys.unnamed': 'Ohne Namen',
  'security.passkeys.never': 'Noch nicht',
  'security.passkeys.remove': 'Entfernen',
  'security.passkeys.add': 'Einen Passkey hinzufügen',
  'security.passkeys.window': 'Sie können bis {until} Passkeys hinzufügen.',
  'security.passkeys.noWindow':
    'Sie können zurzeit keinen Passkey hinzufügen. Brauchen Sie einen weiteren, bitten Sie einen Administrator des eBox-Teams, eine Frist von 24 Stunden für Sie zu öffnen; Ihre jetzigen Passkeys werden dann entfernt.',
  'security.passkeys.name': 'Name für den Passkey',
  'security.passkeys.name.hint': 'Damit Sie ihn wiedererkennen, zum Beispiel „Laptop im Büro“',
  'security.passkeys.make': 'Einen Passkey erstellen',
  'security.passkeys.removed': 'Der Passkey wurde entfernt',
  'security.sessions.title': 'Wo Sie angemeldet sind',
  'security.sessions.lead':
    'Wenn Sie eine dieser Sitzungen nicht erkennen, beenden Sie sie. Sie ist dann sofort abgemeldet.',
  'security.sessions.column.browser': 'Browser (Gerät)',
  'security.sessions.column.since': 'Angemeldet',
  'security.sessions.column.seen': 'Zuletzt verwendet',
  'security.sessions.column.end': 'Beenden',
  'security.sessions.current': 'Diese hier',
  'security.sessions.unknown': 'Unbekannter Browser',
  'security.sessions.end': 'Beenden',
  'security.sessions.endOthers': 'Alle anderen beenden',
  'security.sessions.ended': 'Die Sitzung wurde beendet',
  'security.sessions.othersEnded': 'Alle anderen Sitzungen wurden beendet',
  'security.sessions.gone': 'Diese Sitzung war bereits beendet.',
  'security.officers.title': 'Teammitglieder',
  'security.officers.lead':
    'Wer im eBox-Team arbeitet, und als was. Wer alle Passkeys verliert, braucht einen anderen Administrator, der eine Frist von 24 Stunden öffnet.',
  'security.officers.caption': 'Mitglieder des eBox-Teams',
  'security.officers.column.person': 'Person (Adresse)',
  'security.officers.column.roles': 'Rollen',
  'security.officers.column.passkeys': 'Anzahl Passkeys',
  'security.officers.column.recovery': 'Verlorene Passkeys',
  'security.officers.window': 'Kann bis {until} einen hinzufügen',
  'security.officers.revoke': 'Entziehen: {role}',
  'security.officers.open': 'Eine Frist öffnen und die Passkeys entfernen',
  'security.officers.self': 'Ein anderer Administrator macht das für Sie',
  'security.officers.grant': 'Ein Mitglied oder eine Rolle hinzufügen',
  'security.officers.grant.email': 'E-Mail-Adresse',
  'security.officers.grant.role': 'Rolle',
  'security.officers.grant.hint':
    'Wer noch keinen Passkey hat, kann innerhalb von 24 Stunden einen erstellen und bekommt darüber eine E-Mail.',
  'security.officers.grant.submit': 'Diese Rolle geben',
  'security.officers.role.validator': 'Prüfer',
  'security.officers.role.validator.hint': 'Prüft Antragsformulare und bittet um Änderungen',
  'security.officers.role.approver': 'Genehmiger',
  'security.officers.role.approver.hint': 'Genehmigt zusätzlich und lehnt ab',
  'security.officers.role.admin': 'Administrator',
  'security.officers.role.admin.hint': 'Verwaltet zusätzlich Mitglieder, Einstellungen und Ausfuhren',
  'security.officers.done.grant': 'Die Rolle wurde gegeben',
  'security.officers.done.revoke': 'Die Rolle wurde entzogen, und die Person wurde überall abgemeldet',
  'security.officers.done.open': 'Die Frist ist 24 Stunden offen; die Person hat eine E-Mail bekommen',
}
