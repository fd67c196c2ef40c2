import type { Translation } from '#app/i18n/catalogue.ts'
import type { stepMails as english } from '#app/i18n/en/step-mails.ts'

export const stepMails: Translation<typeof english> = {
  'mail.environment.acceptance': 'acceptation',
  'mail.environment.production': 'production',
  'mail.step.acceptanceConfigured.subject': '{application} : l’acceptation est configurée',
  'mail.step.acceptanceConfigured.what':
    'L’équipe eBox a configuré l’environnement d’acceptation de cette application. Vous pouvez désormais y publier, uniquement vers des destinataires de test.',
  'mail.step.acceptanceConfigured.next':
    'Parcourez les cas de test, notez les résultats, puis communiquez-les. La production suit une fois que l’équipe eBox a confirmé vos tests.',
  'mail.step.testsConfirmed.subject': '{application} : vos tests sont confirmés',
  'mail.step.testsConfirmed.what':
    'L’équipe eBox a lu le rapport de vos tests en acceptation et le confirme.',
  'mail.step.testsConfirmed.next':
    'Vous pouvez maintenant demander la production. Rien ne s’y passe sans votre demande.',
  'mail.step.testsRefused.subject': '{application} : vos tests ne sont pas encore confirmés',
  'mail.step.testsRefused.what':
    'L’équipe eBox a lu le rapport de vos tests en acceptation et ne le confirme pas encore, pour cette raison :',
  'mail.step.testsRefused.next':
    'Refaites les tests concernés, corrigez les résultats et communiquez-les à nouveau. Ce que vous avez noté est conservé.',
  'mail.step.signedOff.subject': '{application} : la production est autorisée',
  'mail.step.signedOff.what': 'L’équipe eBox a autorisé votre demande de production.',
  'mail.step.signedOff.next':
    'Proposez un jour de mise en service, ou acceptez celui que l’équipe eBox propose.',
  'mail.step.certificateAwaited.subject':
    '{application} : la production est autorisée, son certificat manque',
  'mail.step.certificateAwaited.what':
    'L’équipe eBox a autorisé votre demande de production. Aucun certificat de production n’est encore enregistré.',
  'mail.step.certificateAwaited.next':
    'Remettez le certificat de production. Ensuite, les deux parties conviennent du jour de la mise en service.',
  'mail.step.productionRefused.subject': '{application} : la production n’est pas autorisée',
  'mail.step.productionRefused.what':
    'L’équipe eBox n’a pas autorisé votre demande de production, pour cette raison :',
  'mail.step.productionRefused.next': 'Une fois ce point réglé, demandez à nouveau la production.',
  'mail.step.productionConfigured.subject': '{application} : la production est configurée pour le {day}',
  'mail.step.productionConfigured.what':
    'L’équipe eBox a configuré la production de cette application. La mise en service a lieu le {day}.',
  'mail.step.productionConfigured.next':
    'Rien n’est publié avant la mise en service. L’équipe eBox vous écrit à ce moment-là.',
  'mail.step.live.subject': '{application} est en service',
  'mail.step.live.what':
    'L’équipe eBox a mis cette application en service. Désormais, ses documents parviennent aux citoyens.',
  'mail.step.live.next':
    'La page de l’émetteur montre les types de document activés. Les nouveaux se testent d’abord en acceptation.',
  'mail.step.suspended.subject': '{application} : la publication est suspendue',
  'mail.step.suspended.what': 'L’équipe eBox a suspendu cette application en production, pour cette raison :',
  'mail.step.suspended.next':
    'Jusqu’à la reprise, le service web refuse ses messages (erreur métier 40). Écrivez à l’équipe eBox pour régler la situation.',
  'mail.step.resumed.subject': '{application} : la publication reprend',
  'mail.step.resumed.what':
    'L’équipe eBox a levé la suspension : cette application publie à nouveau en production.',
  'mail.step.resumed.next': 'Renvoyez ce qui a été refusé entre-temps.',
  'mail.step.ended.subject': '{application} : la publication a pris fin',
  'mail.step.ended.what':
    'Le dernier jour de cette application est passé, comme vous l’aviez demandé. Elle ne publie plus dans aucun environnement.',
  'mail.step.ended.next':
    'Faites révoquer les certificats par l’autorité qui les a émis si vous n’avez plus besoin de leurs clés.',
  'mail.step.remindCertificate.subject': 'Rappel : le certificat de {application} manque',
  'mail.step.remindCertificate.what':
    'Aucun certificat n’est encore enregistré pour cet environnement : il ne peut donc pas être configuré.',
  'mail.step.remindCertificate.next': 'Remettez-le dès que l’autorité l’a émis.',
  'mail.step.remindTests.subject': 'Rappel : les tests de {application} sont attendus',
  'mail.step.remindTests.what': 'L’acceptation est configurée et vos tests n’ont pas encore été communiqués.',
  'mail.step.remindTests.next':
    'Parcourez les cas de test et communiquez-les, ou écrivez à l’équipe eBox si quelque chose vous en empêche.',
  'mail.step.remindDay.subject': 'Rappel : le jour de la mise en service de {application} n’est pas convenu',
  'mail.step.remindDay.what': 'La production est autorisée et aucun jour n’est encore convenu.',
  'mail.step.remindDay.next': 'Proposez un jour, ou acceptez celui qui est proposé.',
  'mail.step.dayProposed.subject': '{application} : le {day} est proposé pour la mise en service',
  'mail.step.dayProposed.what':
    'Pour {application} de {institution}, l’autre partie propose la mise en service le {day}.',
  'mail.step.dayProposed.next': 'Acceptez ce jour sur la page de la planification, ou proposez-en un autre.',
  'mail.step.dayAgreed.subject': '{application} est mise en service le {day}',
  'mail.step.dayAgreed.what':
    'Les deux parties sont d’accord : {application} de {institution} est mise en service le {day}.',
  'mail.step.dayAgreed.next':
    'La page de la planification offre ce jour en fichier pour votre calendrier. Chaque partie peut demander de le déplacer.',
  'mail.step.dayDropped.subject': '{application} : la proposition du {day} est abandonnée',
  'mail.step.dayDropped.what':
    'Pour {application} de {institution}, le {day} n’est plus proposé pour la mise en service.',
  'mail.step.dayDropped.next': 'Ce qui était convenu le reste. Si aucun jour ne l’est, proposez-en un autre.',
  'mail.step.dayCancelled.subject': '{application} : le jour de la mise en service est abandonné',
  'mail.step.dayCancelled.what':
    'L’autre partie a abandonné le jour convenu pour la mise en service de {application} ({institution}), le {day}.',
  'mail.step.dayCancelled.next': 'Convenez d’un autre jour sur la page de la planification.',
  'mail.step.acceptanceReady.subject': '{application} : l’acceptation peut être configurée',
  'mail.step.acceptanceReady.what':
    'Le certificat d’acceptation de {institution} est enregistré. L’environnement attend sa configuration.',
  'mail.step.acceptanceReady.next':
    'Configurez-le, puis indiquez sur cette page les types de document activés.',
  'mail.step.testsReported.subject': '{application} : des tests ont été communiqués',
  'mail.step.testsReported.what': '{institution} a communiqué ses tests en acceptation.',
  'mail.step.testsReported.next': 'Lisez les résultats, puis confirmez-les ou indiquez ce qui manque.',
  'mail.step.productionRequested.subject': '{application} : la production a été demandée',
  'mail.step.productionRequested.what': '{institution} demande la production.',
  'mail.step.productionRequested.next':
    'Une personne habilitée à approuver, qui n’a pas confirmé les tests, l’autorise ou dit pourquoi pas.',
  'mail.step.productionReady.subject': '{application} : le jour de la mise en service peut être convenu',
  'mail.step.productionReady.what':
    'La production de {institution} est autorisée et son certificat est enregistré.',
  'mail.step.productionReady.next': 'Proposez un jour, ou acceptez celui que le partenaire propose.',
  'mail.step.productionScheduled.subject': '{application} : la production est à configurer',
  'mail.step.productionScheduled.what':
    '{institution} est mise en service le {day} et la production n’est pas encore configurée.',
  'mail.step.productionScheduled.next': 'Configurez-la avant ce jour.',
  'mail.step.goLiveDue.subject': '{application} : la mise en service est à faire',
  'mail.step.goLiveDue.what':
    'La production de {institution} est configurée et le jour convenu, le {day}, est arrivé.',
  'mail.step.goLiveDue.next': 'Mettez en service, ou convenez d’un autre jour.',
  'mail.step.environment': 'Environnement',
}
