import { errorFromAnswer, errorTexts } from '../../src/lusha/error-from-answer';
import { parseJson } from '../../src/lusha/read-json';
import {
  DedupeSessionError,
  InvalidKeyError,
  KeyLimitError,
  LegalBlockError,
  NetworkError,
  NoCreditsError,
  PlanError,
  RateLimitError,
  RefusedRequestError,
  ServerError,
  UnreadableAnswerError,
  type LushaError,
} from '../../src/lusha/errors';
import { rateHeaders } from './contract-json';

const NOW = Date.UTC(2026, 10, 23, 12, 30, 15);

function errorOf(status: number, body: unknown, headers: Record<string, string> = {}): LushaError {
  return errorFromAnswer(
    { status, headers, body: typeof body === 'string' ? body : JSON.stringify(body) },
    NOW,
  );
}

/** The four body shapes of contract section 10 around one text. */
const SHAPES: readonly (readonly [name: string, body: (status: number, text: string) => object])[] = [
  ['documented', (statusCode, text) => ({ statusCode, message: 'Failed', errors: [text] })],
  ['documented with a list', (statusCode, text) => ({ statusCode, message: ['Failed', text] })],
  [
    'property validation',
    (code, text) => ({ name: 'BadRequest', message: text, code, className: 'bad-request', errors: {} }),
  ],
  [
    'auth guard',
    (statusCode, text) => ({ statusCode, timestamp: '2026-11-23', message: text, error: 'Failed' }),
  ],
  ['gateway', (statusCode, text) => ({ statusCode, error: 'invalid_request', error_description: text })],
];

const CAUSES = [
  [400, 'bad filter', RefusedRequestError, 'BAD_INPUT', false],
  [400, 'Invalid API key format', InvalidKeyError, 'BAD_KEY', false],
  [401, 'Invalid API key', InvalidKeyError, 'BAD_KEY', false],
  [401, 'missing Authorization header', InvalidKeyError, 'BAD_KEY', false],
  [402, 'Insufficient credits for this operation', NoCreditsError, 'NO_CREDITS', false],
  [402, 'The monthly credit limit of this key is reached', KeyLimitError, 'KEY_LIMIT', false],
  [403, 'Your plan does not include this feature', PlanError, 'PLAN', false],
  [403, 'API key limit exceeded', KeyLimitError, 'KEY_LIMIT', false],
  [404, 'Cannot POST /v3/x', RefusedRequestError, 'BAD_INPUT', false],
  [410, 'DEDUPE_SESSION_INVALID', DedupeSessionError, 'SESSION', false],
  [410, 'This endpoint is gone', RefusedRequestError, 'BAD_INPUT', false],
  [422, 'unprocessable', RefusedRequestError, 'BAD_INPUT', false],
  [429, 'Too many requests', RateLimitError, 'RATE_LIMIT', false],
  [451, 'Unavailable for legal reasons', LegalBlockError, 'RESTRICTED', false],
  [499, 'client closed request', NetworkError, 'NETWORK', true],
  [500, 'boom', ServerError, 'SERVER', false],
  [502, 'bad gateway', ServerError, 'SERVER', false],
  [503, 'unavailable', ServerError, 'SERVER', false],
  [302, 'moved', UnreadableAnswerError, 'SERVER', true],
] as const;

describe.each(SHAPES)('error body, %s', (_, body) => {
  test.each(CAUSES)('%i "%s"', (status, text, cause, code, mayBeCharged) => {
    const error = errorOf(status, body(status, text));
    expect(error).toBeInstanceOf(cause);
    expect([error.name, error.code, error.mayBeCharged]).toEqual([cause.name, code, mayBeCharged]);
  });
});

describe('a body that is no JSON', () => {
  test.each([
    '<!DOCTYPE html><html><body>429 Too Many Requests</body></html>',
    '',
    '{"message":"cut sh',
    'null',
    '[]',
    '"text"',
  ])('%j is judged by its status alone', (body) => {
    expect(errorTexts(body)).toEqual([]);
    expect(errorOf(401, body)).toBeInstanceOf(InvalidKeyError);
    expect(errorOf(403, body)).toEqual(new PlanError('status 403'));
    expect(errorOf(402, body).message).toBe('status 402');
    expect(errorOf(400, body)).toEqual(new RefusedRequestError('status 400', []));
    expect(errorOf(500, body).message).toBe('Lusha answered with status 500');
  });

  test('is no JSON', () => {
    expect([parseJson('<html>'), parseJson(''), parseJson('{"a":1}')]).toEqual([
      undefined,
      undefined,
      { a: 1 },
    ]);
  });
});

describe('texts of an error', () => {
  test.each([
    [{ message: 'Validation failed', errors: ['one', 'two'] }, ['Validation failed', 'one', 'two']],
    [{ message: ['one', 2, null, ' '] }, ['one', '2']],
    [{ message: 'Invalid API key', error: 'Unauthorized' }, ['Invalid API key']],
    [{ error: 'invalid_request', error_description: 'missing header' }, ['missing header']],
    [{ error: 'Unauthorized' }, ['Unauthorized']],
    [{ errors: {} }, []],
  ])('%j has %j', (body, texts) => {
    expect(errorTexts(JSON.stringify(body))).toEqual(texts);
  });
});

describe('items that a refusal names', () => {
  test.each([
    ['contacts.0.property contactId should not exist', [0]],
    ['contacts[12].email must be an email', [12]],
    ['companies.3.domain must be a string', [3]],
    ['each value in ids.7 must be a string', [7]],
    ['contacts.1.email bad, contacts.4.email bad, contacts.1.id bad', [1, 4]],
    ['contacts must contain no more than 100 elements', []],
    ['mycontacts.3 is odd', []],
  ])('%s', (message, items) => {
    expect(errorOf(400, { message, code: 400, errors: {} })).toEqual(new RefusedRequestError(message, items));
  });

  test('are gathered from every text', () => {
    const error = errorOf(400, { message: 'Validation failed', errors: ['contacts.2.x', 'contacts.5.y'] });
    expect(error).toEqual(new RefusedRequestError('Validation failed; contacts.2.x; contacts.5.y', [2, 5]));
  });
});

describe('a refusal that is about the whole request', () => {
  test.each([
    [400, 'reveal must contain at least 1 elements'],
    [400, 'property pages should not exist'],
    [400, 'contacts must contain no more than 100 elements'],
    [400, 'each value in reveal must be one of emails, phones'],
    [400, 'options.includePartialProfiles must be a boolean'],
    [404, 'Resource not found'],
    [405, 'Method not allowed'],
    [409, 'Conflict'],
    [410, 'Gone'],
    [415, 'Unsupported media type'],
  ])('%i %s', (status, message) => {
    expect(errorOf(status, { message: 'Validation failed', errors: [message] })).toMatchObject({
      items: [],
      isAboutRequest: true,
    });
  });

  test.each([
    [400, 'Validation failed'],
    [400, 'email must be an email'],
    [400, 'contacts.3.property fullName should not exist'],
    [400, 'contacts[3].email must be an email'],
    [400, 'ids.7 must be a string'],
    [413, 'Payload too large'],
    [422, 'Unprocessable'],
  ])('not %i %s', (status, message) => {
    expect(errorOf(status, { message })).toMatchObject({ isAboutRequest: false });
  });
});

describe('429', () => {
  test.each([
    ['minute', { minute: 0, hour: 3, day: 9 }, Date.UTC(2026, 10, 23, 12, 31)],
    ['hour', { minute: 0, hour: 0, day: 9 }, Date.UTC(2026, 10, 23, 13)],
    ['day', { minute: 3, hour: 3, day: 0 }, Date.UTC(2026, 10, 24)],
    ['minute', { minute: 3, hour: 3, day: 3 }, Date.UTC(2026, 10, 23, 12, 31)],
  ] as const)('the %s is used up when the headers say %j', (window, left, resetsAt) => {
    expect(errorOf(429, '', rateHeaders(left))).toMatchObject({ window, resetsAt });
  });

  test('without headers the next minute is waited for', () => {
    expect(errorOf(429, '<html>')).toMatchObject({
      window: 'minute',
      resetsAt: Date.UTC(2026, 10, 23, 12, 31),
    });
  });
});

describe('a lookalike session that is gone (contract C21)', () => {
  test.each([
    [
      'contacts',
      {
        code: 'DEDUPE_SESSION_INVALID',
        message: 'dedupeSessionId is invalid or expired; start again without it',
      },
      'dedupeSessionId is invalid or expired; start again without it',
    ],
    [
      'companies',
      {
        statusCode: 410,
        message: 'dedupeSessionId is invalid or expired',
        errors: ['DEDUPE_SESSION_INVALID'],
      },
      'dedupeSessionId is invalid or expired; DEDUPE_SESSION_INVALID',
    ],
  ])('%s', (_, body, message) => {
    const error = errorOf(410, body);
    expect([error.name, error.code, error.message]).toEqual(['DedupeSessionError', 'SESSION', message]);
  });
});
