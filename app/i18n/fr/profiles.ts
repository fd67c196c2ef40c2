import type { Translation } from '#app/i18n/catalogue.ts'
import type { profiles as english } from '#app/i18n/en/profiles.ts'

export const profiles: Translation<typeof english> = {
  'officeSettings.link.profiles': 'Profils des certificats',
  'officeSettings.link.profiles.what':
    'Ce que doit dire le sujet d’un certificat, en acceptation et en production.',
  'profiles.title': 'Profils des certificats',
  'profiles.lead':
    'Un profil dit ce qui figure dans le sujet d’un certificat, et dans quel ordre. La page des clés, la vérification, les instructions pour d’autres outils et le tableau pour la commande s’y conforment tous.',
  'profiles.inForce': 'En vigueur',
  'profiles.inForce.lead':
    'Ce qui est libéré pour la commande le reste. Ce qui ne l’est pas encore est jugé selon le nouveau profil ; le partenaire dont le CSR ne convient plus en est averti.',
  'profiles.inForce.acceptance': 'Acceptation',
  'profiles.inForce.production': 'Production',
  'profiles.choose': 'Mettre en vigueur',
  'profiles.done.chosen': 'Le choix est en vigueur',
  'profiles.done.made':
    'La version {version} est enregistrée. Elle n’est en vigueur que lorsque vous la choisissez.',
  'profiles.caption': 'Tous les profils, avec chaque version',
  'profiles.column.name': 'Profil',
  'profiles.column.subject': 'Sujet',
  'profiles.column.bits': 'Plus petite clé',
  'profiles.column.made': 'Créée',
  'profiles.builtIn': 'Intégrée',
  'profiles.made': 'Le {date} par {name}',
  'profiles.version': '{id}, version {version}',
  'profiles.bits': '{bits} bits',
  'profiles.change': 'Créer une nouvelle version',
  'profiles.change.of': 'de {id}',
  'profiles.new': 'Créer un autre profil',
  'profiles.form.title.new': 'Nouveau profil',
  'profiles.form.title.version': 'Nouvelle version d’un profil',
  'profiles.form.lead':
    'Une version ne change plus une fois enregistrée. C vient en premier ; un OU donne le numéro d’entreprise et un CN l’application : le service web lit ces deux-là.',
  'profiles.id': 'Nom du profil',
  'profiles.id.hint':
    'Lettres minuscules, chiffres et traits d’union. Il figure dans des adresses et des appels de l’API, et ne change plus.',
  'profiles.minimumBits': 'Plus petite clé RSA',
  'profiles.rows': 'Le sujet, partie par partie',
  'profiles.row': 'Partie {number}',
  'profiles.row.type': 'Attribut',
  'profiles.row.source': 'Ce qu’il dit',
  'profiles.row.text': 'Texte fixe',
  'profiles.row.acceptance': 'Texte en acceptation',
  'profiles.row.production': 'Texte en production',
  'profiles.row.up': 'Monter',
  'profiles.row.remove': 'Supprimer',
  'profiles.row.about': 'partie {number}',
  'profiles.row.add': 'Ajouter une partie',
  'profiles.source.fixed': 'Un texte fixe',
  'profiles.source.institutionName': 'Le nom de l’institution dans le certificat',
  'profiles.source.enterpriseNumber': 'Le numéro d’entreprise, sous forme d’URN',
  'profiles.source.applicationId': 'L’identifiant de l’application',
  'profiles.source.environment': 'Un texte par environnement',
  'profiles.source.city': 'La commune de l’institution',
  'profiles.source.region': 'La région de l’institution',
  'profiles.preview': 'Afficher l’aperçu',
  'profiles.save': 'Enregistrer comme version {version}',
  'profiles.preview.title': 'Aperçu, pour une institution fictive',
  'profiles.preview.acceptance': 'Sujet en acceptation',
  'profiles.preview.production': 'Sujet en production',
  'profiles.preview.both': 'Sujet en acceptation et en production',
  'profiles.preview.openssl': 'Ce qui est indiqué aux partenaires pour openssl',
  'profiles.preview.file': 'La définition sous forme de fichier',
  'profiles.preview.file.what':
    'Enregistrez-la dans un fichier .json ; la commande qui vérifie un CSR le prend après --profile.',
  'profiles.preview.none': 'Il y a un aperçu dès que tout ce qui précède est correct.',
  'profileRefusal.shape': 'Une définition contient « minimumBits » et « subject », et rien d’autre.',
  'profileRefusal.subject': 'Le sujet est une liste de parties.',
  'profileRefusal.row':
    'Une partie a un type (C, O, OU, CN, L ou ST) et soit un texte fixe, soit la donnée qu’elle dit ; « environment » a un texte pour l’acceptation et un pour la production.',
  'profileRefusal.bits': 'La plus petite clé a 2048, 3072 ou 4096 bits.',
  'profileRefusal.tooMany': 'Un sujet compte au plus {max} parties. Retirez-en.',
  'profileRefusal.countryFirst':
    'La première partie est le pays (C). Déplacez-le tout en haut ou ajoutez-le.',
  'profileRefusal.countryTwice': 'Le pays (C) figure une seule fois, en première partie. Supprimez celui-ci.',
  'profileRefusal.country': 'Le pays s’écrit en deux lettres majuscules, comme BE.',
  'profileRefusal.source.C': 'Le pays (C) est un texte fixe.',
  'profileRefusal.source.O': 'L’organisation (O) est un texte fixe ou le nom de l’institution.',
  'profileRefusal.source.OU':
    'Une unité (OU) est un texte fixe, le nom de l’institution, son numéro d’entreprise ou un texte par environnement.',
  'profileRefusal.source.CN':
    'Le nom commun (CN) est l’identifiant de l’application : le service web le lit.',
  'profileRefusal.source.L': 'La ville (L) est un texte fixe ou la commune de l’institution.',
  'profileRefusal.source.ST': 'La région (ST) est un texte fixe ou la région de l’institution.',
  'profileRefusal.numberMissing':
    'Aucune unité (OU) ne donne le numéro d’entreprise, que le service web lit. Ajoutez-en une.',
  'profileRefusal.numberTwice':
    'Le numéro d’entreprise figure une seule fois : le service web ne saurait pas lequel lire. Supprimez cette partie.',
  'profileRefusal.nameMissing': 'Le nom commun (CN) avec l’identifiant de l’application manque. Ajoutez-le.',
  'profileRefusal.nameTwice': 'Le nom commun (CN) figure une seule fois. Supprimez cette partie.',
  'profileRefusal.twice':
    'Une autre partie de ce type dit la même chose. Modifiez l’une d’elles ou supprimez celle-ci.',
  'profileRefusal.textEmpty': 'Indiquez le texte qui y figure.',
  'profileRefusal.textTooLong':
    'Ce texte compte {length} caractères ; la norme (RFC 5280) en admet {max}. Raccourcissez-le.',
  'profileRefusal.textInvisible':
    'Ce texte contient le caractère invisible {codePoint}. Tapez-le au lieu de le coller.',
  'profileRefusal.textBlanks':
    'Ce texte commence ou se termine par une espace, ou en contient deux de suite. Retirez-les.',
  'profileRefusal.textPrefix':
    'Le texte commence lui-même par « {prefix} ». Retirez-le : l’attribut le dit déjà.',
  'profileRefusal.textUrn':
    'Ce texte ressemble à l’URN d’un numéro d’entreprise, que le service web lirait. Choisissez plutôt « Le numéro d’entreprise, sous forme d’URN ».',
  'profileRefusal.textLetter':
    'Ce texte contient « {character} » ({codePoint}), que tous les outils n’écrivent pas de la même façon. Utilisez des lettres latines, des chiffres et les signes courants ; dans un texte par environnement, sans accents.',
  'profileRefusal.id':
    'Un nom compte jusqu’à 40 lettres minuscules, chiffres et traits d’union isolés, et commence par une lettre.',
  'profileRefusal.idNew': '« new » est l’adresse de ce formulaire. Choisissez un autre nom.',
  'profileRefusal.idTaken':
    'Un profil porte déjà ce nom. Choisissez un autre nom ou créez une nouvelle version de celui-là.',
  'profileRefusal.same': 'Rien ne diffère de la version {version}. Modifiez d’abord quelque chose.',
  'profileRefusal.newer':
    'Quelqu’un a créé entre-temps la version {version}. Rouvrez la page pour partir de celle-ci.',
  'profileRefusal.chosen':
    'Quelqu’un a mis entre-temps un autre profil en vigueur. Il est affiché ci-dessous : choisissez à nouveau s’il ne convient pas.',
  'profileRefusal.unknown': 'Ce profil n’existe pas. Choisissez-en un dans la liste.',
}
