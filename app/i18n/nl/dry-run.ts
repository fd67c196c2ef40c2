import type { Translation } from '#app/i18n/catalogue.ts'
import type { dryRun as english } from '#app/i18n/en/dry-run.ts'

export const dryRun: Translation<typeof english> = {
  'dryRun.title': 'Proefberichten aan de webservice',
  'dryRun.lead':
    'Stuur een bericht naar het adres hieronder zoals u het naar de webservice zou sturen. Het wordt op dezelfde manier beoordeeld en met dezelfde codes beantwoord; er wordt niets gepubliceerd en geen document bewaard. Hier ziet u wat de laatste hebben opgeleverd.',
  'dryRun.address': 'Adres voor acceptatie',
  'dryRun.address.production': 'Adres voor productie',
  'dryRun.contract': 'Het contract van de dienst (WSDL)',
  'dryRun.limits':
    'Een bericht is met zijn document hoogstens 2 MB groot, en zonder hoogstens 64 kB. Per minuut worden hoogstens {most} berichten beoordeeld.',
  'dryRun.none': 'Er is nog geen proefbericht met een certificaat van deze afzender binnengekomen.',
  'dryRun.kept':
    'De laatste {proven} verslagen worden bewaard, en de laatste {unproven} van berichten waarvan de handtekening niet bewees van wie ze zijn.',
  'dryRun.column.at': 'Wanneer',
  'dryRun.column.what': 'Wat werd verstuurd',
  'dryRun.column.answer': 'Antwoord',
  'dryRun.column.findings': 'Wat werd vastgesteld',
  'dryRun.operation.publishEboxMessage': 'Een bericht publiceren',
  'dryRun.operation.hasAnEbox': 'Vragen of er een eBox is',
  'dryRun.operation.getMessageStatus': 'De status van een bericht vragen',
  'dryRun.operation.healthCheck': 'Vragen of de dienst werkt',
  'dryRun.operation.unknown': 'Onbekende bewerking',
  'dryRun.earlier': 'Eerdere proefberichten',
  'dryRun.environment.acceptance': 'Acceptatie',
  'dryRun.environment.production': 'Productie',
  'dryRun.accepted': 'Aanvaard',
  'dryRun.refused': 'Geweigerd',
  'dryRun.unproven': 'Niet bewezen dat het van u komt',
  'dryRun.nothing': 'Niets te verbeteren.',
  'dryRun.id': 'Nummer {id}',

  'dryRun.rule.service.tooOften':
    'Er kwamen meer berichten binnen dan er in een minuut worden beoordeeld. Wacht een minuut en stuur het opnieuw.',
  'dryRun.rule.service.busy':
    'Er zijn op dit ogenblik te veel proefberichten. Stuur het bericht straks opnieuw.',
  'dryRun.rule.service.failed':
    'De beoordeling is mislukt door een fout van het portaal. Het ligt niet noodzakelijk aan het bericht; verwittig het eBox-team.',
  'dryRun.rule.message.method': 'De dienst neemt alleen berichten aan die met POST worden verstuurd.',
  'dryRun.rule.message.contentType':
    'Het Content-Type moet text/xml zijn, of multipart/related met een deel van het type text/xml. SOAP 1.2 en MTOM worden niet gebruikt.',
  'dryRun.rule.message.charset': 'Het Content-Type noemt een andere tekenset. Stuur het bericht in UTF-8.',
  'dryRun.rule.message.packed': 'Het bericht heeft een Content-Encoding. Stuur het zonder compressie.',
  'dryRun.rule.message.empty': 'Het bericht is leeg.',
  'dryRun.rule.message.tooLarge':
    'Het bericht is met zijn bijlagen groter dan {max} MB. Neem voor het proefbericht een kleiner document.',
  'dryRun.rule.message.boundary':
    'De delen van het bericht kunnen niet worden gescheiden: de boundary in het Content-Type ontbreekt of heeft een andere vorm, of de laatste scheiding ontbreekt.',
  'dryRun.rule.message.tooManyParts':
    'Het bericht heeft meer dan {max} delen. Er is plaats voor de envelop, een document en vijf bijlagen.',
  'dryRun.rule.message.partHeaders':
    'Een deel van het bericht heeft onleesbare headers, een header die twee keer voorkomt, of geen Content-ID.',
  'dryRun.rule.message.partEncoding':
    'Een deel heeft een andere Content-Transfer-Encoding dan binary, 8bit, 7bit of base64, of is geen base64 hoewel het dat zegt.',
  'dryRun.rule.message.sameContentId': 'Twee delen van het bericht hebben hetzelfde Content-ID.',
  'dryRun.rule.message.noRoot':
    'Het eerste deel, of het deel dat “start” noemt, is geen envelop van het type text/xml.',
  'dryRun.rule.message.tooSlow': 'Het lezen van het bericht duurde te lang en is gestopt.',
  'dryRun.rule.xml.tooLarge': 'De envelop is groter dan {max} kB. Stuur het document als bijlage.',
  'dryRun.rule.xml.encoding': 'De envelop is geen XML 1.0 in UTF-8.',
  'dryRun.rule.xml.notWellFormed': 'De envelop is geen welgevormde XML: zie regel {line}, kolom {column}.',
  'dryRun.rule.xml.doctype': 'De envelop heeft een documenttypedeclaratie (DOCTYPE), wat SOAP niet toelaat.',
  'dryRun.rule.xml.instruction': 'De envelop heeft een verwerkingsinstructie (<?…?>), wat SOAP niet toelaat.',
  'dryRun.rule.xml.commentInValue':
    'Midden in een waarde staat commentaar. Verwijder het: niet elke lezer ziet dan dezelfde waarde.',
  'dryRun.rule.xml.tooDeep': 'Elementen zijn meer dan {max} niveaus diep genest.',
  'dryRun.rule.xml.tooManyElements': 'De envelop heeft meer dan {max} elementen.',
  'dryRun.rule.xml.tooManyAttributes': 'Een element heeft meer dan {max} attributen.',
  'dryRun.rule.soap.envelope':
    'Het bericht is geen SOAP 1.1-envelop met een header en een body, in die volgorde en met niets anders.',
  'dryRun.rule.soap.body': 'De body moet precies één element bevatten, het verzoek.',
  'dryRun.rule.soap.operation':
    'Dit verzoek is er geen dat afzenders mogen gebruiken: dat zijn publishEboxMessage, hasAnEbox, getMessageStatus en healthCheck.',
  'dryRun.rule.soap.mustUnderstand':
    'Een header draagt mustUnderstand en de dienst kent hem niet. Laat hem weg.',
  'dryRun.rule.security.missing':
    'De header heeft geen wsse:Security; niemand weet dus van wie het bericht komt.',
  'dryRun.rule.security.parts':
    'wsse:Security moet precies één wsu:Timestamp, één wsse:BinarySecurityToken en één ds:Signature bevatten, en niets anders.',
  'dryRun.rule.security.sameId':
    'Twee elementen hebben hetzelfde id, of één element heeft er twee. Een verwijzing mag maar naar één element leiden.',
  'dryRun.rule.timestamp.form':
    'De tijdstempel moet Created en daarna Expires bevatten, in UTC: 2026-11-25T09:30:00Z. Expires moet later zijn.',
  'dryRun.rule.timestamp.old':
    'Het bericht is te oud: het geldt hoogstens {minutes} minuten, of tot zijn eigen Expires. Kijk uw klok na, of onderteken vlak voor het versturen.',
  'dryRun.rule.timestamp.future': 'De tijdstempel ligt in de toekomst. Kijk uw klok na.',
  'dryRun.rule.timestamp.tooLong': 'Tussen Created en Expires liggen meer dan {minutes} minuten.',
  'dryRun.rule.token.kind':
    'Het BinarySecurityToken moet het ValueType X509v3 en het EncodingType Base64Binary hebben.',
  'dryRun.rule.token.unreadable':
    'Het BinarySecurityToken bevat geen leesbaar certificaat: één X.509-certificaat in DER, als Base64.',
  'dryRun.rule.token.key': 'De sleutel van het certificaat is geen RSA-sleutel van minstens 2048 bits.',
  'dryRun.rule.signature.form':
    'De handtekening moet SignedInfo, SignatureValue en KeyInfo bevatten, in deze volgorde en met niets anders.',
  'dryRun.rule.signature.canonicalization':
    'De handtekening moet exclusieve canonicalisatie (xml-exc-c14n#) zonder commentaar gebruiken.',
  'dryRun.rule.signature.method': 'De handtekening moet RSA-SHA256 zijn (xmldsig-more#rsa-sha256).',
  'dryRun.rule.signature.keyInfo':
    'KeyInfo moet een SecurityTokenReference bevatten met één rechtstreekse Reference naar het BinarySecurityToken.',
  'dryRun.rule.signature.otherReference':
    'De handtekening verwijst naar iets anders, of twee keer naar hetzelfde. Ze moet naar body, tijdstempel en token verwijzen met hun wsu:Id, elk één keer.',
  'dryRun.rule.signature.notCovered':
    'De handtekening omvat {part} niet. Ze moet body, tijdstempel en token omvatten.',
  'dryRun.rule.signature.transform':
    'Elke verwijzing moet één transformatie hebben, exclusieve canonicalisatie (xml-exc-c14n#), en geen andere.',
  'dryRun.rule.signature.digestMethod': 'Digests moeten SHA-256 zijn (xmlenc#sha256).',
  'dryRun.rule.signature.digest':
    'De digest van {part} verschilt: het element werd na de ondertekening gewijzigd, of anders gecanonicaliseerd. Maak het bericht na het ondertekenen niet meer op.',
  'dryRun.rule.signature.value':
    'De handtekening past niet bij het certificaat: ze werd met een andere sleutel gemaakt, of SignedInfo werd daarna gewijzigd.',
  'dryRun.rule.schema.missing': 'In {element} ontbreekt: {expected}.',
  'dryRun.rule.schema.unexpected':
    'In {element} staat iets anders op de plaats van: {expected}. Kijk de namen, de namespace en de volgorde na.',
  'dryRun.rule.schema.extra': '{element} bevat een element te veel, of een op de verkeerde plaats.',
  'dryRun.rule.schema.tooMany': '{element} komt {found} keer voor; hoogstens {max} zijn toegelaten.',
  'dryRun.rule.schema.text': 'In {element} staat tekst tussen de elementen.',
  'dryRun.rule.schema.attribute': '{element} heeft een attribuut, en daar is er geen toegelaten.',
  'dryRun.rule.schema.tooShort': '{element} telt {found} tekens; er zijn er minstens {min} nodig.',
  'dryRun.rule.schema.tooLong': '{element} telt {found} tekens; hoogstens {max} zijn toegelaten.',
  'dryRun.rule.schema.digits':
    '{element} moet {digits} cijfers zijn, zonder punten, spaties of letters; het telt {found} tekens.',
  'dryRun.rule.schema.form': '{element} is niet geschreven in de vorm die het contract vraagt.',
  'dryRun.rule.schema.oneOf': '{element} moet een van deze waarden zijn: {allowed}.',
  'dryRun.rule.schema.number': '{element} moet een geheel getal van {min} tot {max} zijn.',
  'dryRun.rule.attachment.reference':
    'De Content van {element} moet naar een bijlage verwijzen: cid: gevolgd door haar Content-ID.',
  'dryRun.rule.attachment.missing': 'De bijlage waarnaar {element} verwijst, zit niet in het bericht.',
  'dryRun.rule.digest.document': 'De digest van {element} is niet die van de bijlage.',
  'dryRun.rule.digest.annex': 'De digest van {element} is niet die van de bijlage.',

  'dryRun.rule.attachment.unused': 'Het bericht heeft een bijlage waarnaar niets verwijst.',
  'dryRun.rule.digest.sha1': 'De digest van {element} is SHA-1, dat niet meer wordt gebruikt. Neem SHA-256.',
  'dryRun.rule.citizen.notPdf': '{element} is geen pdf, en de eBox van een burger toont niets anders.',
  'dryRun.rule.citizen.unsupported': '{element} wordt in de eBox van een burger niet getoond.',
  'dryRun.rule.message.deprecated': '{element} wordt niet meer gebruikt en heeft geen gevolg.',
}
