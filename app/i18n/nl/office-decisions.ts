import type { Translation } from '#app/i18n/catalogue.ts'
import type { officeDecisions as english } from '#app/i18n/en/office-decisions.ts'

export const officeDecisions: Translation<typeof english> = {
  'office.validate.heading': 'Klaar voor goedkeuring verklaren',
  'office.validate.what':
    'U hebt alles bekeken en vindt deze versie klaar voor goedkeuring. De partner krijgt hier geen bericht van.',
  'office.validate.fourEyes': 'Een ander teamlid keurt ze daarna goed.',
  'office.validate.submit': 'Deze versie is klaar voor goedkeuring',
  'office.validate.by': '{date}, {by}',
  'office.summary.validated': 'Klaar voor goedkeuring verklaard',
  'office.done.validated': 'Deze versie is klaar voor goedkeuring verklaard.',
  'office.done.reopened': 'De aanvraagfiche is weer open. De partner is op de hoogte gebracht.',

  'office.approve.secondEyes':
    'Volgens het vierogenprincipe verklaart eerst een ander teamlid dan u deze versie klaar voor goedkeuring. Niemand anders heeft dat al gedaan.',
  'office.approve.references': 'Referenties',
  'office.approve.referencesHint':
    'Dit zijn de volgende. U mag ze wijzigen; een referentie wordt maar één keer gegeven. Een leeg veld neemt de volgende.',
  'office.approve.reference.institution': 'Referentie van de instelling',
  'office.approve.reference.issuer': 'Referentie van de afzender',
  'office.approve.reference.application': 'Referentie van de toepassing',
  'office.approve.reference.documentType': 'Referentie van “{name}”',
  'office.approve.reservations': 'Voorbehoud: wat de partner nog moet doen',
  'office.approve.reservationsHint':
    'Leeg als er niets meer te doen is. De partner krijgt deze tekst per e-mail en in de beslissing, en ziet hem bij de aanvraagfiche. Schrijf in de taal van de instelling.',
  'office.reject.reason': 'Soort reden',
  'office.reject.reasonHint': 'De partner ziet dit in zijn taal, boven uw woorden.',
  'office.reopen.heading': 'Heropenen',
  'office.reopen.text': 'Waarom wordt ze heropend, en wat moet de partner wijzigen?',
  'office.reopen.hint':
    'De partner krijgt deze tekst per e-mail, kan de aanvraagfiche wijzigen en dient ze opnieuw in als nieuwe versie. Schrijf in de taal van de instelling.',
  'office.reopen.submit': 'De aanvraagfiche heropenen',

  'refusal.reopen.text': 'Schrijf waarom de aanvraagfiche wordt heropend en wat de partner moet wijzigen.',
  'refusal.reject.reason': 'Kies de soort reden.',
  'refusal.reference.missing': 'Vul een referentie in.',
  'refusal.reference.tooLong': 'Een referentie telt hoogstens 40 tekens. Maak ze korter.',
  'refusal.reference.characters':
    'Gebruik alleen letters zonder accenten, cijfers en . _ / : - met een letter of cijfer aan beide uiteinden.',
  'refusal.reference.taken': 'Deze referentie is al gegeven. De volgende vrije is {next}.',
  'refusal.reference.twice':
    'Een ander veld van dit formulier heeft dezelfde referentie. Geef elk een eigen referentie.',
  'refusal.pattern.number': 'Een patroon bevat precies één keer {number}: dat staat voor het volgnummer.',
  'refusal.pattern.characters':
    'Gebruik naast {number} en {year} alleen letters zonder accenten, cijfers en . _ / : - met een letter of cijfer aan beide uiteinden.',
  'refusal.pattern.collides':
    'Dit patroon kan dezelfde referentie opleveren als een van de patronen hierboven. Begin of eindig het anders.',

  'references.title': 'Patronen van referenties',
  'references.lead':
    'Elke goedkeuring geeft referenties volgens deze patronen. {number} is het volgnummer, in zes cijfers; {year} is het jaar, als u dat wilt. Wat al gegeven is, blijft zoals het is.',
  'references.institution': 'Instelling',
  'references.issuer': 'Afzender',
  'references.application': 'Toepassing',
  'references.documentType': 'Documenttype',
  'references.next': 'De volgende zou {next} zijn.',
  'references.save': 'De patronen opslaan',
  'references.done': 'De patronen zijn opgeslagen.',

  'prepared.title': 'Voorbereide ontwerpen voor partners',
  'prepared.lead':
    'Ontwerpen die het team heeft overgenomen uit een toegestuurd formulier. Een partner neemt het zijne over via de link in de e-mail en werkt er daarna in verder zoals in elk ander. Een ontwerp dat niemand overneemt, wordt een maand na het verlopen van de link verwijderd.',
  'prepared.new': 'Een ontwerp voor een partner voorbereiden',
  'prepared.empty': 'Er is geen ontwerp voorbereid.',
  'prepared.caption': 'Voorbereide ontwerpen, de nieuwste eerst',
  'prepared.column.institution': 'Instelling',
  'prepared.column.email': 'Verstuurd naar',
  'prepared.column.prepared': 'Voorbereid',
  'prepared.column.state': 'Stand',
  'prepared.by': '{date}, {by}',
  'prepared.state.open': 'Wacht op de partner tot {date}',
  'prepared.state.claimed': 'Overgenomen op {date}',
  'prepared.state.expired': 'De link is verlopen op {date}',
  'prepared.done': 'Het ontwerp is voorbereid. De partner heeft de link gekregen.',
  'prepared.new.lead':
    'Typ wat in het ontvangen formulier staat; laat weg wat ontbreekt. Alleen het adres en het ondernemingsnummer worden gecontroleerd: de partner vult de fiche aan en dient ze in.',
  'prepared.new.partner': 'Partner',
  'prepared.new.email': 'E-mailadres van de partner',
  'prepared.new.emailHint':
    'De link wordt daarheen gestuurd, werkt 14 dagen en alleen voor wie zich met dit adres aanmeldt.',
  'prepared.new.language': 'Taal van de e-mail',
  'prepared.new.institution': 'Instelling',
  'prepared.new.application': 'Toepassing',
  'prepared.new.documentType': 'Documenttype {number}',
  'prepared.new.more': 'Een documenttype toevoegen',
  'prepared.new.submit': 'De link naar de partner sturen',
  'refusal.prepare.language': 'Kies de taal van de e-mail.',
  'refusal.prepare.tooLong': 'Een antwoord telt meer dan 20 000 tekens. Maak het korter.',
}
