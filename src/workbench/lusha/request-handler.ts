import type { Faker } from '@faker-js/faker';
import type { Clock } from '../clock';
import type { Account } from './account/account';
import { exhaustedWindow, rateHeaders } from './account/rate-windows';
import { TOO_MANY_REQUESTS } from './account/usage';
import { Bill } from './billing/bill';
import type { Books } from './books/books';
import { checkRequest, countItems } from './contract/check-request';
import type { Contract, ContractRequest, Route } from './contract/contract';
import { EnrichJobs } from './contacts/jobs';
import type { Directory } from './directory/directory';
import { ApiRefusal, refusal } from './errors';
import { alterResults } from './faults/alter-results';
import type { Faults, MetFaults } from './faults/faults';
import { refuseBy } from './faults/refuse';
import { isLostBefore, spoil } from './faults/spoil-response';
import type { ConnectionFailure, HttpRequest, HttpResponse } from './http';
import { DedupeSessions } from './lookalikes/dedupe-sessions';
import type { Operation, Outcome, WaterfallMode } from './operation';
import { OPERATIONS } from './operations';
import { seededFaker } from './seed/seed';

const ORIGIN = 'https://api.lusha.com';

interface Parts {
  readonly clock: Clock;
  readonly account: Account;
  readonly faults: Faults;
  readonly books: Books;
  readonly seed: number;
}

/** What a request is answered from, ready by the time it comes. */
interface Sources {
  readonly contract: Contract;
  readonly directory: Directory;
  readonly latencyMs: number;
  readonly waterfall: WaterfallMode;
}

/** A carried-out request. */
interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly bill: Bill | null;
  readonly resultsReturned: number;
}

/** Takes a request through the stations in the order of the real API: key, path, windows, schema, plan, funds. */
export class RequestHandler {
  readonly #parts: Parts;
  readonly #random: Faker;
  readonly #jobs = new EnrichJobs();
  readonly #sessions = new DedupeSessions();
  readonly #usageCalls: number[] = [];

  constructor(parts: Parts) {
    this.#parts = parts;
    // A stream of its own: how many requests came before must not change who lives in the world.
    this.#random = seededFaker(parts.seed + 1);
  }

  async handle(request: HttpRequest, sources: Sources): Promise<HttpResponse | ConnectionFailure> {
    const { clock, account, books } = this.#parts;
    const url = new URL(request.url);
    // Whatever else UrlFetchApp can reach is not ours to pretend.
    if (url.origin !== ORIGIN) return { failure: 'dns' };
    const met = this.#parts.faults.meet(request);
    const slow = met.altering.find((fault) => fault.kind === 'latency');
    const wait = sources.latencyMs + (slow?.ms ?? 0);
    if (wait > 0) await clock.sleep(wait);

    // From here to the books nothing waits, so calls that arrive together cannot spend the same credit.
    const now = clock.now();
    const answer = isLostBefore(met.deciding) ? null : this.#answer(request, url, met, sources, now);
    const response = spoil(met.deciding, answer && print(answer, rateHeaders(account.windows.at(now))));
    if (response === null)
      throw new Error(`The simulator has no answer to ${request.method} ${url.pathname}.`);
    books.enter({
      at: now,
      method: request.method.toUpperCase(),
      path: url.pathname,
      status: 'status' in response ? response.status : null,
      items: countRequested(request),
      resultsReturned: answer?.resultsReturned ?? 0,
      creditsCharged: answer?.bill?.total ?? 0,
      charges: answer?.bill?.charges ?? [],
    });
    if (met.deciding?.kind === 'timeout' && met.deciding.afterMs !== undefined)
      await clock.sleep(met.deciding.afterMs);
    return response;
  }

  #answer(request: HttpRequest, url: URL, met: MetFaults, sources: Sources, now: number): Answer {
    try {
      const outcome = this.#carryOut(request, url, met, sources, now);
      const { bill, resultsReturned } = outcome;
      const billing =
        bill === undefined || resultsReturned === undefined
          ? {}
          : { billing: { creditsCharged: bill.total, resultsReturned } };
      const body = alterResults({ ...outcome.body, ...billing }, met.altering, this.#random);
      return { status: 200, body, bill: bill ?? null, resultsReturned: resultsReturned ?? 0 };
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error;
      return { status: error.status, body: error.body, bill: null, resultsReturned: 0 };
    }
  }

  #carryOut(request: HttpRequest, url: URL, met: MetFaults, sources: Sources, now: number): Outcome {
    const { account } = this.#parts;
    account.checkKey(request.headers['api_key'], now);
    // A replaced key is noticed by the guard, before anything is counted.
    if (met.deciding?.kind === 'unauthorized') refuseBy(met.deciding, account, now);
    const { route, operation } = this.#route(request, url, sources.contract);
    if (route?.operationId !== 'getAccountUsage') this.#countRequest(now);
    refuseBy(met.deciding, account, now);
    if (route === null || operation === undefined) throw refusal(404, 'Resource not found');
    // Wrong bodies were counted above: the windows were seen to move on a 400.
    const { body, query } = checkRequest(sources.contract, route, request, url);
    const outcome = operation(
      { body, query, parameters: route.parameters },
      {
        directory: sources.directory,
        account,
        now,
        random: this.#random,
        waterfall: met.altering.find((fault) => fault.kind === 'waterfall')?.mode ?? sources.waterfall,
        jobs: this.#jobs,
        sessions: this.#sessions,
        usageCalls: this.#usageCalls,
        newBill: () => new Bill(account.prices, account.billing, account),
      },
    );
    if (outcome.bill !== undefined) {
      account.checkFunds(outcome.bill.total, now);
      account.pay(outcome.bill, now);
    }
    outcome.settle?.();
    return outcome;
  }

  #route(
    request: HttpRequest,
    url: URL,
    contract: Contract,
  ): { route: Route | null; operation: Operation | undefined } {
    const asked: ContractRequest = { method: request.method, path: url.pathname, query: {}, body: undefined };
    const route = contract.route(asked);
    return { route, operation: route === null ? undefined : OPERATIONS[route.operationId] };
  }

  /** Refused requests are not counted again. */
  #countRequest(now: number): void {
    const { windows } = this.#parts.account;
    if (exhaustedWindow(windows.at(now)) !== undefined) throw refusal(429, TOO_MANY_REQUESTS);
    windows.count(now);
  }
}

function print(answer: Answer, headers: Record<string, string>): HttpResponse {
  return {
    status: answer.status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(answer.body),
  };
}

/** For the books only, so a body that is no JSON counts as nothing. */
function countRequested({ body }: HttpRequest): number {
  try {
    return countItems(JSON.parse(body ?? 'null'));
  } catch (error) {
    if (error instanceof SyntaxError) return 0;
    throw error;
  }
}
