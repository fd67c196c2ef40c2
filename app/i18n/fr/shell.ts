import type { Translation } from '#app/i18n/catalogue.ts'
import type { shell as english } from '#app/i18n/en/shell.ts'

export const shell: Translation<typeof english> = {
  'shell.portal': 'Portail des partenaires eBox',
  'shell.skip': 'Aller au contenu principal',
  'shell.languages': 'Langue',
  'shell.nav': 'Portail',
  'shell.nav.home': 'Accueil',
  'shell.nav.dossiers': 'Mes fiches de demande',
  'shell.nav.settings': 'Paramètres',
  'shell.nav.office': 'Équipe eBox',
  'shell.nav.signIn': 'Se connecter',
  'shell.nav.signOut': 'Se déconnecter',
  'shell.signedInAs': 'Connecté en tant que',
  'shell.formerMember': 'Ancien membre',
  'shell.guide': 'Guide des partenaires',
  'shell.accessibility': 'Accessibilité',
  'shell.privacy': 'Vie privée',
  'shell.contact': 'Une question ? Écrivez à l’équipe eBox :',
  'shell.back': 'Retour',
  'shell.demo': 'Monde de démonstration : tout y est inventé et aucun e-mail n’est envoyé.',
  'shell.demo.name': 'Monde de démonstration',
  'shell.demo.signIn': 'Changer de personne',
  'shell.demo.mailbox': 'Lire les e-mails',

  'error.notFound.title': 'Page introuvable',
  'error.notFound.what':
    'Il n’y a pas de page à cette adresse, ou elle n’est pas accessible avec le compte que vous utilisez.',
  'error.notFound.todo':
    'Si vous avez tapé l’adresse, vérifiez-la. Si vous avez suivi un lien, connectez-vous avec l’adresse e-mail qui l’a reçu, ou continuez ici :',
  'error.broken.title': 'Le portail n’a pas pu afficher cette page',
  'error.broken.what': 'Un problème est survenu de notre côté. Ce que vous aviez enregistré est toujours là.',
  'error.broken.todo':
    'Réessayez dans quelques minutes. Si le problème persiste, écrivez-nous en indiquant la page où vous étiez.',

  'form.errorPrefix': 'Erreur :',
  'form.errorSummary': 'Il y a un problème',
  'form.optional': '(facultatif)',
  'form.more': 'Plus de détails (facultatif)',
  'form.continue': 'Continuer',
  'form.change': 'Modifier',
  'form.unreachable':
    'Le portail est injoignable. Vos réponses sont toujours sur cette page : vérifiez votre connexion et réessayez.',

  'autosave.saving': 'Enregistrement…',
  'autosave.saved': 'Enregistré à {time}',
  'autosave.failed':
    'Pas encore enregistré : le portail est injoignable. Vos réponses sont toujours sur cette page.',
  'autosave.paused': 'Non enregistré : choisissez d’abord quelles réponses garder.',
  'conflict.title': '{by} a modifié ces réponses à {time}',
  'conflict.what':
    'Cette page est ouverte chez vous et chez {by} en même temps. Rien n’a été écrasé de son côté, et vos réponses sont toujours ci-dessous.',
  'conflict.keepMine': 'Garder mes réponses',
  'conflict.loadTheirs': 'Afficher les autres réponses et abandonner les miennes',

  'banner.important': 'Important',
  'banner.success': 'C’est fait',
  'pagination.name': 'Pages',
  'pagination.previous': 'Page précédente',
  'pagination.next': 'Page suivante',
  'steps.done': 'Terminé :',
  'steps.current': 'En cours :',
  'steps.next': 'À venir :',
}
