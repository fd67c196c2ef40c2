import type { Translation } from '#app/i18n/catalogue.ts'
import type { tokens as english } from '#app/i18n/en/tokens.ts'

export const tokens: Translation<typeof english> = {
  'tokens.title': 'API-Token',
  'tokens.lead':
    'Mit einem Token füllt ein System Ihrer Einrichtung Antragsformulare selbst aus und reicht sie ein. Es handelt für die Einrichtung und nicht für eine Person: Geht, wer es ausgestellt hat, so arbeitet es weiter, und was es tut, wird unter dem Namen eines Verwalters festgehalten, mit dem Vermerk, dass ein Token es getan hat.',
  'tokens.doc': 'Beschreibung der Schnittstelle (OpenAPI)',
  'tokens.institution': 'Einrichtung',
  'tokens.other': 'Token einer anderen Einrichtung',
  'tokens.caption': 'Token, die neuesten zuerst',
  'tokens.none': 'Es gibt noch kein Token.',
  'tokens.column.name': 'Name',
  'tokens.column.scopes': 'Darf',
  'tokens.column.made': 'Ausgestellt',
  'tokens.column.expires': 'Endet',
  'tokens.column.used': 'Zuletzt benutzt',
  'tokens.column.state': 'Zustand',
  'tokens.begins': 'Beginnt mit {prefix}',
  'tokens.made': '{date}, von {by}',
  'tokens.neverUsed': 'Nie',
  'tokens.state.living': 'In Gebrauch',
  'tokens.state.expired': 'Abgelaufen',
  'tokens.state.revoked': 'Widerrufen',
  'tokens.revoke': 'Widerrufen',
  'tokens.revoked': 'Das Token ist widerrufen. Es öffnet nichts mehr.',
  'tokens.new': 'Ein Token ausstellen',
  'tokens.name': 'Name',
  'tokens.name.hint':
    'Das System, das es benutzen wird, zum Beispiel „Dokumentenserver“. Kein Name einer Person.',
  'tokens.scopes': 'Was darf es tun?',
  'tokens.scope.dossiers:read': 'Die Antragsformulare der Einrichtung lesen',
  'tokens.scope.dossiers:write': 'Antragsformulare ausfüllen und einreichen sowie lesen',
  'tokens.scope.organizations:read': 'Die registrierte Einrichtung und ihre Anwendungen lesen',
  'tokens.scope.publicationAuthorizations:check': 'Fragen, ob eine Veröffentlichung erlaubt ist',
  'tokens.scope.configurations:read': 'Die aktive Konfiguration einer Umgebung lesen',
  'tokens.days': 'Wie lange darf es benutzt werden?',
  'tokens.days.choice': '{days} Tage',
  'tokens.submit': 'Das Token ausstellen',
  'tokens.issued': 'Das Token ist ausgestellt',
  'tokens.issued.copy':
    'Kopieren Sie es jetzt und bewahren Sie es dort auf, wo Ihr System seine Geheimnisse hält. Es wird nicht mehr angezeigt, und das Portal kann es nicht wiederfinden.',
  'tokens.issued.label': 'Token „{name}“',
  'tokens.issued.ends': 'Es endet am {date}. Stellen Sie das nächste vor diesem Tag aus.',
  'tokens.refusal.name': 'Geben Sie einen Namen ein, damit Sie das Token in der Liste erkennen.',
  'tokens.refusal.nameTooLong': 'Kürzen Sie den Namen auf höchstens {max} Zeichen.',
  'tokens.refusal.nameInvisible': 'Der Name enthält ein unsichtbares Zeichen. Geben Sie den Namen neu ein.',
  'tokens.refusal.scopes': 'Wählen Sie mindestens eine Sache, die das Token tun darf.',
  'tokens.refusal.days': 'Wählen Sie, wie lange das Token benutzt werden darf.',
  'tokens.refusal.many':
    'Es sind bereits {max} Token in Gebrauch. Widerrufen Sie eines, das nicht mehr gebraucht wird.',
  'tokens.refusal.noInstitution':
    'Token sind für registrierte Einrichtungen. Ihre wird dazu, sobald ihr erstes Antragsformular genehmigt ist.',

  'systemTokens.title': 'System-Token',
  'systemTokens.lead':
    'Token, die das eBox-Team seinen eigenen Systemen gibt, etwa dem Webdienst. Sie gehören keiner Einrichtung und öffnen kein Antragsformular.',
}
