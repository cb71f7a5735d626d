import { readList, readObject, readText, type JsonObject } from './read-json';

/** What became of one item of a batch. */
export type ItemOutcome<T> =
  | { readonly kind: 'found'; readonly record: T }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'restricted' }
  | { readonly kind: 'failed'; readonly reason: string };

export interface BatchAnswer<T> {
  /** By the reference that was sent, or by id for calls that take ids. Items that are not here were not found. */
  readonly items: ReadonlyMap<string, ItemOutcome<T>>;
  /** Records that name no reference of ours. They were paid for, so they are kept. */
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

/**
 * Reads `results` by reference, never by order: the order is not promised and unmatched items may be missing
 * (contract 4.9). An item that appears twice counts as found if any of its entries is.
 *
 * @param key the property that says which item an entry answers
 */
export function decodeBatch<T>(
  json: JsonObject,
  key: 'clientReferenceId' | 'id',
  decode: (value: unknown) => T | undefined,
): BatchAnswer<T> | undefined {
  const results = readList(json['results']);
  if (results === undefined) return undefined;
  const items = new Map<string, ItemOutcome<T>>();
  const unmatched: T[] = [];
  for (const result of results) {
    const entry = readObject(result);
    const reference = readText(entry?.[key]);
    const outcome = entry && decodeItem(entry, decode);
    if (outcome === undefined) continue;
    if (reference === undefined) {
      if (outcome.kind === 'found') unmatched.push(outcome.record);
    } else if (items.get(reference)?.kind !== 'found') {
      items.set(reference, outcome);
    }
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

function decodeItem<T>(
  entry: JsonObject,
  decode: (value: unknown) => T | undefined,
): ItemOutcome<T> | undefined {
  const error = readObject(entry['error']);
  if (error === undefined) {
    const record = decode(entry);
    return record && { kind: 'found', record };
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
