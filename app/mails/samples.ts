import type { Language } from '#app/domain/language.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { writeMailedRemarks } from './mailed-remarks.ts'
import type { MailParam, MailSecret, MailTemplate } from './parameters.ts'

/** What people would have typed, in the language of the mail. */
type Words = {
  institution: string
  former: string
  person: string
  documentType: string
  text: string
  reservations: string
  remark: string
}

const WORDS: Readonly<Record<Language, Words>> = {
  fr: {
    institution: 'Ville de Lindebeek',
    former: 'Commune de Beekdal',
    person: 'Camille Exemple',
    documentType: 'Attestation de résidence',
    text: 'Nous avons besoin d’une précision sur la durée de conservation.',
    reservations: 'Communiquez-nous le plan de sécurité avant la mise en production.',
    remark: 'Pendant combien de temps ce document reste-t-il utile ?',
  },
  nl: {
    institution: 'Stad Lindebeek',
    former: 'Gemeente Beekdal',
    person: 'Camille Voorbeeld',
    documentType: 'Attest van woonst',
    text: 'Wij hebben nog een verduidelijking over de bewaartermijn nodig.',
    reservations: 'Bezorg ons het veiligheidsplan vóór de ingebruikname.',
    remark: 'Hoelang blijft dit document nuttig?',
  },
  de: {
    institution: 'Stadt Lindebeek',
    former: 'Gemeinde Beekdal',
    person: 'Camille Beispiel',
    documentType: 'Wohnsitzbescheinigung',
    text: 'Wir benötigen noch eine Angabe zur Aufbewahrungsfrist.',
    reservations: 'Senden Sie uns den Sicherheitsplan vor der Inbetriebnahme.',
    remark: 'Wie lange bleibt dieses Dokument nützlich?',
  },
  en: {
    institution: 'Town of Lindebeek',
    former: 'Village of Beekdal',
    person: 'Camille Sample',
    documentType: 'Certificate of residence',
    text: 'We need one more detail about how long documents are kept.',
    reservations: 'Send us the security plan before production.',
    remark: 'For how long is this document useful?',
  },
}

const REFERENCE = 'EBX-2026-000042'
const DAY = '2026-11-25'
const ASKED = '2026-08-20'
/** What mails say of a registered certificate. */
const CERTIFICATE = {
  days: '30',
  serial: '5f3a91c04e77',
  authority: 'C=BE, O=Sample Authority, CN=Sample Authority G3',
  happened: 'keySent',
  noticedBy: 'institution',
  side: 'institution',
}

/** One value for everything that any mail is made from, so that a mail can be looked at without a dossier. */
export function sampleValues(
  t: Translator,
): Readonly<Record<MailParam<MailTemplate> | MailSecret<MailTemplate>, string>> {
  const words = WORDS[t.language]
  const remark = {
    part: 'documentType',
    field: 'nameFr',
    name: words.documentType,
    text: words.remark,
  } as const
  const line = `${t.date(DAY)}: ${REFERENCE}, ${words.institution}`
  return {
    reference: REFERENCE,
    institution: words.institution,
    enterpriseNumber: '0200.000.091',
    application: 'lindebeek-desk',
    institutionReference: 'INS-000007',
    issuerReference: 'ISS-000012',
    documentTypes: `${words.documentType}: DOC-000031`,
    released: 'acceptance',
    certificateAgain: 'production',
    certificateUnfit: 'production',
    purpose: 'registration',
    reason: 'outOfScope',
    text: words.text,
    reservations: words.reservations,
    remarks: writeMailedRemarks([{ ...remark, link: '/dossiers/sample#nameFr' }]),
    person: words.person,
    inviter: words.person,
    asker: words.person,
    day: t.date(DAY),
    environment: 'acceptance',
    occasion: 'testsRefused',
    waiting: 'testsReported',
    asked: t.date(ASKED),
    ...CERTIFICATE,
    untouchedDays: '180',
    late: line,
    soon: line,
    before: `${words.former} (0200.000.092)`,
    after: `${words.institution} (0200.000.091)`,
    renew: 'lindebeek-desk',
    logEntry: '1042',
    logDigits: '9f2c 41d7',
    code: '40718293',
    link: '/dossiers/sample',
  }
}
