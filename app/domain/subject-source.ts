import { ATTRIBUTE_MAX, type AttributeType } from './certificate-profile.ts'

/** What a part of a subject is made from. */
export const SUBJECT_SOURCES = [
  'fixed',
  'institutionName',
  'enterpriseNumber',
  'applicationId',
  'environment',
  'city',
  'region',
] as const
export type SubjectSource = (typeof SUBJECT_SOURCES)[number]

export const ATTRIBUTE_TYPES = Object.keys(ATTRIBUTE_MAX) as AttributeType[]
