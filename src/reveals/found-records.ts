import type { WaterfallSign } from '../lusha/item-answers';
import type { StoredReveal } from './stored-reveal';
import type { Subject } from './subject';

/** What an answer makes of one record; two items may turn out to be the same. */
export interface Found<R, G extends string> {
  /** What the store had of it, under its present id and under former ones. */
  readonly known: readonly StoredReveal<R>[];
  readonly record: R;
  /** Keys it was asked under. */
  readonly keys: readonly string[];
  /** Groups about which the answer is final. */
  readonly settled: ReadonlySet<G>;
  /** Groups that hold something, which is what Lusha charges for. */
  readonly filled: ReadonlySet<G>;
}

/** Where a record came from; a record that names no item came from nowhere. */
export interface FoundFor<R> {
  readonly key?: string;
  /** What was to be completed. Lusha may have given it another id since. */
  readonly known?: StoredReveal<R> | undefined;
}

export interface FoundRecords<R, G extends string> {
  add(record: R, source: FoundFor<R>): void;
  /** Each record once, in the order in which they came. */
  list(): readonly Found<R, G>[];
}

/**
 * Gathers the records of one answer.
 *
 * @param groups that were asked for
 * @param stored what the store has under the id of a record
 */
export function gatherRecords<Identifier, R extends { readonly id: string }, G extends string>(
  subject: Subject<Identifier, R, G>,
  groups: readonly G[],
  waterfall: WaterfallSign | undefined,
  stored: (record: R) => StoredReveal<R> | undefined,
): FoundRecords<R, G> {
  const found = new Map<string, Found<R, G>>();

  function first(record: R): Pick<Found<R, G>, 'known' | 'keys' | 'settled' | 'filled'> {
    const own = stored(record);
    return { known: own === undefined ? [] : [own], keys: [], settled: new Set(), filled: new Set() };
  }

  return {
    list: () => [...found.values()],

    add(record, { key, known: completed }) {
      const before = found.get(record.id);
      const { known, keys, settled, filled } = before ?? first(record);
      const isNews = completed !== undefined && known.every((each) => each.record.id !== completed.record.id);
      // The present id comes last, for what is known under it is newer.
      const allKnown = isNews ? [completed, ...known] : known;
      const base = before?.record ?? joinedRecord(allKnown, subject);
      const nowFilled = groups.filter((group) => hasData(record, group));
      const nowSettled = groups.filter((group) => isFinal(record, group, waterfall));
      found.set(record.id, {
        known: allKnown,
        // Of two answers about the same person, an empty one does not outdo one that holds something.
        record: subject.merge(base, record, before === undefined ? nowSettled : nowFilled),
        keys: key === undefined ? keys : [...keys, key],
        settled: new Set([...settled, ...nowSettled]),
        filled: new Set([...filled, ...nowFilled]),
      });
    },
  };
}

/** What is known under several ids, as one record. */
function joinedRecord<Identifier, R, G extends string>(
  known: readonly StoredReveal<R>[],
  subject: Subject<Identifier, R, G>,
): R | undefined {
  const [first, ...others] = known.map(({ record }) => record);
  return first && others.reduce((joined, record) => subject.merge(joined, record, []), first);
}

/** Whether a group's emptiness can be believed: with the waterfall at work, data may be missing for another cause. */
function isFinal(record: unknown, group: string, waterfall: WaterfallSign | undefined): boolean {
  return waterfall === undefined || waterfall.state === 'done' || hasData(record, group);
}

/** Whether a revealed group held anything. */
function hasData(record: unknown, group: string): boolean {
  const value = (record as Readonly<Record<string, unknown>>)[group];
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}
