import { type Account, keyLimitReached, outOfCredits } from '../account/account';
import { TOO_MANY_REQUESTS } from '../account/usage';
import { keyRefused, refusal } from '../errors';
import type { DecidingFault } from './fault';

/** Words of CONTRACT section 10 and of the examples in the contract file. */
const FORBIDDEN = {
  inactive: refusal403('Account is not active'),
  'v3-disabled': refusal403('V3 API access is not enabled for your account'),
  plan: refusal403('Forbidden', ['This feature is not available on your current plan']),
};

const SERVER_ERRORS = {
  500: 'Internal server error',
  502: 'Identity resolution provider is temporarily unavailable',
  503: 'Service unavailable',
};

/** Throws the refusal that a fault stands for; returns for faults that are no refusal. `now` in milliseconds since the epoch. */
export function refuseBy(fault: DecidingFault | null, account: Account, now: number): void {
  switch (fault?.kind) {
    case 'unauthorized':
      throw keyRefused(401, now);
    case 'out-of-credits':
      throw outOfCredits();
    case 'forbidden':
      throw FORBIDDEN[fault.reason]();
    case 'key-limit':
      throw keyLimitReached(fault.status ?? 403);
    case 'rate-limit':
      if (fault.window !== null) account.windows.exhaust(fault.window ?? 'minute', now);
      throw refusal(429, TOO_MANY_REQUESTS);
    case 'legal-reasons':
      throw refusal(451, 'Blocked because of GDPR rules');
    case 'server-error':
      throw refusal(fault.status ?? 500, SERVER_ERRORS[fault.status ?? 500]);
    default:
  }
}

function refusal403(message: string, errors?: readonly string[]): () => Error {
  return () => refusal(403, message, errors);
}
