import type { PricedItem } from '../credits/prices';
import type { Call } from '../lusha/client';
import type { BatchAnswer } from '../lusha/item-answers';
import type { StoredReveal } from './stored-reveal';
import type { Subject } from './subject';

/** One identity to be asked about; `known` when it is to be completed by its id. */
export interface BatchItem<Identifier, R, G extends string> {
  /** The key it is asked under, which tells it apart from every other. */
  readonly key: string;
  readonly identifier: Identifier & { readonly id?: string };
  readonly known?: StoredReveal<R> | undefined;
  readonly groups: readonly G[];
  /** Asked for with a search, which reveals nothing. */
  readonly preview: boolean;
}

/** The three calls: a search, a search that reveals, and a reveal by id. */
export type Way = 'preview' | 'search' | 'id';

/**
 * Ids of old, which are digits, may be answered under today's id (contract section 2). A reveal by id has nothing
 * else to match by, so they go the way of everything that has to be searched, with a reference.
 */
export function wayOf({
  preview,
  identifier,
}: Pick<BatchItem<unknown, unknown, string>, 'preview' | 'identifier'>): Way {
  if (preview) return 'preview';
  return identifier.id === undefined || /^\d+$/.test(identifier.id) ? 'search' : 'id';
}

/** How a batch is asked for; items of one batch share it. */
export function signatureOf<G extends string>(item: BatchItem<unknown, unknown, G>): string {
  return `${wayOf(item)} ${[...item.groups].sort().join()}`;
}

/** What an item can cost. @param way tells apart what does not travel together */
export function pricedItem<Identifier, R, G extends string>(
  item: BatchItem<Identifier, R, G>,
  subject: Pick<Subject<Identifier, R, G>, 'charged'>,
  way = signatureOf(item),
): PricedItem {
  return { searched: wayOf(item) !== 'id', groups: subject.charged(item.groups, !item.preview), way };
}

/** The cheapest call that brings what is wanted: ids go straight to enrich, and a search reveals nothing. */
export function callFor<Identifier, R, G extends string>(
  batch: readonly BatchItem<Identifier, R, G>[],
  subject: Subject<Identifier, R, G>,
): Call<BatchAnswer<R>> {
  const [first] = batch;
  const { groups } = first ?? { groups: [] };
  const identifiers = batch.map(({ identifier }) => identifier);
  switch (first && wayOf(first)) {
    case 'id':
      return subject.revealById(
        identifiers.map(({ id }) => id ?? ''),
        groups,
      );
    case 'search':
      return subject.reveal(identifiers, groups);
    default:
      return subject.preview(identifiers);
  }
}
