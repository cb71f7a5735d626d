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
  return { items, unmatched };
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
