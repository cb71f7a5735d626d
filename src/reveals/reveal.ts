import { callsSideBySide, CapReachedError, left } from '../credits/caps';
import { affordable, costAtMost, type PricedItem } from '../credits/prices';
import type { Spending } from '../credits/spending';
import type { WaterfallWatch } from '../settings/waterfall-watch';
import type { LushaClient, SettledCall } from '../lusha/client';
import { LegalBlockError, type LushaError } from '../lusha/errors';
import type { Offers } from '../lusha/offers';
import type { BatchAnswer } from '../lusha/item-answers';
import type { LookUpParts, RevealRequest } from './look-up';
import { openItems } from './open-items';
import { batchesOf, standingOf } from './plan-batches';
import { missesOf, readBatch } from './read-batch';
import { createRefusedParts } from './refused-parts';
import { callFor, pricedItem, signatureOf, type BatchItem } from './reveal-batch';
import { RevealFailedError, type Resolution, type RevealError } from './resolution';
import type { Finding } from './reveal-store';
import type { StoredMiss, StoredReveal } from './stored-reveal';

const RESTRICTED_AMONG = 'Lusha may not disclose one of the records it was asked for together with this one';

/** Everything that asking Lusha takes. */
export interface RevealParts<Identifier, R, G extends string> extends LookUpParts<Identifier, R, G> {
  /** Made when the first call is due. @throws when no key may be used */
  client(): LushaClient;
  /** Who asks, for the store: a user id, or `formula`. */
  readonly by: string;
  readonly spending: Spending;
  readonly waterfall: WaterfallWatch;
  /** Told what Lusha wants for what it could reveal of a record that a search has found. */
  offered?(id: string, offers: Offers): void;
  /** Writes what the store and the ledger have noted. */
  commit(): void;
}

/**
 * Answers every row: from the store, else from Lusha in calls of 100, storing each answer before anything else
 * is done with it. Call it with the document lock held and the store refreshed: it spends.
 */
export function reveal<
  Identifier extends { readonly id?: string },
  R extends { readonly id: string },
  G extends string,
>(request: RevealRequest<Identifier, G>, parts: RevealParts<Identifier, R, G>): readonly Resolution<R>[] {
  const { subject, store } = parts;
  const { rows, wanted, deadline } = request;
  const keyOf = (identifier: Identifier): string => subject.key(identifier);
  const findings = new Map<string, Finding<R>>(store.find(rows.flatMap((row) => row.map(keyOf))));
  /** Why a row cannot be answered now, by the key it was asked under. */
  const errors = new Map<string, RevealError>();
  /** What was asked and answered; nothing is asked twice, whatever the answer was. */
  const answered = new Set<string>();
  const refusedParts = createRefusedParts<BatchItem<Identifier, R, G>>();

  for (;;) {
    const batches = nextBatches();
    if (batches.length === 0) break;
    const calls = batches.map((batch) => callFor(batch, subject));
    parts.client().send(calls, deadline, (round) => {
      settle(batches, round);
    });
  }
  return rows.map(resolve);

  /**
   * What is to be asked at once: as many items as the caps allow even at full price, in as many calls as may go
   * side by side. What was really charged decides about the rest.
   */
  function nextBatches(): readonly (readonly BatchItem<Identifier, R, G>[])[] {
    const items = itemsToAsk();
    const cap = parts.spending.cap();
    if (cap === undefined || items.length === 0) return batchesOf(items, batchKey);
    const prices = parts.spending.prices();
    const priced = (batch: readonly BatchItem<Identifier, R, G>[]): readonly PricedItem[] =>
      batch.map((item) => pricedItem(item, subject, batchKey(item)));
    const count = affordable(priced(items), prices, left(cap));
    if (count === 0) for (const { key } of items) errors.set(key, new CapReachedError(cap.name, cap.credits));
    const batches = batchesOf(items.slice(0, count), batchKey);
    const costs = batches.map((batch) => costAtMost(priced(batch), prices));
    return batches.slice(0, callsSideBySide(costs, left(cap)));
  }

  /** Items that are asked for alike travel together, unless a batch of theirs was refused. */
  function batchKey(item: BatchItem<Identifier, R, G>): string {
    return `${signatureOf(item)} ${refusedParts.partOf(item)}`;
  }

  /**
   * The combined call cannot switch the Data Waterfall off (contract 4.5). On an account where it runs although
   * the setting is off, the search and the reveal are two steps: the reveal goes by id, where it can.
   */
  function itemsToAsk(): readonly BatchItem<Identifier, R, G>[] {
    const twoSteps = wanted.full && parts.waterfall.isUnwanted();
    return openItems(request, { subject, findings, now: parts.now(), twoSteps }).filter(
      ({ key }) => !errors.has(key) && !answered.has(key),
    );
  }

  function settle(
    batches: readonly (readonly BatchItem<Identifier, R, G>[])[],
    round: readonly SettledCall<BatchAnswer<R>>[],
  ): void {
    for (const { index, outcome } of round) refusedParts.note(batches[index] ?? [], outcome.ok);
    for (const { index, outcome } of round) {
      const batch = batches[index] ?? [];
      if (!outcome.ok) {
        parts.spending.charged(outcome.creditsCharged ?? 0);
        fail(batch, outcome.error);
        continue;
      }
      const { value, creditsCharged = mostFor(batch, value) } = outcome;
      for (const { key } of batch) answered.add(key);
      if (value.waterfall !== undefined) parts.waterfall.seen();
      const result = readBatch(batch, { value, creditsCharged }, subject, {
        now: parts.now(),
        by: parts.by,
        known: ({ id }) => knownUnder(keyOf({ id } as Identifier)),
        owner: (key) => knownUnder(key)?.record.id,
      });
      store.save(result.changes);
      for (const item of value.items.values())
        if (item.kind === 'found' && item.offers !== undefined) parts.offered?.(item.record.id, item.offers);
      parts.spending.charged(creditsCharged);
      for (const [key, error] of result.failures) errors.set(key, error);
      for (const { reveal: known, keys } of result.changes.reveals) {
        for (const key of keys) findings.set(key, { kind: 'revealed', reveal: known });
      }
      for (const { key, miss } of result.changes.misses) findings.set(key, { kind: 'missed', miss });
    }
    parts.commit();
  }

  /** What an answer that does not say so can have cost: spending that nobody saw must not pass a cap. */
  function mostFor(batch: readonly BatchItem<Identifier, R, G>[], value: BatchAnswer<R>): number {
    const found =
      [...value.items.values()].filter(({ kind }) => kind === 'found').length + value.unmatched.length;
    const priced = batch.slice(0, found).map((item) => pricedItem(item, subject));
    return costAtMost(priced, parts.spending.prices());
  }

  function knownUnder(key: string): StoredReveal<R> | undefined {
    const finding = findings.get(key) ?? store.find([key]).get(key);
    return finding?.kind === 'revealed' ? finding.reveal : undefined;
  }

  function fail(batch: readonly BatchItem<Identifier, R, G>[], error: LushaError): void {
    const refused = refusedParts.split(batch, error, parts.client().callsLeft());
    if (error instanceof LegalBlockError && refused !== undefined) {
      const restricted: StoredMiss = { miss: 'RESTRICTED', at: parts.now() };
      const misses = refused.flatMap((item) => missesOf(item, restricted, subject));
      for (const { key } of refused) answered.add(key);
      store.save({ reveals: [], misses });
      for (const { key, miss } of misses) findings.set(key, { kind: 'missed', miss });
      return;
    }
    // Nobody knows which of them may not be disclosed, so none of them is remembered for it.
    const cause = error instanceof LegalBlockError ? new RevealFailedError(RESTRICTED_AMONG) : error;
    for (const { key } of refused ?? batch) errors.set(key, cause);
  }

  function resolve(row: readonly Identifier[]): Resolution<R> {
    const standing = standingOf(row, subject, findings, wanted, parts.now());
    switch (standing.kind) {
      case 'answered':
        return { kind: 'revealed', reveal: standing.reveal };
      case 'missing':
        return standing;
      case 'ask':
        return failed(errors.get(keyOf(standing.identifier)));
      case 'complete':
        return failed(errors.get(keyOf({ id: standing.known.record.id } as Identifier)), standing.known);
    }
  }

  function failed(error: RevealError | undefined, known?: StoredReveal<R>): Resolution<R> {
    return {
      kind: 'failed',
      error: error ?? new RevealFailedError('Lusha gave no answer for this row'),
      known,
    };
  }
}
