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

/** How a batch is asked for; items of one batch share it. */
export function signatureOf<G extends string>(item: BatchItem<unknown, unknown, G>): string {
  const way = item.preview ? 'preview' : item.identifier.id === undefined ? 'search' : 'id';
  return `${way} ${[...item.groups].sort().join()}`;
}

/** The cheapest call that brings what is wanted: ids go straight to enrich, and a search reveals nothing. */
export function callFor<Identifier, R, G extends string>(
  batch: readonly BatchItem<Identifier, R, G>[],
  subject: Subject<Identifier, R, G>,
): Call<BatchAnswer<R>> {
  const groups = batch[0]?.groups ?? [];
  const identifiers = batch.map(({ identifier }) => identifier);
  const ids = identifiers.map(({ id }) => id).filter((id) => id !== undefined);
  if (batch.some((item) => item.preview)) return subject.preview(identifiers);
  return ids.length === batch.length ? subject.revealById(ids, groups) : subject.reveal(identifiers, groups);
}
