/** The documented shape of a 400. */
export function validationFailed(...errors: string[]) {
  return { statusCode: 400, message: 'Validation failed', errors };
}

/** The shape seen for unknown properties. */
export function badProperty(message: string) {
  return { name: 'BadRequest', message, code: 400, className: 'bad-request', errors: {} };
}
