import { CapReachedError, left } from '../credits/caps';
import type { Spending } from '../credits/spending';
import type { Call, LushaClient, Outcome } from '../lusha/client';
import { LostListError } from '../lusha/errors';
import type { FoundList } from '../reveals/found-list';
import type { FoundLists } from '../reveals/found-lists';
import type { RevealKinds } from '../reveals/reveal-store';

/** What of an answer makes a list. */
export interface ListContent<R> extends Pick<
  FoundList,
  'items' | 'total' | 'page' | 'hasMore' | 'sessionId'
> {
  /** What the answer tells of each item. */
  readonly records: readonly R[];
}

/** A list to be paid for. */
export interface ListOrder<K extends keyof RevealKinds, V> {
  readonly kind: K;
  /** Of the whole question, by `listKey`. */
  readonly key: string;
  readonly call: Call<V>;
  readonly costAtMost: number;
  /** Pays again for a list that is not newer than this, milliseconds since the epoch. */
  readonly newerThan?: number | undefined;
  readItems(value: V): ListContent<RevealKinds[K]>;
}

export interface ListParts {
  readonly lists: FoundLists;
  client(): LushaClient;
  /** A user id, or `formula`. */
  readonly by: string;
  /** Of either kind: caps and charges are the same. */
  readonly spending: Pick<Spending, 'cap' | 'charged'>;
  readonly now: () => number;
  /** Milliseconds since the epoch after which nothing is sent. */
  readonly deadline: number;
  /** Writes what the stores and the ledger have noted. */
  commit(): void;
}

/**
 * Pays for a list, and stores it with its records before anything else is done; one that somebody has paid for in
 * the meantime is only found. Call it with the document lock held: it spends.
 *
 * @throws CapReachedError before anything is asked
 * @throws LushaError LostListError when the list may have been charged although it did not come
 */
export function payForList<K extends keyof RevealKinds, V>(
  order: ListOrder<K, V>,
  parts: ListParts,
): FoundList {
  const { kind, key, call, costAtMost, newerThan = 0 } = order;
  const { lists, by } = parts;
  lists.refresh();
  const known = lists.find(key);
  if (known !== undefined && known.at > newerThan) return known;
  return payForCall(call, costAtMost, parts, (value, credits) => {
    const { records, ...content } = order.readItems(value);
    const list = { kind, at: parts.now(), credits, by, ...content };
    lists.save(key, list, records);
    return list;
  });
}

/**
 * Sends one paid call within the caps, and has what came stored together with its charge.
 *
 * @param save given the answer and what it cost; gives what has become of it
 * @throws as `payForList`
 */
export function payForCall<V, T>(
  call: Call<V>,
  costAtMost: number,
  parts: Pick<ListParts, 'client' | 'spending' | 'deadline' | 'commit'>,
  save: (value: V, credits: number) => T,
): T {
  const { spending } = parts;
  const cap = spending.cap();
  if (cap !== undefined && costAtMost > left(cap)) throw new CapReachedError(cap.name, cap.credits);
  let saved: { readonly value: T } | undefined;
  let failed: Extract<Outcome<V>, { readonly ok: false }> | undefined;
  parts.client().send([call], parts.deadline, ([settled]) => {
    const outcome = settled?.outcome;
    if (outcome?.ok === true) {
      // An answer that does not say what it cost counts as the dearest: spending that nobody saw must not pass a cap.
      const { value, creditsCharged = costAtMost } = outcome;
      saved = { value: save(value, creditsCharged) };
      spending.charged(creditsCharged);
    } else if (outcome !== undefined) {
      spending.charged(outcome.creditsCharged ?? 0);
      failed = outcome;
    }
    parts.commit();
  });
  if (saved !== undefined) return saved.value;
  if (failed === undefined) throw new Error('The paid call did not settle');
  throw failed.error.mayBeCharged ? new LostListError(failed.error, failed.creditsCharged) : failed.error;
}
