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

  'mail.button.issuer': 'De pagina van de afzender openen',
}
