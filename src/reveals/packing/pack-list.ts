import type { FoundItem, FoundList, KeyedList } from '../found-list';
import { personOfKey } from '../stored-signals';
import { AMOUNT, ID } from './codecs';
import {
  list,
  object,
  packObject,
  PLAIN,
  unpackObject,
  type Codec,
  type Packed,
  type Schema,
} from './schema';

/** Values by name, such as prices, as `[name, value, name, value …]`. */
const NAMED_VALUES: Codec = {
  pack: (values) => Object.entries(values as Readonly<Record<string, Packed>>).flat(),
  unpack: (packed) => {
    const flat = packed as readonly Packed[];
    const names = flat.filter((_, position) => position % 2 === 0);
    return Object.fromEntries(names.map((name, position) => [String(name), flat[position * 2 + 1]]));
  },
};

const SECONDS: Codec = {
  pack: (time) => Math.round(Number(time) / 1000),
  unpack: (packed) => Number(packed) * 1000,
};

const ITEM: Schema = [
  ['id', ID],
  ['has', PLAIN],
  ['offers', NAMED_VALUES],
  ['signalTypes', PLAIN],
  ['roles', PLAIN],
  ['score', PLAIN],
];

const SIGNAL: Schema = [
  ['type', PLAIN],
  ['date', PLAIN],
  ['summary', PLAIN],
  ['url', PLAIN],
  ['details', NAMED_VALUES],
];

const SIGNALS: Schema = [
  ['of', ID],
  ['since', PLAIN],
  ['most', PLAIN],
  ['count', PLAIN],
  ['all', list(object(SIGNAL))],
];

/** The key leads, so that rows can be told apart without being read whole. */
const LIST: Schema = [
  ['key', PLAIN],
  ['at', SECONDS],
  ['kind', PLAIN],
  ['credits', AMOUNT],
  ['by', PLAIN],
  ['items', list(object(ITEM))],
  ['total', PLAIN],
  ['page', PLAIN],
  ['hasMore', PLAIN],
  ['sessionId', PLAIN],
  ['signals', object(SIGNALS)],
];

const NOBODY = { firstName: '', lastName: '', domain: '' };

export function packList({ key, list: found }: KeyedList): Packed {
  return packObject(LIST, { key, ...found }, NOBODY);
}

export function unpackList(packed: Packed): KeyedList {
  const { key, ...found } = unpackObject(LIST, packed, () => NOBODY);
  return { key: String(key), list: found as unknown as FoundList };
}

export function keyOfList(packed: Packed): string {
  return String((packed as readonly Packed[])[0]);
}

/**
 * The row of a list of people without some of them: undefined when none of them is in it, null when nothing is left
 * because it is about one of them alone, such as a person's signals.
 */
export function listWithout(packed: Packed, ids: ReadonlySet<string>): Packed | undefined {
  const { key, list: found } = unpackList(packed);
  if (found.kind !== 'person') return undefined;
  const about = personOfKey(key);
  if (about !== undefined) return ids.has(about) ? null : undefined;
  const items = found.items.filter(({ id }: FoundItem) => !ids.has(id));
  return items.length === found.items.length ? undefined : packList({ key, list: { ...found, items } });
}
