import path from 'node:path';
import type { Clock } from '../../../src/workbench/clock';
import type { ConnectionFailure, HttpResponse } from '../../../src/workbench/lusha/http';
import {
  createLushaSimulator,
  SIMULATOR_API_KEY,
  type SimulatorOptions,
} from '../../../src/workbench/lusha/simulator';

/** 22 November 2026, twelve o'clock and ten seconds, UTC. */
export const NOON = Date.UTC(2026, 10, 22, 12, 0, 10);

const CONTRACT_PATH = path.join(__dirname, '../../../src/workbench/lusha/contract/openapi-v3.yaml');

/** A clock that stands still until it is moved; sleeping moves it. */
export class MovableClock implements Clock {
  #now = NOON;

  now(): number {
    return this.#now;
  }

  sleep(ms: number): Promise<void> {
    this.#now += ms;
    return Promise.resolve();
  }

  moveTo(now: number): void {
    this.#now = now;
  }
}

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Record<string, unknown>;
}

/** The simulators of one test file share its contract and its people. */
const WORLD = createLushaSimulator({ contractPath: CONTRACT_PATH, clock: new MovableClock() });

// Compiling the contract takes seconds on a busy machine, and no single test should have to wait for it.
beforeAll(() => WORLD.ready(), 60_000);

/**
 * A simulator on a movable clock, and a caller that speaks JSON to it with a valid key. What `post` and `get` bring
 * back has been held against the answer schemas of the contract.
 */
export function useSimulator(options: Partial<SimulatorOptions> = {}) {
  const clock = new MovableClock();
  const simulator = createLushaSimulator({ contractPath: CONTRACT_PATH, clock, worldOf: WORLD, ...options });
  const send = (
    method: string,
    address: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ) =>
    simulator.handle({
      method,
      url: `https://api.lusha.com${address}`,
      headers: { api_key: SIMULATOR_API_KEY, 'content-type': 'application/json', ...headers },
      body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
    });
  const exchange = async (method: string, address: string, body?: unknown): Promise<Answered> => {
    const answer = answered(await send(method, address, body));
    const contract = await simulator.contract();
    const { pathname: path } = new URL(address, 'https://api.lusha.com');
    const route = contract.route({ method, path, query: {}, body: undefined });
    if (route !== null)
      expect(contract.responseErrors(answer.body, route.operationId, answer.status)).toEqual([]);
    return answer;
  };
  return {
    clock,
    simulator,
    send,
    post: (address: string, body: unknown) => exchange('POST', address, body),
    get: (address: string) => exchange('GET', address),
  };
}

/** The answer as parsed JSON; fails if there was none. */
export function answered(response: HttpResponse | ConnectionFailure): Answered {
  if ('failure' in response) throw new Error(`No answer: ${response.failure}.`);
  return {
    status: response.status,
    headers: response.headers,
    body: JSON.parse(response.body) as Record<string, unknown>,
  };
}

/** `results` of an answer. */
export function resultsOf({ body }: Answered): readonly Record<string, unknown>[] {
  return body['results'] as readonly Record<string, unknown>[];
}

/** `billing` of an answer as `[creditsCharged, resultsReturned]`; undefined without one. */
export function billingOf({ body }: Answered): readonly [number, number] | undefined {
  const billing = body['billing'] as { creditsCharged: number; resultsReturned: number } | undefined;
  return billing && [billing.creditsCharged, billing.resultsReturned];
}
