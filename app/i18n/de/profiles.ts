import type { Translation } from '#app/i18n/catalogue.ts'
import type { profiles as english } from '#app/i18n/en/profiles.ts'

export const profiles: Translation<typeof english> = {
  'officeSettings.link.profiles': 'Profile der Zertifikate',
  'officeSettings.link.profiles.what':
    'Was das Subjekt eines Zertifikats sagen muss, in der Abnahme und in der Produktion.',
  'profiles.title': 'Profile der Zertifikate',
  'profiles.lead':
    'Ein Profil sagt, was im Subjekt eines Zertifikats steht und in welcher Reihenfolge. Die Schlüsselseite, die Prüfung, die Anleitungen für andere Werkzeuge und die Tabelle für die Bestellung richten sich alle danach.',
  'profiles.inForce': 'In Kraft',
  'profiles.inForce.lead':
    'Was zur Bestellung freigegeben ist, bleibt freigegeben. Was noch nicht freigegeben ist, wird nach dem neuen Profil beurteilt; ein Partner, dessen CSR nicht mehr passt, erfährt es.',
  'profiles.inForce.acceptance': 'Abnahme',
  'profiles.inForce.production': 'Produktion',
  'profiles.choose': 'In Kraft setzen',
  'profiles.done.chosen': 'Die Auswahl ist in Kraft',
  'profiles.done.made': 'Version {version} ist gespeichert. Sie gilt erst, wenn Sie sie auswählen.',
  'profiles.caption': 'Alle Profile mit jeder Version',
  'profiles.column.name': 'Profil',
  'profiles.column.subject': 'Subjekt',
  'profiles.column.bits': 'Kleinster Schlüssel',
  'profiles.column.made': 'Erstellt',
  'profiles.builtIn': 'Eingebaut',
  'profiles.made': '{date} von {name}',
  'profiles.version': '{id}, Version {version}',
  'profiles.bits': '{bits} Bit',
  'profiles.change': 'Eine neue Version erstellen',
  'profiles.change.of': 'von {id}',
  'profiles.new': 'Ein weiteres Profil erstellen',
  'profiles.form.title.new': 'Neues Profil',
  'profiles.form.title.version': 'Neue Version eines Profils',
  'profiles.form.lead':
    'Eine Version ändert sich nicht mehr, sobald sie gespeichert ist. C steht am Anfang; eine OU nennt die Unternehmensnummer und ein CN die Anwendung: diese beiden liest der Webdienst.',
  'profiles.id': 'Name des Profils',
  'profiles.id.hint':
    'Kleinbuchstaben, Ziffern und Bindestriche. Er steht in Adressen und Aufrufen der API und bleibt.',
  'profiles.minimumBits': 'Kleinster RSA-Schlüssel',
  'profiles.rows': 'Das Subjekt, Teil für Teil',
  'profiles.row': 'Teil {number}',
  'profiles.row.type': 'Attribut',
  'profiles.row.source': 'Was es sagt',
  'profiles.row.text': 'Fester Text',
  'profiles.row.acceptance': 'Text in der Abnahme',
  'profiles.row.production': 'Text in der Produktion',
  'profiles.row.up': 'Nach oben',
  'profiles.row.remove': 'Entfernen',
  'profiles.row.about': 'Teil {number}',
  'profiles.row.add': 'Einen Teil hinzufügen',
  'profiles.source.fixed': 'Einen festen Text',
  'profiles.source.institutionName': 'Den Namen der Einrichtung im Zertifikat',
  'profiles.source.enterpriseNumber': 'Die Unternehmensnummer, als URN',
  'profiles.source.applicationId': 'Die Kennung der Anwendung',
  'profiles.source.environment': 'Einen Text je Umgebung',
  'profiles.source.city': 'Die Gemeinde der Einrichtung',
  'profiles.source.region': 'Die Region der Einrichtung',
  'profiles.preview': 'Vorschau zeigen',
  'profiles.save': 'Als Version {version} speichern',
  'profiles.preview.title': 'Vorschau für eine Beispieleinrichtung',
  'profiles.preview.acceptance': 'Subjekt in der Abnahme',
  'profiles.preview.production': 'Subjekt in der Produktion',
  'profiles.preview.both': 'Subjekt in der Abnahme und in der Produktion',
  'profiles.preview.openssl': 'Was Partner für openssl zu lesen bekommen',
  'profiles.preview.file': 'Die Definition als Datei',
  'profiles.preview.file.what':
    'Speichern Sie sie als .json-Datei; der Befehl, der einen CSR prüft, nimmt sie nach --profile.',
  'profiles.preview.none': 'Eine Vorschau gibt es, sobald oben alles stimmt.',
  'profileRefusal.shape': 'Eine Definition hat „minimumBits“ und „subject“ und sonst nichts.',
  'profileRefusal.subject': 'Das Subjekt ist eine Liste von Teilen.',
  'profileRefusal.row':
    'Ein Teil hat einen Typ (C, O, OU, CN, L oder ST) und entweder einen festen Text oder die Angabe, die er macht; „environment“ hat einen Text für die Abnahme und einen für die Produktion.',
  'profileRefusal.bits': 'Der kleinste Schlüssel hat 2048, 3072 oder 4096 Bit.',
  'profileRefusal.tooMany': 'Ein Subjekt hat höchstens {max} Teile. Lassen Sie einige weg.',
  'profileRefusal.countryFirst':
    'Der erste Teil ist das Land (C). Stellen Sie es an den Anfang oder fügen Sie es hinzu.',
  'profileRefusal.countryTwice': 'Das Land (C) steht einmal, als erster Teil. Entfernen Sie dieses.',
  'profileRefusal.country': 'Das Land sind zwei Großbuchstaben, wie BE.',
  'profileRefusal.source.C': 'Das Land (C) ist ein fester Text.',
  'profileRefusal.source.O': 'Die Organisation (O) ist ein fester Text oder der Name der Einrichtung.',
  'profileRefusal.source.OU':
    'Eine Einheit (OU) ist ein fester Text, der Name der Einrichtung, ihre Unternehmensnummer oder ein Text je Umgebung.',
  'profileRefusal.source.CN':
    'Der allgemeine Name (CN) ist die Kennung der Anwendung: Der Webdienst liest sie.',
  'profileRefusal.source.L': 'Die Stadt (L) ist ein fester Text oder die Gemeinde der Einrichtung.',
  'profileRefusal.source.ST': 'Die Region (ST) ist ein fester Text oder die Region der Einrichtung.',
  'profileRefusal.numberMissing':
    'Keine Einheit (OU) nennt die Unternehmensnummer, die der Webdienst liest. Fügen Sie eine hinzu.',
  'profileRefusal.numberTwice':
    'Die Unternehmensnummer steht einmal: Der Webdienst wüsste nicht, welche er lesen soll. Entfernen Sie diesen Teil.',
  'profileRefusal.nameMissing':
    'Der allgemeine Name (CN) mit der Kennung der Anwendung fehlt. Fügen Sie ihn hinzu.',
  'profileRefusal.nameTwice': 'Der allgemeine Name (CN) steht einmal. Entfernen Sie diesen Teil.',
  'profileRefusal.twice':
    'Ein anderer Teil dieses Typs sagt dasselbe. Ändern Sie einen davon oder entfernen Sie diesen.',
  'profileRefusal.textEmpty': 'Geben Sie den Text ein, der dort steht.',
  'profileRefusal.textTooLong':
    'Dieser Text hat {length} Zeichen; der Standard (RFC 5280) erlaubt {max}. Kürzen Sie ihn.',
  'profileRefusal.textInvisible':
    'Dieser Text enthält das unsichtbare Zeichen {codePoint}. Tippen Sie ihn, statt ihn einzufügen.',
  'profileRefusal.textBlanks':
    'Dieser Text beginnt oder endet mit einem Leerzeichen oder hat zwei nacheinander. Entfernen Sie sie.',
  'profileRefusal.textPrefix':
    'Der Text selbst beginnt mit „{prefix}“. Lassen Sie das weg: Das Attribut sagt es schon.',
  'profileRefusal.textUrn':
    'Dieser Text sieht aus wie die URN einer Unternehmensnummer, die der Webdienst lesen würde. Wählen Sie stattdessen „Die Unternehmensnummer, als URN“.',
  'profileRefusal.textLetter':
    'Dieser Text enthält „{character}“ ({codePoint}), das nicht jedes Werkzeug gleich schreibt. Verwenden Sie lateinische Buchstaben, Ziffern und übliche Zeichen; in einem Text je Umgebung ohne Akzente und Umlaute.',
  'profileRefusal.id':
    'Ein Name hat bis zu 40 Kleinbuchstaben, Ziffern und einzelne Bindestriche und beginnt mit einem Buchstaben.',
  'profileRefusal.idNew': '„new“ ist die Adresse dieses Formulars. Wählen Sie einen anderen Namen.',
  'profileRefusal.idTaken':
    'Ein Profil dieses Namens gibt es schon. Wählen Sie einen anderen Namen oder erstellen Sie eine neue Version davon.',
  'profileRefusal.same': 'Nichts unterscheidet sich von Version {version}. Ändern Sie zuerst etwas.',
  'profileRefusal.newer':
    'Jemand hat inzwischen Version {version} erstellt. Öffnen Sie die Seite neu, um mit dieser zu beginnen.',
  'profileRefusal.chosen':
    'Jemand hat inzwischen ein anderes Profil in Kraft gesetzt. Es steht unten: Wählen Sie neu, wenn es nicht stimmt.',
  'profileRefusal.unknown': 'Dieses Profil gibt es nicht. Wählen Sie eines aus der Liste.',
}
