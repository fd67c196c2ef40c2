import type { Translation } from '#app/i18n/catalogue.ts'
import type { thread as english } from '#app/i18n/en/thread.ts'

export const thread: Translation<typeof english> = {
  'thread.title': 'Gesprek over {reference}',
  'thread.lead.partner':
    'Vragen en antwoorden over deze aanvraagfiche, met het eBox-team. Uw collega’s lezen mee. De andere partij krijgt een e-mail dat er een bericht wacht, zonder de tekst ervan.',
  'thread.lead.team':
    'Vragen en antwoorden over deze aanvraagfiche, met de instelling. Al haar leden en het hele team lezen mee. De andere partij krijgt een e-mail dat er een bericht wacht, zonder de tekst ervan.',
  'thread.closed': 'Deze aanvraagfiche is afgesloten. U kunt het gesprek erover toch voortzetten.',
  'thread.messages': 'Berichten',
  'thread.none': 'Niemand heeft al iets geschreven.',
  'thread.earlier': 'Eerdere berichten',
  'thread.latest': 'Laatste berichten',
  'thread.you': 'U',
  'thread.team': 'Het eBox-team',
  'thread.by.team': '{name}, eBox-team',
  'thread.new': 'Nieuw',
  'thread.files': 'Bestanden bij dit bericht',
  'thread.file': '{name} ({kind}, {size})',
  'thread.kind.pdf': 'PDF',
  'thread.kind.csr': 'CSR',
  'thread.kind.certificate': 'certificaat',
  'thread.kilobytes': '{size} kB',
  'thread.megabytes': '{size} MB',
  'thread.readOnly':
    'U kunt dit gesprek lezen. Wilt u erin schrijven, vraag dan een beheerder van uw instelling om een andere rol.',

  'thread.write': 'Een bericht schrijven',
  'thread.text': 'Uw bericht',
  'thread.text.hint': 'Hoogstens 4.000 tekens. Stuur nooit een privésleutel of een wachtwoord.',
  'thread.attach': 'Bestanden',
  'thread.attach.hint':
    'Hoogstens drie: pdf-bestanden van elk ten hoogste 2 MB, of een CSR of certificaat van ten hoogste 16 kB.',
  'thread.send': 'Het bericht versturen',
  'thread.filesAgain': 'Kies uw bestanden opnieuw: een browser onthoudt ze niet.',

  'thread.refusal.empty': 'Schrijf een bericht of kies een bestand.',
  'thread.refusal.tooLong':
    'Het bericht telt {length} tekens, er passen er hoogstens {max} in. Maak het korter, of stuur de rest in een tweede bericht.',
  'thread.refusal.textKey':
    'Uw bericht bevatte een privésleutel, die niemand anders ooit mag zien. Hij werd niet verstuurd en niet bewaard, en is uit de tekst hieronder gehaald. Beschouw de sleutel als gelekt: maak een nieuwe sleutel en een nieuwe CSR.',
  'thread.refusal.fileKey':
    '“{name}” bevat een privésleutel, die niemand anders ooit mag zien. Hij werd niet verstuurd en niet bewaard. Beschouw de sleutel als gelekt: maak een nieuwe sleutel en een nieuwe CSR.',
  'thread.refusal.fileEmpty': '“{name}” is leeg. Kies een ander bestand, of sla het opnieuw op.',
  'thread.refusal.fileKind':
    'Naar zijn inhoud is “{name}” geen pdf en ook niet precies één CSR of certificaat, hoe het ook heet. Sla een document op als pdf; stuur een CSR of certificaat alleen, als PEM of DER.',
  'thread.refusal.pdfTooLarge':
    '“{name}” is groter dan {max} MB. Sla de pdf kleiner op, of splits het bestand.',
  'thread.refusal.pdfBroken':
    '“{name}” begint als een pdf maar eindigt niet zo, of er staat nog iets achter het einde. Sla het bestand opnieuw op als pdf.',
  'thread.refusal.pdfActive':
    '“{name}” bevat scripts, formulieren die gegevens versturen of andere bestanden; dit portaal neemt die niet aan. Druk het af naar een nieuwe PDF en kies die.',
  'thread.refusal.tooMany':
    'U koos {count} bestanden, in één bericht passen er hoogstens {max}. Stuur de andere met een tweede bericht.',
  'thread.refusal.quota':
    'Uw instelling heeft tot nu toe {sent} MB aan bestanden gestuurd, en er wordt hoogstens {max} MB bewaard. Stuur kleinere bestanden, of vraag het eBox-team hoe u ze op een andere manier kunt bezorgen.',
  'thread.refusal.again':
    'Deze pagina heeft al een ander bericht verstuurd, dat hierboven staat. Wilt u ook dit bericht versturen, verstuur het dan nu.',
}
