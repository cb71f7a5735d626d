/** A refusal by Lusha: what the caller gets instead of data. Nothing is charged for it. */
export class ApiRefusal extends Error {
  override readonly name = 'ApiRefusal';

  constructor(
    readonly status: number,
    readonly body: Readonly<Record<string, unknown>>,
  ) {
    super(`HTTP ${status}`);
  }
}

/*
 * The four shapes of error bodies (CONTRACT section 10). Which refusal uses which is section 13, rule 2: unknown
 * properties the second, key errors the third, no key the fourth, everything else the first.
 */

/** Shape 1, the documented one. */
export function refusal(status: number, message: string, errors?: readonly string[]): ApiRefusal {
  return new ApiRefusal(status, { statusCode: status, message, ...(errors === undefined ? {} : { errors }) });
}

/** Shape 1 for a body that breaks rules. */
export function validationFailed(errors: readonly string[]): ApiRefusal {
  return refusal(400, 'Validation failed', errors);
}

/** Shape 2, seen for properties that the contract does not know. */
export function unknownProperties(messages: readonly string[]): ApiRefusal {
  return new ApiRefusal(400, {
    name: 'BadRequest',
    message: messages.join(', '),
    code: 400,
    className: 'bad-request',
    errors: {},
  });
}

/** Shape 3, by the guard that checks keys. `now` in milliseconds since the epoch. */
export function keyRefused(status: 400 | 401, now: number): ApiRefusal {
  return new ApiRefusal(status, {
    statusCode: status,
    timestamp: new Date(now).toISOString(),
    message: status === 400 ? 'Invalid API key format' : 'Invalid API key',
    error: status === 400 ? 'Bad Request' : 'Unauthorized',
  });
}

/** Shape 4, by the gateway, which speaks of another header than the one that is meant. */
export function keyMissing(): ApiRefusal {
  return new ApiRefusal(401, {
    statusCode: 401,
    error: 'invalid_request',
    error_description: 'missing Authorization header',
  });
}
