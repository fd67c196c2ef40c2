import { api } from './api.ts'
import { browser } from './browser.ts'
import { calendar } from './calendar.ts'
import { certificates } from './certificates.ts'
import { dryRun } from './dry-run.ts'
import { environments } from './environments.ts'
import { guide } from './guide.ts'
import { issued } from './issued.ts'
import { issuers } from './issuers.ts'
import { office } from './office.ts'
import { officeDecisions } from './office-decisions.ts'
import { personalData } from './personal-data.ts'
import { post } from './post.ts'
import { profiles } from './profiles.ts'
import { publication } from './publication.ts'
import { security } from './security.ts'
import { stepMails } from './step-mails.ts'
import { tests } from './tests.ts'
import { thread } from './thread.ts'

export const all = {
  ...browser,
  ...certificates,
  ...dryRun,
  ...environments,
  ...calendar,
  ...issued,
  ...issuers,
  ...guide,
  ...office,
  ...officeDecisions,
  ...security,
  ...tests,
  ...thread,
  ...personalData,
  ...post,
  ...stepMails,
  ...profiles,
  ...publication,
  ...api,
} as const
