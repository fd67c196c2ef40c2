import type { Translation } from '#app/i18n/catalogue.ts'
import type { tokens as english } from '#app/i18n/en/tokens.ts'

export const tokens: Translation<typeof english> = {
  'tokens.title': 'API-tokens',
  'tokens.lead':
    'Met een token kan een systeem van uw instelling zelf aanvraagfiches invullen en indienen. Het handelt voor de instelling en niet voor een persoon: vertrekt wie het maakte, dan blijft het werken, en wat het doet wordt genoteerd op naam van een beheerder, met de vermelding dat een token het deed.',
  'tokens.doc': 'Beschrijving van de interface (OpenAPI)',
  'tokens.institution': 'Instelling',
  'tokens.other': 'Tokens van een andere instelling',
  'tokens.caption': 'Tokens, de nieuwste eerst',
  'tokens.none': 'Er is nog geen token.',
  'tokens.column.name': 'Naam',
  'tokens.column.scopes': 'Mag',
  'tokens.column.made': 'Gemaakt',
  'tokens.column.expires': 'Eindigt',
  'tokens.column.used': 'Laatst gebruikt',
  'tokens.column.state': 'Toestand',
  'tokens.begins': 'Begint met {prefix}',
  'tokens.made': '{date}, door {by}',
  'tokens.neverUsed': 'Nooit',
  'tokens.state.living': 'In gebruik',
  'tokens.state.expired': 'Verlopen',
  'tokens.state.revoked': 'Ingetrokken',
  'tokens.revoke': 'Intrekken',
  'tokens.revoked': 'Het token is ingetrokken. Het opent niets meer.',
  'tokens.new': 'Een token uitgeven',
  'tokens.name': 'Naam',
  'tokens.name.hint':
    'Het systeem dat het zal gebruiken, bijvoorbeeld “Documentserver”. Geen naam van een persoon.',
  'tokens.scopes': 'Wat mag het doen?',
  'tokens.scope.dossiers:read': 'De aanvraagfiches van de instelling lezen',
  'tokens.scope.dossiers:write': 'Aanvraagfiches invullen en indienen, en ze lezen',
  'tokens.scope.organizations:read': 'De geregistreerde instelling en haar toepassingen lezen',
  'tokens.scope.publicationAuthorizations:check': 'Vragen of een publicatie toegestaan is',
  'tokens.scope.configurations:read': 'De actieve configuratie van een omgeving lezen',
  'tokens.days': 'Hoelang mag het gebruikt worden?',
  'tokens.days.choice': '{days} dagen',
  'tokens.submit': 'Het token uitgeven',
  'tokens.issued': 'Het token is uitgegeven',
  'tokens.issued.copy':
    'Kopieer het nu en bewaar het waar uw systeem zijn geheimen bewaart. Het wordt niet meer getoond en het portaal kan het niet terugvinden.',
  'tokens.issued.label': 'Token “{name}”',
  'tokens.issued.ends': 'Het eindigt op {date}. Geef het volgende uit vóór die dag.',
  'tokens.refusal.name': 'Vul een naam in, zodat u het token in de lijst herkent.',
  'tokens.refusal.nameTooLong': 'Kort de naam in tot hoogstens {max} tekens.',
  'tokens.refusal.nameInvisible': 'De naam bevat een onzichtbaar teken. Typ de naam opnieuw.',
  'tokens.refusal.scopes': 'Kies minstens één ding dat het token mag doen.',
  'tokens.refusal.days': 'Kies hoelang het token gebruikt mag worden.',
  'tokens.refusal.many': 'Er zijn al {max} tokens in gebruik. Trek er een in dat niet meer nodig is.',
  'tokens.refusal.noInstitution':
    'Tokens zijn voor geregistreerde instellingen. De uwe wordt dat zodra haar eerste aanvraagfiche goedgekeurd is.',

  'systemTokens.title': 'Systeemtokens',
  'systemTokens.lead':
    'Tokens die het eBox-team aan zijn eigen systemen geeft, zoals de webservice. Ze horen bij geen instelling en openen geen aanvraagfiche.',
}
