import type { Translation } from '#app/i18n/catalogue.ts'
import type { institutionChange as english } from '#app/i18n/en/institution-change.ts'

export const institutionChange: Translation<typeof english> = {
  'institutionChange.title': 'De instelling is veranderd',
  'institutionChange.lead':
    'Leg hier vast dat een instelling een andere naam of een ander ondernemingsnummer kreeg, of opging in een andere. Haar toepassingen, documenttypes en referenties blijven. Ga het eerst na in het ondernemingsregister.',
  'institutionChange.link': 'De instelling veranderde van naam of nummer, of ging op in een andere',
  'institutionChange.number.hint':
    'Heeft een andere geregistreerde instelling dit nummer, dan gaat deze daarin op: haar toepassingen gaan ernaartoe, en haar leden mee.',
  'institutionChange.preview': 'Bekijken wat er verandert',
  'institutionChange.confirm.rename': 'De naam wijzigen',
  'institutionChange.confirm.renumber': 'Het nummer wijzigen',
  'institutionChange.confirm.merge': 'De instelling laten opgaan in de andere',
  'institutionChange.back': 'Wijzigen wat werd ingevuld',
  'institutionChange.caption': 'Voor en na',
  'institutionChange.column.what': 'Wat',
  'institutionChange.column.before': 'Voor',
  'institutionChange.column.after': 'Na',
  'institutionChange.empty': '(leeg)',
  'institutionChange.follows': 'Wat daaruit volgt',
  'institutionChange.follows.rename':
    'Aanvraagfiches waarover nog niet beslist is, tonen de nieuwe naam. Wat werd ingediend, blijft zoals het was.',
  'institutionChange.follows.renumber':
    'Het vroegere nummer blijft bekend: wie het invult, verneemt het nieuwe. Leden houden hun toegang.',
  'institutionChange.follows.merge':
    'Haar toepassingen horen voortaan bij de andere instelling. Haar leden kunnen daar werken, hoogstens als bewerker; hier lezen ze alleen nog. Open uitnodigingen en API-tokens eindigen. Dit kan niet ongedaan gemaakt worden.',
  'institutionChange.follows.applications': 'Betrokken toepassingen: {applications}',
  'institutionChange.follows.renew':
    'Certificaten in gebruik zeggen niet meer wat geregistreerd is: ze worden gemarkeerd als te vernieuwen, en de beheerders worden verwittigd.',
  'institutionChange.done.rename': 'De naam is gewijzigd.',
  'institutionChange.done.renumber': 'Het nummer is gewijzigd.',
  'institutionChange.done.merge': 'De instelling is opgegaan in de andere.',
  'institutionChange.refusal.merged': 'Deze instelling is al opgegaan in een andere.',
  'institutionChange.refusal.revision':
    'De instelling werd intussen gewijzigd. Laad de pagina opnieuw en bekijk ze nog eens.',
  'institutionChange.refusal.nothing': 'Er is niets gewijzigd. Vul de nieuwe naam of het nieuwe nummer in.',
  'institutionChange.refusal.intoMerged':
    'De instelling met nummer {number} ging zelf op in een andere. Vul het nummer van die andere in.',
  'institutionChange.refusal.open':
    'Deze aanvraagfiches van de instelling staan nog open: {references}. Beslis er eerst over, of wacht tot de partner ze heeft ingetrokken.',
  'institutionChange.refusal.applications':
    'Beide instellingen hebben deze toepassingen: {applications}. Een van beide moet eerst een andere identificatie krijgen of eindigen.',
  'office.certificate.renew': 'Te vernieuwen sinds {date}: naam of nummer veranderde',
}
