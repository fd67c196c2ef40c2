import type { DossierContent } from './dossier.ts'
import { ENVIRONMENTS } from './environment.ts'
import type { InstitutionAnswers } from './institution.ts'
import { searchWords } from './search-words.ts'

type Region = InstitutionAnswers['region']

/** Ranges of Belgian postcodes, each up to and with its last, in order. */
const REGION_UP_TO: readonly [last: number, region: Region][] = [
  [999, ''],
  [1299, 'brussels'],
  [1499, 'wallonia'],
  [3999, 'flanders'],
  [7999, 'wallonia'],
  [9999, 'flanders'],
]

/** As the institution says it, else by its postcode; empty when it tells neither. */
export function regionOf({ region, postcode }: Pick<InstitutionAnswers, 'region' | 'postcode'>): Region {
  if (region !== '' || !/^\d{4}$/.test(postcode)) return region
  return REGION_UP_TO.find(([last]) => Number(postcode) <= last)?.[1] ?? ''
}

/** What the queue filters a submitted version by. */
export const queueFacts = ({ institution, certificates }: DossierContent) => ({
  region: regionOf(institution),
  environmentsAsked: ENVIRONMENTS.filter(
    (environment) => (certificates[environment]?.choice ?? 'later') !== 'later',
  ),
})

/** What the queue searches: all the institution's names, its number and, of the dossier, reference and application. */
export function queueWords(
  reference: string,
  { institution, application }: Pick<DossierContent, 'institution' | 'application'>,
) {
  const { enterpriseNumber, nameFr, nameNl, nameDe, longNameFr, longNameNl, longNameDe } = institution
  const names = [enterpriseNumber, nameFr, nameNl, nameDe, longNameFr, longNameNl, longNameDe].join(' ')
  const { applicationId, nameFr: french, nameNl: dutch, nameDe: german } = application
  // Its running number can be asked for alone.
  const number = reference.split('-').at(-1)
  const all = [reference, number, names, applicationId, french, dutch, german].join(' ')
  return {
    searchWords: searchWords(all).join(' '),
    institutionWords: searchWords(names)
      .map((word) => `institution=${word}`)
      .join(' '),
  }
}
