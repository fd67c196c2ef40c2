import type { Translation } from '#app/i18n/catalogue.ts'
import type { post as english } from '#app/i18n/en/post.ts'

export const post: Translation<typeof english> = {
  'mail.footer':
    'Dit bericht is verstuurd door het eBox-partnerportaal. Hebt u een vraag? Schrijf naar het eBox-team: {mailbox}',
  'mail.labelled': '{label}: {value}',
  'mail.copy':
    'U ontvangt deze kopie omdat dit de functionele mailbox van {institution} is. Wie hieraan in het portaal werkt, heeft dit bericht ook ontvangen.',
  'mail.button.signIn': 'Aanmelden',
  'mail.button.open': 'De aanvraagfiche openen',
  'mail.button.confirm': 'De aanvraag lezen en antwoorden',
  'mail.button.portal': 'Het portaal openen',
  'mail.button.invitation': 'De uitnodiging bekijken',
  'mail.environment.acceptance': 'acceptatie',
  'mail.environment.production': 'productie',

  'mail.signIn.subject': 'Aanmelden bij het eBox-partnerportaal',
  'mail.signIn.what':
    'Iemand heeft gevraagd om zich met dit adres aan te melden bij het eBox-partnerportaal. Was u dat, open dan deze link:',
  'mail.signIn.code': 'Het portaal kan naar deze code vragen:',
  'mail.signIn.next':
    'De link en de code werken één keer, gedurende 10 minuten. Hebt u niets gevraagd, dan hoeft u niets te doen: zonder dit bericht kan niemand zich aanmelden. Geef de code aan niemand door.',

  'mail.submitted.subject': '{reference}: uw aanvraagfiche is aangekomen',
  'mail.submitted.what': 'Wij hebben de aanvraagfiche {reference} voor {institution} goed ontvangen.',
  'mail.submitted.next':
    'Het eBox-team kijkt ze na en antwoordt binnen {days} werkdagen. Bestel geen certificaat vóór de goedkeuring. De aanvraagfiche toont op elk moment hoever wij staan.',

  'mail.reviewStarted.subject': '{reference}: het eBox-team kijkt uw aanvraagfiche na',
  'mail.reviewStarted.what':
    'Het eBox-team is begonnen met het nazicht van de aanvraagfiche {reference} voor {institution}.',
  'mail.reviewStarted.next':
    'U hoeft nu niets te doen. Wij schrijven u zodra er een beslissing of een vraag is.',

  'mail.changesRequested.subject': '{reference}: het eBox-team vraagt wijzigingen',
  'mail.changesRequested.what':
    'Het eBox-team heeft de aanvraagfiche {reference} voor {institution} gelezen en vraagt u ze te wijzigen:',
  'mail.changesRequested.next':
    'Wijzig wat gevraagd wordt en dien de aanvraagfiche daarna opnieuw in. Wat u niet wijzigt, blijft zoals het is.',

  'mail.approved.subject': '{reference}: uw aanvraagfiche is goedgekeurd',
  'mail.approved.what':
    'De aanvraagfiche {reference} voor {institution} is goedgekeurd. Dit zijn uw referenties; bewaar ze, want u gebruikt ze bij elke vraag en bij elk bericht aan de webservice.',
  'mail.approved.institution': 'Instelling',
  'mail.approved.application': 'Toepassing',
  'mail.approved.issuer': 'Afzender',
  'mail.approved.documentType': 'Documenttype',
  'mail.approved.released':
    'U mag nu het certificaat bestellen met de CSR van de aanvraagfiche: {environments}.',
  'mail.approved.certificateAgain':
    'Maak een nieuwe CSR voordat u een certificaat bestelt ({environments}): de instelling of de toepassing is in een andere vorm gevalideerd dan die in uw CSR.',
  'mail.approved.certificateUnfit':
    'Uw certificaat kon niet worden geregistreerd ({environments}): het zegt niet wat gevalideerd is, of het geldt niet meer. De pagina van de aanvraagfiche toont wat u kunt doen.',
  'mail.approved.next':
    'Zodra het certificaat is uitgereikt, configureert het eBox-team de acceptatieomgeving en kunt u daar testen. Productie volgt op uw vraag, na geslaagde tests.',

  'mail.rejected.subject': '{reference}: uw aanvraagfiche is niet aanvaard',
  'mail.rejected.what':
    'Het eBox-team heeft de aanvraagfiche {reference} voor {institution} niet aanvaard, om deze reden:',
  'mail.rejected.next':
    'Deze aanvraagfiche is afgesloten. Geldt de reden niet meer, dan kunt u een nieuwe beginnen.',

  'mail.draftExpires.subject': 'Uw aanvraagfiche voor {institution} wordt op {day} verwijderd',
  'mail.draftExpires.what':
    'Sinds {untouchedDays} dagen heeft niemand aan de aanvraagfiche voor {institution} gewerkt. Ze werd nooit ingediend en wordt daarom op {day} verwijderd, met alles wat erin staat.',
  'mail.draftExpires.next':
    'Wilt u ze behouden, open ze dan vóór die dag en bewaar een stap of dien ze in. Ziet u ervan af, dan hoeft u niets te doen.',

  'mail.button.queue': 'De lijst openen',
  'mail.answersDue.subject.late': 'Aanvraagfiches wachten op uw antwoord, sommige te lang',
  'mail.answersDue.subject.soon': 'Aanvraagfiches wachten op uw antwoord',
  'mail.answersDue.what':
    'Deze aanvraagfiches zijn bij het eBox-team, dat de partners een antwoord heeft beloofd tegen de dag die vooraan staat.',
  'mail.answersDue.late': 'Te laat:',
  'mail.answersDue.soon': 'Binnenkort:',
  'mail.changesAwaited.subject': '{reference}: het eBox-team wacht op uw wijzigingen',
  'mail.changesAwaited.what':
    'Op {day} vroeg het eBox-team u de aanvraagfiche {reference} voor {institution} te wijzigen. Ze werd sindsdien niet opnieuw ingediend.',
  'mail.changesAwaited.next':
    'Wijzig wat gevraagd wordt en dien de aanvraagfiche daarna opnieuw in. Hebt u ze niet meer nodig, dan kunt u ze daar intrekken.',

  'mail.closingSoon.subject': '{reference}: de aanvraagfiche wordt afgesloten',
  'mail.closingSoon.what':
    'Op {asked} vroeg het eBox-team u de aanvraagfiche {reference} voor {institution} te wijzigen. Er werd sindsdien niets mee gedaan. Daarom wordt ze op {day} afgesloten.',
  'mail.closingSoon.next':
    'Wilt u ze openhouden, wijzig dan vóór die dag wat gevraagd wordt en dien ze opnieuw in, of schrijf het eBox-team op haar pagina. Is ze eenmaal afgesloten, dan kunt u met haar antwoorden een nieuwe aanvraagfiche beginnen.',
  'mail.closed.subject': '{reference}: de aanvraagfiche is afgesloten',
  'mail.closed.what':
    'De aanvraagfiche {reference} voor {institution} wachtte op uw wijzigingen en er werd na ons bericht niets mee gedaan. Ze is nu afgesloten.',
  'mail.closed.next':
    'U kunt ze nog lezen. Wilt u verdergaan, begin dan op haar pagina een nieuwe aanvraagfiche met dezelfde antwoorden: u hoeft niet alles opnieuw in te vullen.',

  'mail.institutionChanged.subject': 'Het eBox-team heeft een verandering van uw instelling vastgelegd',
  'mail.institutionChanged.what': 'Voorheen: {before}. Nu: {after}.',
  'mail.institutionChanged.next':
    'Uw toepassingen, documenttypes en referenties blijven zoals ze zijn, en uw toegang ook.',
  'mail.institutionMerged.subject': 'Twee instellingen zijn voor de eBox één geworden',
  'mail.institutionMerged.what': '{before} is opgegaan in {after}.',
  'mail.institutionMerged.next':
    'Toepassingen, documenttypes en referenties blijven zoals ze zijn en horen bij de instelling die verdergaat. Wie voor de vroegere kon werken, kan dat nu daar; haar aanvraagfiches kunnen nog gelezen worden.',
  'mail.institutionChange.renew':
    'De certificaten van deze toepassingen zeggen niet meer wat geregistreerd is: {applications}. Vraag op het portaal nieuwe; tot dan kunt u de huidige gebruiken zolang de webservice ze aanvaardt.',

  'mail.withdrawn.subject': '{reference}: de aanvraagfiche is ingetrokken',
  'mail.withdrawn.what': 'De aanvraagfiche {reference} voor {institution} is door de partner ingetrokken.',
  'mail.withdrawn.next': 'Ze is afgesloten; er hoeft niets meer voor te gebeuren.',

  'mail.authority.subject': 'Wil {institution} publiceren in de eBox? ({reference})',
  'mail.authority.what':
    'Iemand vraagt om in naam van {institution} documenten te publiceren in de eBox. Wij schrijven u omdat dit het adres is dat wij van de instelling kennen.',
  'mail.authority.asker': 'Wie het vraagt',
  'mail.authority.application': 'Toepassing',
  'mail.authority.reference': 'Referentie',
  'mail.authority.confirm':
    'Lees de aanvraag en zeg of deze persoon ze in naam van uw instelling mag indienen:',
  'mail.authority.next':
    'Zonder uw antwoord wordt de aanvraag niet goedgekeurd. Kent u deze persoon niet, bevestig dan niet en schrijf naar het eBox-team.',

  'mail.accessAsked.subject': 'Toegang gevraagd tot instelling {enterpriseNumber}',
  'mail.accessAsked.what':
    '{person} vraagt toegang tot de instelling met ondernemingsnummer {enterpriseNumber}, die al geregistreerd is.',
  'mail.accessAsked.next':
    'Ga na wie dit is en verleen of weiger de toegang in het portaal. Tot dan ziet deze persoon niets van de instelling.',

  'mail.accessAskedOfManager.subject': 'Iemand vraagt toegang tot {institution}',
  'mail.accessAskedOfManager.what':
    '{person} vraagt toegang tot {institution} (ondernemingsnummer {enterpriseNumber}) in het eBox-partnerportaal.',
  'mail.accessAskedOfManager.next':
    'U beheert de leden van deze instelling: u kunt de toegang verlenen of weigeren, net als het eBox-team. Verleen die alleen aan iemand van wie u weet dat die voor uw instelling werkt. Tot dan ziet deze persoon er niets van.',

  'mail.newSubmission.subject': '{reference}: nieuwe aanvraagfiche van {institution}',
  'mail.newSubmission.what': '{institution} heeft de aanvraagfiche {reference} ingediend.',
  'mail.newSubmission.next':
    'Ze staat in de wachtrij, met de automatische controles erbij. Aan de partner is een antwoord binnen {days} werkdagen beloofd.',

  'mail.button.thread': 'Het gesprek openen',
  'mail.messageFromTeam.subject': '{reference}: een bericht van het eBox-team',
  'mail.messageFromTeam.what':
    'Het eBox-team heeft u geschreven over de aanvraagfiche {reference} voor {institution}.',
  'mail.messageFromTeam.next':
    'U leest het bericht in het portaal, waar u ook kunt antwoorden. De tekst ervan gaat niet via e-mail.',
  'mail.messageFromPartner.subject': '{reference}: een bericht van {institution}',
  'mail.messageFromPartner.what': '{institution} heeft geschreven over de aanvraagfiche {reference}.',
  'mail.messageFromPartner.next':
    'U leest het bericht in het portaal, waar u ook kunt antwoorden. De tekst ervan gaat niet via e-mail.',

  'mail.certificateReleased.subject': '{reference}: CSR vrijgegeven ({environment})',
  'mail.certificateReleased.what':
    '{institution} heeft na de goedkeuring van {reference} de CSR ({environment}) bezorgd. Hij komt precies overeen met wat is gevalideerd en is daarom vrijgegeven om te bestellen.',
  'mail.certificateReleased.next':
    'De partner kan het certificaat bestellen. Er hoeft niets te worden beslist.',

  'mail.button.renew': 'Het certificaat vernieuwen',
  'mail.button.certificate': 'Het certificaat openen',
  'mail.certificate.application': 'Toepassing',
  'mail.certificate.environment': 'Omgeving',
  'mail.certificate.serial': 'Serienummer',
  'mail.certificate.authority': 'Uitgereikt door',
  'mail.certificate.ends': 'Loopt af op',
  'mail.certificate.days': 'Dagen over',
  'mail.certificateEnds.subject': 'Het certificaat van {application} voor {environment} loopt af op {day}',
  'mail.certificateEnds.what':
    'Op {day} loopt het certificaat af waarmee {application} van {institution} in de eBox publiceert. Vanaf dan weigert de webservice de berichten.',
  'mail.certificateEnds.next':
    'Vernieuw het nu: de link opent een aanvraag voor een nieuw certificaat die al is ingevuld en waarin u een nieuwe sleutel maakt. Het huidige certificaat geldt tot het einde, zodat u intussen kunt overgaan. Zodra het nieuwe is ingediend, krijgt u geen herinnering meer.',
  'mail.certificateEnded.subject':
    'Verlopen zonder opvolger: het certificaat van {application} voor {environment}',
  'mail.certificateEnded.what':
    'Het certificaat van {application} van {institution} is op {day} verlopen en er is geen ander geregistreerd. De webservice weigert de berichten.',
  'mail.certificateEnded.next':
    'Vraag de instelling of zij het certificaat vernieuwt of de dienst stopzet. Het portaal stuurt hierover geen herinnering meer.',
  'mail.keyCompromised.subject':
    'Nu te doen: anderen kunnen de sleutel van {application} voor {environment} hebben',
  'mail.keyCompromised.what':
    'Er is gemeld dat anderen de sleutel van dit certificaat kunnen hebben. De webservice weigert het vanaf nu, zodat niemand er in naam van {institution} mee kan publiceren. Doe het volgende, in deze volgorde:',
  'mail.keyCompromised.mistake':
    'Was de melding een vergissing, zeg dat dan aan het eBox-team. Het certificaat komt toch niet opnieuw in gebruik: vernieuw het.',
  'mail.keyCompromisedTeam.subject': 'Sleutel gemeld: {application} van {institution}, {environment}',
  'mail.keyCompromisedTeam.what':
    'Er is gemeld dat anderen de sleutel van dit certificaat van {institution} kunnen hebben. Het portaal heeft het gestopt en de instelling gezegd wat zij moet doen.',
  'mail.keyCompromisedTeam.next':
    'Zorg dat de configuratie van de omgeving het niet meer bevat. Leg de intrekking op de pagina ervan vast zodra de autoriteit het heeft ingetrokken.',

  'mail.accessGranted.subject': 'U hebt nu toegang tot {institution}',
  'mail.accessGranted.what':
    'Op uw vraag om toegang is geantwoord: u bent nu lid van {institution} (ondernemingsnummer {enterpriseNumber}) in het eBox-partnerportaal.',
  'mail.accessGranted.next': 'U vindt de aanvraagfiches ervan in uw lijst.',

  'mail.accessRefused.subject': 'Toegang tot instelling {enterpriseNumber} is niet gegeven',
  'mail.accessRefused.what':
    'U hebt toegang gevraagd tot de instelling met ondernemingsnummer {enterpriseNumber}. Die is niet gegeven.',
  'mail.accessRefused.next':
    'Werkt u wel voor deze instelling? Vraag dan een collega die de leden beheert om u uit te nodigen. U kunt het ook na één dag opnieuw vragen.',

  'mail.invitation.subject': 'U bent uitgenodigd bij {institution} in het eBox-partnerportaal',
  'mail.invitation.what':
    '{inviter} nodigt u uit om voor {institution} te werken in het eBox-partnerportaal, waar instellingen vragen om in de eBox te publiceren. Bekijk eerst de uitnodiging; er gebeurt niets voordat u ze aanvaardt:',
  'mail.invitation.next':
    'De link werkt één keer, 7 dagen lang en alleen voor dit e-mailadres. Weet u niet wie u uitnodigt? Dan hoeft u niets te doen.',

  'mail.button.passkeys': 'Uw toegangssleutels bekijken',
  'mail.passkeyAdded.subject': 'Er is een toegangssleutel aan uw account toegevoegd',
  'mail.passkeyAdded.what':
    'Er is een toegangssleutel toegevoegd aan uw account in het eBox-partnerportaal. Die is de tweede stap naar de pagina’s van het eBox-team.',
  'mail.passkeyAdded.next':
    'Hebt u dat zelf gedaan, dan hoeft u niets te doen. Zo niet, waarschuw dan meteen een andere beheerder van het eBox-team: die kan de sleutel verwijderen.',
  'mail.passkeyRemoved.subject': 'Er is een toegangssleutel van uw account verwijderd',
  'mail.passkeyRemoved.what':
    'Er is op uw verzoek een toegangssleutel verwijderd van uw account in het eBox-partnerportaal. De andere blijven werken.',
  'mail.passkeyRemoved.next':
    'Hebt u dat zelf gedaan, dan hoeft u niets te doen. Zo niet, waarschuw dan meteen een andere beheerder van het eBox-team.',
  'mail.passkeyWindow.subject': 'U kunt binnen 24 uur een toegangssleutel toevoegen',
  'mail.passkeyWindow.what':
    'U bent lid van het eBox-team in het eBox-partnerportaal. De pagina’s van het team vragen een toegangssleutel naast het aanmelden, en u hebt er nu geen: eerdere zijn verwijderd.',
  'mail.passkeyWindow.next':
    'Meld u binnen 24 uur aan en maak een toegangssleutel. Verwachtte u dit niet, waarschuw dan een beheerder van het eBox-team.',

  'mail.button.claim': 'De aanvraagfiche bekijken',
  'mail.approved.reservations': 'Ze is goedgekeurd onder voorbehoud. Dit moet u nog doen:',
  'mail.reopened.subject': '{reference}: uw aanvraagfiche is weer open',
  'mail.reopened.what':
    'Het eBox-team heeft de aanvraagfiche {reference} voor {institution}, die het niet had aanvaard, heropend:',
  'mail.reopened.next':
    'Wijzig wat nodig is en dien de aanvraagfiche daarna opnieuw in. Wat u niet wijzigt, blijft zoals het is.',
  'mail.draftPrepared.subject': 'Uw aanvraagfiche voor {institution} is voorbereid',
  'mail.draftPrepared.what':
    'U hebt het eBox-team een formulier voor {institution} gestuurd. Het team heeft het overgetypt in het eBox-partnerportaal, waar u het kunt controleren, aanvullen en indienen:',
  'mail.draftPrepared.next':
    'De link werkt één keer, 14 dagen lang, en alleen voor dit e-mailadres. Er wordt niets ingediend voordat u dat doet. Als u geen formulier hebt gestuurd, hoeft u niets te doen.',
  'pdf.decision.title': 'Beslissing over aanvraagfiche {reference}',
  'pdf.decision.subject':
    'Genomen door het eBox-team over versie {version}, die hierna staat zoals erover is beslist',
  'pdf.decision.heading': 'Beslissing',
  'pdf.decision.at': 'Genomen op',
  'pdf.decision.references': 'Gegeven referenties',

  'pdf.title': 'Aanvraagfiche',
  'pdf.subject': 'Documenten publiceren in de eBox',
  'pdf.summary': 'Referentie en stand',
  'pdf.reference': 'Referentie',
  'pdf.version': 'Versie',
  'pdf.submittedAt': 'Ingediend op',
  'pdf.part.institution': 'Instelling',
  'pdf.part.application': 'Toepassing',
  'pdf.part.documentType': 'Documenttype {number}: {name}',
  'pdf.known': 'Al geregistreerd; gegevens zoals geregistreerd.',
  'pdf.none': '(niet opgegeven)',
  'pdf.certificate.acceptance': 'Certificaat voor acceptatie',
  'pdf.certificate.production': 'Certificaat voor productie',
  'pdf.certificate.choice': 'Hoe het certificaat wordt verkregen',
  'pdf.certificate.choice.generate': 'Sleutel en CSR gemaakt in het portaal',
  'pdf.certificate.choice.csr': 'CSR aangebracht door de partner',
  'pdf.certificate.choice.certificate': 'Certificaat al beschikbaar',
  'pdf.certificate.choice.later': 'Later',
  'pdf.certificate.subject': 'Subject van het certificaat, in deze volgorde',
  'pdf.certificate.key': 'Publieke sleutel (SHA-256 van de SPKI)',
  'pdf.page': 'Pagina {page} van {pages}',

  'mail.step.acceptanceConfigured.subject': '{application}: acceptatie is geconfigureerd',
  'mail.step.acceptanceConfigured.what':
    'Het eBox-team heeft de acceptatieomgeving van deze toepassing geconfigureerd. U kunt er nu publiceren, enkel naar testbestemmelingen.',
  'mail.step.acceptanceConfigured.next':
    'Doorloop de testgevallen, noteer de resultaten en deel ze mee. Productie volgt zodra het eBox-team uw testen heeft bevestigd.',
  'mail.step.testsConfirmed.subject': '{application}: uw testen zijn bevestigd',
  'mail.step.testsConfirmed.what':
    'Het eBox-team heeft het verslag van uw testen in acceptatie gelezen en bevestigt het.',
  'mail.step.testsConfirmed.next': 'U kunt nu productie aanvragen. Zonder uw aanvraag gebeurt er niets.',
  'mail.step.testsRefused.subject': '{application}: uw testen zijn nog niet bevestigd',
  'mail.step.testsRefused.what':
    'Het eBox-team heeft het verslag van uw testen in acceptatie gelezen en bevestigt het nog niet, om deze reden:',
  'mail.step.testsRefused.next':
    'Test opnieuw wat vermeld is, verbeter de resultaten en deel ze opnieuw mee. Wat u noteerde, blijft bewaard.',
  'mail.step.signedOff.subject': '{application}: productie is goedgekeurd',
  'mail.step.signedOff.what': 'Het eBox-team heeft uw aanvraag voor productie goedgekeurd.',
  'mail.step.signedOff.next':
    'Stel een dag voor de ingebruikname voor, of aanvaard de dag die het eBox-team voorstelt.',
  'mail.step.certificateAwaited.subject':
    '{application}: productie is goedgekeurd, haar certificaat ontbreekt',
  'mail.step.certificateAwaited.what':
    'Het eBox-team heeft uw aanvraag voor productie goedgekeurd. Er is nog geen certificaat voor productie geregistreerd.',
  'mail.step.certificateAwaited.next':
    'Dien het certificaat voor productie in. Daarna spreken beide partijen de dag van de ingebruikname af.',
  'mail.step.productionRefused.subject': '{application}: productie is niet goedgekeurd',
  'mail.step.productionRefused.what':
    'Het eBox-team heeft uw aanvraag voor productie niet goedgekeurd, om deze reden:',
  'mail.step.productionRefused.next': 'Vraag productie opnieuw aan zodra dit geregeld is.',
  'mail.step.productionConfigured.subject': '{application}: productie is geconfigureerd voor {day}',
  'mail.step.productionConfigured.what':
    'Het eBox-team heeft productie voor deze toepassing geconfigureerd. De ingebruikname is op {day}.',
  'mail.step.productionConfigured.next':
    'Vóór de ingebruikname wordt er niets gepubliceerd. Het eBox-team schrijft u op dat moment.',
  'mail.step.live.subject': '{application} is in gebruik',
  'mail.step.live.what':
    'Het eBox-team heeft deze toepassing in gebruik genomen. Vanaf nu bereiken haar documenten de burgers.',
  'mail.step.live.next':
    'De pagina van de afzender toont welke documenttypes ingeschakeld zijn. Nieuwe worden eerst in acceptatie getest.',
  'mail.step.suspended.subject': '{application}: het publiceren is opgeschort',
  'mail.step.suspended.what': 'Het eBox-team heeft deze toepassing in productie opgeschort, om deze reden:',
  'mail.step.suspended.next':
    'Tot de hervatting weigert de webservice haar berichten (business error 40). Schrijf het eBox-team om dit te regelen.',
  'mail.step.resumed.subject': '{application}: het publiceren is hervat',
  'mail.step.resumed.what':
    'Het eBox-team heeft de opschorting opgeheven: deze toepassing publiceert opnieuw in productie.',
  'mail.step.resumed.next': 'Verstuur opnieuw wat intussen geweigerd werd.',
  'mail.step.ended.subject': '{application}: het publiceren is beëindigd',
  'mail.step.ended.what':
    'De laatste dag van deze toepassing is voorbij, zoals u vroeg. Ze publiceert in geen enkele omgeving meer.',
  'mail.step.ended.next':
    'Laat de certificaten intrekken door de autoriteit die ze uitreikte als u hun sleutels niet meer nodig hebt.',
  'mail.step.remindCertificate.subject': 'Herinnering: het certificaat van {application} ontbreekt',
  'mail.step.remindCertificate.what':
    'Voor deze omgeving is nog geen certificaat geregistreerd, dus kan ze niet worden geconfigureerd.',
  'mail.step.remindCertificate.next': 'Dien het in zodra de autoriteit het heeft uitgereikt.',
  'mail.step.remindTests.subject': 'Herinnering: de testen van {application} worden verwacht',
  'mail.step.remindTests.what': 'Acceptatie is geconfigureerd en uw testen zijn nog niet meegedeeld.',
  'mail.step.remindTests.next':
    'Doorloop de testgevallen en deel ze mee, of schrijf het eBox-team als iets u hindert.',
  'mail.step.remindDay.subject':
    'Herinnering: de dag van de ingebruikname van {application} is niet afgesproken',
  'mail.step.remindDay.what': 'Productie is goedgekeurd en er is nog geen dag afgesproken.',
  'mail.step.remindDay.next': 'Stel een dag voor, of aanvaard de voorgestelde dag.',
  'mail.step.dayProposed.subject': '{application}: {day} is voorgesteld voor de ingebruikname',
  'mail.step.dayProposed.what':
    'Voor {application} van {institution} stelt de andere kant {day} voor als dag van de ingebruikname.',
  'mail.step.dayProposed.next': 'Ga ermee akkoord op de pagina van de planning, of stel een andere dag voor.',
  'mail.step.dayAgreed.subject': '{application} gaat in gebruik op {day}',
  'mail.step.dayAgreed.what':
    'Beide kanten zijn het eens: {application} van {institution} gaat in gebruik op {day}.',
  'mail.step.dayAgreed.next':
    'Op de pagina van de planning staat de dag als bestand voor uw agenda. Elke kant mag vragen om hem te verplaatsen.',
  'mail.step.dayDropped.subject': '{application}: het voorstel van {day} is vervallen',
  'mail.step.dayDropped.what':
    'Voor {application} van {institution} is {day} niet langer voorgesteld voor de ingebruikname.',
  'mail.step.dayDropped.next':
    'Wat afgesproken was, blijft afgesproken. Is er geen dag afgesproken, stel dan een andere voor.',
  'mail.step.dayCancelled.subject': '{application}: de dag van de ingebruikname is losgelaten',
  'mail.step.dayCancelled.what':
    'De andere kant heeft de afgesproken dag van de ingebruikname van {application} ({institution}), {day}, losgelaten.',
  'mail.step.dayCancelled.next': 'Spreek op de pagina van de planning een andere dag af.',
  'mail.step.acceptanceReady.subject': '{application}: acceptatie kan worden geconfigureerd',
  'mail.step.acceptanceReady.what':
    'Het certificaat voor acceptatie van {institution} is geregistreerd. De omgeving wacht op haar configuratie.',
  'mail.step.acceptanceReady.next':
    'Configureer ze en geef dan op deze pagina aan welke documenttypes ingeschakeld zijn.',
  'mail.step.testsReported.subject': '{application}: er werden testen meegedeeld',
  'mail.step.testsReported.what': '{institution} heeft haar testen in acceptatie meegedeeld.',
  'mail.step.testsReported.next': 'Lees de resultaten en bevestig ze, of zeg wat er ontbreekt.',
  'mail.step.productionRequested.subject': '{application}: productie werd aangevraagd',
  'mail.step.productionRequested.what': '{institution} vraagt productie aan.',
  'mail.step.productionRequested.next':
    'Een goedkeurder die de testen niet bevestigde, keurt ze goed of zegt waarom niet.',
  'mail.step.productionReady.subject': '{application}: een dag van ingebruikname kan worden afgesproken',
  'mail.step.productionReady.what':
    'Productie van {institution} is goedgekeurd en haar certificaat is geregistreerd.',
  'mail.step.productionReady.next': 'Stel een dag voor, of aanvaard de dag die de partner voorstelt.',
  'mail.step.productionScheduled.subject': '{application}: productie moet worden geconfigureerd',
  'mail.step.productionScheduled.what':
    '{institution} gaat op {day} in gebruik en productie is nog niet geconfigureerd.',
  'mail.step.productionScheduled.next': 'Configureer ze vóór die dag.',
  'mail.step.goLiveDue.subject': '{application}: de ingebruikname staat aan de beurt',
  'mail.step.goLiveDue.what':
    'Productie van {institution} is geconfigureerd en de afgesproken dag, {day}, is aangebroken.',
  'mail.step.goLiveDue.next': 'Neem in gebruik, of spreek een andere dag af.',
  'mail.step.environment': 'Omgeving',
  'mail.button.issuer': 'De pagina van de afzender openen',
}
