import type { Translation } from '#app/i18n/catalogue.ts'
import type { guide as english } from '#app/i18n/en/guide.ts'

export const guide: Translation<typeof english> = {
  'guide.lead':
    'Hoe uw instelling zich voorbereidt om documenten te publiceren in de eBox van burgers: wat u klaarlegt, wie beslist, hoe lang het duurt, en wat u doet als er iets verandert.',
  'guide.contents': 'Op deze pagina',
  'guide.toChecklist': 'Checklist om af te drukken',
  'guide.start': 'Een aanvraagfiche beginnen',

  'guide.prepare': 'Voor u begint',
  'guide.prepare.time':
    'Een eerste aanvraag duurt ongeveer 15 minuten. U kunt op elk moment stoppen en later verdergaan, ook op een ander toestel. Antwoorden worden onderweg bewaard.',
  'guide.prepare.number':
    'Het ondernemingsnummer van uw instelling: tien cijfers, waarvan het eerste 0 of 1 is.',
  'guide.prepare.names':
    'De namen van uw instelling, uw toepassing en elk documenttype in het Frans en het Nederlands; in het Duits als u Duitstaligen bedient.',
  'guide.prepare.shortName':
    'Een naam van ten hoogste 64 tekens voor het certificaat. Is de officiële naam langer, kies dan een korte die iedereen herkent.',
  'guide.prepare.helpdesk':
    'Twee gedeelde contacten, één voor inhoudelijke en één voor technische vragen. Ze worden gepubliceerd: het zijn dus het adres of de telefoon van een dienst, nooit van een persoon.',
  'guide.prepare.security':
    'Of uw instelling een informatieveiligheidsplan heeft, en naar wie u daarover schrijft. Zo’n plan is een voorwaarde voor toegang.',
  'guide.prepare.documents':
    'Voor elk documenttype: hoe het heet, wat het doet vertrekken, hoe lang het nuttig blijft, hoeveel per jaar, wanneer de pieken vallen en wanneer het eerste vertrekt.',
  'guide.prepare.mandate':
    'Als u voor een andere instelling aanvraagt: het mandaat, en het ondernemingsnummer van wie het gaf.',
  'guide.prepare.notYet': 'U hebt geen certificaat nodig om te beginnen. Het wordt na de validatie besteld.',

  'guide.issuer': 'Wie publiceert: de afzender',
  'guide.issuer.couple':
    'In de eBox is een afzender altijd een koppel: één instelling en één toepassing. Het koppel bepaalt welke documenttypes mogen worden gepubliceerd.',
  'guide.issuer.why':
    'Een publicatie volgt op wat een burger deed in een onlinedienst, of op eigen initiatief van de instelling. De onlinedienst mag op elke website staan.',
  'guide.issuer.many':
    'Een instelling kan verschillende toepassingen hebben, en dus verschillende afzenders. Elk heeft eigen referenties en certificaten.',

  'guide.institution': 'Uw instelling',
  'guide.institution.known':
    'Is uw instelling geregistreerd en bent u er lid van, dan weet het portaal dat en slaat het deze stap over. Is ze geregistreerd en bent u geen lid, vraag dan toegang: een beheerder van uw instelling of het eBox-team laat u binnen.',
  'guide.institution.unknown':
    'Is ze niet geregistreerd, geef dan haar ondernemingsnummer. Het portaal zoekt het op in het register en stelt de namen voor.',
  'guide.institution.establishment':
    'Een nummer dat met 2 tot 8 begint, is dat van een vestigingseenheid; vraag het nummer van de onderneming zelf.',
  'guide.institution.authority':
    'Het eBox-team gaat na of u namens uw instelling mag aanvragen: met een e-mail naar een adres dat het al kent, of met een bewijs dat een teamlid vastlegt.',

  'guide.application': 'Uw toepassing',
  'guide.application.what':
    'De toepassing is wat de documenten verstuurt, meestal de software achter een onlinedienst.',
  'guide.application.id':
    'Haar identificatie, de “URN” van vroegere gidsen, onderscheidt haar van alle andere. Stel er een voor zoals “stad:vergunningen”; het team bevestigt ze. Hoofdletters en kleine letters tellen, en ze hoeft niet met “urn:” te beginnen.',
  'guide.application.length':
    'Ten hoogste 64 tekens als de toepassing een eigen certificaat heeft, want de identificatie is er de common name (CN) van; ten hoogste 150 als verschillende toepassingen er een delen.',
  'guide.application.channel':
    'Kies SOAP of REST, en internet of extranet. Samen met de omgeving bepalen ze het adres dat u oproept.',

  'guide.documentTypes': 'Uw documenttypes',
  'guide.documentTypes.each': 'Registreer elk soort document dat u zult versturen als een eigen type.',
  'guide.documentTypes.example':
    'Bijvoorbeeld: een burger vraagt online iets aan en krijgt een bevestiging; later het bericht dat zijn dossier geopend is; op het einde een attest. Dat zijn drie documenttypes.',
  'guide.documentTypes.limits':
    'Een bericht aan een burger is één pdf in één taal. De titel telt ten hoogste 400 tekens en de bestandsnaam ten hoogste 80. Er zijn geen bijlagen.',
  'guide.documentTypes.validity':
    'De geldigheidsduur is hoe lang een document in de eBox blijft. Daarna verdwijnt het.',
  'guide.documentTypes.paper':
    'Burgers zonder actieve eBox krijgen er niets langs. Beslis voor elk documenttype of het dan op papier vertrekt.',

  'guide.validation': 'Wat het eBox-team doet',
  'guide.validation.who':
    'Wanneer u indient, komt uw aanvraagfiche in de wachtrij van het team. Een teamlid leest elk antwoord naast de automatische controles.',
  'guide.validation.time':
    'Het team streeft naar een antwoord binnen 10 werkdagen, Belgische feestdagen niet meegerekend. De pagina van uw aanvraagfiche zegt wie aan zet is en tegen wanneer.',
  'guide.validation.remarks':
    'Moet er iets veranderen, dan krijgt u een opmerking bij precies dat antwoord. De tijd van het team staat stil tot u antwoordt.',
  'guide.validation.references':
    'Na een positieve validatie krijgt u uw referenties: één voor de instelling, één voor de afzender, één voor de toepassing en één voor elk documenttype. Vermeld ze in elke vraag; het team configureert er de webservice mee.',

  'guide.certificate': 'Uw certificaat',
  'guide.certificate.what':
    'Elke oproep van de webservice is ondertekend. Het certificaat zegt wie ondertekent: uw ondernemingsnummer en de identificatie van uw toepassing, zoals het team ze gevalideerd heeft.',
  'guide.certificate.two':
    'Acceptatie en productie hebben elk een eigen certificaat met een eigen sleutel. De twee onderwerpen kunnen gelijk zijn: houd de bestanden uit elkaar door hun naam.',
  'guide.certificate.picture': 'Hoe een certificaat ontstaat',
  'guide.certificate.step1.title': 'U maakt een sleutel',
  'guide.certificate.step1': 'U maakt een sleutelpaar. De private sleutel blijft bij u en gaat naar niemand.',
  'guide.certificate.step2.title': 'U maakt een CSR',
  'guide.certificate.step2':
    'Daar hoort een certificaataanvraag (CSR) bij: uw publieke sleutel en uw onderwerp, door u ondertekend.',
  'guide.certificate.step3.title': 'Het team valideert',
  'guide.certificate.step3': 'Het eBox-team valideert het onderwerp. Pas dan bestelt u.',
  'guide.certificate.step4.title': 'De autoriteit reikt uit',
  'guide.certificate.step4':
    'De certificaatautoriteit controleert uw bestelling en reikt het certificaat uit.',
  'guide.certificate.step5.title': 'U bezorgt het',
  'guide.certificate.step5':
    'U bezorgt het certificaat hier en het team configureert het. De private sleutel hoort er nooit bij.',
  'guide.certificate.make':
    'Het portaal maakt de sleutel en de CSR in uw browser. U kunt ze ook maken met openssl, Java keytool of Windows certreq, met commando’s die het portaal voor u invult; een sleutel in een hardwaremodule kan ook.',
  'guide.certificate.order':
    'Bestel een certificaat voor toepassingen, zonder publiek vertrouwen. Een publiek TLS-certificaat kan de regels die de eBox nodig heeft niet bevatten. Sommige autoriteiten nemen uit de CSR alleen de publieke sleutel: kopieer het onderwerp uit de tabel van het portaal naar de bestelbon.',
  'guide.certificate.rules':
    'RSA van 2048 bits of meer (3072 tenzij u anders kiest), SHA-256 of sterker. Elliptische krommen, SHA-1 en zelfondertekende certificaten worden geweigerd.',
  'guide.certificate.subject': 'Het onderwerp, in deze volgorde',
  'guide.certificate.attribute': 'Attribuut',
  'guide.certificate.value': 'Waarde',
  'guide.certificate.aName': 'naam van de instelling, ten hoogste 64 tekens',
  'guide.certificate.aNumber': 'met de tien cijfers van het ondernemingsnummer',
  'guide.certificate.aId': 'identificatie van de toepassing',
  'guide.certificate.federal': '“Federal Government” staat er voor elke partner, federaal of niet.',
  'guide.certificate.have':
    'Hebt u al een certificaat met dit onderwerp voor die omgeving, breng het dan mee. Het mag nergens anders gebruikt zijn.',

  'guide.publishing': 'Publiceren via de webservice',
  'guide.publishing.endpoints': 'Adressen van de webservice EBoxMessage',
  'guide.publishing.environment': 'Omgeving',
  'guide.publishing.internet': 'Internet',
  'guide.publishing.extranet': 'Extranet',
  'guide.publishing.signed':
    'Elk SOAP-bericht draagt uw certificaat en een handtekening over de tijdstempel, de body en het certificaat. Het moet binnen vijf minuten aankomen.',
  'guide.publishing.rest':
    'Via REST vraagt uw systeem een toegangstoken met de sleutel van hetzelfde certificaat.',
  'guide.publishing.limits': 'Wat de webservice aanvaardt',
  'guide.publishing.ticket': 'Een ticket van 1 tot 25 tekens. Hetzelfde ticket vervangt het vorige bericht.',
  'guide.publishing.type':
    'De identificatie van een documenttype, 6 tot 80 tekens, precies zoals geregistreerd.',
  'guide.publishing.recipient': 'De ontvanger: voor een burger het socialezekerheidsnummer (INSZ).',
  'guide.publishing.errors': 'Wat hij antwoordt als er iets misgaat',
  'guide.publishing.code': 'Code',
  'guide.publishing.meaning': 'Wat het betekent, en wat u doet',
  'guide.publishing.SOA-01001':
    'U bent niet geauthenticeerd: het certificaat is in deze omgeving onbekend, verlopen of ingetrokken, of de handtekening klopt niet. Kijk na met welk certificaat u ondertekent.',
  'guide.publishing.SOA-01002':
    'Uw instelling mag de webservice hier niet gebruiken (niveau 1). Wacht in acceptatie op de configuratie; vraag ze in productie aan.',
  'guide.publishing.SOA-03006':
    'Het bericht volgt het contract niet: een element ontbreekt, is te lang of staat op de verkeerde plaats.',
  'guide.publishing.40':
    'Uw instelling en toepassing mogen dit documenttype niet versturen (niveau 2). Vergelijk de identificatie letter voor letter, of vraag het type te registreren.',
  'guide.publishing.42':
    'Het documenttype is voor andere ontvangers: burgers en ondernemingen blijven gescheiden.',
  'guide.publishing.20':
    'Een mandaat ontbreekt of past niet (ook 22 en 30): u verstuurt voor een andere instelling.',
  'guide.publishing.10': 'De hash past niet bij het bijgevoegde document (ook 15).',

  'guide.permission': 'Twee controles bij elke publicatie',
  'guide.permission.level1':
    'Niveau 1: uw instelling, met haar toepassing, staat op de lijst van wie de webservice in die omgeving mag gebruiken, het “Dossier Unique”.',
  'guide.permission.level2':
    'Niveau 2: het koppel van instelling en toepassing mag dat documenttype voor die ontvangers publiceren. De webservice leest het koppel in uw certificaat en vergelijkt het met de eBox-configuratie.',
  'guide.permission.shared':
    'Een certificaat dat verschillende toepassingen delen, hoort bij één ervan. De andere worden in het bericht als verzender genoemd en moeten ervoor ingeschreven zijn.',

  'guide.environments': 'Van acceptatie naar productie',
  'guide.environments.acceptance':
    'Na de validatie bezorgt u het certificaat voor acceptatie. Het team configureert acceptatie en laat het u weten.',
  'guide.environments.tests':
    'U doet de tests van de gedeelde lijst en meldt de resultaten. Een teamlid bevestigt ze.',
  'guide.environments.ask':
    'Daarna vraagt u productie aan. Niemand doet dat voor u, en een acceptatie die werkt, opent op zich niets.',
  'guide.environments.slot':
    'Een tweede teamlid keurt goed, u bezorgt het certificaat voor productie en u spreekt samen een dag af. Sommige dagen zijn gesloten voor wijzigingen.',
  'guide.environments.live': 'Op die dag wordt productie geconfigureerd, en u publiceert.',

  'guide.citizen': 'Wat de burger ziet',
  'guide.citizen.message':
    'De naam van uw instelling en toepassing zoals u ze voor burgers schreef, de titel, de datum, en tot wanneer het document blijft.',
  'guide.citizen.consent':
    'Alleen burgers die hun eBox geactiveerd hebben, lezen er documenten. De webservice zegt u vooraf of iemand er een heeft (hasAnEbox).',

  'guide.changes': 'Als er iets verandert',
  'guide.changes.type':
    'Een nieuw documenttype of een nieuwe toepassing: vraag het hier aan. U krijgt alleen vragen over wat nieuw is.',
  'guide.changes.contact':
    'Een ander contact, een andere naam of een ander adres: vraag de wijziging hier aan. Tot dan krijgen de oude contacten nog de vragen.',
  'guide.changes.certificate':
    'Een certificaat dat afloopt: u krijgt 90, 60, 30, 14, 7 dagen en 1 dag vooraf een herinnering. Vernieuw met een nieuwe sleutel; intussen werken beide certificaten naast elkaar.',
  'guide.changes.compromised':
    'Een private sleutel die anderen misschien gezien hebben: meld het hier meteen, vraag de certificaatautoriteit het certificaat in te trekken, en maak een nieuwe sleutel.',
  'guide.changes.merger':
    'Uw instelling fuseert of krijgt een ander ondernemingsnummer: schrijf naar het team voor het zover is.',
  'guide.changes.end': 'U stopt een dienst: vraag het einde aan, met de laatste dag.',

  'guide.corrections': 'Wat verschilt van de gids van vroegere jaren',
  'guide.corrections.lead': 'Kent u de vroegere gids, let dan op wat er fout in stond of open bleef.',
  'guide.corrections.number':
    'De voorbeeldnummers gelden niet: het ene heeft elf cijfers, van het andere kloppen de controlecijfers niet.',
  'guide.corrections.letters':
    'In de tabel is de “C” een cyrillische letter, de “O” een nul, en er staat een spatie in “cbe-number”. Tekst die u eruit kopieert, werkt niet.',
  'guide.corrections.ou': '“OU=” hoort niet bij de waarde.',
  'guide.corrections.csr':
    'Het heet certificaataanvraag, Certificate Signing Request, CSR. U maakt ze zelf; de autoriteit antwoordt erop.',
  'guide.corrections.step':
    'Wie een certificaat heeft, gaat verder met publiceren: dat was stap 6 en niet 7.',
  'guide.corrections.level1': 'Niveau 1 kijkt ook naar de toepassing, niet alleen naar de instelling.',

  'guide.words': 'Eén woord in vier talen',
  'guide.questions': 'Vragen',
  'guide.questions.text':
    'Op de pagina van een aanvraagfiche kunt u naar het team schrijven, en het antwoord blijft er staan. Voor al het andere:',

  'guide.checklist.title': 'Checklist voor uw eerste aanvraag',
  'guide.checklist.lead':
    'Vink aan wat u hebt. Wat ontbreekt, mag volgen zolang de aanvraagfiche niet is ingediend.',
  'guide.checklist.before': 'Voor de aanvraagfiche',
  'guide.checklist.after': 'Na de validatie',
  'guide.checklist.after.references': 'Referenties gekregen en bewaard',
  'guide.checklist.after.acceptance': 'Certificaat voor acceptatie besteld, gekregen en bezorgd',
  'guide.checklist.after.tests': 'Tests gedaan en gemeld',
  'guide.checklist.after.production': 'Productie aangevraagd; certificaat voor productie bezorgd',
  'guide.checklist.after.day': 'Dag afgesproken, collega’s ingelicht',
  'guide.checklist.after.renewal': 'Einddatum van beide certificaten in de agenda',
  'guide.checklist.back': 'Terug naar de gids',
}
