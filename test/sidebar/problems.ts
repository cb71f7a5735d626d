import {
  InvalidKeyError,
  KeyLimitError,
  NetworkError,
  NoCreditsError,
  PlanError,
  RateLimitError,
  ServerError,
} from '../../src/lusha/errors';
import { CapReachedError } from '../../src/credits/caps';
import { explain } from '../../src/messages/explain';
import { MissingKeyError } from '../../src/settings/api-key';
import type { Problem } from '../../src/shared/problem';
import { StoreUnavailableError } from '../../src/storage/document-state';

/** What would be an image, and more, if anything made it markup. */
export const MARKUP = '<img src=x onerror=alert(1)>';

/** As the server explains an error to the sidebar. */
function explained(error: Error): Problem {
  const problem = explain(error, 'sidebar', () => '14:05');
  if (problem === undefined) throw new Error(`Nobody explains ${error.name}.`);
  return problem;
}

export const LUSHA_PROBLEMS = {
  'no key': explained(new MissingKeyError()),
  'bad key': explained(new InvalidKeyError('Unauthorized')),
  'key limit': explained(new KeyLimitError('limit')),
  plan: explained(new PlanError('Forbidden; This feature is not available on your current plan')),
  'no credits': explained(new NoCreditsError('Payment required')),
  cap: explained(new CapReachedError('user-a-day', 50)),
  'request limit': explained(new RateLimitError('hour', 0)),
  'no answer': explained(new NetworkError('Timeout: https://api.lusha.com')),
  'google requests': explained(new NetworkError('Service invoked too many times for one day: urlfetch.')),
  'lusha down': explained(new ServerError(503)),
} as const;

export const BUSY_STORE = explained(new StoreUnavailableError('Service invoked too many times'));

/** With a message that must stay text. */
export function withMarkup(problem: Problem): Problem {
  return { ...problem, message: `${problem.message} ${MARKUP}` };
}
