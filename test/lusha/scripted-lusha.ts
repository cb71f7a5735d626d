import type { ClientClock } from '../../src/lusha/client';
import type { Delivery, OutgoingRequest, Transport } from '../../src/lusha/transport';

/** Half past twelve and 15 seconds, so that minute, hour and day all have some time left. */
export const START = Date.UTC(2026, 10, 23, 12, 30, 15);

export interface FakeClock extends ClientClock {
  readonly slept: number[];
}

/** A clock that moves only when somebody sleeps; chance is always the largest. */
export function fakeClock(): FakeClock {
  let time = START;
  const slept: number[] = [];
  return {
    slept,
    now: () => time,
    random: () => 1,
    sleep(ms) {
      slept.push(ms);
      time += ms;
    },
  };
}

export interface ScriptedTransport {
  readonly transport: Transport;
  /** The requests of each round. */
  readonly rounds: (readonly OutgoingRequest[])[];
}

/** A transport whose deliveries are made by `deliver`, which is told the round and the place in it. */
export function scripted(
  deliver: (request: OutgoingRequest, round: number, place: number) => Delivery,
): ScriptedTransport {
  const rounds: (readonly OutgoingRequest[])[] = [];
  return {
    rounds,
    transport(requests) {
      rounds.push(requests);
      return requests.map((request, place) => deliver(request, rounds.length, place));
    },
  };
}

export function answered(
  status: number,
  json: unknown,
  headers: Readonly<Record<string, string>> = {},
): Delivery {
  return { answer: { status, headers, body: typeof json === 'string' ? json : JSON.stringify(json) } };
}
