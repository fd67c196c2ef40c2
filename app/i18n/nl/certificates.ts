import type { Translation } from '#app/i18n/catalogue.ts'
import type { certificates as english } from '#app/i18n/en/certificates.ts'

export const certificates: Translation<typeof english> = {
  'certificates.title': 'Certificaten',
  'certificates.lead':
    'De certificaten van uw instellingen, per toepassing en omgeving. Een certificaat zegt aan de webservice wie publiceert; is het verlopen, dan worden uw berichten geweigerd. Vernieuw het op tijd: het oude en het nieuwe gelden naast elkaar tot het oude afloopt, zodat u intussen kunt overgaan.',
  'certificates.none':
    'Nog geen van uw instellingen is geregistreerd. Certificaten staan hier zodra een aanvraagfiche is goedgekeurd.',
  'certificates.noneOf': 'Hier is nog geen certificaat geregistreerd.',
  'certificates.serviceEnds': 'Publiceert tot {day}.',
  'certificates.environment.acceptance': 'Acceptatie',
  'certificates.environment.production': 'Productie',
  'certificates.line.title': 'Tijdlijn van de certificaten: {application}, {environment}',
  'certificates.line.description':
    'Een balk voor elk certificaat, van de eerste tot de laatste dag, en een lijn voor vandaag. De tabel hieronder zegt hetzelfde.',
  'certificates.line.today': 'vandaag',
  'certificates.overlap':
    'Van {from} tot {to} gelden twee certificaten: {earlier} en {later}. In die tijd laat u uw toepassing overgaan op het nieuwste.',
  'certificates.table': 'Certificaten: {application}, {environment}',
  'certificates.column.certificate': 'Certificaat',
  'certificates.column.from': 'Geldt vanaf',
  'certificates.column.to': 'Loopt af op',
  'certificates.column.days': 'Dagen over',
  'certificates.column.state': 'Toestand',
  'certificates.column.handedIn': 'Ingediend',
  'certificates.column.acts': 'Acties',
  'certificates.column.institution': 'Instelling',
  'certificates.column.application': 'Toepassing',
  'certificates.column.environment': 'Omgeving',
  'certificates.handedInBy': '{date}, door {name}',
  'certificates.details': 'Subject, autoriteit, vingerafdruk',
  'certificates.subject': 'Subject',
  'certificates.revokedOn': 'Ingetrokken op {day}',
  'certificates.compromised':
    'Op {date} is gemeld dat anderen deze sleutel kunnen hebben. De webservice weigert het certificaat.',

  'certificates.renew': 'Vernieuwen',
  'certificates.renew.title': 'Een certificaat vernieuwen',
  'certificates.renew.what':
    'Het portaal begint een aanvraagfiche waarin alles wat geregistreerd is, al is ingevuld. U maakt alleen een nieuwe sleutel; zodra het eBox-team akkoord is, bestelt u het certificaat met de CSR.',
  'certificates.renew.key': 'De sleutel van het huidige certificaat kan niet opnieuw worden gebruikt.',
  'certificates.renew.overlap':
    'Het huidige certificaat geldt tot {day}. Dien het nieuwe voor die dag in en laat uw toepassing overgaan zolang beide gelden.',
  'certificates.renew.stopped': 'De webservice aanvaardt het huidige certificaat niet meer.',
  'certificates.renew.start': 'De nieuwe sleutel maken',
  'certificates.renew.underWay': 'Er loopt al een aanvraag voor een nieuw certificaat.',
  'certificates.renew.goOn': 'Ermee verdergaan',

  'certificates.retire': 'Niet meer in gebruik',
  'certificates.retire.title': 'Een certificaat dat niet meer in gebruik is',
  'certificates.retire.what':
    'Het staat dan als vervangen vermeld en u krijgt er geen herinnering meer over. De webservice blijft het aanvaarden tot het afloopt: laat het door de autoriteit intrekken als de sleutel eerder wordt vernietigd.',
  'certificates.retire.submit': 'Het is niet meer in gebruik',
  'certificates.retire.done': 'Het certificaat staat genoteerd als niet meer in gebruik.',

  'certificates.report': 'De sleutel melden',
  'certificates.report.title': 'Een sleutel melden die anderen kunnen hebben',
  'certificates.report.what':
    'Zodra u hem meldt, weigert de webservice dit certificaat: niemand kan er nog mee publiceren, ook de instelling zelf niet. Dat kan niet ongedaan worden gemaakt. Meld bij twijfel.',
  'certificates.report.happened': 'Wat er is gebeurd',
  'certificates.report.noticedBy': 'Wie het heeft vastgesteld',
  'certificates.report.noticedOn': 'Wanneer het is vastgesteld',
  'certificates.report.side': 'Gemeld door',
  'certificates.report.submit': 'De sleutel melden en het certificaat stoppen',
  'certificates.report.done': 'De sleutel is gemeld. De webservice weigert het certificaat vanaf nu.',
  'certificates.happened.keySent':
    'De sleutel, of een kopie ervan, is per e-mail of chat verstuurd of stond in een gedeelde map',
  'certificates.happened.keyPublished': 'De sleutel is bekendgemaakt, bijvoorbeeld samen met broncode',
  'certificates.happened.passPhraseKnown': 'Iemand kent de wachtwoordzin van de sleutel die dat niet mag',
  'certificates.happened.machineEntered': 'Iemand is binnengedrongen in de computer waarop de sleutel staat',
  'certificates.happened.mediumLost':
    'Een computer, schijf of back-up met de sleutel is verloren of gestolen',
  'certificates.happened.formerColleague': 'Iemand die de sleutel had, werkt er niet meer',
  'certificates.happened.misused':
    'Er zijn berichten met de sleutel ondertekend die niet van de instelling komen',
  'certificates.happened.suspicion': 'Er is een vermoeden dat niet kan worden uitgesloten',
  'certificates.noticedBy.institution': 'De instelling',
  'certificates.noticedBy.provider': 'Een dienstverlener van de instelling',
  'certificates.noticedBy.authority': 'De certificaatautoriteit',
  'certificates.noticedBy.team': 'Het eBox-team',
  'certificates.noticedBy.other': 'Iemand anders',
  'certificates.side.institution': 'De instelling',
  'certificates.side.team': 'Het eBox-team',

  'certificates.steps.short': 'Wat u nu doet',
  'certificates.steps': 'Wat u nu doet, in deze volgorde',
  'certificates.step.stop':
    'Stoppen: haal de sleutel uit uw toepassing en bewaar geen kopie. Zoek uit hoe anderen eraan zijn gekomen, zodat de volgende niet dezelfde weg gaat.',
  'certificates.step.revoke':
    'Intrekken: vraag aan {authority} om het certificaat met serienummer {serial} in te trekken, met als reden ‘key compromise’.',
  'certificates.step.renew':
    'Vernieuwen: begin de vernieuwing in het portaal en maak een nieuwe sleutel, op een computer die er niet bij betrokken is. Bestel het nieuwe certificaat en dien het in.',
  'certificates.step.tell':
    'Het eBox-team verwittigen zodra de autoriteit het oude certificaat heeft ingetrokken: het team legt de dag vast.',

  'certificates.revoke.title': 'De intrekking vastleggen',
  'certificates.revoke.what':
    'Leg de dag uit de intrekkingslijst vast zodra de autoriteit het certificaat heeft ingetrokken.',
  'certificates.revoke.on': 'Ingetrokken op',
  'certificates.revoke.submit': 'De intrekking vastleggen',
  'certificates.revoke.done': 'De intrekking is vastgelegd.',

  'certificates.office.lead': 'De certificaten van alle instellingen, wat het eerst afloopt bovenaan.',
  'certificates.office.show': 'Welke',
  'certificates.office.show.30': 'Lopen af binnen 30 dagen',
  'certificates.office.show.90': 'Lopen af binnen 90 dagen',
  'certificates.office.show.all': 'Alle die gelden',
  'certificates.office.show.ended': 'Verlopen en niet vervangen',
  'certificates.office.show.compromised': 'Sleutel gemeld, nog niet ingetrokken',
  'certificates.office.apply': 'Tonen',
  'certificates.office.empty': 'Er zijn er geen.',
  'certificates.office.next': 'Volgende pagina',
  'certificates.office.waiting':
    'Certificaten waarvan de sleutel is gemeld en de intrekking nog niet is vastgelegd: {count}.',
  'certificates.office.look': 'Ze bekijken',
  'certificates.office.one': 'Certificaat {serial}',
  'certificates.office.of': 'Certificaten van {institution}',

  'certificates.refusal.state': 'Dit certificaat geldt niet meer: er is niets te wijzigen.',
  'certificates.refusal.noSuccessor': 'Hier geldt geen ander certificaat langer. Dien eerst het nieuwe in.',
  'certificates.refusal.revoked': 'Dit certificaat is ingetrokken: niemand kan er nog mee publiceren.',
  'certificates.refusal.happened': 'Kies wat er is gebeurd.',
  'certificates.refusal.noticedBy': 'Kies wie het heeft vastgesteld.',
  'certificates.refusal.noticedOn':
    'Geef de dag waarop het is vastgesteld: geen dag die nog moet komen, en geen van meer dan tien jaar geleden.',
  'certificates.refusal.revokedOn':
    'Geef de dag van de intrekking: geen dag die nog moet komen, en geen van voor het certificaat gold.',
}
