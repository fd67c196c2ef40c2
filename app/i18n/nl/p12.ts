import type { Translation } from '#app/i18n/catalogue.ts'
import type { p12 as english } from '#app/i18n/en/p12.ts'

export const p12: Translation<typeof english> = {
  'p12.title': 'Een .p12-bestand voor Java en andere sleutelopslag',
  'p12.lead':
    'Brengt uw versleutelde sleutel en het certificaat ervan samen in één PKCS#12-bestand, dat Java, Windows en de meeste servers openen. Toont ook of een sleutel bij een certificaat hoort.',
  'p12.stays':
    'De bestanden worden op dit toestel gelezen, in deze pagina. Niets ervan wordt verzonden: deze pagina mag geen enkele verbinding openen.',
  'p12.key': 'Versleuteld sleutelbestand',
  'p12.key.hint': 'Het bestand dat u bewaarde toen de CSR gemaakt werd; de naam eindigt op .key.pem.',
  'p12.keyPassPhrase': 'Wachtwoordzin van het sleutelbestand',
  'p12.keyPassPhrase.hint': 'De wachtwoordzin die u voor deze sleutel koos. U kunt hem plakken.',
  'p12.certificates': 'Certificaat en keten',
  'p12.certificates.hint':
    'Het uitgereikte certificaat en, als u ze hebt, de certificaten van de uitgever ervan: een of meer bestanden (.pem, .crt, .cer, .p7b), in om het even welke volgorde.',
  'p12.judge': 'Nagaan of ze bij elkaar horen',
  'p12.belongs': 'De sleutel hoort bij dit certificaat.',
  'p12.make.title': 'Het .p12-bestand maken',
  'p12.alias': 'Naam van de sleutel in het bestand (alias)',
  'p12.alias.hint':
    'Uw software vraagt de sleutel met deze naam op. Alleen letters, cijfers en . _ : -; Java schrijft hem in kleine letters.',
  'p12.passPhrase': 'Wachtwoordzin voor het .p12-bestand',
  'p12.passPhrase.hint':
    'Laat dit leeg om de wachtwoordzin van het sleutelbestand te behouden. Anders minstens 12 tekens: letters zonder accenten, cijfers, leestekens en spaties.',
  'p12.make': 'Het .p12-bestand maken',
  'p12.stage.check': 'Nagaan dat de pagina niets kan verzenden …',
  'p12.stage.open': 'Het sleutelbestand wordt geopend …',
  'p12.stage.join': 'Het sleutelbestand wordt geopend en het .p12-bestand versleuteld …',
  'p12.done': 'Het .p12-bestand is klaar',
  'p12.done.certificates': 'Certificaten erin, het uwe meegerekend: {count}',
  'p12.done.notToRoot':
    'De keten gaat niet tot een rootcertificaat. Heeft uw software de volledige keten nodig, voeg dan hierboven de certificaten van de uitgever toe en maak het bestand opnieuw.',
  'p12.download': '{name} downloaden',
  'p12.done.keep':
    'Bewaar het waar alleen uw software het kan lezen. Het gaat open met zijn wachtwoordzin; bewaar ook uw sleutelbestand.',
  'p12.empty.key': 'Kies het versleutelde sleutelbestand.',
  'p12.empty.passPhrase': 'Typ de wachtwoordzin van het sleutelbestand.',
  'p12.empty.certificates': 'Kies het uitgereikte certificaat.',
  'p12.error.alias':
    'De alias moet met een letter of een cijfer beginnen en hoogstens 64 letters, cijfers en tekens . _ : - tellen. Pas hem aan.',
  'p12.error.keyPassPhrase':
    'Java zou een .p12-bestand met de wachtwoordzin van het sleutelbestand niet openen. Typ hier een andere: minstens 12 letters zonder accenten, cijfers, leestekens of spaties.',
  'p12.error.notOurs':
    'Dit is geen versleuteld sleutelbestand dat deze pagina kan lezen. Het begint met “-----BEGIN ENCRYPTED PRIVATE KEY-----”.',
  'p12.error.unencrypted':
    'Deze sleutel is niet versleuteld: wie het bestand in handen krijgt, kan hem gebruiken. Versleutel hem met deze opdracht, kies het nieuwe bestand en verwijder het oude.',
  'p12.error.otherCipher':
    'Deze sleutel is versleuteld op een manier die browsers niet kennen, zoals Triple DES. Deze opdracht versleutelt hem opnieuw; kies daarna het nieuwe bestand.',
  'p12.error.legacyCipher':
    'Deze sleutel is versleuteld op een verouderde manier, die browsers niet kennen. Deze opdracht versleutelt hem opnieuw; kies daarna het nieuwe bestand.',
  'p12.error.p12':
    'Dit bestand is een sleutelopslag (.p12), geen sleutelbestand. Deze opdracht haalt de sleutel eruit en versleutelt hem; kies daarna het nieuwe bestand.',
  'p12.error.legacyP12':
    'Dit bestand is een sleutelopslag (.p12) die op een verouderde manier versleuteld is, geen sleutelbestand. Deze opdracht haalt de sleutel eruit en versleutelt hem; kies daarna het nieuwe bestand.',
  'p12.error.passPhrase': 'Het sleutelbestand gaat niet open met deze wachtwoordzin. Controleer ze allebei.',
  'p12.error.noCertificate':
    'Minstens een van deze bestanden bevat geen leesbaar certificaat. Kies het certificaat, niet de CSR.',
  'p12.error.otherKey':
    'De sleutel hoort bij geen van deze certificaten. Kies het certificaat dat voor de CSR van deze sleutel uitgereikt werd, of de sleutel van dit certificaat.',
  'p12.error.connected':
    'Deze pagina kon nog een verbinding openen; daarom werd de sleutel niet geopend. Laad de pagina opnieuw; gebeurt het weer, verwittig dan het eBox-team.',
  'p12.error.failed':
    'Dit lukte niet in deze browser. Probeer een recente browser, of gebruik de opdracht onderaan deze pagina.',
  'p12.error.cancelled': 'Geannuleerd. Er werd niets bewaard.',
  'p12.own': 'Met uw eigen openssl',
  'p12.own.what':
    'Deze opdracht doet hetzelfde; zet de namen van uw bestanden in de plaats van die in hoofdletters. Ze werkt zonder JavaScript.',
}
