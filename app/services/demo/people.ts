import type { NewDemoPerson } from '#db/demo.server.ts'

/** Whom a newcomer can be; invented, with addresses that reach nobody (RFC 2606). */
export const DEMO_PEOPLE = {
  camille: {
    email: 'camille@attestations.example',
    name: 'Camille Dubois (partenaire, fr)',
    language: 'fr',
    roles: [],
  },
  jan: { email: 'jan@lindebeke.example', name: 'Jan Peeters (partner, nl)', language: 'nl', roles: [] },
  louise: {
    email: 'louise@hombourg.example',
    name: 'Louise Lambert (partenaire, fr)',
    language: 'fr',
    roles: [],
  },
  els: { email: 'els@havenrode.example', name: 'Els Maes (partner, nl)', language: 'nl', roles: [] },
  sofie: {
    email: 'sofie@ebox.example',
    name: 'Sofie Claes (eBox-team: validator, approver)',
    language: 'nl',
    roles: ['validator', 'approver'],
  },
  marc: {
    email: 'marc@ebox.example',
    name: 'Marc Henry (équipe eBox : admin)',
    language: 'fr',
    roles: ['admin'],
  },
} as const satisfies Record<string, NewDemoPerson>

export type DemoName = keyof typeof DEMO_PEOPLE
