import type { Translation } from '#app/i18n/catalogue.ts'
import type { certificates as english } from '#app/i18n/en/certificates.ts'

export const certificates: Translation<typeof english> = {
  'certificates.title': 'Certificats',
  'certificates.lead':
    'Les certificats de vos institutions, par application et par environnement. Un certificat dit au service web qui publie ; une fois qu’il est échu, vos messages sont refusés. Renouvelez-le à temps : l’ancien et le nouveau valent côte à côte jusqu’à l’échéance de l’ancien, ce qui vous laisse le temps de passer de l’un à l’autre.',
  'certificates.none':
    'Aucune de vos institutions n’est encore enregistrée. Les certificats figurent ici dès qu’une fiche de demande est approuvée.',
  'certificates.noneOf': 'Aucun certificat n’est encore enregistré ici.',
  'certificates.serviceEnds': 'Publie jusqu’au {day}.',
  'certificates.environment.acceptance': 'Acceptation',
  'certificates.environment.production': 'Production',
  'certificates.line.title': 'Ligne du temps des certificats : {application}, {environment}',
  'certificates.line.description':
    'Une barre par certificat, de son premier à son dernier jour, et un trait pour aujourd’hui. Le tableau ci-dessous dit la même chose.',
  'certificates.line.today': 'aujourd’hui',
  'certificates.overlap':
    'Du {from} au {to}, deux certificats valent en même temps : {earlier} et {later}. C’est le temps de faire passer votre application au plus récent.',
  'certificates.table': 'Certificats : {application}, {environment}',
  'certificates.column.certificate': 'Certificat',
  'certificates.column.from': 'Valable dès le',
  'certificates.column.to': 'Échéance',
  'certificates.column.days': 'Jours restants',
  'certificates.column.state': 'État',
  'certificates.column.handedIn': 'Remis',
  'certificates.column.acts': 'Actions',
  'certificates.column.institution': 'Institution',
  'certificates.column.application': 'Application',
  'certificates.column.environment': 'Environnement',
  'certificates.handedInBy': 'le {date} par {name}',
  'certificates.details': 'Sujet, autorité, empreinte',
  'certificates.subject': 'Sujet',
  'certificates.revokedOn': 'Révoqué le {day}',
  'certificates.compromised':
    'Le {date}, il a été signalé que d’autres peuvent avoir cette clé. Le service web refuse le certificat.',

  'certificates.renew': 'Renouveler',
  'certificates.renew.title': 'Renouveler un certificat',
  'certificates.renew.what':
    'Le portail commence une fiche de demande où tout ce qui est enregistré est déjà rempli. Vous créez seulement une nouvelle clé ; une fois que l’équipe eBox a marqué son accord, vous commandez le certificat avec son CSR.',
  'certificates.renew.key': 'La clé du certificat actuel ne peut pas être réutilisée.',
  'certificates.renew.overlap':
    'Le certificat actuel vaut jusqu’au {day}. Remettez le nouveau avant ce jour et faites passer votre application de l’un à l’autre tant que les deux valent.',
  'certificates.renew.stopped': 'Le service web n’accepte plus le certificat actuel.',
  'certificates.renew.start': 'Créer la nouvelle clé',
  'certificates.renew.underWay': 'Une demande de nouveau certificat est déjà en cours.',
  'certificates.renew.goOn': 'Continuer cette demande',

  'certificates.retire': 'Plus utilisé',
  'certificates.retire.title': 'Un certificat qui n’est plus utilisé',
  'certificates.retire.what':
    'Il figure alors comme remplacé et vous ne recevez plus de rappel à son sujet. Le service web continue à l’accepter jusqu’à son échéance : faites-le révoquer par l’autorité si sa clé est détruite avant.',
  'certificates.retire.submit': 'Il n’est plus utilisé',
  'certificates.retire.done': 'Le certificat est noté comme n’étant plus utilisé.',

  'certificates.report': 'Signaler sa clé',
  'certificates.report.title': 'Signaler une clé que d’autres peuvent avoir',
  'certificates.report.what':
    'Dès que vous la signalez, le service web refuse ce certificat : plus personne ne peut publier avec lui, l’institution elle-même non plus. Cela ne peut pas être annulé. Dans le doute, signalez.',
  'certificates.report.happened': 'Ce qui s’est passé',
  'certificates.report.noticedBy': 'Qui l’a constaté',
  'certificates.report.noticedOn': 'Quand cela a été constaté',
  'certificates.report.side': 'Signalé par',
  'certificates.report.submit': 'Signaler la clé et arrêter le certificat',
  'certificates.report.done': 'La clé est signalée. Dès maintenant, le service web refuse le certificat.',
  'certificates.happened.keySent':
    'La clé, ou une copie, a été envoyée par e-mail ou messagerie, ou se trouvait dans un dossier partagé',
  'certificates.happened.keyPublished': 'La clé a été publiée, par exemple avec du code source',
  'certificates.happened.passPhraseKnown':
    'Quelqu’un qui ne devrait pas la connaître connaît la phrase secrète de la clé',
  'certificates.happened.machineEntered': 'Quelqu’un s’est introduit dans l’ordinateur qui contient la clé',
  'certificates.happened.mediumLost':
    'Un ordinateur, un disque ou une sauvegarde contenant la clé a été perdu ou volé',
  'certificates.happened.formerColleague': 'Une personne qui avait la clé n’y travaille plus',
  'certificates.happened.misused':
    'Des messages qui ne viennent pas de l’institution ont été signés avec la clé',
  'certificates.happened.suspicion': 'Il y a un soupçon qui ne peut pas être écarté',
  'certificates.noticedBy.institution': 'L’institution',
  'certificates.noticedBy.provider': 'Un prestataire de services de l’institution',
  'certificates.noticedBy.authority': 'L’autorité de certification',
  'certificates.noticedBy.team': 'L’équipe eBox',
  'certificates.noticedBy.other': 'Quelqu’un d’autre',
  'certificates.side.institution': 'L’institution',
  'certificates.side.team': 'L’équipe eBox',

  'certificates.steps.short': 'Que faire maintenant',
  'certificates.steps': 'Ce qu’il faut faire maintenant, dans cet ordre',
  'certificates.step.stop':
    'Arrêter : retirez la clé de votre application et n’en gardez aucune copie. Cherchez comment d’autres ont pu l’obtenir, pour que la prochaine ne suive pas le même chemin.',
  'certificates.step.revoke':
    'Révoquer : demandez à {authority} de révoquer le certificat portant le numéro de série {serial}, en donnant comme motif « compromission de la clé » (key compromise).',
  'certificates.step.renew':
    'Renouveler : commencez le renouvellement dans le portail et créez une nouvelle clé, sur un ordinateur qui n’est pas concerné. Commandez le nouveau certificat et remettez-le.',
  'certificates.step.tell':
    'Prévenir l’équipe eBox une fois que l’autorité a révoqué l’ancien certificat : elle en consigne la date.',

  'certificates.revoke.title': 'Consigner la révocation',
  'certificates.revoke.what':
    'Une fois que l’autorité a révoqué le certificat, consignez le jour que donne sa liste de révocation.',
  'certificates.revoke.on': 'Révoqué le',
  'certificates.revoke.submit': 'Consigner la révocation',
  'certificates.revoke.done': 'La révocation est consignée.',

  'certificates.office.lead': 'Les certificats de toutes les institutions, la prochaine échéance d’abord.',
  'certificates.office.show': 'Lesquels',
  'certificates.office.show.30': 'Échéance dans les 30 jours',
  'certificates.office.show.90': 'Échéance dans les 90 jours',
  'certificates.office.show.all': 'Tous ceux qui valent',
  'certificates.office.show.ended': 'Échus et non remplacés',
  'certificates.office.show.compromised': 'Clé signalée, pas encore révoqués',
  'certificates.office.apply': 'Afficher',
  'certificates.office.empty': 'Il n’y en a pas.',
  'certificates.office.next': 'Page suivante',
  'certificates.office.waiting':
    'Certificats dont la clé a été signalée et dont la révocation n’est pas encore consignée : {count}.',
  'certificates.office.look': 'Les regarder',
  'certificates.office.one': 'Certificat {serial}',
  'certificates.office.of': 'Certificats de {institution}',

  'certificates.refusal.state': 'Ce certificat ne vaut plus : il n’y a rien à changer.',
  'certificates.refusal.noSuccessor':
    'Aucun autre certificat ne vaut ici plus longtemps. Remettez d’abord le nouveau.',
  'certificates.refusal.revoked': 'Ce certificat est révoqué : plus personne ne peut publier avec lui.',
  'certificates.refusal.happened': 'Choisissez ce qui s’est passé.',
  'certificates.refusal.noticedBy': 'Choisissez qui l’a constaté.',
  'certificates.refusal.noticedOn':
    'Indiquez le jour où cela a été constaté : ni un jour à venir, ni un jour d’il y a plus de dix ans.',
  'certificates.refusal.revokedOn':
    'Indiquez le jour de la révocation : ni un jour à venir, ni un jour d’avant le début du certificat.',
}
