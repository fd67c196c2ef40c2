import type { Translation } from '#app/i18n/catalogue.ts'
import type { personalData as english } from '#app/i18n/en/personal-data.ts'

export const personalData: Translation<typeof english> = {
  'personalData.title': 'Uw persoonsgegevens',
  'personalData.lead': 'Wat dit portaal over u bewaart, hoelang, en hoe u het meeneemt of laat wissen.',
  'personalData.export.heading': 'Uw gegevens meenemen',
  'personalData.export.what':
    'Het bestand bevat alles wat het portaal over u weet, in een vorm die andere programma’s kunnen lezen (JSON): uw account, uw manieren om aan te melden, uw instellingen, uw e-mails en wat u hebt gedaan.',
  'personalData.export.submit': 'Uw gegevens downloaden',
  'personalData.kept.heading': 'Hoelang wij bewaren',
  'personalData.kept.caption': 'Wat wordt bewaard, hoelang en waarom',
  'personalData.kept.column.what': 'Wat',
  'personalData.kept.column.days': 'Hoelang',
  'personalData.kept.column.why': 'Waarom',
  'personalData.kept.days.one': '{count} dag',
  'personalData.kept.days.other': '{count} dagen',
  'personalData.kept.years': '10 jaar',
  'personalData.kept.until': 'Tot ze verlopen',
  'retention.drafts': 'Aanvraagfiches die nooit zijn ingediend, als niemand eraan werkt',
  'retention.drafts.why':
    'U kunt ernaar terugkeren. Wij sturen een e-mail 30 dagen voordat ze worden verwijderd.',
  'retention.withdrawnDrafts': 'Aanvraagfiches die zijn ingetrokken voordat ze werden ingediend',
  'retention.withdrawnDrafts.why': 'Een intrekking bij vergissing kan worden opgezocht.',
  'retention.sessions': 'Aanmeldingen: wanneer, en met welke browser',
  'retention.sessions.why': 'U blijft aangemeld en ziet waar.',
  'retention.signInRequests': 'Vragen om een aanmeldmail',
  'retention.signInRequests.why': 'De link en de code kunnen worden gecontroleerd.',
  'retention.challenges': 'Lopende aanmeldingen met een aanmeldingsdienst en controles van toegangssleutels',
  'retention.challenges.why': 'Het antwoord kan bij de vraag worden gelegd.',
  'retention.rateLimits': 'Aantallen pogingen, zonder uw adres',
  'retention.rateLimits.why': 'Niemand kan eindeloos proberen.',
  'retention.mails': 'Adres en tekst van e-mails die u zijn gestuurd',
  'retention.mails.why': 'Het team kan nagaan wat u is meegedeeld.',
  'retention.accessRequests': 'Uw beantwoorde vragen om toegang tot een instelling',
  'retention.accessRequests.why': 'U en de instelling kunnen het antwoord opzoeken.',
  'retention.invitations': 'Uitnodigingen die zijn aanvaard, ingetrokken of onbeantwoord gebleven',
  'retention.invitations.why': 'De instelling kan opzoeken wie ze heeft uitgenodigd.',
  'retention.apiTokens': 'API-tokens die niet meer werken',
  'retention.apiTokens.why': 'De instelling kan opzoeken welke programma’s toegang hadden.',
  'retention.preparedDrafts':
    'Ontwerpen die het team uit een door u gestuurd formulier heeft voorbereid, eens overgenomen of verlopen',
  'retention.preparedDrafts.why': 'Een partner die laat komt, kan horen wat ermee is gebeurd.',
  'retention.idempotencyKeys': 'Antwoorden op oproepen van programma’s',
  'retention.idempotencyKeys.why': 'Een herhaalde oproep krijgt hetzelfde antwoord.',
  'retention.decisions':
    'Ingediende aanvraagfiches, beslissingen en het beslissingenlogboek, met een nummer in de plaats van uw naam',
  'retention.decisions.why': 'Beslissingen moeten verantwoord kunnen worden.',
  'personalData.erase.heading': 'Uw gegevens wissen',
  'personalData.erase.what':
    'U kunt uw account laten wissen. Ingediende aanvraagfiches blijven bestaan, zonder uw naam.',
  'personalData.erase.link': 'Uw gegevens wissen',
  'personalData.erase.title': 'Wilt u uw gegevens wissen?',
  'personalData.erase.gone':
    'Uw naam, e-mailadres, manieren om aan te melden, lidmaatschappen en e-mails worden meteen gewist.',
  'personalData.erase.drafts':
    'Aanvraagfiches die nooit zijn ingediend en die niemand anders kan openen, worden verwijderd.',
  'personalData.erase.stays': 'Waar uw naam stond, lezen collega’s en het eBox-team “voormalig lid”.',
  'personalData.erase.final': 'Dit kan niet ongedaan worden gemaakt. U wordt meteen afgemeld.',
  'personalData.erase.submit': 'Mijn gegevens wissen',
  'personalData.erase.keep': 'Mijn gegevens behouden',
  'personalData.erased.title': 'Uw gegevens zijn gewist',
  'personalData.erased.what':
    'Het portaal weet niet meer wie u bent. Als u zich opnieuw met hetzelfde adres aanmeldt, begint u als een nieuwe persoon.',
  'personalData.refusal.gone': 'Deze persoon bestaat niet, of de gegevens zijn al gewist.',
  'personalData.refusal.officer':
    'Deze persoon is lid van het eBox-team. Een beheerder moet eerst alle rollen intrekken.',
  'personalData.refusal.lastManager':
    'Dit is de laatste beheerder van {institution}. Maak eerst een ander lid beheerder en wis daarna de gegevens.',
  'personalData.refusal.open':
    'Aanvraagfiche {reference} is nog open en niemand anders kan ervoor instaan. Trek ze in, of nodig eerst een collega uit.',
  'personalData.office.title': 'Gegevens van een persoon',
  'personalData.office.lead':
    'Voor iemand die er schriftelijk om vroeg en zich niet meer kan aanmelden. Ga na of het echt die persoon is die het vraagt.',
  'personalData.office.email': 'E-mailadres waarmee de persoon zich aanmeldt',
  'personalData.office.find': 'De persoon zoeken',
  'personalData.office.unknown': 'Niemand meldt zich met dit adres aan. Controleer het met de persoon.',
  'personalData.office.found': 'Persoon {id}, bekend sinds {since}.',
  'personalData.office.export': 'De gegevens downloaden',
  'personalData.office.erase': 'De gegevens wissen',
  'personalData.office.done': 'De gegevens van deze persoon zijn gewist',
}
