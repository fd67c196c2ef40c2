import type { Translation } from '#app/i18n/catalogue.ts'
import type { officeDecisions as english } from '#app/i18n/en/office-decisions.ts'

export const officeDecisions: Translation<typeof english> = {
  'office.validate.heading': 'Déclarer prête à être approuvée',
  'office.validate.what':
    'Vous avez tout examiné et jugez cette version prête à être approuvée. Le partenaire n’en est pas informé.',
  'office.validate.fourEyes': 'Un autre membre de l’équipe l’approuve ensuite.',
  'office.validate.submit': 'Cette version est prête à être approuvée',
  'office.validate.by': '{date}, {by}',
  'office.summary.validated': 'Déclarée prête à être approuvée',
  'office.done.validated': 'Cette version est déclarée prête à être approuvée.',
  'office.done.reopened': 'La fiche de demande est rouverte. Le partenaire en a été informé.',

  'office.approve.secondEyes':
    'Selon la règle des quatre yeux, un autre membre de l’équipe que vous déclare d’abord cette version prête à être approuvée. Personne d’autre ne l’a encore fait.',
  'office.approve.references': 'Références',
  'office.approve.referencesHint':
    'Ce sont les suivantes. Vous pouvez les modifier ; une référence n’est attribuée qu’une fois. Un champ vide prend la suivante.',
  'office.approve.reference.institution': 'Référence de l’institution',
  'office.approve.reference.issuer': 'Référence de l’émetteur',
  'office.approve.reference.application': 'Référence de l’application',
  'office.approve.reference.documentType': 'Référence de « {name} »',
  'office.approve.reservations': 'Réserves : ce que le partenaire doit encore faire',
  'office.approve.reservationsHint':
    'Laissez vide s’il ne reste rien à faire. Le partenaire reçoit ce texte par e-mail et dans la décision, et le voit avec la fiche de demande. Écrivez dans la langue de l’institution.',
  'office.reject.reason': 'Type de motif',
  'office.reject.reasonHint': 'Le partenaire le voit dans sa langue, au-dessus de vos mots.',
  'office.reopen.heading': 'Rouvrir',
  'office.reopen.text': 'Pourquoi est-elle rouverte, et que doit modifier le partenaire ?',
  'office.reopen.hint':
    'Le partenaire reçoit ce texte par e-mail, peut modifier la fiche de demande et l’introduit à nouveau comme nouvelle version. Écrivez dans la langue de l’institution.',
  'office.reopen.submit': 'Rouvrir la fiche de demande',

  'refusal.reopen.text':
    'Écrivez pourquoi la fiche de demande est rouverte et ce que le partenaire doit modifier.',
  'refusal.reject.reason': 'Choisissez le type de motif.',
  'refusal.reference.missing': 'Indiquez une référence.',
  'refusal.reference.tooLong': 'Une référence compte au plus 40 caractères. Raccourcissez-la.',
  'refusal.reference.characters':
    'Utilisez uniquement des lettres sans accent, des chiffres et . _ / : - avec une lettre ou un chiffre aux deux bouts.',
  'refusal.reference.taken': 'Cette référence a déjà été attribuée. La prochaine libre est {next}.',
  'refusal.reference.twice':
    'Un autre champ de ce formulaire a la même référence. Donnez à chacun la sienne.',
  'refusal.pattern.number':
    'Un modèle contient exactement une fois {number} : c’est la place du numéro d’ordre.',
  'refusal.pattern.characters':
    'À côté de {number} et {year}, utilisez uniquement des lettres sans accent, des chiffres et . _ / : - avec une lettre ou un chiffre aux deux bouts.',
  'refusal.pattern.collides':
    'Ce modèle pourrait produire la même référence qu’un des modèles ci-dessus. Commencez-le ou terminez-le autrement.',

  'references.title': 'Modèles de références',
  'references.lead':
    'Chaque approbation attribue des références selon ces modèles. {number} est le numéro d’ordre, en six chiffres ; {year} est l’année, si vous la souhaitez. Ce qui est déjà attribué ne change pas.',
  'references.institution': 'Institution',
  'references.issuer': 'Émetteur',
  'references.application': 'Application',
  'references.documentType': 'Type de document',
  'references.next': 'La prochaine serait {next}.',
  'references.save': 'Enregistrer les modèles',
  'references.done': 'Les modèles sont enregistrés.',

  'prepared.title': 'Brouillons préparés pour des partenaires',
  'prepared.lead':
    'Brouillons que l’équipe a repris d’un formulaire reçu par courrier. Le partenaire reprend le sien par le lien de l’e-mail, puis continue comme dans tout autre. Un brouillon non repris est supprimé un mois après l’expiration de son lien.',
  'prepared.new': 'Préparer un brouillon pour un partenaire',
  'prepared.empty': 'Aucun brouillon n’a été préparé.',
  'prepared.caption': 'Brouillons préparés, les plus récents d’abord',
  'prepared.column.institution': 'Institution',
  'prepared.column.email': 'Envoyé à',
  'prepared.column.prepared': 'Préparé',
  'prepared.column.state': 'État',
  'prepared.by': '{date}, {by}',
  'prepared.state.open': 'Attend le partenaire jusqu’au {date}',
  'prepared.state.claimed': 'Repris le {date}',
  'prepared.state.expired': 'Le lien a expiré le {date}',
  'prepared.done': 'Le brouillon est préparé. Le lien a été envoyé au partenaire.',
  'prepared.new.lead':
    'Saisissez ce que contient le formulaire reçu ; laissez de côté ce qui manque. Seules l’adresse et le numéro d’entreprise sont vérifiés : le partenaire complète et introduit la fiche.',
  'prepared.new.partner': 'Partenaire',
  'prepared.new.email': 'Adresse e-mail du partenaire',
  'prepared.new.emailHint':
    'Le lien y est envoyé, il fonctionne 14 jours et seulement pour qui se connecte avec cette adresse.',
  'prepared.new.language': 'Langue de l’e-mail',
  'prepared.new.institution': 'Institution',
  'prepared.new.application': 'Application',
  'prepared.new.documentType': 'Type de document {number}',
  'prepared.new.more': 'Ajouter un type de document',
  'prepared.new.submit': 'Envoyer le lien au partenaire',
  'refusal.prepare.language': 'Choisissez la langue de l’e-mail.',
  'refusal.prepare.tooLong': 'Une réponse dépasse 20 000 caractères. Raccourcissez-la.',
}
