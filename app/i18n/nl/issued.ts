import type { Translation } from '#app/i18n/catalogue.ts'
import type { issued as english } from '#app/i18n/en/issued.ts'

export const issued: Translation<typeof english> = {
  'issued.input.empty':
    'Hier staat geen tekst. Geef het volledige certificaat, van “-----BEGIN CERTIFICATE-----” tot de END-regel.',
  'issued.input.tooLarge':
    'Dit is langer dan {max} bytes, wat geen enkel certificaat met zijn keten is. Kijk na of u het bestand koos dat de autoriteit stuurde.',
  'issued.input.csr':
    'Dit is de CSR, waarmee een certificaat besteld wordt. Geef het certificaat dat de autoriteit terugstuurde: het begint met “-----BEGIN CERTIFICATE-----”.',
  'issued.input.several':
    'Hier staan {count} certificaten, en het is niet te zien welk het uwe is. Geef alleen het uwe, of het uwe met enkel de certificaten van zijn autoriteiten.',
  'issued.input.trailing':
    'Na het certificaat komt nog iets anders ({count} bytes). Vraag het bestand opnieuw, of exporteer het opnieuw.',
  'issued.input.otherKind':
    'Hier staat een blok van het type “{label}”. Geef alleen certificaten: die beginnen met “-----BEGIN CERTIFICATE-----”.',
  'issued.input.unreadable':
    'Dit is niet als certificaat te lezen. Geef het bestand zoals de autoriteit het stuurde: PEM, DER of PKCS #7 (.pem, .crt, .cer, .der, .p7b).',
  'issued.input.encoding':
    'De codering breekt de regels van DER bij byte {offset}. Zet het bestand om met “openssl pkcs7 -print_certs” of “openssl x509” en geef wat daaruit komt.',
  'issued.input.structure':
    'De gegevens zijn leesbaar, maar bevatten geen certificaat. Kijk na of u het bestand koos dat de autoriteit stuurde.',
  'issued.certificate.version':
    'Het certificaat heeft versie {version}. Alleen versie 3 zegt waarvoor het mag dienen: bestel het opnieuw bij een hedendaagse autoriteit.',
  'issued.certificate.encoding':
    'Delen van het certificaat zijn fout geschreven. Vraag de autoriteit om een nieuw.',
  'issued.certificate.signatureAlgorithm':
    'De autoriteit ondertekende het certificaat met {found}. Vraag er een dat met SHA-256 of sterker ondertekend is, met een RSA- of EC-sleutel.',
  'issued.certificate.extensions':
    'Een extensie van het certificaat is fout geschreven, of staat er twee keer in. Vraag de autoriteit om een nieuw.',
  'issued.certificate.criticalExtension':
    'Het certificaat eist dat de extensie {extension} begrepen wordt, en dat doet de webservice niet. Bestel er een zonder.',
  'issued.certificate.selfSigned':
    'Het certificaat is met zijn eigen sleutel ondertekend. Bestel er een bij een autoriteit, met de CSR.',
  'issued.certificate.authority':
    'Dit is het certificaat van een autoriteit, die er andere uitreikt. Geef het certificaat dat voor uw toepassing is uitgereikt.',
  'issued.certificate.keyUsage':
    'In het sleutelgebruik ontbreekt “digitalSignature”, zonder welk geen bericht ondertekend kan worden. Bestel een certificaat dat het heeft.',
  'issued.certificate.extendedKeyUsage':
    'In het uitgebreide sleutelgebruik ontbreekt “clientAuth”. Bestel een certificaat met clientAuth, of zonder uitgebreid sleutelgebruik.',
  'issued.certificate.dates':
    'De data waartussen het certificaat geldt zijn niet te lezen, of het einde ligt voor het begin. Vraag de autoriteit om een nieuw.',
  'issued.certificate.expired':
    'Het certificaat eindigde op {day}. Maak een nieuwe sleutel en bestel een nieuw certificaat.',
  'issued.certificate.notYet':
    'Het certificaat begint pas op {day}. Dien het vanaf die dag in, of bestel er een dat nu al geldt.',
  'issued.certificate.endsSoon':
    'Het certificaat eindigt op {day}. Maak een nieuwe sleutel en bestel nu al het volgende.',
  'issued.certificate.otherKey':
    'Het certificaat hoort bij een andere sleutel dan de CSR. Geef het certificaat dat voor deze CSR is uitgereikt, of dien de CSR in waarvoor het is uitgereikt.',
  'issued.certificate.otherEnvironment':
    'Het certificaat heeft de sleutel van de andere omgeving. Acceptatie en productie hebben elk een eigen sleutel en een eigen certificaat nodig: kijk na of de twee bestanden niet verwisseld zijn.',
  'issued.certificate.publicTrust':
    'Het onderwerp heeft geen eenheid (OU), hoewel de CSR erom vroeg: er werd een openbaar TLS-certificaat besteld, dat er geen mag hebben. Bestel een niet-openbaar (applicatief) certificaat.',
  'issued.subject.lostUnit':
    'Een van de eenheden is verloren: {expected} staat niet in het certificaat. Vraag de autoriteit het opnieuw uit te geven met alle eenheden van de bestelling.',
  'issued.certificate.subjectOrder':
    'De waarden van het onderwerp kloppen, maar hun volgorde verschilt: {found}. Sommige autoriteiten herschikken ze; de webservice leest ze toch.',
  'issued.certificate.chain.notChecked':
    'Wie het certificaat uitgaf is niet nagekeken: dit portaal kent geen vertrouwde autoriteiten. Dat zegt niet dat het goed is, en ook niet dat het niet goed is.',
  'issued.certificate.chain.incomplete':
    'De keten eindigt bij “{issuer}”, die geen vertrouwde autoriteit is. Geef het certificaat samen met die van zijn autoriteiten (de keten), en kijk na waar het besteld is.',
  'issued.certificate.chain.signature':
    'De handtekening in de keten past niet bij de sleutel van “{issuer}”. Het bestand is gewijzigd, of hoort bij een andere autoriteit met dezelfde naam: vraag het opnieuw.',
  'issued.certificate.chain.expired':
    'Het certificaat van de autoriteit “{issuer}” geldt vandaag niet. Vraag de autoriteit om een nieuwe keten.',

  'certificateCard.title.acceptance': 'Certificaat voor acceptatie',
  'certificateCard.title.production': 'Certificaat voor productie',
  'certificateCard.csr': 'CSR',
  'certificateCard.released': 'CSR vrijgegeven om te bestellen',
  'certificateCard.notReleased':
    'Hier is nog geen CSR vrijgegeven om te bestellen: een certificaat wordt besteld zodra het team het dossier en de CSR goedkeurde.',
  'certificateCard.none': 'Er is nog geen certificaat ingediend.',
  'certificateCard.certificate': 'Certificaat {serial}',
  'certificateCard.handIn': 'Het uitgereikte certificaat indienen',
  'certificateCard.what':
    'Geef het certificaat dat de autoriteit terugstuurde, alleen of met zijn keten: PEM, DER of PKCS #7. Het is openbaar; uw privésleutel blijft bij u. Het wordt vergeleken met de CSR en met wat het team valideerde.',
  'certificateCard.submit': 'Indienen',
  'certificateCard.refused':
    'Het certificaat kan nog niet geregistreerd worden. Wat is vastgesteld, staat op deze pagina.',
  'certificateCard.state.registered': 'Geregistreerd',
  'certificateCard.state.replaced': 'Vervangen',
  'certificateCard.state.ended': 'Verlopen',
  'certificateCard.state.compromised': 'Gecompromitteerd',
  'certificateCard.state.revoked': 'Ingetrokken',
  'certificateCard.from': 'Geldt vanaf',
  'certificateCard.to': 'Eindigt op',
  'certificateCard.handedIn': 'Ingediend op',
  'certificateCard.authority': 'Uitgereikt door',
  'certificateCard.chain': 'Keten',
  'certificateCard.chain.verified': 'Leidt naar een vertrouwde autoriteit',
  'certificateCard.chain.notChecked': 'Niet nagekeken',
  'certificateCard.serial': 'Serienummer',
  'certificateCard.sha256': 'SHA-256-vingerafdruk',
  'certificateCard.office': 'Uitgereikte certificaten: {environment}',
  'certificateCard.environment.acceptance': 'acceptatie',
  'certificateCard.environment.production': 'productie',
}
