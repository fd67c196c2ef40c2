import type { Translation } from '#app/i18n/catalogue.ts'
import type { checks as english } from '#app/i18n/en/checks.ts'

export const checks: Translation<typeof english> = {
  'check.enterpriseActive.label': 'Ondernemingsregister',
  'check.enterpriseActive.active':
    'Het ondernemingsnummer staat in het register en de onderneming is actief.',
  'check.enterpriseActive.unknown':
    'Het ondernemingsnummer staat niet in het register dat hier geladen is. Zoek het op bij de bron.',
  'check.enterpriseActive.stopped': 'Volgens het register is deze onderneming stopgezet.',
  'check.institutionKnown.label': 'Instelling',
  'check.institutionKnown.new': 'De instelling is nog niet geregistreerd.',
  'check.institutionKnown.own': 'De instelling is geregistreerd en deze aanvraagfiche is van haar.',
  'check.institutionKnown.elsewhere':
    'De instelling is vanuit een andere aanvraagfiche geregistreerd. Deze partner is er geen lid van.',
  'check.issuerKnown.label': 'Instelling en toepassing',
  'check.issuerKnown.new': 'Het koppel instelling en toepassing is nog niet geregistreerd.',
  'check.issuerKnown.own': 'Het koppel instelling en toepassing is geregistreerd en als zodanig gekozen.',
  'check.issuerKnown.made': 'Het koppel instelling en toepassing is door deze aanvraagfiche geregistreerd.',
  'check.issuerKnown.already':
    'Het koppel instelling en toepassing is al geregistreerd, maar de fiche beschrijft het als nieuw.',
  'check.duplicateDossier.label': 'Andere open aanvraagfiches',
  'check.duplicateDossier.none': 'Geen andere open aanvraagfiche gaat over deze instelling en toepassing.',
  'check.duplicateDossier.open': 'Ook open voor deze instelling en toepassing: {references}.',
  'check.csr.acceptance.label': 'Certificaat voor acceptatie',
  'check.csr.production.label': 'Certificaat voor productie',
  'check.csr.ok': 'De CSR voldoet aan alle regels.',
  'check.csr.warnings': 'De CSR is bruikbaar. Te bekijken: {rules}.',
  'check.csr.errors': 'De CSR voldoet niet aan: {rules}.',
  'check.csr.certificate':
    'De partner heeft al een certificaat. Bij de goedkeuring wordt het opnieuw beoordeeld.',
  'check.csr.certificate.warnings': 'Het certificaat is bruikbaar. Te bekijken: {rules}.',
  'check.csr.certificate.errors': 'Het certificaat voldoet niet aan: {rules}.',
  'check.csr.later': 'De partner bezorgt later een CSR.',
  'check.keyReuse.label': 'Sleutel één keer gebruikt',
  'check.keyReuse.none': 'Er is nog geen sleutel.',
  'check.keyReuse.unique': 'Geen andere aanvraagfiche gebruikt deze sleutels.',
  'check.keyReuse.same': 'Acceptatie en productie gebruiken dezelfde sleutel.',
  'check.keyReuse.acceptance': 'De sleutel voor acceptatie wordt in een andere aanvraagfiche gebruikt.',
  'check.keyReuse.production': 'De sleutel voor productie wordt in een andere aanvraagfiche gebruikt.',
  'check.keyReuse.both':
    'De sleutels voor acceptatie en productie worden in een andere aanvraagfiche gebruikt.',
  'check.mailDomain.label': 'E-mailadres van de partner',
  'check.mailDomain.matches':
    'Het domein {domain} is ook dat van de helpdesks, de site of het registeradres van de instelling.',
  'check.mailDomain.free': 'Het adres is er een van {domain}, waar iedereen er een kan krijgen.',
  'check.mailDomain.differs': 'Het domein {domain} verschilt van die van de instelling.',
  'check.authority.label': 'Mag deze partner voor de instelling aanvragen?',
  'check.authority.institution': 'De instelling heeft het bevestigd vanaf haar bekende adres.',
  'check.authority.officer': 'Het eBox-team heeft het bewijs vastgelegd.',
  'check.authority.membership': 'De partner is lid van de geregistreerde instelling.',
  'check.authority.asked':
    'Aan de instelling is het op haar bekende adres gevraagd; ze heeft nog niet geantwoord.',
  'check.authority.noAddress':
    'Er is geen adres van de instelling bekend. Goedkeuren kan zodra het eBox-team het bewijs heeft vastgelegd.',
}
