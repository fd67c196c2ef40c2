import type { Language } from '#app/domain/language.ts'

/** What a thing is called, one word in each language (docs/glossary.md): the guide shows it, and the catalogues keep to it. */
export type Term = Readonly<Record<Language, string>>

export const GLOSSARY = {
  dossier: { fr: 'fiche de demande', nl: 'aanvraagfiche', de: 'Antragsformular', en: 'request form' },
  institution: { fr: 'institution', nl: 'instelling', de: 'Einrichtung', en: 'institution' },
  enterpriseNumber: {
    fr: 'numéro d’entreprise',
    nl: 'ondernemingsnummer',
    de: 'Unternehmensnummer',
    en: 'enterprise number',
  },
  application: { fr: 'application', nl: 'toepassing', de: 'Anwendung', en: 'application' },
  documentType: { fr: 'type de document', nl: 'documenttype', de: 'Dokumenttyp', en: 'document type' },
  issuer: { fr: 'émetteur', nl: 'afzender', de: 'Absender', en: 'issuer' },
  officer: { fr: 'équipe eBox', nl: 'eBox-team', de: 'eBox-Team', en: 'eBox team' },
  acceptance: { fr: 'acceptation', nl: 'acceptatie', de: 'Abnahme', en: 'acceptance' },
  production: { fr: 'production', nl: 'productie', de: 'Produktion', en: 'production' },
  reference: { fr: 'référence', nl: 'referentie', de: 'Referenz', en: 'reference' },
  remark: { fr: 'remarque', nl: 'opmerking', de: 'Anmerkung', en: 'remark' },
} as const satisfies Record<string, Term>
