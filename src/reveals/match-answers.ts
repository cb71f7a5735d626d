import type { BatchAnswer, ItemOutcome } from '../lusha/item-answers';
import type { BatchItem } from './reveal-batch';
import type { Subject } from './subject';

/**
 * The outcome of each item by its place in the batch. An item without an entry of its own is answered by the
 * record that is known under its key, if there is exactly one such record: Lusha may have dropped or changed the
 * reference, or answered two items that mean the same person once.
 */
export function matchAnswers<Identifier, R extends { readonly id: string }, G extends string>(
  batch: readonly BatchItem<Identifier, R, G>[],
  answer: BatchAnswer<R>,
  subject: Subject<Identifier, R, G>,
): ReadonlyMap<number, ItemOutcome<R>> {
  if (answer.items.size === batch.length) return answer.items;
  const outcomes = new Map(answer.items);
  const owners = ownersOf([...foundRecords(outcomes.values()), ...answer.unmatched], subject);
  batch.forEach(({ key }, place) => {
    const [record, ...others] = owners.get(key)?.values() ?? [];
    if (!outcomes.has(place) && record !== undefined && others.length === 0)
      outcomes.set(place, { kind: 'found', record });
  });
  return outcomes;
}

/** Records that were paid for and that no item of the batch turned out to mean. */
export function strayRecords<R extends { readonly id: string }>(
  outcomes: ReadonlyMap<number, ItemOutcome<R>>,
  { unmatched }: BatchAnswer<R>,
): readonly R[] {
  const placed = new Set(foundRecords(outcomes.values()).map(({ id }) => id));
  return unmatched.filter(({ id }) => !placed.has(id));
}

function foundRecords<R>(outcomes: Iterable<ItemOutcome<R>>): readonly R[] {
  return [...outcomes].flatMap((outcome) => (outcome.kind === 'found' ? [outcome.record] : []));
}

/** By each key, the different records that it leads to. */
function ownersOf<Identifier, R extends { readonly id: string }, G extends string>(
  records: readonly R[],
  subject: Subject<Identifier, R, G>,
): ReadonlyMap<string, ReadonlyMap<string, R>> {
  const owners = new Map<string, Map<string, R>>();
  for (const record of records) {
    for (const key of subject.aliases(record))
      owners.set(key, (owners.get(key) ?? new Map<string, R>()).set(record.id, record));
  }
  return owners;
}
