import { shareCharge } from '../credits/share-charge';
import type { Call } from '../lusha/client';
import { LegalBlockError, NoCreditsError, RefusedRequestError, type LushaError } from '../lusha/errors';
import type { BatchAnswer, WaterfallSign } from '../lusha/item-answers';
import { RevealFailedError, type RevealError } from './resolution';
import type { RevealChanges } from './reveal-store';
import type { StoredMiss, StoredReveal } from './stored-reveal';
import type { Subject } from './subject';

/** One identity to be asked about; `known` when it is to be completed by its id. */
export interface BatchItem<Identifier, R, G extends string> {
  /** Names the item in the request and finds it in the answer. */
  readonly reference: string;
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
  const ids = batch.map((item) => item.identifier.id).filter((id) => id !== undefined);
  if (batch.some((item) => item.preview)) return subject.preview(batch);
  return ids.length === batch.length ? subject.revealById(ids, groups) : subject.reveal(batch, groups);
}

/** What a batch's answer means for each item, and for the store. */
export interface BatchResult<R> {
  readonly changes: RevealChanges<R>;
  /** Why items could not be revealed, or not wholly, by reference. */
  readonly failures: ReadonlyMap<string, RevealError>;
}

export interface BatchContext<R> {
  readonly now: number;
  /** Who asks, for the store. */
  readonly by: string;
  /** What the store has of this record, so that an answer about one group never erases another. */
  known(record: R): StoredReveal<R> | undefined;
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
  const found: { record: R; keys: string[]; groups: readonly G[] }[] = [];
  const { groups = [], preview = true } = batch[0] ?? {};
  const { waterfall } = answer.value;
  for (const item of batch) {
    const id = item.identifier.id;
    const outcome =
      answer.value.items.get(item.reference) ?? (id === undefined ? undefined : answer.value.items.get(id));
    const key = subject.key(item.identifier);
    if (outcome?.kind === 'found') {
      const settled = item.groups.filter((group) => isFinal(outcome.record, group, waterfall));
      found.push({ record: outcome.record, keys: [key], groups: settled });
      if (settled.length < item.groups.length) {
        // From now on the row is known by its id as well.
        const byId = subject.key({ id: outcome.record.id } as Identifier);
        for (const reference of [item.reference, byId]) failures.set(reference, unfinished(waterfall));
      }
    } else if (outcome?.kind === 'failed')
      failures.set(item.reference, new RevealFailedError(outcome.reason));
    else if (item.known !== undefined && outcome?.kind !== 'restricted') {
      failures.set(item.reference, new RevealFailedError('Lusha no longer has this record'));
    } else {
      const miss = outcome?.kind === 'restricted' ? 'RESTRICTED' : 'NOT_FOUND';
      misses.push(...missesOf(item, { miss, at: context.now }, subject));
    }
  }
  for (const record of answer.value.unmatched) {
    found.push({ record, keys: [], groups: groups.filter((group) => isFinal(record, group, waterfall)) });
  }
  const shares = shareCharge(
    answer.creditsCharged,
    found.map(({ record, groups: asked }) => ({ groups: asked.filter((group) => hasData(record, group)) })),
  );
  const reveals = found.map(({ record, groups: asked, keys }, position) => {
    const known = context.known(record);
    const merged = subject.merge(known?.record, record, asked);
    return {
      reveal: {
        record: merged,
        groups: { ...known?.groups, ...stamps(!preview, asked, context.now) },
        credits: (known?.credits ?? 0) + (shares[position] ?? 0),
        by: context.by,
      },
      keys: [...(known?.keys ?? []), ...keys, ...subject.aliases(merged)],
    };
  });
  return { changes: { reveals, misses }, failures };
}

/** A miss of an item: a person who has since been restricted is no longer found under any key. */
export function missesOf<Identifier, R, G extends string>(
  item: BatchItem<Identifier, R, G>,
  miss: StoredMiss,
  subject: Subject<Identifier, R, G>,
): RevealChanges<R>['misses'] {
  const { known } = item;
  const former = known === undefined ? [] : [...(known.keys ?? []), ...subject.aliases(known.record)];
  return [...new Set([subject.key(item.identifier), ...former])].map((key) => ({ key, miss }));
}

/**
 * How a refused batch can go on: without the items that Lusha named, or in halves when one unnamed item blocks
 * the rest. Refusals cost nothing. Undefined when the error holds for the whole batch.
 */
export function splitRefused<T>(
  batch: readonly T[],
  error: LushaError,
): { readonly refused: readonly T[]; readonly again: readonly (readonly T[])[] } | undefined {
  if (error instanceof RefusedRequestError && error.items.some((position) => position < batch.length)) {
    const refused = batch.filter((_, position) => error.items.includes(position));
    const others = batch.filter((_, position) => !error.items.includes(position));
    return { refused, again: others.length === 0 ? [] : [others] };
  }
  if (error instanceof LegalBlockError) {
    if (batch.length === 1) return { refused: batch, again: [] };
    const middle = Math.ceil(batch.length / 2);
    return { refused: [], again: [batch.slice(0, middle), batch.slice(middle)] };
  }
  return undefined;
}

function stamps(full: boolean, groups: readonly string[], now: number): Record<string, number> {
  const names = full ? ['preview', 'full', ...groups] : ['preview'];
  return Object.fromEntries(names.map((name) => [name, now]));
}

/** Whether a group's emptiness can be believed: with the waterfall at work, data may be missing for another cause. */
function isFinal(record: unknown, group: string, waterfall: WaterfallSign | undefined): boolean {
  return waterfall === undefined || waterfall.state === 'done' || hasData(record, group);
}

function unfinished(waterfall: WaterfallSign | undefined): RevealError {
  return waterfall?.state === 'unpaid'
    ? new NoCreditsError('The waterfall ran out of credits')
    : new RevealFailedError('Lusha is still looking for more data');
}

/** Whether a revealed group held anything, which is what Lusha charges for. */
function hasData(record: unknown, group: string): boolean {
  const value = (record as Readonly<Record<string, unknown>>)[group];
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}
