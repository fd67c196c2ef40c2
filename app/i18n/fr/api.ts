import type { Translation } from '#app/i18n/catalogue.ts'
import type { api as english } from '#app/i18n/en/api.ts'

export const api: Translation<typeof english> = {
  'api.problem.badRequest':
    'Ce qui a été envoyé ne convient pas. Chaque point indique à quel endroit et comment le corriger.',
  'api.problem.noAccessToken':
    'Envoyez le jeton de votre institution dans l’en-tête Authorization, sous la forme : Bearer JETON.',
  'api.problem.invalidAccessToken':
    'Ce jeton n’est pas connu, a été révoqué ou a expiré. Un gestionnaire de votre institution en émet un nouveau sous Paramètres, Jetons d’API.',
  'api.problem.missingScope': 'Le jeton n’a pas l’étendue « {scope} ». Émettez un jeton qui l’a.',
  'api.problem.missingPermission': 'Le jeton ne permet pas cela.',
  'api.problem.resourceNotFound': 'Il n’y a rien à cette adresse, ou elle n’est pas ouverte à ce jeton.',
  'api.problem.methodNotAllowed':
    'Cette adresse ne connaît pas cette méthode. L’en-tête Allow énumère celles qu’elle connaît.',
  'api.problem.notAcceptable':
    'Ceci n’existe pas dans un type que nomme l’en-tête Accept. Le document OpenAPI énumère ceux qui sont proposés ; une réponse signée demande une clé du portail, SECRET_JWS.',
  'api.problem.conflict': 'L’état actuel ne le permet pas.',
  'api.problem.preconditionFailed':
    'La fiche de demande a changé depuis que vous l’avez lue. Relisez-la, puis envoyez la modification avec sa nouvelle version.',
  'api.problem.payloadTooLarge': 'Le corps dépasse 64 ko. Envoyez-en un plus petit.',
  'api.problem.unsupportedMediaType': 'Envoyez le corps en application/json, en UTF-8.',
  'api.problem.idempotencyKeyReused':
    'Cette Idempotency-Key a servi à une autre requête. Donnez à chaque requête sa propre clé.',
  'api.problem.idempotencyKeyPending':
    'Une requête portant cette Idempotency-Key est en cours de traitement. Répétez-la dans un instant pour obtenir sa réponse.',
  'api.problem.preconditionRequired': 'Envoyez la version que vous avez lue dans l’en-tête If-Match.',
  'api.problem.tooManyRequests':
    'Trop d’appels. Continuez après le nombre de secondes indiqué dans l’en-tête Retry-After.',
  'api.problem.tooManyFailedRequests':
    'Trop d’appels avec un jeton inconnu. Vérifiez le jeton et continuez après le nombre de secondes indiqué dans l’en-tête Retry-After.',
  'api.problem.internalServerError':
    'Une erreur s’est produite de notre côté. Si elle se répète, écrivez à l’équipe eBox en indiquant la valeur de l’en-tête BelGov-Trace-Id.',
  'api.problem.serviceUnavailable':
    'Le portail ne peut pas travailler pour le moment. Répétez l’appel après le nombre de secondes indiqué dans l’en-tête Retry-After.',

  'api.issue.unknown': 'Ce nom n’est pas connu ici. Omettez-le ou vérifiez son orthographe.',
  'api.issue.twice': 'Ce paramètre a été envoyé deux fois. Envoyez-le une seule fois.',
  'api.issue.required': 'Cet élément manque. Envoyez-le.',
  'api.issue.type': 'Cet élément a un autre type que celui décrit dans le document OpenAPI.',
  'api.issue.choice': 'Ce n’est aucune des valeurs énumérées dans le document OpenAPI.',
  'api.issue.range':
    'C’est plus long, plus court, plus grand ou plus petit que ne le permet le document OpenAPI.',
  'api.issue.format': 'Cet élément n’a pas la forme décrite dans le document OpenAPI.',
  'api.issue.json': 'Le corps n’est pas du JSON en UTF-8.',
  'api.issue.unstorable': 'Le caractère {codePoint} ne peut pas être conservé. Supprimez-le.',
  'api.issue.key':
    'Une Idempotency-Key compte 1 à 64 lettres, chiffres, traits d’union ou traits de soulignement.',
  'api.issue.alone': 'Envoyez cette partie dans une requête à elle seule.',
  'api.issue.oneEnvironment': 'Envoyez le certificat d’un seul environnement à la fois.',
  'api.issue.csr':
    'La CSR enfreint la règle {code}. Envoyez-la à /api/v1/csrs/check pour savoir ce qui a été constaté et comment le corriger.',
  'api.issue.profile': 'Ce profil n’existe pas. Envoyez l’un de ceux-ci ou n’en envoyez aucun : {names}.',
  'api.issue.task.notStarted': 'Cette partie n’a pas encore été remplie.',
  'api.issue.task.inProgress': 'Cette partie n’est pas encore complète.',
  'api.issue.task.blocked':
    'Complétez d’abord l’institution et l’application : le certificat nomme les deux.',

  'api.refusal.version': 'La fiche de demande a changé depuis que vous l’avez lue.',
  'api.refusal.otherInstitution':
    'Ce n’est pas le numéro d’entreprise de l’institution du jeton. Omettez-le, ou utilisez un jeton de l’autre institution.',
}
