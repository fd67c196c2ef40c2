/** What the machine interface answers (server only). Problems repeat nothing of what was sent. */
export const api = {
  'api.problem.badRequest': 'What was sent does not fit. Each issue says where, and how to mend it.',
  'api.problem.noAccessToken':
    'Send the token of your institution in the header Authorization, as: Bearer TOKEN.',
  'api.problem.invalidAccessToken':
    'This token is not known, was revoked or has run out. A manager of your institution issues a new one under Settings, API tokens.',
  'api.problem.missingScope': 'The token does not have the scope “{scope}”. Issue a token that has it.',
  'api.problem.missingPermission': 'The token does not allow this.',
  'api.problem.resourceNotFound': 'There is nothing at this address, or it is not open to this token.',
  'api.problem.methodNotAllowed':
    'This address does not know that method. The header Allow lists those it knows.',
  'api.problem.notAcceptable':
    'This is not to be had in a type that the header Accept names. The OpenAPI document lists those on offer; a signed answer needs a key of the portal, SECRET_JWS.',
  'api.problem.conflict': 'The present state does not allow this.',
  'api.problem.preconditionFailed':
    'The request form has changed since you read it. Read it again, then send the change with its new version.',
  'api.problem.payloadTooLarge': 'The body is larger than 64 kB. Send a smaller one.',
  'api.problem.unsupportedMediaType': 'Send the body as application/json, in UTF-8.',
  'api.problem.idempotencyKeyReused':
    'This Idempotency-Key was used for another request. Give each request a key of its own.',
  'api.problem.idempotencyKeyPending':
    'A request with this Idempotency-Key is being worked on. Repeat it in a moment to get its answer.',
  'api.problem.preconditionRequired': 'Send the version that you have read in the header If-Match.',
  'api.problem.tooManyRequests': 'Too many calls. Go on after the seconds in the header Retry-After.',
  'api.problem.tooManyFailedRequests':
    'Too many calls with a token that is not known. Check the token, and go on after the seconds in the header Retry-After.',
  'api.problem.internalServerError':
    'Something went wrong on our side. If it happens again, write to the eBox team and give the value of the header BelGov-Trace-Id.',
  'api.problem.serviceUnavailable':
    'The portal cannot work at the moment. Repeat the call after the seconds in the header Retry-After.',

  'api.issue.unknown': 'This name is not known here. Leave it out, or check its spelling.',
  'api.issue.twice': 'This parameter was sent twice. Send it once.',
  'api.issue.required': 'This is missing. Send it.',
  'api.issue.type': 'This has another type than the one described in the OpenAPI document.',
  'api.issue.choice': 'This is none of the values listed in the OpenAPI document.',
  'api.issue.range': 'This is longer, shorter, larger or smaller than the OpenAPI document allows.',
  'api.issue.format': 'This is not in the form described in the OpenAPI document.',
  'api.issue.json': 'The body is not JSON in UTF-8.',
  'api.issue.unstorable': 'The character {codePoint} cannot be stored. Leave it out.',
  'api.issue.key': 'An Idempotency-Key is 1 to 64 letters, digits, hyphens or underscores.',
  'api.issue.alone': 'Send this part in a request of its own.',
  'api.issue.oneEnvironment': 'Send the certificate of one environment at a time.',
  'api.issue.csr':
    'The CSR breaks the rule {code}. Post it to /api/v1/csrs/check to learn what was found and how to mend it.',
  'api.issue.profile': 'There is no such profile. Send one of these, or leave it out: {names}.',
  'api.issue.task.notStarted': 'This part has not been filled in yet.',
  'api.issue.task.inProgress': 'This part is not complete yet.',
  'api.issue.task.blocked': 'First complete the institution and the application: the certificate names both.',

  'api.refusal.version': 'The request form has changed since you read it.',
  'api.refusal.otherInstitution':
    'This is not the enterprise number of the token’s institution. Leave it out, or use a token of the other institution.',
} as const
