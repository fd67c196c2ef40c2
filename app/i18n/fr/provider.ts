import type { Translation } from '#app/i18n/catalogue.ts'
import type { provider as english } from '#app/i18n/en/provider.ts'

export const provider: Translation<typeof english> = {
  'provider.signIn': 'Se connecter avec {name}',
  'provider.or': 'Ou se connecter par e-mail',
  'provider.again': 'Retour à la connexion',
  'provider.backToSettings': 'Retour à vos moyens de connexion',

  'provider.refused.title': 'Vous n’êtes pas connecté de cette manière',
  'provider.refused.none': 'Ce portail n’a pas de service de connexion. Connectez-vous par e-mail.',
  'provider.refused.flow':
    'Cette connexion n’a pas été commencée dans ce navigateur, a déjà été utilisée ou date de plus de 10 minutes. Recommencez.',
  'provider.refused.cancelled':
    'Vous vous êtes arrêté chez {name}, ou ce service ne vous a pas laissé passer. Rien n’a été modifié.',
  'provider.refused.level':
    'Vous vous êtes connecté chez {name} par un moyen qui n’est pas assez sûr pour ce portail. Recommencez et choisissez un moyen plus sûr, par exemple votre eID ou itsme.',
  'provider.refused.answer':
    'La réponse de {name} n’a pas passé nos contrôles : personne n’a été connecté. Recommencez. Si cela se reproduit, signalez-le à l’équipe eBox.',
  'provider.refused.down': '{name} ne répond pas en ce moment.',
  'provider.refused.meanwhile':
    'Patientez quelques minutes et réessayez, ou connectez-vous par e-mail si vous l’avez déjà fait. Les personnes déjà connectées peuvent continuer à travailler.',
  'provider.refused.taken':
    'Cette identité chez {name} appartient à un autre compte du portail ; elle n’a pas été liée au vôtre. Connectez-vous avec {name} pour utiliser cet autre compte.',
  'provider.refused.tooMany':
    'La connexion a été lancée trop souvent depuis votre réseau. Patientez un quart d’heure, ou connectez-vous par e-mail.',
  'provider.unlink.only':
    'C’est votre seul moyen de connexion. Ajoutez d’abord votre adresse e-mail, puis retirez celui-ci.',

  'ways.title': 'Vos moyens de connexion',
  'ways.again': 'Confirmez encore une fois votre identité',
  'ways.again.why':
    'Vos moyens de connexion ne peuvent être modifiés que peu après une preuve de votre identité. Commencez par ceci ; vous revenez ensuite ici.',
  'ways.again.mail': 'Envoyer un code à {email}',
  'ways.mail': 'Par e-mail',
  'ways.mail.address': 'Vous vous connectez par un lien ou un code envoyé à {email}.',
  'ways.mail.none':
    'Le portail ne connaît aucune boîte mail à vous. Ajoutez-en une : ce sera un deuxième moyen de connexion, et l’adresse à laquelle nous vous écrivons.',
  'ways.mail.add': 'Ajouter votre adresse e-mail',
  'ways.provider': 'Par un service de connexion',
  'ways.provider.none': 'Aucun service de connexion n’est lié à votre compte.',
  'ways.provider.link': 'Lier {name}',
  'ways.column.name': 'Service de connexion',
  'ways.column.linkedAt': 'Lié le',
  'ways.column.lastUsedAt': 'Dernière utilisation',
  'ways.column.remove': 'Modifier',
  'ways.remove': 'Retirer',
  'ways.done.linked': 'Le service de connexion est lié. Vous pouvez désormais aussi vous connecter par lui.',
  'ways.done.removed': 'Le service de connexion est retiré. Il ne donne plus accès à votre compte.',
  'ways.done.mailAdded':
    'Votre adresse e-mail est ajoutée. Vous pouvez désormais aussi vous connecter par e-mail.',

  'mailbox.title': 'Ajouter votre adresse e-mail',
  'mailbox.intro': 'Nous envoyons un e-mail avec un code, pour savoir que vous lisez bien cette boîte mail.',
  'mailbox.sent':
    'Nous avons envoyé un e-mail avec un code de 8 chiffres. Tapez le code ici dans les 10 minutes. N’utilisez pas le lien de l’e-mail : il ouvrirait un autre compte.',
  'mailbox.submit': 'Ajouter cette adresse',
  'mailbox.taken':
    'Cette adresse appartient à un autre compte du portail. Indiquez une autre adresse, ou connectez-vous avec ce compte',
}
