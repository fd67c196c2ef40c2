import type { Translation } from '#app/i18n/catalogue.ts'
import type { portal as english } from '#app/i18n/en/portal.ts'
import { refusals } from './refusals.ts'

export const portal: Translation<typeof english> = {
  ...refusals,

  'taskStatus.inProgress': 'Nog niet volledig',
  'taskStatus.done': 'Volledig',

  'dossiers.title': 'Mijn aanvraagfiches',

  'registered.institution':
    'Uw instelling is al geregistreerd; deze stap is dus volledig. Dit zijn de gegevens zoals het eBox-team ze heeft gevalideerd.',
  'registered.application':
    'Deze toepassing is al geregistreerd; deze stap is dus volledig. Dit zijn de gegevens zoals het eBox-team ze heeft gevalideerd.',
  'registered.change': 'Is hier iets verouderd? Vraag een wijziging, naast uw geregistreerde toepassing:',
  'registered.continue': 'Doorgaan',

  'institution.title': 'Uw instelling',
  'institution.lead':
    'De instelling namens welke de documenten worden verstuurd. Wat het register weet, is al ingevuld; verbeter het waar nodig.',
  'institution.access': 'Toegang vragen tot deze instelling',

  'application.title': 'Uw toepassing',
  'application.lead':
    'Het systeem dat de documenten naar de eBox zal sturen. Een afzender is altijd een instelling samen met één toepassing.',
  'application.choose.title': 'Welke toepassing zal de documenten versturen?',
  'application.choose.lead': 'Deze toepassingen van uw instelling zijn al geregistreerd.',
  'application.choose.legend': 'Toepassing',
  'application.choose.new': 'Een andere toepassing, nog niet geregistreerd',
  'application.choose.newHint': 'U beschrijft ze op de volgende pagina.',
  'application.choose.required': 'Kies een toepassing, of “Een andere toepassing”.',
  'application.chooseOther': 'Een andere toepassing kiezen',
  'application.hint.empty': 'U ziet hier tijdens het typen of de identificatie bruikbaar is.',
  'application.hint.fine': 'Deze tekens zijn bruikbaar. Lengte: {length} van {max}.',

  'documentTypes.title': 'Documenttypes',
  'documentTypes.lead':
    'Registreer elk type document dat deze toepassing zal versturen. Een voorbeeld: de aanvraag van een burger kan leiden tot een bevestiging, een bericht dat het dossier is geopend en op het einde een attest. Dat zijn drie types.',
  'documentTypes.caption': 'Documenttypes in deze fiche',
  'documentTypes.none': 'Er is nog geen documenttype.',
  'documentTypes.unnamed': 'Documenttype {position}, nog zonder naam',
  'documentTypes.edit': 'Bewerken',
  'documentTypes.copy': 'Kopiëren',
  'documentTypes.preview': 'Voorbeeld',
  'documentTypes.remove': 'Verwijderen',
  'documentTypes.add': 'Een documenttype toevoegen',
  'documentTypes.examples': 'Vertrekken van het voorbeeld uit de gids',
  'documentTypes.examples.what':
    'De namen, de aanleiding en de geldigheidsduur zijn al ingevuld; u past ze aan en vult het volume in.',
  'documentTypes.examples.all': 'Alle drie toevoegen',
  'documentTypes.template.confirmation': '“Bevestiging van de aanvraag” toevoegen',
  'documentTypes.template.fileOpened': '“Opening van het dossier” toevoegen',
  'documentTypes.template.finalCertificate': '“Eindattest” toevoegen',
  'documentTypes.required': 'Voeg ten minste één documenttype toe.',
  'documentTypes.incomplete': '{name}: vervolledig de antwoorden of verwijder dit documenttype.',

  'documentType.title': 'Een documenttype',
  'documentType.lead':
    'Een soort document dat burgers ontvangen, zoals een bevestiging. Niet één bepaald document.',
  'documentType.remove.title': 'Dit documenttype verwijderen?',
  'documentType.remove.what':
    '“{name}” en de antwoorden verdwijnen uit deze fiche. U kunt dit niet ongedaan maken.',
  'documentType.remove.submit': 'Verwijderen',
  'documentType.remove.keep': 'Behouden',
}
