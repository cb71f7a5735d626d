import { decodeOffers, type Offers } from './offers';
import { readList, readObject, readText, type JsonObject } from './read-json';

/** What became of one item of a batch. */
export type ItemOutcome<T> =
  | { readonly kind: 'found'; readonly record: T; readonly offers?: Offers }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'restricted' }
  | { readonly kind: 'failed'; readonly reason: string }
  /** There is an entry, but no record in it that could be stored. It may have been charged. */
  | { readonly kind: 'unreadable' };

export interface BatchAnswer<T> {
  /** By the place of the item in the call, from 0. An item that is not here has no entry of its own. */
  readonly items: ReadonlyMap<number, ItemOutcome<T>>;
  /** Records that name no item of the call, or one that has its record. They were paid for, so they are kept. */
  readonly unmatched: readonly T[];
  /** What the Data Waterfall did; undefined when nothing shows that it took part. */
  readonly waterfall: WaterfallSign | undefined;
}

/**
 * Signs that third-party providers took part (contract 4.4). `pending`: more data may come. `unpaid`: data is
 * missing because the credits ran out, although the answer is a 200.
 */
export interface WaterfallSign {
  readonly state: 'done' | 'pending' | 'unpaid';
}

/** How the entries of an answer are told apart. */
export interface AskedItems {
  readonly count: number;
  /** Which item an entry answers, by its place in the call; `alone` when there is only one item and one entry. */
  placeOf(entry: JsonObject, alone: boolean): number | undefined;
}

/**
 * What an item of a call is sent with and comes back with. A token of our own: whatever identifies the person
 * may come back trimmed, folded or cut.
 */
export function referenceOf(place: number): string {
  return `r${String(place)}`;
}

/** Items that were sent with a reference. */
export function askedByReference(count: number): AskedItems {
  return {
    count,
    placeOf(entry, alone) {
      const reference = readText(entry['clientReferenceId']);
      if (reference === undefined) return alone ? 0 : undefined;
      const place = Number(/^r(\d+)$/i.exec(reference)?.[1] ?? NaN);
      return place < count ? place : undefined;
    },
  };
}

/** Items that were asked for by id; their answers have no reference (contract 4.4). */
export function askedById(ids: readonly string[]): AskedItems {
  return {
    count: ids.length,
    placeOf(entry, alone) {
      const place = ids.indexOf(readText(entry['id']) ?? '');
      if (place !== -1) return place;
      // Two records may have been joined under another id.
      return alone ? 0 : undefined;
    },
  };
}

/**
 * Reads `results` by what names the item, never by order: the order is not promised and unmatched items may be
 * missing (contract 4.9). An item that appears twice counts as found if any of its entries is.
 */
export function decodeBatch<T>(
  json: JsonObject,
  asked: AskedItems,
  decode: (value: unknown) => T | undefined,
): BatchAnswer<T> | undefined {
  const results = readList(json['results']);
  if (results === undefined) return undefined;
  const alone = asked.count === 1 && results.length === 1;
  const items = new Map<number, ItemOutcome<T>>();
  const unmatched: T[] = [];
  for (const entry of results.map(readObject)) {
    if (entry === undefined) continue;
    const outcome = decodeItem(entry, decode);
    const place = asked.placeOf(entry, alone);
    if (place !== undefined && items.get(place)?.kind !== 'found') items.set(place, outcome);
    else if (outcome.kind === 'found') unmatched.push(outcome.record);
  }
  return { items, unmatched, waterfall: waterfallSign(json, results) };
}

function waterfallSign(json: JsonObject, results: readonly unknown[]): WaterfallSign | undefined {
  const status = readText(json['status'])?.toLowerCase();
  if (status?.includes('out_of_credits') === true) return { state: 'unpaid' };
  if (status === 'partial' || readObject(json['job']) !== undefined) return { state: 'pending' };
  if (status !== undefined || results.some(hasForeignSource)) return { state: 'done' };
  return undefined;
}

/** Data that is not Lusha's own names its provider, or its price. */
function hasForeignSource(result: unknown): boolean {
  const entry = readObject(result);
  const points = [...(readList(entry?.['emails']) ?? []), ...(readList(entry?.['phones']) ?? [])].map(
    readObject,
  );
  return points.some((point) => {
    const source = readText(point?.['dataSource']);
    return (source !== undefined && source !== 'lusha') || point?.['credits'] !== undefined;
  });
}

function decodeItem<T>(entry: JsonObject, decode: (value: unknown) => T | undefined): ItemOutcome<T> {
  const error = readObject(entry['error']);
  if (error === undefined) {
    const record = decode(entry);
    const offers = decodeOffers(entry['canReveal']);
    if (record === undefined) return { kind: 'unreadable' };
    return { kind: 'found', record, ...(offers && { offers }) };
  }
  switch (readText(error['code'])) {
    case 'NOT_FOUND':
      return { kind: 'not-found' };
    case 'COMPLIANCE_RESTRICTED':
      return { kind: 'restricted' };
    default:
      return { kind: 'failed', reason: readText(error['message']) ?? 'Lusha could not reveal the record' };
  }
}
