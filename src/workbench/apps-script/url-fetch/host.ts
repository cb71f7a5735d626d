import type { WorkbenchClock } from '../../clock';
import type { ConnectionFailure, HttpEndpoint, HttpResponse } from '../../lusha/http';
import { DailyQuota } from '../daily-quota';
import { ServiceError, type Execution, type ServiceHost } from '../service';
import { MAX_CALLS_PER_DAY, MAX_TIMEOUT_S, SHOWN_RESPONSE_CHARACTERS, USER_AGENT } from './constants';
import { fetchRefusal } from './refusals';
import type { FetchRequest } from './request';

export interface UrlFetchHostOptions {
  readonly endpoint: HttpEndpoint;
  readonly clock: WorkbenchClock;
  /** `urlFetchWhitelist` of the manifest. */
  readonly whitelist: readonly string[] | undefined;
}

export interface UrlFetchHost extends ServiceHost {
  /** Requests of a user in the running 24 hours. */
  callsToday(user: string): number;
}

/** UrlFetchApp: requests leave for the endpoint, and what fails on the way fails in Google's words. */
export function createUrlFetchHost({ endpoint, clock, whitelist }: UrlFetchHostOptions): UrlFetchHost {
  const quota = new DailyQuota('urlfetch', MAX_CALLS_PER_DAY, clock);

  async function fetchAll(execution: Execution, requests: readonly FetchRequest[]): Promise<HttpResponse[]> {
    for (const request of requests) {
      const text = fetchRefusal(request, whitelist);
      if (text !== null) throw new ServiceError(text);
    }
    quota.use(execution.user, requests.length);
    // All leave before the first is looked at: one failure discards answers that the other side has charged for.
    const outcomes = await Promise.all(requests.map((request) => exchange(request, endpoint, clock)));
    return outcomes.map((outcome, index) => accepted(outcome, requests[index]));
  }

  return {
    callsToday: (user) => quota.used(user),
    waiting: ['fetch', 'fetchAll'],
    methods: {
      fetch: async (execution, request) => {
        const [response] = await fetchAll(execution, [request as FetchRequest]);
        return { ...response };
      },
      fetchAll: async (execution, requests) => {
        const responses = await fetchAll(execution, requests as FetchRequest[]);
        return responses.map((response) => ({ ...response }));
      },
    },
  };
}

/** Sends one request and waits for it as long as the script wants to. */
async function exchange(
  request: FetchRequest,
  endpoint: HttpEndpoint,
  clock: WorkbenchClock,
): Promise<HttpResponse | ConnectionFailure> {
  const answer = endpoint.handle({
    method: request.method.toUpperCase(),
    url: request.url,
    headers: { 'user-agent': USER_AGENT, ...request.headers },
    body: request.payload,
  });
  let cancel: () => void = () => undefined;
  const timeout = new Promise<ConnectionFailure>((resolve) => {
    const seconds = request.timeoutSeconds ?? MAX_TIMEOUT_S;
    cancel = clock.wait(seconds * 1000, () => {
      resolve({ failure: 'timeout' });
    });
  });
  try {
    return await Promise.race([answer, timeout]);
  } finally {
    cancel();
  }
}

/** Throws `ServiceError` for what Google throws for: no answer at all, or a failure that was not muted. */
function accepted(
  outcome: HttpResponse | ConnectionFailure,
  request: FetchRequest | undefined,
): HttpResponse {
  const url = request?.url ?? '';
  if ('failure' in outcome) throw new ServiceError(failureText(outcome.failure, url));
  if (outcome.status >= 400 && request?.muteHttpExceptions !== true) {
    const shown = outcome.body.slice(0, SHOWN_RESPONSE_CHARACTERS);
    const truncated = outcome.body.length > SHOWN_RESPONSE_CHARACTERS ? `${shown}...` : shown;
    throw new ServiceError(
      `Request failed for ${new URL(url).origin} returned code ${outcome.status}. Truncated server response: ` +
        `${truncated} (use muteHttpExceptions option to examine full response)`,
    );
  }
  return outcome;
}

function failureText(failure: ConnectionFailure['failure'], url: string): string {
  switch (failure) {
    case 'dns':
      return `DNS error: ${url}`;
    case 'unreachable':
      return `Address unavailable: ${url}`;
    case 'timeout':
      return `Timeout: ${url}`;
    case 'bandwidth':
      return `Bandwidth quota exceeded: ${url}. Try reducing the rate of data transfer.`;
  }
}
