import { api } from './api.ts'
import { browser } from './browser.ts'
import { environments } from './environments.ts'
import { issued } from './issued.ts'
import { office } from './office.ts'
import { officeDecisions } from './office-decisions.ts'
import { personalData } from './personal-data.ts'
import { post } from './post.ts'
import { security } from './security.ts'
import { thread } from './thread.ts'

export const all = {
  ...browser,
  ...environments,
  ...issued,
  ...office,
  ...officeDecisions,
  ...security,
  ...thread,
  ...personalData,
  ...post,
  ...api,
} as const
