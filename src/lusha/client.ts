import { errorFromAnswer } from './error-from-answer';
import {
  NetworkError,
  OutOfTimeError,
  RateLimitError,
  UnreadableAnswerError,
  type LushaError,
} from './errors';
import {
  afterUnseenCalls,
  callsAllowed,
  exhaustedWindow,
  readRateWindows,
  windowEnd,
  type RateWindows,
} from './rate-windows';
import { parseJson, readObject, readText, type JsonObject } from './read-json';
import { waitBeforeRetry } from './retry-policy';
import type { Delivery, OutgoingRequest, Transport } from './transport';

/** Calls sent side by side with one `fetchAll`; no maximum is documented, practice is 20 to 100. */
const MAX_PARALLEL_CALLS = 20;
/** Until an answer has shown the account's windows, no more than the smallest plan takes in a minute (contract 15). */
const MAX_UNANNOUNCED_CALLS = 5;

/** One call of the API and how to read its answer. */
export interface Call<T> {
  readonly request: OutgoingRequest;
  /** Whether a success costs credits. */
  readonly paid: boolean;
  /** Undefined when the JSON is not an answer to this call. */
  decode(json: JsonObject): T | undefined;
}

export type Outcome<T> =
  /** `creditsCharged` is undefined when the answer does not say, which a paid one always should. */
  | { readonly ok: true; readonly value: T; readonly creditsCharged: number | undefined }
  /** `creditsCharged` is there when something was charged although nothing usable came. */
  | { readonly ok: false; readonly error: LushaError; readonly creditsCharged?: number };

/** A call that is over, by its position in what was sent. */
export interface SettledCall<T> {
  readonly index: number;
  readonly outcome: Outcome<T>;
}

export interface ClientClock {
  now(): number;
  sleep(ms: number): void;
  /** From 0 to 1. */
  random(): number;
}

/** What is known of the account's windows, shared by all who use the key. */
export interface KnownWindows {
  read(): RateWindows | undefined;
  write(windows: RateWindows): void;
}

export interface LushaClient {
  /**
   * Sends the calls, several at once, waiting and repeating as the retry policy and the rate windows allow.
   * `settled` is given each round's finished calls before anything else happens, so that what was paid for can
   * be stored at once. Every call settles exactly once.
   *
   * @param deadline milliseconds since the epoch after which nothing new is sent
   */
  send<T>(
    calls: readonly Call<T>[],
    deadline: number,
    settled: (round: readonly SettledCall<T>[]) => void,
  ): void;
  /** How many calls the hour and the day still allow, as far as anybody knows; a minute is soon over. */
  callsLeft(): number;
}

interface Waiting {
  readonly index: number;
  readonly tries: number;
  /** Not before this time. */
  readonly dueAt: number;
}

export function createLushaClient(
  transport: Transport,
  clock: ClientClock,
  known: KnownWindows,
): LushaClient {
  /** As the last answer showed them. */
  let seen = known.read();
  /** The same, less the calls since then that told nothing; known to nobody else, for they may not have arrived. */
  let windows = seen;

  function send<T>(
    calls: readonly Call<T>[],
    deadline: number,
    settled: (round: readonly SettledCall<T>[]) => void,
  ): void {
    let queue: readonly Waiting[] = calls.map((_, index) => ({ index, tries: 0, dueAt: clock.now() }));
    while (queue.length > 0) {
      const now = clock.now();
      const blocked = blockedBy(windows, now, deadline);
      if (blocked !== undefined) {
        settled(queue.map(({ index }) => ({ index, outcome: { ok: false, error: blocked } })));
        return;
      }
      const startAt = Math.max(
        Math.min(...queue.map((waiting) => waiting.dueAt)),
        windowOpensAt(windows, now),
      );
      if (startAt > now) {
        clock.sleep(startAt - now);
        continue;
      }
      const due = queue.filter((waiting) => waiting.dueAt <= now);
      const batch = due.slice(0, parallelCalls(windows, now));
      queue = [
        ...queue.filter((waiting) => !batch.includes(waiting)),
        ...sendBatch(calls, batch, deadline, settled),
      ];
    }
  }

  /** Sends one round; gives back the calls that are to be sent again. */
  function sendBatch<T>(
    calls: readonly Call<T>[],
    batch: readonly Waiting[],
    deadline: number,
    settled: (round: readonly SettledCall<T>[]) => void,
  ): readonly Waiting[] {
    const sent = batch.flatMap((waiting) => {
      const call = calls[waiting.index];
      return call === undefined ? [] : [{ waiting, call }];
    });
    const deliveries = transport(sent.map(({ call }) => call.request));
    const told = deliveries.filter(noteWindows).length > 0;
    const finished: SettledCall<T>[] = [];
    const again: Waiting[] = [];
    sent.forEach(({ waiting, call }, position) => {
      const now = clock.now();
      const delivery = deliveries[position] ?? { lost: 'No answer.' };
      const outcome = readDelivery(call, delivery, now);
      const tries = waiting.tries + 1;
      const patience = { now, deadline, random: clock.random() };
      const wait = outcome.ok
        ? undefined
        : waitBeforeRetry({ error: outcome.error, tries, paid: call.paid }, patience);
      if (wait === undefined) finished.push({ index: waiting.index, outcome });
      else again.push({ index: waiting.index, tries, dueAt: now + wait });
    });
    if (!told && windows !== undefined) windows = afterUnseenCalls(windows, sent.length, clock.now());
    if (finished.length > 0) settled(finished);
    return again;
  }

  /**
   * Whether a delivery tells about the windows; a page of a proxy has no such headers and does not.
   */
  function noteWindows(delivery: Delivery): boolean {
    if ('lost' in delivery) return false;
    const answered = readRateWindows(delivery.answer.headers, clock.now());
    if (Object.keys(answered.windows).length === 0) return false;
    seen = latest(seen, answered);
    windows = seen;
    known.write(seen);
    return true;
  }

  return { send, callsLeft: () => callsAllowed(windows, clock.now(), ['hour', 'day']) };
}

function readDelivery<T>(call: Call<T>, delivery: Delivery, now: number): Outcome<T> {
  if ('lost' in delivery) return { ok: false, error: new NetworkError(delivery.lost) };
  const { answer } = delivery;
  if (answer.status < 200 || answer.status > 299) return { ok: false, error: errorFromAnswer(answer, now) };
  const json = readObject(parseJson(answer.body));
  const value = json && call.decode(json);
  const creditsCharged = readCharge(json);
  if (value !== undefined) return { ok: true, value, creditsCharged };
  return {
    ok: false,
    error: new UnreadableAnswerError(`Status ${String(answer.status)} without a readable body`),
    ...(creditsCharged === undefined ? {} : { creditsCharged }),
  };
}

/** What an answer says that it cost. Nothing is ever paid back, so less than nothing is nothing. */
function readCharge(json: JsonObject | undefined): number | undefined {
  const charge = readText(readObject(json?.['billing'])?.['creditsCharged']);
  const credits = charge === undefined ? NaN : Number(charge);
  return Number.isFinite(credits) ? Math.max(0, credits) : undefined;
}

/** The parallel answers of one round arrive in any order: the smallest remainder is the newest. */
function latest(known: RateWindows | undefined, seen: RateWindows): RateWindows {
  if (known === undefined || windowEnd('minute', known.seenAt) !== windowEnd('minute', seen.seenAt))
    return seen;
  return callsAllowed(known, seen.seenAt) < callsAllowed(seen, seen.seenAt) ? known : seen;
}

/** The error of a window that opens too late, or of a deadline that has passed. */
function blockedBy(windows: RateWindows | undefined, now: number, deadline: number): LushaError | undefined {
  const window = exhaustedWindow(windows, now);
  if (window !== undefined && windowEnd(window, now) >= deadline) {
    return new RateLimitError(window, windowEnd(window, now));
  }
  return now >= deadline ? new OutOfTimeError('No time left to ask Lusha') : undefined;
}

function parallelCalls(windows: RateWindows | undefined, now: number): number {
  return windows === undefined
    ? MAX_UNANNOUNCED_CALLS
    : Math.min(MAX_PARALLEL_CALLS, callsAllowed(windows, now));
}

function windowOpensAt(windows: RateWindows | undefined, now: number): number {
  const window = exhaustedWindow(windows, now);
  return window === undefined ? now : windowEnd(window, now);
}
