import type { Translation } from '#app/i18n/catalogue.ts'
import type { security as english } from '#app/i18n/en/security.ts'

export const security: Translation<typeof english> = {
  'security.secondStep.title': 'Tweede stap',
  'security.secondStep.verify':
    'De pagina’s van het eBox-team vragen uw toegangssleutel, naast het aanmelden. Uw browser vraagt uw vingerafdruk, uw gezicht, uw pincode of uw beveiligingssleutel.',
  'security.secondStep.verify.button': 'Mijn toegangssleutel gebruiken',
  'security.secondStep.enrol':
    'De pagina’s van het eBox-team vragen een toegangssleutel, naast het aanmelden, en u hebt er nog geen. Maak er een op dit toestel of op een beveiligingssleutel; dat kan tot {until}.',
  'security.secondStep.enrol.more':
    'Maak er een tweede op een ander toestel, voor het geval u de eerste verliest: niemand kan er een voor u toevoegen.',
  'security.secondStep.closed':
    'De pagina’s van het eBox-team vragen een toegangssleutel, naast het aanmelden. U hebt er geen, en niemand heeft een periode geopend waarin u er een kunt toevoegen.',
  'security.secondStep.closed.todo':
    'Vraag een beheerder van het eBox-team om voor u een periode van 24 uur te openen, onder “Teamleden”. Is er geen andere beheerder, vraag het dan aan wie het portaal uitbaat.',
  'security.secondStep.lost':
    'Toegangssleutel kwijt? Vraag een andere beheerder van het eBox-team om voor u een periode van 24 uur te openen.',
  'security.noScript':
    'De browser gebruikt toegangssleutels met JavaScript. Zet dat aan voor deze pagina en laad ze opnieuw.',
  'security.working': 'Volg de aanwijzingen van uw browser.',
  'security.stepUp.lead':
    'Bevestig hier met uw toegangssleutel en verstuur daarna het formulier hieronder opnieuw: wat u schreef, staat er nog.',
  'security.stepUp.done': 'Bevestigd. Verstuur het formulier nu opnieuw: dit geldt 5 minuten.',
  'security.refusal.signedOut':
    'U bent niet meer aangemeld. Meld u opnieuw aan in een ander tabblad, kom dan hier terug en probeer opnieuw.',
  'security.refusal.noWindow':
    'U kunt een toegangssleutel alleen toevoegen in een periode die voor u geopend is. Vraag die aan een beheerder van het eBox-team.',
  'security.refusal.stepUp':
    'Uw tweede stap is meer dan 5 minuten geleden, en dit vraagt een recente. Er is niets gebeurd en niets verloren.',
  'security.refusal.noPasskey':
    'U hebt geen toegangssleutel. Vraag een beheerder van het eBox-team om een periode te openen waarin u er een kunt toevoegen.',
  'security.refusal.challenge':
    'Dit duurde langer dan 5 minuten, of werd in een ander tabblad begonnen. Probeer opnieuw.',
  'security.refusal.answer':
    'Het portaal kon het antwoord van deze toegangssleutel niet aanvaarden. Probeer opnieuw, of gebruik een andere van uw sleutels.',
  'security.refusal.passkeyGone': 'Deze toegangssleutel was al verwijderd.',
  'security.refusal.lastPasskey':
    'Dit is uw enige toegangssleutel, dus blijft hij: zonder zou u niet meer binnen kunnen. Is hij verloren, vraag dan een andere beheerder van het eBox-team.',
  'security.refusal.ownWindow': 'Niemand opent een periode voor zichzelf. Vraag het een andere beheerder.',
  'security.refusal.noOfficer': 'Deze persoon is geen lid van het eBox-team.',
  'security.refusal.noSuchRole': 'Deze persoon heeft deze rol niet meer.',
  'security.refusal.lastAdmin':
    'Dit is de laatste beheerder van het eBox-team. Maak eerst iemand anders beheerder.',
  'security.refusal.role.required': 'Kies een rol',
  'security.browser.cancelled':
    'Er is geen toegangssleutel gebruikt: het werd geannuleerd, duurde te lang, of het toestel kon niet nagaan dat u het bent. Probeer opnieuw.',
  'security.browser.already':
    'Op dit toestel staat al een toegangssleutel van u. Gebruik die, of kies een ander toestel of een beveiligingssleutel.',
  'security.browser.unsupported':
    'Deze browser kent geen toegangssleutels. Gebruik een actuele versie van Firefox, Chrome, Edge of Safari.',
  'security.passkeys.title': 'Toegangssleutels',
  'security.passkeys.lead':
    'Met een toegangssleutel komt u, na het aanmelden, op de pagina’s van het eBox-team.',
  'security.passkeys.partner':
    'Toegangssleutels zijn voor leden van het eBox-team. U meldt zich zonder aan en hoeft hier niets te doen.',
  'security.passkeys.empty': 'U hebt geen toegangssleutel.',
  'security.passkeys.column.name': 'Toegangssleutel',
  'security.passkeys.column.created': 'Gemaakt op',
  'security.passkeys.column.used': 'Laatst gebruikt',
  'security.passkeys.column.remove': 'Verwijderen',
  'security.passkeys.unnamed': 'Zonder naam',
  'security.passkeys.never': 'Nog niet',
  'security.passkeys.remove': 'Verwijderen',
  'security.passkeys.add': 'Een toegangssleutel toevoegen',
  'security.passkeys.window': 'U kunt toegangssleutels toevoegen tot {until}.',
  'security.passkeys.noWindow':
    'U kunt nu geen toegangssleutel toevoegen. Hebt u er nog een nodig, vraag dan een beheerder van het eBox-team om voor u een periode van 24 uur te openen; uw huidige sleutels worden dan verwijderd.',
  'security.passkeys.name': 'Naam van de toegangssleutel',
  'security.passkeys.name.hint': 'Zodat u hem herkent, bijvoorbeeld “Laptop op kantoor”',
  'security.passkeys.make': 'Een toegangssleutel maken',
  'security.passkeys.removed': 'De toegangssleutel is verwijderd',
  'security.sessions.title': 'Waar u bent aangemeld',
  'security.sessions.lead': 'Herkent u een van deze sessies niet, beëindig ze dan. Ze is meteen afgemeld.',
  'security.sessions.column.browser': 'Browser',
  'security.sessions.column.since': 'Aangemeld',
  'security.sessions.column.seen': 'Laatst gebruikt',
  'security.sessions.column.end': 'Beëindigen',
  'security.sessions.current': 'Deze',
  'security.sessions.unknown': 'Onbekende browser',
  'security.sessions.end': 'Beëindigen',
  'security.sessions.endOthers': 'Alle andere beëindigen',
  'security.sessions.ended': 'De sessie is beëindigd',
  'security.sessions.othersEnded': 'Alle andere sessies zijn beëindigd',
  'security.sessions.gone': 'Deze sessie was al beëindigd.',
  'security.officers.title': 'Teamleden',
  'security.officers.lead':
    'Wie in het eBox-team werkt, en als wat. Wie al zijn toegangssleutels verliest, heeft een andere beheerder nodig die een periode van 24 uur opent.',
  'security.officers.caption': 'Leden van het eBox-team',
  'security.officers.column.person': 'Persoon',
  'security.officers.column.roles': 'Rollen',
  'security.officers.column.passkeys': 'Toegangssleutels',
  'security.officers.column.recovery': 'Verloren sleutels',
  'security.officers.window': 'Kan er een toevoegen tot {until}',
  'security.officers.revoke': 'Ontnemen: {role}',
  'security.officers.open': 'Een periode openen en de sleutels verwijderen',
  'security.officers.self': 'Een andere beheerder doet dit voor u',
  'security.officers.grant': 'Een lid of een rol toevoegen',
  'security.officers.grant.email': 'E-mailadres',
  'security.officers.grant.role': 'Rol',
  'security.officers.grant.hint':
    'Wie nog geen toegangssleutel heeft, kan er binnen 24 uur een maken en krijgt daarover een e-mail.',
  'security.officers.grant.submit': 'Deze rol geven',
  'security.officers.role.validator': 'Validator',
  'security.officers.role.validator.hint': 'Behandelt aanvraagfiches en vraagt wijzigingen',
  'security.officers.role.approver': 'Goedkeurder',
  'security.officers.role.approver.hint': 'Keurt ook goed en af',
  'security.officers.role.admin': 'Beheerder',
  'security.officers.role.admin.hint': 'Beheert ook leden, instellingen en uitvoer',
  'security.officers.done.grant': 'De rol is gegeven',
  'security.officers.done.revoke': 'De rol is ontnomen, en de persoon is overal afgemeld',
  'security.officers.done.open': 'De periode is 24 uur open; de persoon kreeg een e-mail',
}
