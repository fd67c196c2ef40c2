import type { Translation } from '#app/i18n/catalogue.ts'
import type { certificate as english } from '#app/i18n/en/certificate.ts'
import { certificatePage } from './certificate-page.ts'

export const certificate: Translation<typeof english> = {
  ...certificatePage,

  'finding.input.empty':
    'Hier staat geen tekst. Plak de volledige CSR, van ‘-----BEGIN CERTIFICATE REQUEST-----’ tot en met de END-regel.',
  'finding.input.tooLarge':
    'Dit is langer dan {max} bytes, en dat is geen enkele CSR. Controleer of u het bestand van de CSR gekozen hebt.',
  'finding.input.privateKey':
    'Dit bevat een privésleutel, die niemand anders ooit mag zien. Hij werd niet bewaard. Beschouw de sleutel als gelekt: maak een nieuwe sleutel en een nieuwe CSR, en geef alleen de CSR.',
  'finding.input.certificate':
    'Dit is een certificaat, geen CSR. Een CSR begint met ‘-----BEGIN CERTIFICATE REQUEST-----’.',
  'finding.input.several': 'Hier staan {count} blokken. Geef precies één CSR.',
  'finding.input.trailing':
    'Na de CSR volgt nog iets anders ({count} tekens). Verwijder alles na de END-regel, of exporteer de CSR opnieuw.',
  'finding.input.otherKind':
    'Dit is een blok van het type ‘{label}’. Een CSR begint met ‘-----BEGIN CERTIFICATE REQUEST-----’.',
  'finding.input.oddCharacter':
    'Regel {line} bevat het teken {codePoint}, dat niet in een CSR hoort: tekstverwerkers en mailprogramma’s voegen zulke dubbelgangers in. Kopieer de CSR uit het oorspronkelijke bestand.',
  'finding.input.unreadable':
    'Dit kan niet als CSR gelezen worden. Plak de tekst van ‘-----BEGIN CERTIFICATE REQUEST-----’ tot en met de END-regel, zonder inspringingen of lege regels, of laad het bestand op dat uw programma schreef.',
  'finding.input.encoding':
    'De codering volgt bij byte {offset} de regels van DER niet. Maak de CSR opnieuw met openssl, keytool of deze pagina.',
  'finding.input.structure':
    'De gegevens zijn leesbaar, maar het is geen CSR (PKCS #10). Controleer of u het bestand van de CSR gekozen hebt.',
  'finding.request.version': 'De versie van de CSR is niet 1. Maak hem opnieuw met een recent programma.',
  'finding.request.attributesMissing':
    'De lijst met attributen ontbreekt, terwijl de norm ze zelfs leeg vraagt. Sommige certificaatautoriteiten weigeren zo’n CSR.',
  'finding.attributes.duplicate':
    'Het attribuut {oid} komt meer dan één keer voor. Maak de CSR opnieuw met elk attribuut één keer.',
  'finding.attributes.notAllowed':
    'De CSR bevat het attribuut {oid}, dat hier niet hoort. Maak hem opnieuw zonder dat attribuut.',
  'finding.attributes.encoding':
    'Een attribuut van de CSR is verkeerd geschreven. Maak de CSR opnieuw met een recent programma.',
  'finding.attributes.challengePassword':
    'De CSR bevat een wachtwoord (challengePassword), leesbaar voor iedereen die de CSR ziet. Gebruik dat wachtwoord nergens anders en laat het de volgende keer weg.',
  'finding.extensions.duplicate': 'De extensie {extension} wordt twee keer gevraagd. Vraag ze één keer.',
  'finding.extensions.notAllowed':
    'De CSR vraagt de extensie {extension}, die dit certificaat niet heeft. Maak hem opnieuw zonder die extensie.',
  'finding.extensions.encoding':
    'De extensie {extension} is verkeerd geschreven. Maak de CSR opnieuw met een recent programma.',
  'finding.extensions.keyUsage':
    'In het sleutelgebruik (keyUsage) ontbreekt ‘digitalSignature’, nodig om berichten te ondertekenen. Vraag digitalSignature en nonRepudiation, of helemaal geen sleutelgebruik.',
  'finding.extensions.extendedKeyUsage':
    'In het uitgebreide sleutelgebruik (extendedKeyUsage) ontbreekt ‘clientAuth’. Vraag clientAuth, of helemaal geen uitgebreid sleutelgebruik.',
  'finding.extensions.certificateAuthority':
    'De CSR vraagt een certificaat dat er andere kan uitgeven (een CA). Maak hem opnieuw zonder CA:TRUE, keyCertSign en cRLSign.',
  'finding.key.algorithm':
    'De sleutel is van het type {found}. De webservice controleert alleen RSA-handtekeningen: maak een RSA-sleutel van 3072 bits.',
  'finding.key.encoding':
    'De publieke sleutel is verkeerd geschreven. Maak de sleutel en de CSR opnieuw met een recent programma.',
  'finding.key.size':
    'De RSA-sleutel heeft {bits} bits. Toegelaten zijn {allowed}: maak een nieuwe sleutel, bij voorkeur van 3072 bits.',
  'finding.key.exponent':
    'De publieke exponent van de sleutel is {exponent}; hij moet 65537 zijn. Maak een nieuwe sleutel met de gewone exponent.',
  'finding.key.smallFactor':
    'De sleutel is te kraken: zijn modulus is deelbaar door {factor}. Maak een nieuwe sleutel met een recent programma.',
  'finding.key.closePrimes':
    'De sleutel is te kraken: zijn twee priemgetallen liggen te dicht bij elkaar. Maak een nieuwe sleutel met een recent programma.',
  'finding.key.roca':
    'De sleutel draagt het merk van een chip waarvan de sleutels te kraken zijn (ROCA, CVE-2017-15361). Werk het toestel bij of maak de sleutel elders.',
  'finding.key.known':
    'De private helft van deze sleutel is gepubliceerd in een voorbeeld of een testreeks: iedereen heeft ze. Maak een eigen sleutel.',
  'finding.signature.algorithm': 'De CSR is ondertekend met {found}. Maak hem opnieuw met SHA-256 en RSA.',
  'finding.signature.encoding':
    'De handtekening is verkeerd geschreven. Maak de CSR opnieuw met een recent programma.',
  'finding.signature.value':
    'De handtekening past niet bij de inhoud: de CSR werd gewijzigd, of met een andere sleutel ondertekend. Maak hem opnieuw.',
  'finding.subject.order':
    'De delen van het onderwerp staan in de volgorde {found}. Ze moeten elkaar zo opvolgen: {expected}.',
  'finding.subject.order.reversed':
    'Het onderwerp staat in omgekeerde volgorde ({found}). Draai het om: {expected}. Met keytool schrijft u de delen van CN naar C.',
  'finding.subject.extra': 'Het onderwerp bevat {attribute}={value}, dat er niet in hoort. Laat het weg.',
  'finding.subject.lostUnit':
    'Er blijft maar één OU over; {expected} ontbreekt. In een openssl-configuratie vervangen regels die allemaal ‘OU’ heten elkaar: noem ze 0.OU, 1.OU enzovoort.',
  'finding.subject.multiValued':
    'Verscheidene waarden zijn samengevoegd tot één deel van het onderwerp ({found}). Elke waarde moet een eigen deel zijn: verbind ze niet met ‘+’.',
  'finding.subject.stringType':
    '{attribute} is geschreven als {found}. Gebruik UTF8String, of PrintableString voor gewone letters (altijd PrintableString voor C).',
  'finding.subject.encoding':
    'De bytes van {attribute} vormen geen juiste {found}. Zet uw programma op UTF-8 en maak de CSR opnieuw.',
  'finding.subject.empty': '{attribute} is leeg. Vul het in of laat het weg, zoals het profiel zegt.',
  'finding.subject.length':
    '{attribute} telt {length} tekens; de norm laat er {max} toe. Gebruik een kortere naam.',
  'finding.subject.blankAtEnd': '{attribute} begint of eindigt met een spatie: ‘{value}’. Verwijder ze.',
  'finding.subject.blankInside': '{attribute} bevat een spatie te veel: ‘{value}’. Verwijder ze.',
  'finding.subject.invisible':
    '{attribute} bevat het onzichtbare teken {codePoint} op plaats {position}. Typ de waarde in plaats van ze te plakken.',
  'finding.subject.lookAlike':
    '{attribute} bevat ‘{character}’ ({codePoint}), dat alleen maar lijkt op de letter die daar hoort: ‘{value}’. Typ de waarde in plaats van ze te plakken.',
  'finding.subject.prefixInside':
    'De waarde van {attribute} begint zelf met ‘{prefix}’: ‘{value}’. Laat dat begin weg.',
  'finding.subject.placeholder':
    '{number} is het voorbeeldnummer van de gids, geen ondernemingsnummer. Zet er het nummer van uw instelling.',
  'finding.subject.enterpriseNumber.length':
    'Na ‘cbe-number:’ staat ‘{number}’ ({length} tekens). Schrijf de tien cijfers van het ondernemingsnummer, zonder punten of spaties.',
  'finding.subject.enterpriseNumber.establishment':
    '{number} is het nummer van een vestigingseenheid. Gebruik het ondernemingsnummer, dat met 0 of 1 begint.',
  'finding.subject.enterpriseNumber.checkDigits':
    '{number} is geen ondernemingsnummer: de laatste twee cijfers kloppen niet met de andere. Kijk het na in de KBO.',
  'finding.subject.applicationId.characters':
    'De CN ‘{value}’ bevat ‘{character}’ ({codePoint}). Een toepassings-ID bestaat alleen uit letters, cijfers, ‘.’, ‘:’, ‘-’ en ‘_’.',
  'finding.subject.applicationId.ends':
    'De CN ‘{value}’ moet met een letter of een cijfer beginnen en eindigen.',
  'finding.subject.applicationId.underscore':
    'De CN ‘{value}’ bevat een liggend streepje. Dat mag, maar sommige systemen struikelen erover.',
  'finding.subject.country': 'Het land is ‘{found}’. Het moet {expected} zijn.',
  'finding.subject.country.missing': 'Het land ontbreekt. Voeg {expected} toe.',
  'finding.subject.organization': 'De organisatie is ‘{found}’. Het moet {expected} zijn.',
  'finding.subject.organization.missing': 'De organisatie ontbreekt. Voeg {expected} toe.',
  'finding.subject.organizationUnit.institution':
    'De eenheid met de naam van de instelling is ‘{found}’. Het moet {expected} zijn.',
  'finding.subject.organizationUnit.institution.missing':
    'De eenheid met de naam van de instelling ontbreekt. Voeg {expected} toe.',
  'finding.subject.organizationUnit.urn':
    'De eenheid met het ondernemingsnummer is ‘{found}’. Het moet {expected} zijn.',
  'finding.subject.organizationUnit.urn.missing':
    'De eenheid met het ondernemingsnummer ontbreekt. Voeg {expected} toe.',
  'finding.subject.organizationUnit.government':
    'De eenheid van de overheid is ‘{found}’. Het moet {expected} zijn.',
  'finding.subject.organizationUnit.government.missing':
    'De eenheid van de overheid ontbreekt. Voeg {expected} toe.',
  'finding.subject.organizationUnit.fixed':
    'De eenheid met de vaste tekst is ‘{found}’. Het moet {expected} zijn.',
  'finding.subject.organizationUnit.fixed.missing': 'De eenheid {expected} ontbreekt. Voeg ze toe.',
  'finding.subject.organizationUnit.environment':
    'De eenheid met de omgeving is ‘{found}’. Het moet {expected} zijn.',
  'finding.subject.organizationUnit.environment.missing':
    'De eenheid met de omgeving ontbreekt. Voeg {expected} toe.',
  'finding.subject.commonName':
    'De CN is ‘{found}’. Het moet de toepassings-ID zijn, hoofdletters en kleine letters inbegrepen: {expected}.',
  'finding.subject.commonName.missing': 'De CN met de toepassings-ID ontbreekt. Voeg {expected} toe.',
  'finding.subject.locality': 'De stad is ‘{found}’. Het moet {expected} zijn.',
  'finding.subject.locality.missing': 'De stad ontbreekt. Voeg {expected} toe.',
  'finding.subject.state': 'Het gewest is ‘{found}’. Het moet {expected} zijn.',
  'finding.subject.state.missing': 'Het gewest ontbreekt. Voeg {expected} toe.',

  'passPhrase.empty': 'Vul een wachtwoordzin voor het sleutelbestand in.',
  'passPhrase.characters':
    'Teken {position} staat niet op elk toetsenbord. Gebruik letters zonder accenten, cijfers, leestekens en spaties: andere tekens maken het bestand onleesbaar voor Java.',
  'passPhrase.blankAtEnd':
    'De wachtwoordzin begint of eindigt met een spatie, die gemakkelijk verloren gaat. Verwijder ze.',
  'passPhrase.tooShort': 'De wachtwoordzin telt {length} tekens. Gebruik er minstens {min}.',
  'passPhrase.tooLong': 'De wachtwoordzin telt {length} tekens. Gebruik er hoogstens {max}.',
  'passPhrase.repeats': 'De wachtwoordzin herhaalt een paar tekens. Gebruik er meer verschillende.',

  'attribute.C': 'Land (C)',
  'attribute.O': 'Organisatie (O)',
  'attribute.OU': 'Eenheid (OU)',
  'attribute.CN': 'Algemene naam (CN)',
  'attribute.L': 'Stad (L)',
  'attribute.ST': 'Gewest (ST)',

  'subjectTable.caption': 'Onderwerp van het certificaat, in deze volgorde',
  'subjectTable.part': 'Deel',
  'subjectTable.value': 'Waarde',
  'subjectTable.copy': 'De tabel kopiëren',
  'subjectTable.copied': 'Gekopieerd',

  'csrReport.ok': 'De CSR voldoet aan alle regels.',
  'csrReport.okWithWarnings': 'De CSR is bruikbaar; let op de waarschuwingen.',
  'csrReport.notOk': 'De CSR is nog niet bruikbaar.',
  'csrReport.findings': 'Wat er gevonden werd',
  'csrReport.error': 'Fout',
  'csrReport.warning': 'Waarschuwing',
  'csrReport.rule': 'Regel {code}',
  'csrReport.subject': 'Gevonden onderwerp, in deze volgorde',
  'csrReport.key': 'Sleutel',
  'csrReport.keyValue': '{algorithm}, {bits} bits',
  'csrReport.signature': 'Handtekening',
  'csrReport.fingerprint': 'SHA-256 van de publieke sleutel',
  'csrReport.passed': 'Regels waaraan voldaan is ({count})',
  'csrReport.skipped': 'Niet beoordeeld, omdat de gegevens niet bekend zijn ({count})',

  'csrPaste.label': 'Uw CSR',
  'csrPaste.hint':
    'De volledige tekst, van ‘-----BEGIN CERTIFICATE REQUEST-----’ tot en met de END-regel. Plak nooit een privésleutel.',
  'csrPaste.file': 'Of kies het bestand van de CSR',
  'csrPaste.privateKey':
    'Dat was een privésleutel. Hij werd uit deze pagina verwijderd en niet verzonden. Ging hij ooit via mail of een gedeelde map rond, beschouw hem dan als gelekt: maak een nieuwe sleutel. Plak alleen de CSR.',

  'keyMaker.size': 'Grootte van de sleutel',
  'keyMaker.size.bits': 'RSA {bits} bits',
  'keyMaker.size.recommended': 'RSA {bits} bits (aanbevolen)',
  'keyMaker.passPhrase': 'Wachtwoordzin voor het sleutelbestand',
  'keyMaker.passPhrase.hint':
    'Minstens 12 tekens: letters zonder accenten, cijfers, leestekens en spaties. Bewaar hem in uw wachtwoordbeheerder. Niemand kan hem terughalen.',
  'keyMaker.passPhrase.show': 'Tonen',
  'keyMaker.passPhrase.hide': 'Verbergen',
  'keyMaker.strength.short': 'Nog niet sterk genoeg',
  'keyMaker.strength.fair': 'Bruikbaar; langer is beter',
  'keyMaker.strength.good': 'Sterk',
  'keyMaker.stays':
    'De sleutel wordt op dit toestel gemaakt, in deze pagina. Hij wordt nooit verzonden: deze pagina mag geen enkele verbinding openen.',
  'keyMaker.make': 'De sleutel en de CSR maken',
  'keyMaker.again': 'Toch een andere sleutel maken',
  'keyMaker.cancel': 'Annuleren',
  'keyMaker.noScript':
    'Een sleutel maken in deze pagina vraagt JavaScript. Gebruik zonder JavaScript een van de recepten voor openssl, keytool of certreq.',
  'keyMaker.stage.check': 'Nagaan dat de pagina niets kan verzenden …',
  'keyMaker.stage.generate': 'De sleutel wordt gemaakt. Dat duurt enkele seconden, soms langer …',
  'keyMaker.stage.sign': 'De CSR wordt ondertekend …',
  'keyMaker.stage.encrypt': 'Het sleutelbestand wordt versleuteld …',
  'keyMaker.stage.verify': 'Het sleutelbestand wordt geopend …',
  'keyMaker.done': 'De sleutel en de CSR zijn klaar',
  'keyMaker.download.key': 'De versleutelde sleutel downloaden ({name})',
  'keyMaker.download.csr': 'De CSR downloaden ({name})',
  'keyMaker.download.first':
    'Bewaar nu beide bestanden. Als u deze pagina verlaat, is de sleutel voorgoed weg.',
  'keyMaker.fingerprint': 'SHA-256 van de publieke sleutel',
  'keyMaker.saved': 'Bewijs dat de sleutel bewaard is',
  'keyMaker.saved.file':
    'Kies het sleutelbestand dat u net bewaard hebt; het wordt hier, in de pagina, met uw wachtwoordzin geopend',
  'keyMaker.saved.matches': 'Het bewaarde bestand gaat open en hoort bij deze CSR.',
  'keyMaker.saved.or': 'Of bevestig het zelf',
  'keyMaker.saved.word': 'Ik heb het sleutelbestand bewaard en ken de wachtwoordzin ervan',
  'keyMaker.ready': 'De CSR is ingevuld. U kunt doorgaan.',
  'keyMaker.notYet': 'U kunt doorgaan zodra de sleutel bewaard is.',
  'keyMaker.error.connected':
    'Deze pagina kon nog een verbinding openen; daarom werd geen sleutel gemaakt. Laad de pagina opnieuw; gebeurt het weer, verwittig dan het eBox-team.',
  'keyMaker.error.failed':
    'De sleutel kon in deze browser niet gemaakt worden. Probeer een recente browser, of gebruik een van de recepten.',
  'keyMaker.error.cancelled': 'Geannuleerd. Er werd geen sleutel bewaard.',
  'keyMaker.error.passPhrase':
    'Het bestand gaat niet open met de wachtwoordzin hierboven. Controleer of het het juiste bestand is.',
  'keyMaker.error.notOurs':
    'Dit is niet het versleutelde sleutelbestand van deze pagina. Kies het bestand dat op .key.pem eindigt.',
  'keyMaker.error.otherKey':
    'Dit bestand bevat een andere sleutel, die niet bij deze CSR hoort. Kies het bestand dat u net bewaard hebt.',

  'p12.link': 'Een .p12-bestand maken van de sleutel en het uitgereikte certificaat',

  'recipe.openssl': 'Met openssl',
  'recipe.openssl.text':
    'Bewaar deze configuratie als {name} en voer dan de opdrachten in dezelfde map uit. openssl vraagt een wachtwoordzin en schrijft de versleutelde sleutel naast de CSR.',
  'recipe.keytool': 'Met keytool (Java)',
  'recipe.keytool.text':
    'Voer deze opdrachten uit. keytool vraagt het wachtwoord van de keystore; de sleutel blijft daarin.',
  'recipe.certreq': 'Met certreq (Windows)',
  'recipe.certreq.text':
    'Bewaar dit als {name}, in UTF-8 met BOM of in UTF-16, en voer dan de opdracht uit. Geschreven volgens de handleiding en nog niet op Windows geprobeerd: de controle toont of het resultaat klopt.',
  'recipe.file': 'Te bewaren als {name}',
  'recipe.commands': 'Voer daarna uit',
  'recipe.then':
    'Plak de CSR die eruit komt, het bestand dat op .csr.pem eindigt. Houd de sleutel voor uzelf.',
}
