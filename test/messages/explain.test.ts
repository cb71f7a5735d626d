import { CapReachedError } from '../../src/credits/caps';
import {
  DedupeSessionError,
  InvalidKeyError,
  KeyLimitError,
  LegalBlockError,
  NetworkError,
  NoCreditsError,
  OutOfTimeError,
  PlanError,
  RateLimitError,
  RefusedRequestError,
  ServerError,
  UnreadableAnswerError,
  UnusableRequestError,
} from '../../src/lusha/errors';
import { explain, type Reader } from '../../src/messages/explain';
import { BadOptionError, BadSettingError, UnknownNameError } from '../../src/fields/input-errors';
import { HeldError, RevealFailedError } from '../../src/reveals/resolution';
import { KeyFormatError, MissingKeyError } from '../../src/settings/api-key';
import { LockBusyError } from '../../src/storage/document-lock';
import { StoreUnavailableError } from '../../src/storage/document-state';

/** The whole text as the reader gets it. */
function text(error: unknown, reader: Reader): string | undefined {
  const problem = explain(error, reader, () => '14:05');
  return problem && `${problem.code}: ${problem.message} ${problem.action}`;
}

const SETTINGS = 'Extensions > Lusha for Sheets > Settings';

test('a used-up quota of Google is not taken for a bad connection', () => {
  const used = new NetworkError('Service invoked too many times for one day: urlfetch.');
  const what = "BUSY: Google's daily quota of requests that this Google account may send is used up.";
  expect([text(used, 'formula'), text(used, 'sidebar')]).toEqual([
    `${what} Nothing was charged. Recalculate later; it comes back within 24 hours.`,
    `${what} Nothing was charged. Try again later; it comes back within 24 hours.`,
  ]);
});

test('who typed no row is not told to correct one', () => {
  const refused = new RefusedRequestError('filters.sizes must be a list', [0]);
  const what = 'BAD_INPUT: This input was refused (filters.sizes must be a list).';
  expect([text(refused, 'formula'), text(refused, 'sidebar')]).toEqual([
    `${what} Correct the row; nothing was charged.`,
    `${what} Change what you asked for; nothing was charged.`,
  ]);
});

test('who sits at the sidebar may have the key of another account', () => {
  const refused = new PlanError('excludeDnc');
  const what = 'PLAN: Your Lusha plan does not allow this (excludeDnc).';
  expect([text(refused, 'formula'), text(refused, 'sidebar')]).toEqual([
    `${what} Ask the administrator of your Lusha account.`,
    `${what} Ask the administrator of your Lusha account, or use the key of another one.`,
  ]);
});

describe('the same text for every reader', () => {
  test.each([
    [
      new RateLimitError('minute', 0),
      'RATE_LIMIT: The request limit for this minute is used up. It resets at 14:05.',
    ],
    [new RateLimitError('hour', 0), 'RATE_LIMIT: The hourly request limit is used up. It resets at 14:05.'],
    [new RateLimitError('day', 0), 'RATE_LIMIT: The daily request limit is used up. It resets at 14:05.'],
    [
      new UnknownNameError('emial', 'email', 'field'),
      'BAD_INPUT: "emial" is not a field. Did you mean "email"?',
    ],
    [new UnknownNameError('dcn', 'dnc', 'option'), 'BAD_INPUT: "dcn" is not an option. Did you mean "dnc"?'],
    [
      new BadOptionError('max_age:soon', 'max_age:90d'),
      'BAD_INPUT: The option "max_age:soon" makes no sense. Write it like "max_age:90d".',
    ],
    [
      new BadOptionError(
        'max_age:0d',
        'max_age:90d',
        'would pay at every recalculation; the smallest age is 1h',
      ),
      'BAD_INPUT: The option "max_age:0d" would pay at every recalculation; the smallest age is 1h. Write it like "max_age:90d".',
    ],
    [
      new BadSettingError('A cap is a whole number of credits, 0 or more.'),
      'BAD_INPUT: A cap is a whole number of credits, 0 or more. Nothing was changed.',
    ],
    [
      new CapReachedError('formulas-a-day', 100),
      `CAP: Today's cap for formulas in this file of 100 credits leaves too little for this. Raise it in ${SETTINGS}, or wait until tomorrow.`,
    ],
    [
      new CapReachedError('user-a-day', 30),
      `CAP: Your cap for today in this file of 30 credits leaves too little for this. Raise it in ${SETTINGS}, or wait until tomorrow.`,
    ],
    [
      new HeldError('x'),
      'HELD: Formulas in this file are on hold: they show what was revealed and spend nothing. ' +
        'Choose Extensions > Lusha for Sheets > Reveal held rows.',
    ],
    [
      new KeyFormatError('x'),
      'BAD_KEY: That is not a Lusha API key: a key has 32 letters and digits in five groups, parted by hyphens. ' +
        'Copy the key from the API page of your Lusha account and paste it here.',
    ],
    [
      new InvalidKeyError('x'),
      'BAD_KEY: The API key is not accepted; it may have been replaced by a new one. ' +
        `Enter the current key in ${SETTINGS}. Nothing that was revealed is lost.`,
    ],
    [
      new NoCreditsError('x'),
      'NO_CREDITS: The Lusha account has not enough credits left for this. ' +
        'Add credits in Lusha. Everything revealed so far stays.',
    ],
    [
      new KeyLimitError('x'),
      'KEY_LIMIT: This API key has reached its monthly credit limit, although the account has credits left. ' +
        "A Lusha administrator can raise the limit; otherwise it resets with the account's next cycle.",
    ],
    [
      new UnusableRequestError('"Since" holds "May", which is not a date.', 'Write it like 2026-05-31.'),
      'BAD_INPUT: "Since" holds "May", which is not a date. Write it like 2026-05-31.',
    ],
    [
      new DedupeSessionError('x'),
      'SESSION: Lusha no longer knows which lookalikes it has shown before: it keeps that for 30 days. ' +
        'Start the search again; some may come, and be charged, a second time.',
    ],
    [
      new LegalBlockError('x'),
      'RESTRICTED: This record may not be disclosed. It will not be asked for again.',
    ],
  ])('%p', (error, whole) => {
    expect([text(error, 'formula'), text(error, 'sidebar')]).toEqual([whole, whole]);
  });
});

describe('the next step depends on the reader', () => {
  test.each([
    [
      new StoreUnavailableError('x'),
      'BUSY: Google does not let the add-on read its storage right now, so it cannot tell what is paid for already. ' +
        'Nothing was spent. AGAIN later; a used-up daily quota comes back within 24 hours.',
    ],
    [
      new LockBusyError('x'),
      'BUSY: Other cells of this file are asking Lusha at the moment. AGAIN in a minute; nothing is paid twice.',
    ],
    [
      new OutOfTimeError('x'),
      'BUSY: There was not enough time to ask for everything. AGAIN to get the rest; nothing is paid twice.',
    ],
    [
      new NetworkError('x'),
      'NETWORK: There was no answer from api.lusha.com. AGAIN in a minute. ' +
        'Should the request have arrived, revealing the same people again is free.',
    ],
    [
      new ServerError(500),
      'SERVER: The service is not answering properly at the moment. AGAIN in a few minutes.',
    ],
    [
      new UnreadableAnswerError('x'),
      'SERVER: The service is not answering properly at the moment. AGAIN in a few minutes.',
    ],
    [
      new RevealFailedError('The provider is down'),
      'SERVER: The provider is down. AGAIN later; nothing was charged.',
    ],
  ])('%p', (error, whole) => {
    expect(text(error, 'formula')).toBe(whole.replace('AGAIN', 'Recalculate'));
    expect(text(error, 'sidebar')).toBe(whole.replace('AGAIN', 'Try again'));
  });

  test('without a key', () => {
    expect(text(new MissingKeyError('x'), 'formula')).toBe(
      `NO_KEY: Formulas in this file have no Lusha API key to use. The owner of the file enters one in ${SETTINGS}.`,
    );
    expect(text(new MissingKeyError('x'), 'sidebar')).toBe(
      `NO_KEY: You have not entered a Lusha API key yet. Enter it in ${SETTINGS}.`,
    );
  });
});

test('the moment is formatted for the reader', () => {
  const problem = explain(
    new RateLimitError('day', 86_400_000),
    'sidebar',
    (time) => `moment ${String(time)}`,
  );
  expect(problem?.action).toBe('It resets at moment 86400000.');
});

test.each([new Error('bug'), new TypeError('bug'), 'text', undefined, null, { code: 'BUSY' }])(
  'what nobody foresaw is not dressed up: %p',
  (error) => {
    expect(explain(error, 'formula', String)).toBeUndefined();
  },
);
