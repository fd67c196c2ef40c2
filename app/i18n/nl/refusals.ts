import type { Translation } from '#app/i18n/catalogue.ts'
import type { refusals as english } from '#app/i18n/en/refusals.ts'

export const refusals: Translation<typeof english> = {
  'refusal.gone': 'Deze aanvraagfiche bestaat niet meer. Ga naar de lijst van uw fiches.',
  'refusal.role': 'Uw rol laat dit niet toe. Vraag het aan iemand die het mag.',
  'refusal.revision':
    'De fiche is gewijzigd nadat u deze pagina opende. Er is niets beslist: bekijk ze opnieuw en beslis dan.',
  'refusal.textTooLong': 'Deze tekst is te lang. Kort hem in.',

  'refusal.submit.state': 'Deze fiche is bij het eBox-team of afgesloten en kan nu niet worden ingediend.',
  'refusal.submit.complete': 'Vervolledig alle stappen voor u de fiche indient.',
  'refusal.submit.csr':
    'Deze CSR komt niet meer overeen met uw fiche, omdat de instelling of de toepassing is gewijzigd. Maak in deze stap een nieuwe CSR.',
  'refusal.submit.submissionId':
    'De fiche is gewijzigd nadat deze pagina werd geopend. Controleer uw antwoorden opnieuw en dien ze dan in.',
  'refusal.submit.institutionKnown':
    'Deze instelling is intussen door anderen geregistreerd. Vraag toegang tot de instelling; uw antwoorden blijven in deze fiche staan.',
  'refusal.withdraw.state': 'Deze fiche is al afgesloten en kan niet worden ingetrokken.',
  'refusal.startReview.state':
    'Alleen een ingediende fiche kan in behandeling worden genomen. De status is gewijzigd.',
  'refusal.requestChanges.state':
    'Wijzigingen kunnen alleen tijdens de behandeling worden gevraagd. De status is gewijzigd.',
  'refusal.approve.state': 'Alleen een fiche in behandeling kan worden goedgekeurd. De status is gewijzigd.',
  'refusal.reject.state': 'Alleen een fiche in behandeling kan worden geweigerd. De status is gewijzigd.',
  'refusal.requestChanges.text': 'Schrijf wat de partner moet wijzigen.',
  'refusal.reject.text': 'Schrijf waarom de aanvraag wordt geweigerd.',

  'refusal.approve.authorityConfirmed':
    'Het is nog niet bevestigd dat deze aanvraag namens de instelling gebeurt. Wacht op haar bevestiging of leg uw bewijs vast.',
  'refusal.validate.state':
    'Alleen een aanvraagfiche in behandeling kan klaar voor goedkeuring worden verklaard. De status is gewijzigd.',
  'refusal.validate.authorityConfirmed':
    'Het is nog niet bevestigd dat deze aanvraag namens de instelling gebeurt. Wacht op de bevestiging of noteer uw bewijs.',
  'refusal.validate.remarksClosed':
    'Er staat nog een opmerking open. Aanvaard het antwoord of stuur de aanvraagfiche terug voor aanpassing.',
  'refusal.approve.remarksClosed':
    'Er staat nog een opmerking open. Aanvaard het antwoord of stuur de aanvraagfiche terug voor aanpassing.',
  'refusal.approve.secondEyes':
    'Volgens het vierogenprincipe verklaart eerst een ander teamlid deze versie klaar voor goedkeuring. Vraag het aan een collega.',
  'refusal.reopen.state': 'Alleen een geweigerde aanvraagfiche kan worden heropend. De status is gewijzigd.',
  'refusal.approve.certificateName':
    'Vul de naam van de instelling voor het certificaat in, met hoogstens 64 tekens.',
  'refusal.approve.documentTypeId': 'Vul voor elk documenttype een identificatie in.',
  'refusal.approve.sameDocumentTypeId':
    'Een ander documenttype heeft deze identificatie al. Geef elk type een eigen identificatie.',
  'refusal.approve.documentTypeKnown':
    'Deze afzender heeft al een documenttype met deze identificatie. Kies een andere.',
  'refusal.approve.institutionKnown':
    'Deze instelling is intussen via een andere fiche geregistreerd. Haar leden moeten deze partner eerst toegang geven.',

  'refusal.claim.taken':
    '{officer} kijkt deze aanvraagfiche al na. Wijs ze aan uzelf toe om ze over te nemen.',
  'refusal.assign.changed':
    'Deze aanvraagfiche werd intussen toegewezen aan {officer}. Kijk opnieuw en beslis dan.',
  'refusal.assign.closed': 'Deze aanvraagfiche is afgesloten: niemand moet ze nog nakijken.',
  'refusal.assign.nobody': 'Kies de collega die de aanvraagfiches zal nakijken.',
  'refusal.assign.noOfficer': 'Deze persoon maakt geen deel meer uit van het eBox-team. Kies iemand anders.',
  'refusal.assign.none': 'Vink ten minste één aanvraagfiche aan.',
  'refusal.times.days': 'Vul een geheel aantal dagen in, van 1 tot {max}.',
  'refusal.view.name': 'Geef deze weergave een naam.',
  'refusal.view.nameLength': 'Een naam telt ten hoogste {max} tekens. Maak hem korter.',
  'refusal.view.many': 'U hebt al {max} weergaven, het maximum. Verwijder er een en bewaar dan deze.',

  'refusal.save.state':
    'Deze fiche is bij het eBox-team of afgesloten; de antwoorden kunnen nu niet worden gewijzigd. Er is niets opgeslagen.',
  'refusal.save.known':
    'Dit is al geregistreerd en wordt hier niet gewijzigd. Schrijf naar het eBox-team als er iets verouderd is.',
  'refusal.save.notAsked': 'Deze stap hoort niet bij wat deze fiche vraagt. Er is niets opgeslagen.',
  'refusal.save.fixed':
    'Dit antwoord noemt de afzender in certificaten en berichten en kan hier niet worden gewijzigd.',
  'refusal.save.removed': 'Dit documenttype is intussen verwijderd. Er is niets opgeslagen.',
  'refusal.drafts.many':
    'U hebt {max} fiches die nog niet zijn ingediend; meer mag één persoon er niet hebben. Dien er een in of trek er een in, en begin dan een andere.',
  'refusal.drafts.workspace':
    'Uw instelling heeft {max} fiches die nog niet zijn ingediend; meer mag ze er niet hebben. Dien er een in of trek er een in, en begin dan een andere.',
  'refusal.documentTypes.many':
    'Een fiche bevat hoogstens {max} documenttypes. Dien deze in en begin voor de rest een andere.',
  'refusal.application.gone': 'Deze toepassing is niet geregistreerd voor uw instelling. Kies een andere.',
  'refusal.institution.known':
    'Deze instelling is al geregistreerd en u bent er geen lid van. Vraag toegang of vul een ander nummer in.',

  'refusal.access.unknown':
    'Er is nog geen instelling met dit nummer geregistreerd. U kunt er een aanvraagfiche voor beginnen.',
  'refusal.access.answered': 'Op deze vraag om toegang is al geantwoord.',
  'refusal.authority.gone': 'Deze link is al gebruikt of door een nieuwere e-mail vervangen.',
  'refusal.authority.confirmed': 'Dit is al bevestigd.',
  'refusal.authority.evidence': 'Schrijf hoe u weet dat de instelling achter deze aanvraag staat.',
}
