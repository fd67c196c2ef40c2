import type { Translation } from '#app/i18n/catalogue.ts'
import type { institutionChange as english } from '#app/i18n/en/institution-change.ts'

export const institutionChange: Translation<typeof english> = {
  'institutionChange.title': 'L’institution a changé',
  'institutionChange.lead':
    'Enregistrez ici qu’une institution a changé de nom ou de numéro d’entreprise, ou qu’elle a été reprise par une autre. Ses applications, types de documents et références restent. Vérifiez-le d’abord dans le registre des entreprises.',
  'institutionChange.link': 'L’institution a changé de nom ou de numéro, ou a été reprise par une autre',
  'institutionChange.number.hint':
    'Si une autre institution enregistrée a ce numéro, celle-ci y est reprise : ses applications y passent, et ses membres avec elles.',
  'institutionChange.preview': 'Voir ce qui change',
  'institutionChange.confirm.rename': 'Changer le nom',
  'institutionChange.confirm.renumber': 'Changer le numéro',
  'institutionChange.confirm.merge': 'Faire reprendre l’institution par l’autre',
  'institutionChange.back': 'Modifier ce qui a été saisi',
  'institutionChange.caption': 'Avant et après',
  'institutionChange.column.what': 'Quoi',
  'institutionChange.column.before': 'Avant',
  'institutionChange.column.after': 'Après',
  'institutionChange.empty': '(vide)',
  'institutionChange.follows': 'Ce qui en découle',
  'institutionChange.follows.rename':
    'Les fiches qui ne sont pas encore décidées montrent le nouveau nom. Ce qui a été soumis reste tel quel.',
  'institutionChange.follows.renumber':
    'L’ancien numéro reste connu : qui le saisit apprend le nouveau. Les membres gardent leur accès.',
  'institutionChange.follows.merge':
    'Ses applications appartiennent désormais à l’autre institution. Ses membres peuvent y travailler, tout au plus comme rédacteurs ; ici, ils ne font plus que lire. Les invitations ouvertes et les jetons d’API prennent fin. Ceci ne peut pas être annulé.',
  'institutionChange.follows.applications': 'Applications concernées : {applications}',
  'institutionChange.follows.renew':
    'Les certificats en service ne disent plus ce qui est enregistré : ils sont marqués comme étant à renouveler, et les gestionnaires en sont avertis.',
  'institutionChange.done.rename': 'Le nom est changé.',
  'institutionChange.done.renumber': 'Le numéro est changé.',
  'institutionChange.done.merge': 'L’institution a été reprise par l’autre.',
  'institutionChange.refusal.merged': 'Cette institution a déjà été reprise par une autre.',
  'institutionChange.refusal.revision':
    'L’institution a été modifiée entre-temps. Rechargez la page et regardez-la à nouveau.',
  'institutionChange.refusal.nothing': 'Rien n’est changé. Saisissez le nouveau nom ou numéro.',
  'institutionChange.refusal.intoMerged':
    'L’institution qui a le numéro {number} a elle-même été reprise par une autre. Saisissez le numéro de celle-ci.',
  'institutionChange.refusal.open':
    'Ces fiches de l’institution sont encore ouvertes : {references}. Prenez d’abord une décision à leur sujet, ou attendez que le partenaire les ait retirées.',
  'institutionChange.refusal.applications':
    'Les deux institutions ont ces applications : {applications}. L’une des deux doit d’abord recevoir un autre identifiant ou prendre fin.',
  'office.certificate.renew': 'À renouveler depuis le {date} : le nom ou le numéro a changé',
}
