import type { Translation } from '#app/i18n/catalogue.ts'
import type { tokens as english } from '#app/i18n/en/tokens.ts'

export const tokens: Translation<typeof english> = {
  'tokens.title': 'Jetons d’API',
  'tokens.lead':
    'Avec un jeton, un système de votre institution remplit et introduit lui-même des fiches de demande. Il agit pour l’institution et non pour une personne : si la personne qui l’a créé s’en va, il continue de fonctionner, et ce qu’il fait est consigné au nom d’un gestionnaire avec la mention qu’un jeton l’a fait.',
  'tokens.doc': 'Description de l’interface (OpenAPI)',
  'tokens.institution': 'Institution',
  'tokens.other': 'Jetons d’une autre institution',
  'tokens.caption': 'Jetons, les plus récents d’abord',
  'tokens.none': 'Il n’y a pas encore de jeton.',
  'tokens.column.name': 'Nom',
  'tokens.column.scopes': 'Peut',
  'tokens.column.made': 'Créé',
  'tokens.column.expires': 'Fin',
  'tokens.column.used': 'Dernière utilisation',
  'tokens.column.state': 'État',
  'tokens.begins': 'Commence par {prefix}',
  'tokens.made': '{date}, par {by}',
  'tokens.neverUsed': 'Jamais',
  'tokens.state.living': 'En service',
  'tokens.state.expired': 'Expiré',
  'tokens.state.revoked': 'Révoqué',
  'tokens.revoke': 'Révoquer',
  'tokens.revoked': 'Le jeton est révoqué. Il n’ouvre plus rien.',
  'tokens.new': 'Émettre un jeton',
  'tokens.name': 'Nom',
  'tokens.name.hint':
    'Le système qui l’utilisera, par exemple « Serveur de documents ». Pas de nom de personne.',
  'tokens.scopes': 'Que peut-il faire ?',
  'tokens.scope.dossiers:read': 'Lire les fiches de demande de l’institution',
  'tokens.scope.dossiers:write': 'Remplir et introduire des fiches de demande, et les lire',
  'tokens.scope.organizations:read': 'Lire l’institution enregistrée et ses applications',
  'tokens.scope.publicationAuthorizations:check': 'Demander si une publication est autorisée',
  'tokens.scope.configurations:read': 'Lire la configuration active d’un environnement',
  'tokens.days': 'Combien de temps peut-il servir ?',
  'tokens.days.choice': '{days} jours',
  'tokens.submit': 'Émettre le jeton',
  'tokens.issued': 'Le jeton est émis',
  'tokens.issued.copy':
    'Copiez-le maintenant et conservez-le là où votre système garde ses secrets. Il n’est plus affiché ensuite et le portail ne peut pas le retrouver.',
  'tokens.issued.label': 'Jeton « {name} »',
  'tokens.issued.ends': 'Il prend fin le {date}. Émettez le suivant avant ce jour.',
  'tokens.refusal.name': 'Indiquez un nom, afin de reconnaître le jeton dans la liste.',
  'tokens.refusal.nameTooLong': 'Raccourcissez le nom à {max} caractères au plus.',
  'tokens.refusal.nameInvisible': 'Le nom contient un caractère invisible. Saisissez-le à nouveau.',
  'tokens.refusal.scopes': 'Choisissez au moins une chose que le jeton peut faire.',
  'tokens.refusal.days': 'Choisissez combien de temps le jeton peut servir.',
  'tokens.refusal.many': 'Il y a déjà {max} jetons en service. Révoquez-en un qui n’est plus nécessaire.',
  'tokens.refusal.noInstitution':
    'Les jetons sont destinés aux institutions enregistrées. La vôtre le devient dès que sa première fiche de demande est approuvée.',

  'systemTokens.title': 'Jetons de système',
  'systemTokens.lead':
    'Jetons que l’équipe eBox donne à ses propres systèmes, comme le service web. Ils n’appartiennent à aucune institution et n’ouvrent aucune fiche de demande.',
}
