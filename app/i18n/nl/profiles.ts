import type { Translation } from '#app/i18n/catalogue.ts'
import type { profiles as english } from '#app/i18n/en/profiles.ts'

export const profiles: Translation<typeof english> = {
  'officeSettings.link.profiles': 'Profielen van certificaten',
  'officeSettings.link.profiles.what':
    'Wat het onderwerp van een certificaat moet zeggen, in acceptatie en in productie.',
  'profiles.title': 'Profielen van certificaten',
  'profiles.lead':
    'Een profiel zegt wat in het onderwerp van een certificaat staat, en in welke volgorde. De sleutelpagina, de controle, de instructies voor andere hulpmiddelen en de tabel voor de bestelling volgen het allemaal.',
  'profiles.inForce': 'Van kracht',
  'profiles.inForce.lead':
    'Wat voor bestelling is vrijgegeven, blijft vrijgegeven. Wat nog niet is vrijgegeven, wordt volgens het nieuwe profiel beoordeeld; een partner van wie de CSR niet meer past, krijgt dat te lezen.',
  'profiles.inForce.acceptance': 'Acceptatie',
  'profiles.inForce.production': 'Productie',
  'profiles.choose': 'Van kracht maken',
  'profiles.done.chosen': 'De keuze is van kracht',
  'profiles.done.made': 'Versie {version} is bewaard. Ze is pas van kracht als u ze kiest.',
  'profiles.caption': 'Alle profielen, met elke versie',
  'profiles.column.name': 'Profiel',
  'profiles.column.subject': 'Onderwerp',
  'profiles.column.bits': 'Kleinste sleutel',
  'profiles.column.made': 'Gemaakt',
  'profiles.builtIn': 'Ingebouwd',
  'profiles.made': '{date} door {name}',
  'profiles.version': '{id}, versie {version}',
  'profiles.bits': '{bits} bits',
  'profiles.change': 'Een nieuwe versie maken',
  'profiles.change.of': 'van {id}',
  'profiles.new': 'Een ander profiel maken',
  'profiles.form.title.new': 'Nieuw profiel',
  'profiles.form.title.version': 'Nieuwe versie van een profiel',
  'profiles.form.lead':
    'Een versie verandert niet meer zodra ze bewaard is. C komt eerst; één OU geeft het ondernemingsnummer en één CN de toepassing: de webservice leest die twee.',
  'profiles.id': 'Naam van het profiel',
  'profiles.id.hint':
    'Kleine letters, cijfers en koppeltekens. Hij staat in adressen en oproepen van de API, en blijft.',
  'profiles.minimumBits': 'Kleinste RSA-sleutel',
  'profiles.rows': 'Het onderwerp, deel per deel',
  'profiles.row': 'Deel {number}',
  'profiles.row.type': 'Attribuut',
  'profiles.row.source': 'Wat het zegt',
  'profiles.row.text': 'Vaste tekst',
  'profiles.row.acceptance': 'Tekst in acceptatie',
  'profiles.row.production': 'Tekst in productie',
  'profiles.row.up': 'Omhoog',
  'profiles.row.remove': 'Verwijderen',
  'profiles.row.about': 'deel {number}',
  'profiles.row.add': 'Een deel toevoegen',
  'profiles.source.fixed': 'Een vaste tekst',
  'profiles.source.institutionName': 'De naam van de instelling in het certificaat',
  'profiles.source.enterpriseNumber': 'Het ondernemingsnummer, als URN',
  'profiles.source.applicationId': 'De identificatie van de toepassing',
  'profiles.source.environment': 'Een tekst per omgeving',
  'profiles.source.city': 'De gemeente van de instelling',
  'profiles.source.region': 'Het gewest van de instelling',
  'profiles.preview': 'Voorbeeld tonen',
  'profiles.save': 'Bewaren als versie {version}',
  'profiles.preview.title': 'Voorbeeld, voor een fictieve instelling',
  'profiles.preview.acceptance': 'Onderwerp in acceptatie',
  'profiles.preview.production': 'Onderwerp in productie',
  'profiles.preview.both': 'Onderwerp in acceptatie en in productie',
  'profiles.preview.openssl': 'Wat partners voor openssl te lezen krijgen',
  'profiles.preview.file': 'De definitie als bestand',
  'profiles.preview.file.what':
    'Bewaar ze als .json-bestand; het commando dat een CSR controleert, neemt het na --profile.',
  'profiles.preview.none': 'Er is een voorbeeld zodra alles hierboven klopt.',
  'profileRefusal.shape': 'Een definitie heeft ‘minimumBits’ en ‘subject’, en niets anders.',
  'profileRefusal.subject': 'Het onderwerp is een lijst van delen.',
  'profileRefusal.row':
    'Een deel heeft een type (C, O, OU, CN, L of ST) en ofwel een vaste tekst, ofwel het gegeven dat het zegt; ‘environment’ heeft een tekst voor acceptatie en een voor productie.',
  'profileRefusal.bits': 'De kleinste sleutel heeft 2048, 3072 of 4096 bits.',
  'profileRefusal.tooMany': 'Een onderwerp heeft hoogstens {max} delen. Laat er enkele weg.',
  'profileRefusal.countryFirst': 'Het eerste deel is het land (C). Zet het bovenaan, of voeg het toe.',
  'profileRefusal.countryTwice': 'Het land (C) staat er één keer, als eerste deel. Verwijder dit.',
  'profileRefusal.country': 'Het land is twee hoofdletters, zoals BE.',
  'profileRefusal.source.C': 'Het land (C) is een vaste tekst.',
  'profileRefusal.source.O': 'De organisatie (O) is een vaste tekst of de naam van de instelling.',
  'profileRefusal.source.OU':
    'Een eenheid (OU) is een vaste tekst, de naam van de instelling, haar ondernemingsnummer of een tekst per omgeving.',
  'profileRefusal.source.CN':
    'De algemene naam (CN) is de identificatie van de toepassing: de webservice leest ze.',
  'profileRefusal.source.L': 'De stad (L) is een vaste tekst of de gemeente van de instelling.',
  'profileRefusal.source.ST': 'Het gewest (ST) is een vaste tekst of het gewest van de instelling.',
  'profileRefusal.numberMissing':
    'Geen eenheid (OU) geeft het ondernemingsnummer, dat de webservice leest. Voeg er een toe.',
  'profileRefusal.numberTwice':
    'Het ondernemingsnummer staat er één keer: de webservice zou niet weten welk te lezen. Verwijder dit deel.',
  'profileRefusal.nameMissing':
    'De algemene naam (CN) met de identificatie van de toepassing ontbreekt. Voeg ze toe.',
  'profileRefusal.nameTwice': 'De algemene naam (CN) staat er één keer. Verwijder dit deel.',
  'profileRefusal.twice':
    'Een ander deel van dit type zegt hetzelfde. Wijzig een van beide, of verwijder dit.',
  'profileRefusal.textEmpty': 'Vul de tekst in die daar staat.',
  'profileRefusal.textTooLong':
    'Deze tekst telt {length} tekens; de standaard (RFC 5280) laat er {max} toe. Kort hem in.',
  'profileRefusal.textInvisible':
    'Deze tekst bevat het onzichtbare teken {codePoint}. Typ hem in plaats van hem te plakken.',
  'profileRefusal.textBlanks':
    'Deze tekst begint of eindigt met een spatie, of heeft er twee na elkaar. Verwijder ze.',
  'profileRefusal.textPrefix':
    'De tekst zelf begint met ‘{prefix}’. Laat dat weg: het attribuut zegt het al.',
  'profileRefusal.textUrn':
    'Deze tekst lijkt op de URN van een ondernemingsnummer, die de webservice zou lezen. Kies in de plaats ‘Het ondernemingsnummer, als URN’.',
  'profileRefusal.textLetter':
    'Deze tekst bevat ‘{character}’ ({codePoint}), dat niet elk hulpmiddel op dezelfde manier schrijft. Gebruik Latijnse letters, cijfers en gewone tekens; in een tekst voor een omgeving zonder accenten.',
  'profileRefusal.id':
    'Een naam heeft hoogstens 40 kleine letters, cijfers en losse koppeltekens, en begint met een letter.',
  'profileRefusal.idNew': '‘new’ is het adres van dit formulier. Kies een andere naam.',
  'profileRefusal.idTaken':
    'Er is al een profiel met deze naam. Kies een andere naam, of maak een nieuwe versie van dat profiel.',
  'profileRefusal.same': 'Niets verschilt van versie {version}. Wijzig eerst iets.',
  'profileRefusal.newer':
    'Iemand heeft ondertussen versie {version} gemaakt. Open de pagina opnieuw om daarmee te beginnen.',
  'profileRefusal.chosen':
    'Iemand heeft ondertussen een ander profiel van kracht gemaakt. Het staat hieronder: kies opnieuw als het niet klopt.',
  'profileRefusal.unknown': 'Dit profiel bestaat niet. Kies er een uit de lijst.',
}
