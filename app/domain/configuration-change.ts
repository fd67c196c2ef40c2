import { canonicalJson, type Json } from './canonical-json.ts'
import type { Configuration } from './configuration.ts'

/** What a configuration lists, by the name of its list. */
export const CONFIGURATION_LISTS = ['organizations', 'applications', 'trios'] as const
export type ConfigurationList = (typeof CONFIGURATION_LISTS)[number]

/** One entry that came, went or is another; `fields` are the names of what differs. */
export type ConfigurationChange = {
  list: ConfigurationList
  change: 'added' | 'removed' | 'changed'
  enterpriseNumber: string
  applicationId?: string
  messageTypeId?: string
  fields?: string[]
}

type Entry = { readonly enterpriseNumber: string } & { readonly [name: string]: Json | undefined }

const ID_FIELDS = ['enterpriseNumber', 'applicationId', 'messageTypeId'] as const

const idOf = (entry: Entry): string => ID_FIELDS.map((name) => entry[name] ?? '').join(' ')

/** What makes `later` of `earlier`, list by list, in the order of the identifiers. */
export const changesBetween = (earlier: Configuration, later: Configuration): ConfigurationChange[] =>
  CONFIGURATION_LISTS.flatMap((list) => changesOf(list, earlier[list], later[list]))

function changesOf(
  list: ConfigurationList,
  earlier: readonly Entry[],
  later: readonly Entry[],
): ConfigurationChange[] {
  const before = new Map(earlier.map((entry) => [idOf(entry), entry]))
  const after = new Map(later.map((entry) => [idOf(entry), entry]))
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort()
  return ids.flatMap((id): ConfigurationChange[] => {
    const [old, now] = [before.get(id), after.get(id)]
    if (!now) return old ? [{ list, change: 'removed', ...idsOf(old) }] : []
    if (!old) return [{ list, change: 'added', ...idsOf(now) }]
    const fields = fieldsThatDiffer(old, now)
    return fields.length === 0 ? [] : [{ list, change: 'changed', ...idsOf(now), fields }]
  })
}

const idsOf = (entry: Entry): Pick<ConfigurationChange, (typeof ID_FIELDS)[number]> => ({
  enterpriseNumber: entry.enterpriseNumber,
  ...(typeof entry.applicationId === 'string' && { applicationId: entry.applicationId }),
  ...(typeof entry.messageTypeId === 'string' && { messageTypeId: entry.messageTypeId }),
})

const spelling = (value: Json | undefined): string => (value === undefined ? '' : canonicalJson(value))

const fieldsThatDiffer = (old: Entry, now: Entry): string[] =>
  [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((name) => spelling(old[name]) !== spelling(now[name]))
    .sort()
