import type { Translation } from '#app/i18n/catalogue.ts'
import type { claim as english } from '#app/i18n/en/claim.ts'

export const claim: Translation<typeof english> = {
  'claim.title': 'Une fiche de demande a été préparée pour vous',
  'claim.what':
    'L’équipe eBox a saisi le formulaire que vous avez envoyé pour {institution}. Reprenez-le pour le vérifier, le compléter et l’introduire. Rien n’est encore introduit.',
  'claim.submit': 'Reprendre la fiche de demande',
  'claim.decline':
    'Si vous n’avez envoyé aucun formulaire, vous n’avez rien à faire : la fiche est supprimée d’elle-même.',
  'claim.gone.title': 'Ce lien ne fonctionne plus',
  'claim.gone':
    'Il a déjà été utilisé ou date de plus de 14 jours. Si la fiche de demande est la vôtre, elle figure dans votre liste ; sinon, écrivez à l’équipe eBox.',
  'claim.other.title': 'Ce lien est destiné à une autre adresse',
  'claim.other':
    'Le brouillon a été préparé pour {address}, mais vous êtes connecté avec {email}. Connectez-vous avec cette première adresse.',
}
