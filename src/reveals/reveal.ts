import { CapReachedError, left } from '../credits/caps';
import { affordable } from '../credits/prices';
import type { Spending } from '../credits/spending';
import type { LushaClient, SettledCall } from '../lusha/client';
import { LegalBlockError, type LushaError } from '../lusha/errors';
import type { BatchAnswer } from '../lusha/item-answers';
import { batchesOf, standingOf } from './plan-batches';
import { callFor, readBatch, signatureOf, splitRefused, type BatchItem } from './reveal-batch';
import { RevealFailedError, type OpenRow, type Resolution, type RevealError } from './resolution';
import type { Finding, RevealStore } from './reveal-store';
import type { StoredReveal, Wanted } from './stored-reveal';
import type { Subject } from './subject';

/** One question: who, and everything needed to answer it. */
export interface RevealRequest<Identifier, G extends string> {
  /** For each row the ways to ask for it, the most reliable first; rows that mean the same are asked once. */
  readonly rows: readonly (readonly Identifier[])[];
  readonly wanted: Wanted<G>;
  /** Milliseconds since the epoch after which nothing more is sent. */
  readonly deadline: number;
}

export interface RevealParts<Identifier, R, G extends string> {
  readonly subject: Subject<Identifier, R, G>;
  readonly store: RevealStore<R>;
  /** Made when the first call is due. @throws when no key may be used */
  client(): LushaClient;
  now(): number;
  /** Who asks, for the store: a user id, or `formula`. */
  readonly by: string;
  readonly spending: Spending;
  /** Writes what the store and the ledger have noted. */
  commit(): void;
}

export type LookUpParts<Identifier, R, G extends string> = Pick<
  RevealParts<Identifier, R, G>,
  'subject' | 'store' | 'now'
>;

/** Answers from the store alone; rows that would have to be paid for stay open. */
export function lookUp<Identifier, R, G extends string>(
  request: RevealRequest<Identifier, G>,
  parts: LookUpParts<Identifier, R, G>,
  find: (keys: readonly string[]) => ReadonlyMap<string, Finding<R>> = (keys) => parts.store.find(keys),
): readonly (Resolution<R> | OpenRow<R>)[] {
  const { subject } = parts;
  const findings = find(request.rows.flatMap((row) => row.map((identifier) => subject.key(identifier))));
  return request.rows.map((row) => {
    const standing = standingOf(
      row,
      (identifier) => subject.key(identifier),
      findings,
      request.wanted,
      parts.now(),
    );
    if (standing.kind === 'answered') return { kind: 'revealed', reveal: standing.reveal };
    return standing.kind === 'missing' ? standing : { kind: 'open', known: standing.known };
  });
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
  const split: (readonly BatchItem<Identifier, R, G>[])[] = [];

  for (;;) {
    const batches = split.length > 0 ? split.splice(0) : batchesOf(affordableItems(openItems()), signatureOf);
    if (batches.length === 0) break;
    const calls = batches.map((batch) => callFor(batch, subject, wanted));
    parts.client().send(calls, deadline, (round) => {
      settle(batches, round);
    });
  }
  return rows.map(resolve);

  /** The rows that still have to be asked about, each identity once. */
  function openItems(): readonly BatchItem<Identifier, R, G>[] {
    const items = new Map<string, BatchItem<Identifier, R, G>>();
    for (const row of rows) {
      const standing = standingOf(row, keyOf, findings, wanted, parts.now());
      if (standing.kind === 'ask') {
        const reference = keyOf(standing.identifier);
        items.set(reference, { reference, identifier: standing.identifier, groups: wanted.groups });
      } else if (standing.kind === 'complete') {
        const identifier = { id: standing.known.record.id } as Identifier;
        const groups = standing.groups as readonly G[];
        items.set(keyOf(identifier), {
          reference: keyOf(identifier),
          identifier,
          known: standing.known,
          groups,
        });
      }
    }
    return [...items.values()].filter(({ reference }) => !errors.has(reference) && !answered.has(reference));
  }

  /** As many items as the caps allow even at full price; what was really charged may allow more next round. */
  function affordableItems(
    items: readonly BatchItem<Identifier, R, G>[],
  ): readonly BatchItem<Identifier, R, G>[] {
    const cap = parts.spending.cap();
    if (cap === undefined || items.length === 0) return items;
    const priced = items.map(({ identifier, groups }) => ({
      searched: !wanted.full || identifier.id === undefined,
      groups: subject.charged(groups, wanted.full),
    }));
    const count = affordable(priced, parts.spending.prices(), left(cap));
    if (count === 0)
      for (const { reference } of items) errors.set(reference, new CapReachedError(cap.name, cap.credits));
    return items.slice(0, count);
  }

  function settle(
    batches: readonly (readonly BatchItem<Identifier, R, G>[])[],
    round: readonly SettledCall<BatchAnswer<R>>[],
  ): void {
    for (const { index, outcome } of round) {
      const batch = batches[index] ?? [];
      if (!outcome.ok) {
        fail(batch, outcome.error);
        continue;
      }
      for (const { reference } of batch) answered.add(reference);
      const result = readBatch(batch, outcome, subject, { wanted, now: parts.now(), by: parts.by });
      store.save(result.changes);
      parts.spending.charged(outcome.creditsCharged);
      for (const [reference, reason] of result.failures) errors.set(reference, new RevealFailedError(reason));
      for (const { reveal: known, keys } of result.changes.reveals) {
        for (const key of keys) findings.set(key, { kind: 'revealed', reveal: known });
      }
      for (const { key, miss } of result.changes.misses) findings.set(key, { kind: 'missed', miss });
    }
    parts.commit();
  }

  function fail(batch: readonly BatchItem<Identifier, R, G>[], error: LushaError): void {
    const parted = splitRefused(batch, error);
    if (parted === undefined) {
      for (const item of batch) errors.set(item.reference, error);
      return;
    }
    split.push(...parted.again);
    if (error instanceof LegalBlockError) {
      const miss = { miss: 'RESTRICTED' as const, at: parts.now() };
      const misses = parted.refused.map((item) => ({ key: item.reference, miss }));
      store.save({ reveals: [], misses });
      for (const { key } of misses) findings.set(key, { kind: 'missed', miss });
    } else {
      for (const item of parted.refused) errors.set(item.reference, error);
    }
  }

  function resolve(row: readonly Identifier[]): Resolution<R> {
    const standing = standingOf(row, keyOf, findings, wanted, parts.now());
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
