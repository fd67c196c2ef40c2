import type { Translation } from '#app/i18n/catalogue.ts'
import type { dossierPages as english } from '#app/i18n/en/dossier-pages.ts'

export const dossierPages: Translation<typeof english> = {
  'access.title': 'Cette institution est déjà enregistrée',
  'access.what':
    'L’institution au numéro d’entreprise {number} travaille déjà avec l’eBox. Seuls ses membres voient ses fiches de demande et ses applications.',
  'access.former': 'Le numéro {former} n’est plus utilisé : l’institution continue sous le {number}.',
  'access.ask':
    'Si vous travaillez pour elle, demandez-y accès. Un de ses gestionnaires ou l’équipe eBox vous répond par e-mail à {email}.',
  'access.submit': 'Demander accès',
  'access.other': 'Utiliser un autre numéro d’entreprise',
  'access.done.title': 'Votre demande d’accès est envoyée',
  'access.done':
    'Un gestionnaire de l’institution ou l’équipe eBox répond dans les {days} jours ouvrables, par e-mail à {email}. Vous n’avez rien à faire entre-temps. Les fiches de l’institution seront ensuite dans votre liste.',

  'review.title': 'Vérifiez vos réponses',
  'review.lead':
    'Relisez tout une dernière fois. Vous pouvez modifier chaque réponse avant d’introduire la fiche.',
  'review.problems': 'Il manque encore quelque chose',
  'review.problems.what': 'Vous pourrez introduire la fiche lorsque ces étapes seront complétées :',
  'review.problem.notStarted': '{task} : pas encore commencé',
  'review.problem.inProgress': '{task} : pas encore complet',
  'review.problem.blocked':
    '{task} : pas possible avant que l’institution et l’application soient complétées',
  'review.documentType': 'Type de document : {name}',
  'review.refusal': '{task} : {text}',
  'review.none': 'Encore rien de rempli.',
  'review.certificate.generate': 'CSR créé sur ce portail',
  'review.certificate.csr': 'Votre propre CSR',
  'review.certificate.certificate': 'Certificat que vous avez déjà',
  'review.certificate.later': 'Plus tard, après la validation',
  'review.key': 'Clé (SHA-256 de sa partie publique) : {fingerprint}',
  'review.declaration.title': 'Introduire la fiche',
  'review.declaration':
    'En introduisant cette fiche, vous déclarez que ces réponses sont exactes pour autant que vous le sachiez et que vous pouvez faire cette demande au nom de {institution}.',
  'review.authority':
    'L’équipe eBox le fait confirmer par l’institution, à une adresse qu’elle connaît déjà. Vous n’avez rien à faire pour cela.',
  'review.orderNot': 'Ne commandez pas de certificat avant que l’équipe eBox ait validé votre demande.',
  'review.submit': 'Introduire la fiche de demande',

  'confirmation.title': 'Fiche de demande introduite',
  'confirmation.reference': 'Votre référence',
  'confirmation.next': 'Et maintenant ?',
  'confirmation.mail': 'Vous recevez une confirmation par e-mail.',
  'confirmation.when':
    'L’équipe eBox valide votre demande en règle générale au plus tard le {date}. Tant qu’elle attend quelque chose de vous, son délai est suspendu. S’il manque quelque chose, elle vous le demande sur cette page et par e-mail.',
  'status.paused':
    'Tant que c’est à vous d’agir, le délai de l’équipe eBox est suspendu. Il reprend quand vous soumettez à nouveau la fiche de demande.',
  'confirmation.after':
    'Après une validation positive, vous trouvez ici vos références. Ce n’est qu’alors que vous commandez le certificat.',
  'confirmation.pdf': 'Enregistrer la fiche de demande (PDF)',

  'status.where': 'Où en est votre demande',
  'status.state': 'État',
  'status.ball': 'À qui d’agir',
  'status.since': 'Depuis',
  'status.next': 'La suite',
  'status.next.submitted':
    'L’équipe eBox prend votre demande en charge et la valide, en règle générale au plus tard le {date}.',
  'status.next.inReview':
    'L’équipe eBox valide votre demande et décide en règle générale au plus tard le {date}. S’il manque quelque chose, elle vous le demande ici et par e-mail.',
  'status.next.late':
    'La réponse de l’équipe eBox était attendue pour le {date} et a du retard. Vous n’avez rien à faire : l’équipe en a été avertie.',
  'status.next.approved':
    'Commandez le certificat de chaque environnement dont le CSR est libéré ; l’équipe eBox configure ensuite l’acceptation et vous pouvez tester.',
  'status.next.rejected':
    'Cette fiche est clôturée. Lorsque les raisons ci-dessous n’existent plus, commencez une nouvelle fiche.',
  'status.next.withdrawn': 'Cette fiche est clôturée. Vous pouvez en commencer une nouvelle à tout moment.',
  'status.steps': 'Les six étapes',
  'status.message': 'Message de l’équipe eBox',
  'status.message.rejected': 'Pourquoi la demande a été refusée',
  'status.message.of': 'Écrit le {date}',
  'status.references': 'Vos références',
  'status.references.what':
    'Mentionnez ces références dans chaque message à l’équipe eBox et utilisez les identifiants exactement comme ils figurent ici.',
  'status.reference.institution': 'Institution',
  'status.reference.issuer': 'Émetteur',
  'status.reference.application': 'Application',
  'status.reference.caption': 'Types de document que vous pouvez publier',
  'status.reference.name': 'Nom',
  'status.reference.identifier': 'Identifiant',
  'status.reference.reference': 'Référence',
  'status.certificates': 'Certificats',
  'status.certificate.waiting':
    'CSR reçu. Ne commandez pas avant que l’équipe eBox ait validé votre demande.',
  'status.certificate.released':
    'CSR libéré : il correspond exactement à ce qui a été validé. Vous pouvez commander le certificat avec lui.',
  'status.certificate.newProfile':
    'Ce que doit dire le sujet d’un nouveau certificat a changé depuis la libération de ce CSR. Celui-ci reste bon pour la commande ; votre prochain certificat suivra le nouveau profil.',
  'status.certificate.again':
    'Créez un nouveau CSR : ce qui a été validé diffère de ce que dit celui-ci. Ne commandez pas de certificat avec lui.',
  'status.certificate.certificate':
    'Vous avez déjà un certificat. L’équipe eBox le compare à ce qui a été validé.',
  'status.certificate.registered': 'Votre certificat est enregistré : il dit ce qui a été validé.',
  'status.certificate.unfit':
    'Votre certificat n’a pas été enregistré : il ne dit pas ce qui a été validé, ou il n’est plus en cours de validité. Créez maintenant un CSR, avec une nouvelle clé, et commandez-en un autre.',
  'status.certificate.all': 'Voir tous vos certificats, avec leurs dates',
  'status.certificate.later': 'Vous fournissez le CSR ou le certificat plus tard, après la validation.',
  'status.certificate.missing':
    'Il n’y a pas encore de CSR. Votre demande est validée : créez le CSR maintenant ; dès qu’il respecte les règles, vous commandez le certificat avec lui.',
  'status.certificate.renew':
    'Le nom ou le numéro de l’institution a changé depuis : ce certificat ne dit plus ce qui est enregistré. Faites-le renouveler : demandez un nouveau certificat, ou créez ici un nouveau CSR si vous le pouvez.',
  'status.certificate.make.acceptance': 'Créer maintenant le CSR pour l’acceptation',
  'status.certificate.make.production': 'Créer maintenant le CSR pour la production',
  'status.certificate.issued': 'Certificat émis : remettre ou consulter',
  'status.certificate.instead': 'Créer plutôt un CSR pour un nouveau certificat',
  'status.checks': 'Contrôles automatiques',
  'status.checks.running': 'Les contrôles sont en cours. Rechargez cette page dans un instant.',
  'status.check.pass': 'En ordre',
  'status.check.warn': 'À examiner',
  'status.check.fail': 'Pas en ordre',
  'status.authority.asked':
    'Le {date}, il a été demandé à l’institution, à l’adresse que connaît le registre, de confirmer que vous faites cette demande en son nom.',
  'status.authority.team':
    'Le registre ne connaît pas d’adresse e-mail de l’institution. L’équipe eBox fait confirmer par elle que vous faites cette demande en son nom.',
  'status.authority.confirmed':
    'Le {date}, il a été confirmé que vous faites cette demande au nom de l’institution.',
  'status.authority': 'Au nom de l’institution',
  'status.answers': 'Ce que vous avez introduit',
  'status.answers.show': 'Afficher toutes les réponses',
  'status.answers.version': 'Version {version}, introduite le {date}',
  'status.pdf': 'Fiche de demande telle qu’introduite (PDF)',
  'status.withdraw': 'Retirer cette fiche de demande',

  'thread.link': 'Échanges avec l’équipe eBox',
  'thread.link.team': 'Échanges avec le partenaire',
  'thread.unread.one': '{count} nouveau message',
  'thread.unread.other': '{count} nouveaux messages',

  'withdraw.title': 'Retirer cette fiche de demande ?',
  'withdraw.what':
    'L’équipe eBox n’y travaille alors plus. Vous pouvez encore la lire, mais plus la modifier ni l’introduire.',
  'withdraw.submit': 'Retirer',
  'withdraw.keep': 'Garder la fiche',

  'again.title': 'Recommencer à partir de ces réponses ?',
  'again.what':
    'Une nouvelle fiche de demande commence avec les réponses de {reference}. Relisez-les, puis soumettez-la. Les CSR et les certificats ne sont pas repris : une clé appartient à une seule fiche.',
  'again.submit': 'Commencer la nouvelle fiche',
  'again.keep': 'Retour à la fiche clôturée',
  'again.link': 'Commencer une nouvelle fiche à partir de ces réponses',
  'again.refusal.state':
    'Seule une fiche qui a été soumise, puis retirée ou clôturée, peut être recommencée.',

  'authority.title': 'Confirmez une demande au nom de votre institution',
  'authority.what':
    'Une personne demande à publier des documents dans l’eBox au nom de {institution}. Vous recevez ceci parce que l’e-mail est arrivé à l’adresse sous laquelle votre institution est connue.',
  'authority.reference': 'Référence',
  'authority.institution': 'Institution',
  'authority.application': 'Application',
  'authority.confirm':
    'Si cette demande est connue de votre institution et permise, confirmez-la. Vous pouvez confirmer une seule fois.',
  'authority.submit': 'Confirmer',
  'authority.doubt':
    'Si vous ne connaissez pas cette demande, ne la confirmez pas et prévenez l’équipe eBox en mentionnant la référence ci-dessus.',
  'authority.done.title': 'Merci, la demande est confirmée',
  'authority.done':
    'L’équipe eBox sait maintenant que cette demande est faite au nom de votre institution. Vous n’avez plus rien à faire.',
  'authority.gone.title': 'Ce lien ne peut plus servir',
  'authority.gone':
    'Il a déjà servi, ou un e-mail plus récent l’a remplacé. Si vous voulez dire quelque chose à l’équipe eBox au sujet d’une demande, écrivez-lui en mentionnant la référence de la demande.',

  'state.draft': 'Brouillon',
  'state.submitted': 'Introduite',
  'state.inReview': 'En cours d’examen',
  'state.changesRequested': 'Modifications demandées',
  'state.approved': 'Approuvée',
  'state.rejected': 'Refusée',
  'state.withdrawn': 'Retirée',
  'ball.partner': 'Vous',
  'ball.team': 'L’équipe eBox',
  'ball.nobody': 'Personne',
  'task.institution': 'Votre institution',
  'task.application': 'Votre application',
  'task.documentTypes': 'Types de document',
  'task.certificate.acceptance': 'Certificat pour l’acceptation',
  'task.certificate.production': 'Certificat pour la production',
  'task.review': 'Vérifier vos réponses et introduire la fiche',
  'taskStatus.notStarted': 'Pas encore commencé',
  'taskStatus.blocked': 'Pas encore possible',
  'dossiers.empty':
    'Vous n’avez pas encore de fiche de demande. Commencez-en une avec le numéro d’entreprise de votre institution ; le portail recherche ce qui est déjà connu.',
  'dossiers.start': 'Commencer une fiche de demande',
  'dossiers.caption': 'Vos fiches de demande, la plus récente en premier',
  'dossiers.reference': 'Référence',
  'dossiers.institution': 'Institution',
  'dossiers.application': 'Application',
  'dossiers.state': 'État',
  'dossiers.since': 'Depuis',
  'dossiers.ball': 'À qui d’agir',
  'dossiers.draftOf': 'Brouillon du {date}',
  'dossiers.notYet': 'Pas encore rempli',
  'new.title': 'Pour quelle institution faites-vous cette demande ?',
  'new.lead':
    'Nous recherchons ce numéro. Si l’institution ou une de vos applications est déjà connue, vous ne devez pas la décrire de nouveau.',
  'new.number': 'Numéro d’entreprise de l’institution',
  'new.number.hint':
    'Dix chiffres, par exemple 0671.516.647. Les points, les espaces et « BE » n’ont pas d’importance. Vous le trouvez à la Banque-Carrefour des Entreprises (BCE).',
  'new.submit': 'Continuer',
  'dossier.title': 'Fiche de demande',
  'dossier.titleOf': 'Fiche de demande {reference}',
  'dossier.draft': 'Fiche de demande du {date}',
  'dossier.unknown': 'une institution pas encore nommée',
  'tasks.progress': 'Étapes complétées : {done} sur {total}.',
  'tasks.complete': 'Toutes les étapes sont complétées. Vérifiez vos réponses et introduisez la fiche.',
  'tasks.order':
    'Chaque étape est enregistrée au fur et à mesure. Vous pouvez vous arrêter et reprendre plus tard sur un autre appareil. Un collègue qui a accès voit la même fiche.',
  'tasks.prepare': 'Remplir',
  'tasks.send': 'Introduire',
  'tasks.blocked': 'Complétez d’abord l’institution et l’application : le certificat nomme l’une et l’autre.',
  'tasks.changes.title': 'L’équipe eBox vous demande une modification',
  'tasks.changes.what':
    'Modifiez les réponses ci-dessous, puis introduisez de nouveau la fiche. Elle garde sa référence.',
  'tasks.withdraw': 'Retirer cette fiche de demande',
}
