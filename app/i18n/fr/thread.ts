import type { Translation } from '#app/i18n/catalogue.ts'
import type { thread as english } from '#app/i18n/en/thread.ts'

export const thread: Translation<typeof english> = {
  'thread.title': 'Échanges sur {reference}',
  'thread.lead.partner':
    'Les questions et réponses sur cette fiche de demande, avec l’équipe eBox. Vos collègues peuvent les lire. L’autre partie est avertie par e-mail qu’un message l’attend, sans son texte.',
  'thread.lead.team':
    'Les questions et réponses sur cette fiche de demande, avec l’institution. Tous ses membres et toute l’équipe peuvent les lire. L’autre partie est avertie par e-mail qu’un message l’attend, sans son texte.',
  'thread.closed': 'Cette fiche de demande est clôturée. Vous pouvez néanmoins poursuivre les échanges.',
  'thread.messages': 'Messages',
  'thread.none': 'Personne n’a encore rien écrit.',
  'thread.earlier': 'Messages précédents',
  'thread.latest': 'Derniers messages',
  'thread.you': 'Vous',
  'thread.team': 'L’équipe eBox',
  'thread.by.team': '{name}, équipe eBox',
  'thread.new': 'Nouveau',
  'thread.files': 'Fichiers de ce message',
  'thread.file': '{name} ({kind}, {size})',
  'thread.kind.pdf': 'PDF',
  'thread.kind.csr': 'CSR',
  'thread.kind.certificate': 'certificat',
  'thread.kilobytes': '{size} ko',
  'thread.megabytes': '{size} Mo',
  'thread.readOnly':
    'Vous pouvez lire ces échanges. Pour y écrire, demandez un autre rôle à un gestionnaire de votre institution.',

  'thread.write': 'Écrire un message',
  'thread.text': 'Votre message',
  'thread.text.hint': 'Au plus 4 000 caractères. N’envoyez jamais de clé privée ni de mot de passe.',
  'thread.attach': 'Fichiers',
  'thread.attach.hint':
    'Trois au plus : des fichiers PDF de 2 Mo au plus chacun, ou un CSR ou un certificat de 16 ko au plus.',
  'thread.send': 'Envoyer le message',
  'thread.filesAgain': 'Choisissez à nouveau vos fichiers : un navigateur ne les garde pas.',

  'thread.refusal.empty': 'Écrivez un message ou choisissez un fichier.',
  'thread.refusal.tooLong':
    'Le message compte {length} caractères, le maximum est de {max}. Raccourcissez-le, ou envoyez la suite dans un second message.',
  'thread.refusal.textKey':
    'Votre message contenait une clé privée, que personne d’autre ne peut jamais voir. Elle n’a été ni envoyée ni conservée, et a été retirée du texte ci-dessous. Considérez la clé comme compromise : créez une nouvelle clé et un nouveau CSR.',
  'thread.refusal.fileKey':
    '« {name} » contient une clé privée, que personne d’autre ne peut jamais voir. Elle n’a été ni envoyée ni conservée. Considérez la clé comme compromise : créez une nouvelle clé et un nouveau CSR.',
  'thread.refusal.fileEmpty':
    '« {name} » est vide. Choisissez un autre fichier, ou enregistrez-le à nouveau.',
  'thread.refusal.fileKind':
    'D’après son contenu, « {name} » n’est ni un PDF, ni exactement un CSR ou un certificat, quel que soit son nom. Enregistrez un document en PDF ; envoyez un CSR ou un certificat seul, en PEM ou DER.',
  'thread.refusal.pdfTooLarge':
    '« {name} » dépasse {max} Mo. Enregistrez le PDF dans une taille réduite, ou scindez-le.',
  'thread.refusal.pdfBroken':
    '« {name} » commence comme un PDF mais ne se termine pas comme tel, ou autre chose suit sa fin. Enregistrez-le à nouveau en PDF.',
  'thread.refusal.pdfActive':
    '« {name} » contient des scripts, des formulaires qui envoient des données ou d’autres fichiers, que ce portail n’accepte pas. Imprimez-le dans un nouveau PDF et choisissez celui-ci.',
  'thread.refusal.tooMany':
    'Vous avez choisi {count} fichiers, un message en contient {max} au plus. Envoyez les autres avec un second message.',
  'thread.refusal.quota':
    'Votre institution a envoyé jusqu’ici {sent} Mo de fichiers, et {max} Mo au plus sont conservés. Envoyez des fichiers plus petits, ou demandez à l’équipe eBox comment les lui faire parvenir autrement.',
  'thread.refusal.again':
    'Cette page a déjà envoyé un autre message, qui se trouve ci-dessus. Pour envoyer aussi celui-ci, envoyez-le maintenant.',
}
