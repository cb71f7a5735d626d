import { byNewest, type RecordSignals, type Signal } from '../lusha/signals/decode-signals';
import type { FoundList, KeyedList } from './found-list';

/** What is known of one kind of signal of one record. */
export interface KnownSignals {
  /** Id of the record. */
  readonly of: string;
  /** The first day that was asked for, `YYYY-MM-DD`. */
  readonly since: string;
  /** How many of the newest were asked for. */
  readonly most: number;
  /** How many came; they are the first of `all`. */
  readonly count: number;
  /** Newest first what came last, then what earlier answers brought beyond it. */
  readonly all: readonly Signal[];
}

/** What somebody wants to see of a record's signals of one kind. */
export interface SignalWish {
  /** `YYYY-MM-DD`. */
  readonly since: string;
  readonly most: number;
  readonly maxAgeMs?: number | undefined;
}

/** What Lusha told of some records in one answer. */
export interface SignalsAnswer extends Pick<FoundList, 'kind' | 'at' | 'credits' | 'by'> {
  readonly ids: readonly string[];
  readonly types: readonly string[];
  readonly since: string;
  readonly most: number;
  /** Records without an entry have no signals. */
  readonly records: readonly RecordSignals[];
}

/** Signals are news: after a week there may be others. */
export const SIGNALS_LIFETIME_MS = 7 * 24 * 3_600_000;

/** Where the signals of a kind of a record are found again. */
export function signalsKey(kind: FoundList['kind'], id: string, type: string): string {
  return `signals.${kind}.${type}.${id}`;
}

/** Where it is found again how much happens around a record. */
export function scoreKey(kind: FoundList['kind'], id: string): string {
  return `score.${kind}.${id}`;
}

/** Whether what lies there is a score, which says nothing else of its record. */
export function isScore(key: string): boolean {
  return key.startsWith('score.');
}

/** The person whom a key names, if it does. */
export function personOfKey(key: string): string | undefined {
  return /^(?:signals\.person\.\w+|score\.person)\.(.+)$/.exec(key)?.[1];
}

/** The signals that a wish is about, newest first; undefined when Lusha has to be asked for them. */
export function signalsFor(
  list: FoundList | undefined,
  wish: SignalWish,
  now: number,
): readonly Signal[] | undefined {
  const known = list?.signals;
  if (list === undefined || known === undefined) return undefined;
  if (now - list.at >= (wish.maxAgeMs ?? SIGNALS_LIFETIME_MS) || !covers(known, wish)) return undefined;
  return newestFirst(known.all.filter(({ date }) => (date ?? wish.since) >= wish.since)).slice(0, wish.most);
}

/**
 * An answer as one list for each record and kind, also for those without signals. What earlier answers brought
 * stays: a narrower question must not lose what was paid for.
 *
 * @param earlier what is stored under the same keys, of whatever age
 */
export function listsOfSignals(
  answer: SignalsAnswer,
  earlier: ReadonlyMap<string, FoundList>,
): readonly KeyedList[] {
  const { kind, at, by, since, most } = answer;
  const byId = new Map(answer.records.map((record) => [record.id, record.signals]));
  const wishes = answer.ids.flatMap((id) => answer.types.map((type) => ({ id, type })));
  const parts = wishes.map(({ id, type }) => ({
    id,
    key: signalsKey(kind, id, type),
    came: newestFirst((byId.get(id) ?? []).filter((signal) => signal.type === type)),
  }));
  const total = parts.reduce((sum, { came }) => sum + came.length, 0);
  return parts.map(({ id, key, came }) => {
    const seen = new Set(came.map(nameOf));
    const before = (earlier.get(key)?.signals?.all ?? []).filter((signal) => !seen.has(nameOf(signal)));
    const signals: KnownSignals = { of: id, since, most, count: came.length, all: [...came, ...before] };
    const credits = total === 0 ? 0 : (answer.credits * came.length) / total;
    return { key, list: { kind, at, by, credits, items: [], signals } };
  });
}

/** An answer that is full may have left out older signals; one that is not holds all since its first day. */
function covers({ since, most, count, all }: KnownSignals, wish: SignalWish): boolean {
  if (count >= wish.most) return true;
  const oldest = all[count - 1]?.date;
  return since <= wish.since && (count < most || (oldest !== undefined && oldest < wish.since));
}

function newestFirst(signals: readonly Signal[]): readonly Signal[] {
  return [...signals].sort(byNewest);
}

function nameOf({ type, date, summary, url }: Signal): string {
  return JSON.stringify([type, date, summary, url]);
}
