import type { RegisterEntry } from '#db/register.server.ts'

/**
 * A start for the register until its open data is imported: the four real institutions whose name and number are
 * confirmed together (design/domain.md 3), with nothing but these, and invented ones for trying things out. Invented
 * numbers pass the check but lie far beyond those given out; invented addresses end in `.example` (RFC 2606).
 */
export const REGISTER_SAMPLE: readonly RegisterEntry[] = [
  real('0671516647', { fr: 'SPF Stratégie et Appui (BOSA)', nl: 'FOD Beleid en Ondersteuning (BOSA)' }),
  real('0314595348', {
    fr: 'SPF Économie, P.M.E., Classes moyennes et Énergie',
    nl: 'FOD Economie, K.M.O., Middenstand en Energie',
  }),
  real('0809394427', { fr: 'Plate-forme eHealth', nl: 'eHealth-platform' }),
  real('0212165526', { fr: 'CPAS de Silly' }),
  invented('1900000168', 'Hombourg-les-Tilleuls', '4999', {
    fr: 'Commune de Hombourg-les-Tilleuls (inventée)',
  }),
  invented('1900000267', 'Lindebeke', '9999', { nl: 'Gemeente Lindebeke (verzonnen)' }),
  invented('1900000366', 'Bruxelles', '1999', {
    fr: 'Office des Attestations (inventé)',
    nl: 'Dienst Attesten (verzonnen)',
  }),
  invented('1900000465', 'Brussel', '1998', {
    fr: 'Caisse des Congés du Spectacle (inventée)',
    nl: 'Vakantiekas voor Podiumkunsten (verzonnen)',
  }),
  invented('1900000564', 'Bad Neundorf', '4798', {
    fr: 'Commune de Bad Neundorf (inventée)',
    nl: 'Gemeente Bad Neundorf (verzonnen)',
    de: 'Gemeinde Bad Neundorf (erfunden)',
  }),
  invented('1900000663', 'Sint-Lindenbos', '3997', { nl: 'OCMW Sint-Lindenbos (verzonnen)' }),
  invented('1900000762', 'Val-d’Ourthe', '6997', {
    fr: 'Intercommunale des Eaux du Val-d’Ourthe (inventée)',
  }),
  invented('1900000861', 'Havenrode', '2997', { nl: 'Havenbedrijf Havenrode (verzonnen)' }),
  invented('1900000960', 'Bruxelles', '1997', {
    fr: 'Fonds de Formation des Métiers d’Art (inventé)',
    nl: 'Opleidingsfonds Ambachten (verzonnen)',
  }),
  invented('1900001059', 'Mont-Clairval', '7997', { fr: 'Haute École de Mont-Clairval (inventée)' }),
  invented('1900001158', 'Kapelhoek', '8997', { nl: 'Ziekenfonds Kapelhoek (verzonnen)' }),
  // One that has stopped: to see what the portal says then.
  {
    ...invented('1900001257', 'Vieux-Pré', '5997', { fr: 'Régie foncière de Vieux-Pré (inventée)' }),
    status: 'stopped',
  },
]

function real(enterpriseNumber: string, names: RegisterEntry['names']): RegisterEntry {
  const nothingElse = { street: '', postcode: '', city: '', email: '' }
  return { enterpriseNumber, status: 'active', names, ...nothingElse, sample: 'real' }
}

function invented(
  enterpriseNumber: string,
  city: string,
  postcode: string,
  names: RegisterEntry['names'],
): RegisterEntry {
  const street = names.fr ? 'Rue de l’Exemple 1' : 'Voorbeeldstraat 1'
  const email = `contact@${hostOf(city)}-${enterpriseNumber.slice(-4)}.example`
  return { enterpriseNumber, status: 'active', names, street, postcode, city, email, sample: 'invented' }
}

function hostOf(city: string): string {
  return city
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
}
