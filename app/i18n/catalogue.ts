import type { account } from './en/account.ts'
import type { api } from './en/api.ts'
import type { applicationFields } from './en/application-fields.ts'
import type { calendar } from './en/calendar.ts'
import type { certificate } from './en/certificate.ts'
import type { certificates } from './en/certificates.ts'
import type { change } from './en/change.ts'
import type { checks } from './en/checks.ts'
import type { claim } from './en/claim.ts'
import type { decisions } from './en/decisions.ts'
import type { documentTypeFields } from './en/document-type-fields.ts'
import type { dossierPages } from './en/dossier-pages.ts'
import type { dryRun } from './en/dry-run.ts'
import type { environments } from './en/environments.ts'
import type { fields } from './en/fields.ts'
import type { guide } from './en/guide.ts'
import type { institutionFields } from './en/institution-fields.ts'
import type { issued } from './en/issued.ts'
import type { issuers } from './en/issuers.ts'
import type { log } from './en/log.ts'
import type { office } from './en/office.ts'
import type { officeDecisions } from './en/office-decisions.ts'
import type { p12 } from './en/p12.ts'
import type { personalData } from './en/personal-data.ts'
import type { portal } from './en/portal.ts'
import type { post } from './en/post.ts'
import type { profiles } from './en/profiles.ts'
import type { provider } from './en/provider.ts'
import type { publicPages } from './en/public-pages.ts'
import type { publication } from './en/publication.ts'
import type { remarks } from './en/remarks.ts'
import type { security } from './en/security.ts'
import type { settings } from './en/settings.ts'
import type { shell } from './en/shell.ts'
import type { stepMails } from './en/step-mails.ts'
import type { tests } from './en/tests.ts'
import type { thread } from './en/thread.ts'
import type { tokens } from './en/tokens.ts'

/**
 * English is written first and gives the keys. The other languages are `Translation<typeof …>`: a key that is
 * missing or that English does not have is a compile error; placeholders are compared by catalogue.test.ts.
 *
 * Areas: `shell` layout, errors, parts of forms · `publicPages` home and statements · `account` sign-in and out, refusals of the border, demo world · `fields` messages of every answer, `institutionFields`, `applicationFields` and `documentTypeFields` labels, hints and messages of those of a step ·
 * `certificate` key page and findings, `p12` the tool for .p12 files · `portal` the partner's steps · `dossierPages` the partner's pages around them · `office` the team's pages, `officeDecisions` those about decisions, references and prepared drafts · `decisions` the team's decisions as both sides read them, `claim` a link to a prepared draft · `change` requests for one change to what is registered · `remarks` remarks as both sides read them, `review` (in `office`) what else the team reviews by · `security` second step, passkeys, sessions, members of the team · `thread` the conversation on a dossier ·
 * `issued` issued certificates, `certificates` their life after that · `guide` the partner guide · `environments` from approval to publishing, `tests` the checklist of tests · `calendar` planning the day of going to production, `issuers` pages of registered issuers · `publication` the permission to publish, configurations, the page about the API · `dryRun` dry runs of the web service · `checks` what the automatic checks saw · `log` history and decisions log · `settings` settings, members, invitations · `provider` login provider and ways to sign in · `personalData` a person's own data · `profiles` profiles of certificates (office settings) · `post` mails and the PDF, `stepMails` mails about environments, `api` the machine interface (both server only).
 */
export type BrowserCatalogue = typeof shell &
  typeof account &
  typeof fields &
  typeof institutionFields &
  typeof applicationFields &
  typeof documentTypeFields &
  typeof certificate &
  typeof p12 &
  typeof portal &
  typeof dossierPages &
  typeof decisions &
  typeof claim &
  typeof log &
  typeof change &
  typeof checks &
  typeof provider &
  typeof tokens &
  typeof remarks &
  typeof settings &
  typeof publicPages
export type Catalogue = BrowserCatalogue &
  typeof personalData &
  typeof guide &
  typeof issued &
  typeof certificates &
  typeof dryRun &
  typeof environments &
  typeof calendar &
  typeof issuers &
  typeof office &
  typeof profiles &
  typeof officeDecisions &
  typeof security &
  typeof tests &
  typeof thread &
  typeof post &
  typeof stepMails &
  typeof publication &
  typeof api
export type Key = keyof Catalogue

export type Translation<Area extends Readonly<Record<string, string>>> = {
  readonly [K in keyof Area]: string
}
