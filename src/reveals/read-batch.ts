import { shareCharge } from '../credits/share-charge';
import { NoCreditsError, UnreadableAnswerError } from '../lusha/errors';
import type { BatchAnswer, WaterfallSign } from '../lusha/item-answers';
import { gatherRecords } from './found-records';
import { matchAnswers, strayRecords } from './match-answers';
import { RevealFailedError, type RevealError } from './resolution';
import type { BatchItem } from './reveal-batch';
import type { RevealChanges } from './reveal-store';
import type { GroupStamps, StoredMiss, StoredReveal } from './stored-reveal';
import type { Subject } from './subject';

/** What a batch's answer means for each item, and for the store. */
export interface BatchResult<R> {
  readonly changes: RevealChanges<R>;
  /** Why items could not be revealed, or not wholly, by the key they were asked under. */
  readonly failures: ReadonlyMap<string, RevealError>;
}

export interface BatchContext<R> {
  readonly now: number;
  /** Who asks, for the store. */
  readonly by: string;
  /** What the store has of this record, so that an answer about one group never erases another. */
  known(record: R): StoredReveal<R> | undefined;
  /** The id of the record that a key leads to. */
  owner(key: string): string | undefined;
}

/** Turns an answer into changes of the store. An item that is not in the answer was not found (contract 4.9). */
export function readBatch<Identifier, R extends { readonly id: string }, G extends string>(
  batch: readonly BatchItem<Identifier, R, G>[],
  answer: { readonly value: BatchAnswer<R>; readonly creditsCharged: number },
  subject: Subject<Identifier, R, G>,
  context: BatchContext<R>,
): BatchResult<R> {
  const failures = new Map<string, RevealError>();
  const misses: RevealChanges<R>['misses'][number][] = [];
  const { groups = [], preview = true } = batch[0] ?? {};
  const { waterfall } = answer.value;
  const found = gatherRecords(subject, groups, waterfall, (record) => context.known(record));
  const outcomes = matchAnswers(batch, answer.value, subject);
  const strays = strayRecords(outcomes, answer.value);
  batch.forEach((item, place) => {
    const { key } = item;
    const outcome = outcomes.get(place);
    switch (outcome?.kind) {
      case 'found':
        found.add(outcome.record, item);
        return;
      case 'failed':
        failures.set(key, new RevealFailedError(outcome.reason));
        return;
      case 'unreadable':
        failures.set(key, new UnreadableAnswerError('An entry without a record'));
        return;
      case 'restricted':
        misses.push(...missesOf(item, { miss: 'RESTRICTED', at: context.now }, subject));
        return;
      default:
        // A record that nobody can place may be the answer to any item that has none.
        if (outcome === undefined && strays.length > 0)
          failures.set(key, new UnreadableAnswerError('A record that names no item'));
        else if (item.known !== undefined)
          failures.set(key, new RevealFailedError('Lusha no longer has this record'));
        else misses.push(...missesOf(item, { miss: 'NOT_FOUND', at: context.now }, subject));
    }
  });
  for (const record of answer.value.unmatched) found.add(record, {});

  const records = found.list();
  const shares = shareCharge(
    answer.creditsCharged,
    records.map(({ filled }) => ({ groups: [...filled] })),
  );
  const owners = new Map(records.flatMap(({ record, keys }) => keys.map((key) => [key, record.id])));
  const reveals = records.map(({ known, record, keys, settled }, position) => {
    // From now on the row is known by its id as well.
    const asked = [...keys, subject.key({ id: record.id } as Identifier)];
    if (settled.size < groups.length) for (const key of asked) failures.set(key, unfinished(waterfall));
    const ids = [record.id, ...known.map((each) => each.record.id)];
    const all = new Set([
      ...known.flatMap((each) => keysOf(each, subject)),
      ...keys,
      ...subject.aliases(record),
    ]);
    // A key that leads to somebody else stays theirs: their row must not turn into a namesake's.
    const isForeign = (key: string): boolean =>
      !ids.includes(owners.get(key) ?? context.owner(key) ?? record.id);
    const disowned = [...all].filter(isForeign);
    const own = [...all].filter((key) => !disowned.includes(key));
    for (const key of own) owners.set(key, record.id);
    return {
      reveal: {
        record,
        groups: Object.assign(
          {},
          ...known.map((each) => each.groups),
          stamps(!preview, [...settled], context.now),
        ) as GroupStamps,
        credits: known.reduce((sum, { credits }) => sum + credits, 0) + (shares[position] ?? 0),
        by: context.by,
        ...(disowned.length === 0 ? {} : { disowned }),
      },
      keys: own,
    };
  });
  // An address that finds nobody may be on the record of somebody who was found by another name.
  const isMissed = ({ key, miss }: (typeof misses)[number]): boolean =>
    miss.miss === 'RESTRICTED' || !owners.has(key);
  return { changes: { reveals, misses: misses.filter(isMissed) }, failures };
}

/** A miss of an item: a person who has since been restricted is no longer found under any key. */
export function missesOf<Identifier, R, G extends string>(
  item: BatchItem<Identifier, R, G>,
  miss: StoredMiss,
  subject: Subject<Identifier, R, G>,
): RevealChanges<R>['misses'] {
  const former = item.known === undefined ? [] : keysOf(item.known, subject);
  return [...new Set([subject.key(item.identifier), ...former])].map((key) => ({ key, miss }));
}

/** Every key that leads to what is known. An answer may change what a person is called by; the old names stay. */
function keysOf<Identifier, R, G extends string>(
  { record, keys = [], disowned = [] }: StoredReveal<R>,
  subject: Subject<Identifier, R, G>,
): readonly string[] {
  return [...keys, ...subject.aliases(record)].filter((key) => !disowned.includes(key));
}

function stamps(full: boolean, groups: readonly string[], now: number): Record<string, number> {
  const names = full ? ['preview', 'full', ...groups] : ['preview'];
  return Object.fromEntries(names.map((name) => [name, now]));
}

function unfinished(waterfall: WaterfallSign | undefined): RevealError {
  return waterfall?.state === 'unpaid'
    ? new NoCreditsError('The waterfall ran out of credits')
    : new RevealFailedError('Lusha is still looking for more data');
}
