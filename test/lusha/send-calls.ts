import { createLushaClient, type Call, type KnownWindows, type SettledCall } from '../../src/lusha/client';
import type { Delivery, OutgoingRequest } from '../../src/lusha/transport';
import {
  answered,
  fakeClock,
  scripted,
  START,
  type FakeClock,
  type ScriptedTransport,
} from './scripted-lusha';

/** Windows that nobody has seen yet. */
export const UNKNOWN = { read: () => undefined, write: () => undefined };
export const MINUTE_ENDS = START + 45_000;

export function call(name: number, paid = true): Call<string> {
  return {
    request: { method: 'post', path: `/v3/${String(name)}` },
    paid,
    decode: (json) => (typeof json['value'] === 'string' ? json['value'] : undefined),
  };
}

export const calls = (count: number, paid = true): readonly Call<string>[] =>
  Array.from({ length: count }, (_, index) => call(index, paid));

export interface Sent extends ScriptedTransport {
  readonly clock: FakeClock;
  /** What was settled, round by round. */
  readonly settled: (readonly SettledCall<string>[])[];
  /** `value` or the code of the error, by the call's position. */
  readonly outcomes: readonly string[];
}

export function send(
  toSend: readonly Call<string>[],
  deliver: (request: OutgoingRequest, round: number, place: number) => Delivery,
  within = 300_000,
  known: KnownWindows = UNKNOWN,
): Sent {
  const clock = fakeClock();
  const transport = scripted(deliver);
  const settled: (readonly SettledCall<string>[])[] = [];
  createLushaClient(transport.transport, clock, known).send(toSend, START + within, (round) =>
    settled.push(round),
  );
  const outcomes: string[] = [];
  for (const { index, outcome } of settled.flat()) {
    if (outcomes[index] !== undefined) throw new Error(`Call ${String(index)} settled twice`);
    outcomes[index] = outcome.ok ? outcome.value : outcome.error.code;
  }
  return { ...transport, clock, settled, outcomes };
}

export const ok = (request: OutgoingRequest, headers?: Record<string, string>): Delivery =>
  answered(200, { value: `got ${request.path}`, billing: { creditsCharged: 7 } }, headers);
export const sizes = (sent: Sent): readonly number[] => sent.rounds.map(({ length }) => length);
