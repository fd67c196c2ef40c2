import type { Translation } from '#app/i18n/catalogue.ts'
import type { stepMails as english } from '#app/i18n/en/step-mails.ts'

export const stepMails: Translation<typeof english> = {
  'mail.environment.acceptance': 'acceptatie',
  'mail.environment.production': 'productie',
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
}
