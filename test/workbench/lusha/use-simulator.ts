import path from 'node:path';
import type { Clock } from '../../../src/workbench/clock';
import type { ConnectionFailure, HttpResponse } from '../../../src/workbench/lusha/http';
import {
  createLushaSimulator,
  type LushaSimulator,
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

/** A simulator on a movable clock, and a caller that speaks JSON to it with a valid key. */
export function useSimulator(options: Partial<SimulatorOptions> = {}) {
  const clock = new MovableClock();
  const simulator = createLushaSimulator({ contractPath: CONTRACT_PATH, clock, ...options });
  return {
    clock,
    simulator,
    send: (method: string, address: string, body?: unknown, headers: Record<string, string> = {}) =>
      send(simulator, method, address, body, headers),
    post: async (address: string, body: unknown) => answered(await send(simulator, 'POST', address, body, {})),
    get: async (address: string) => answered(await send(simulator, 'GET', address, undefined, {})),
  };
}

function send(
  simulator: LushaSimulator,
  method: string,
  address: string,
  body: unknown,
  headers: Record<string, string>,
): Promise<HttpResponse | ConnectionFailure> {
  return simulator.handle({
    method,
    url: `https://api.lusha.com${address}`,
    headers: { api_key: SIMULATOR_API_KEY, 'content-type': 'application/json', ...headers },
    body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
  });
}

export function answered(response: HttpResponse | ConnectionFailure): Answered {
  if ('failure' in response) throw new Error(`No answer: ${response.failure}.`);
  return {
    status: response.status,
    headers: response.headers,
    body: JSON.parse(response.body) as Record<string, unknown>,
  };
}
