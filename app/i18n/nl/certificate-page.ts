import type { Translation } from '#app/i18n/catalogue.ts'
import type { certificatePage as english } from '#app/i18n/en/certificate-page.ts'

export const certificatePage: Translation<typeof english> = {
  'certificate.refusal.privateKey':
    'Hierin zat een privésleutel, die niemand anders ooit mag zien. Hij is niet bewaard. Beschouw de sleutel als gelekt: maak een nieuwe sleutel en geef alleen de CSR of het certificaat.',
  'certificate.refusal.subjectUnknown':
    'Vul eerst de instelling en de toepassing volledig in: het certificaat noemt ze allebei.',
  'certificate.refusal.compromisedKey':
    'Van deze sleutel is gemeld dat anderen hem kunnen hebben: een certificaat met deze sleutel wordt niet meer aanvaard. Maak een nieuwe sleutel.',
  'certificate.refusal.formerKey':
    'Een nieuw certificaat vraagt een nieuwe sleutel. Deze sleutel is die van het huidige certificaat: maak een nieuwe.',
  'certificate.refusal.otherEnvironment':
    'De andere omgeving van deze aanvraagfiche heeft deze sleutel al. Acceptatie en productie hebben elk hun eigen sleutel: maak voor deze omgeving een nieuwe.',
  'certificate.refusal.released':
    'De CSR van deze omgeving is al vrijgegeven om te bestellen en wordt hier niet vervangen. Er is niets bewaard. Is de sleutel verloren, schrijf dan naar het eBox-team.',
  'certificate.refusal.usedElsewhere':
    'Deze sleutel wordt al gebruikt buiten deze aanvraagfiche. Maak een nieuwe sleutel en een CSR voor deze toepassing.',

  'certificatePaste.label': 'Uw certificaat',
  'certificatePaste.hint':
    'De hele tekst, van ‘-----BEGIN CERTIFICATE-----’ tot de END-regel; het certificaat van uw toepassing, alleen of met zijn keten. Plak nooit een privésleutel.',
  'certificatePaste.file': 'Of kies het bestand van het certificaat',
  'certificatePaste.privateKey':
    'Hierin zat een privésleutel. Hij is van deze pagina verwijderd en niet verstuurd. Als hij ooit via e-mail of een gedeelde map is gegaan, beschouw hem dan als gelekt: maak een nieuwe sleutel. Plak alleen het certificaat.',

  'certificate.page.lead':
    'Met dit certificaat ondertekent uw toepassing wat ze naar de eBox stuurt. Het noemt uw instelling en uw toepassing en hoort bij een sleutel die alleen u hebt.',
  'certificate.page.own.acceptance':
    'Acceptatie en productie hebben elk een eigen sleutel en een eigen certificaat. Deze zijn voor acceptatie.',
  'certificate.page.own.production':
    'Productie heeft een eigen sleutel en een eigen certificaat nodig: de sleutel van acceptatie kan hier niet opnieuw gebruikt worden.',
  'certificate.page.missing': 'Het certificaat noemt de instelling en de toepassing. Vul eerst volledig in:',
  'certificate.page.closed':
    'Deze aanvraagfiche is bij het eBox-team of afgesloten; hier kan nu niets gewijzigd worden.',
  'certificate.page.released':
    'Deze CSR is vrijgegeven om te bestellen. Hij wordt hier niet vervangen; is de sleutel verloren, schrijf dan naar het eBox-team.',
  'certificate.page.validated':
    'Het eBox-team heeft uw aanvraag gevalideerd. Een CSR die aan alle regels voldoet, wordt meteen vrijgegeven: u bestelt er het certificaat mee.',
  'certificate.page.warning': 'Waarschuwing',
  'certificate.page.choice': 'Hoe komt u aan dit certificaat?',
  'certificate.page.choice.required': 'Kies hoe u aan dit certificaat komt',
  'certificate.page.choice.generate': 'De sleutel en de CSR hier maken',
  'certificate.page.choice.generate.hint':
    'De eenvoudigste manier als de sleutel een bestand mag zijn. Hij wordt in uw browser gemaakt en verlaat die nooit.',
  'certificate.page.choice.csr': 'Een eigen CSR aanleveren',
  'certificate.page.choice.csr.hint':
    'Gemaakt met openssl, keytool of certreq, of in een keystore of HSM. De opdrachten staan klaar.',
  'certificate.page.choice.certificate': 'Ik heb al een certificaat',
  'certificate.page.choice.certificate.hint':
    'Uitgereikt voor deze instelling, deze toepassing en deze omgeving.',
  'certificate.page.choice.later': 'Later',
  'certificate.page.choice.later.hint':
    'U kunt de aanvraagfiche zonder certificaat indienen en na de validatie terugkomen.',
  'certificate.page.title.generate': 'De sleutel en de CSR hier maken',
  'certificate.page.title.csr': 'Een eigen CSR aanleveren',
  'certificate.page.title.certificate': 'Een certificaat dat u al hebt',
  'certificate.page.title.later': 'Het certificaat volgt later',
  'certificate.page.ownTool': 'Of maak de sleutel met een eigen programma',
  'certificate.page.noScript':
    'Een sleutel maken op deze pagina vereist JavaScript, dat in uw browser uit staat. Maak de sleutel en de CSR met een eigen programma; alles is al ingevuld. Plak de CSR daarna hier.',
  'certificate.page.recipes': 'De sleutel en de CSR met een eigen programma maken',
  'certificate.page.recipes.what':
    'Sla dit over als u de CSR al hebt. Alles is al ingevuld; de sleutel blijft bij u.',
  'certificate.page.paste': 'De CSR aanleveren',
  'certificate.page.certificateRefused':
    'Dit certificaat kan nog niet worden gebruikt. Wat is vastgesteld, staat op deze pagina.',
  'certificate.page.csrRefused':
    'Deze CSR kan nog niet gebruikt worden. Het verslag hieronder zegt wat er gevonden is en hoe u het rechtzet.',
  'certificate.page.report': 'Verslag over de CSR',
  'certificate.page.check': 'Een CSR controleren zonder hem te bewaren',
  'certificate.page.certificate.what':
    'Alleen het certificaat, dat openbaar is. Het eBox-team vergelijkt het met wat het valideert.',
  'certificate.page.later.what':
    'Het eBox-team valideert uw instelling, uw toepassing en uw documenttypes zonder certificaat. Voor u kunt testen, levert u hier de CSR of het certificaat aan.',
  'certificate.page.save.csr': 'De CSR bewaren en doorgaan',
  'certificate.page.save.certificate': 'Het certificaat bewaren en doorgaan',
  'certificate.page.save.later': 'Doorgaan zonder certificaat',
  'certificate.page.stored': 'Dit is bewaard',
  'certificate.page.stored.way': 'Weg naar het certificaat',
  'certificate.page.stored.bits': 'RSA, {bits} bits',
  'certificate.page.stored.download': 'De CSR downloaden',
  'certificate.page.stored.differs':
    'Deze CSR zegt niet meer wat de aanvraagfiche zegt, omdat de instelling of de toepassing gewijzigd is. Maak een nieuwe CSR.',
  'certificate.page.stored.differsNow':
    'Deze CSR zegt niet wat is gevalideerd. Maak een nieuwe CSR; bestel met deze geen certificaat.',
  'certificate.page.stored.newProfile':
    'Het team heeft gewijzigd wat het onderwerp moet zeggen sinds u deze CSR maakte. Maak een nieuwe CSR; hieronder staat wat verschilt.',
  'certificate.page.stored.newProfileLater':
    'Wat het onderwerp van een nieuw certificaat moet zeggen, is veranderd sinds deze CSR is vrijgegeven. Deze blijft goed om te bestellen; uw volgende certificaat volgt het nieuwe profiel.',
  'certificate.page.change': 'Wijzigen',

  'csr.page.title': 'Een CSR maken of controleren',
  'csr.page.errorTitle': 'Fout: Een CSR maken of controleren',
  'csr.page.lead':
    'Voor wie een certificaat voor de eBox voorbereidt: bekijk het exacte onderwerp, maak de sleutel en de CSR, of laat een CSR controleren volgens de regels van de eBox. U hoeft zich niet aan te melden en er wordt niets bewaard.',
  'csr.page.build': 'Een CSR maken',
  'csr.page.environment': 'Omgeving',
  'csr.page.checkFor': 'Voor welke omgeving is deze CSR?',
  'csr.page.environment.acceptance': 'Acceptatie',
  'csr.page.environment.production': 'Productie',
  'csr.page.environment.required': 'Kies de omgeving',
  'csr.page.show': 'Het onderwerp tonen en hoe u de CSR maakt',
  'csr.page.subject': 'Het onderwerp',
  'csr.page.make': 'De sleutel en de CSR op deze pagina maken',
  'csr.page.check': 'Een CSR controleren',
  'csr.page.check.what':
    'Alle regels worden beoordeeld: de vorm, de handtekening, de sleutel en het onderwerp. Vul eerst het formulier hierboven in, dan wordt het onderwerp daarmee vergeleken.',
  'csr.page.check.compared': 'Het onderwerp wordt vergeleken met wat hierboven staat.',
  'csr.page.tooMany':
    'Vanaf uw netwerk zijn binnen een minuut veel CSR’s gecontroleerd. Ga verder over {seconds} seconden',
  'csr.page.check.here':
    'U hebt geen verbinding: de CSR werd in deze pagina gecontroleerd, volgens dezelfde regels.',
  'csr.page.check.submit': 'De CSR controleren',
  'field.institution.city.required': 'Vul de gemeente van de instelling in',
  'field.institution.region.required': 'Kies het gewest van de instelling',
}
