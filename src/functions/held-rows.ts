import { costAtMost, type Prices } from '../credits/prices';
import { openItems } from '../reveals/open-items';
import { batchesOf } from '../reveals/plan-batches';
import { pricedItem, signatureOf } from '../reveals/reveal-batch';
import { reveal, type RevealParts } from '../reveals/reveal';
import type { HeldRow } from '../reveals/held-list';
import type { Resolution } from '../reveals/resolution';

/** What revealing the held rows of one kind would ask and cost. */
export interface HeldQuote {
  /** Rows that would be asked about; those revealed in the meantime are not counted. */
  readonly rows: number;
  readonly requests: number;
  readonly costAtMost: number;
  readonly prices: Prices['source'];
}

/** What came of revealing held rows of one kind. */
export interface HeldOutcome {
  readonly found: number;
  readonly missing: number;
  readonly failed: readonly Extract<Resolution<unknown>, { readonly kind: 'failed' }>['error'][];
  /** Rows that still wait. */
  readonly left: readonly HeldRow[];
}

/** Everything to reveal held rows of one kind with; the key is that of whoever presses the button. */
export type HeldParts<Identifier, R, G extends string> = RevealParts<Identifier, R, G>;

/** Rows that want the same, so that they can travel together. */
interface AlikeRows<Identifier, G extends string> {
  readonly held: readonly HeldRow[];
  readonly rows: readonly (readonly Identifier[])[];
  readonly wanted: { readonly full: boolean; readonly groups: readonly G[] };
}

/** Needs a fresh state; asks nobody. */
export function quoteHeld<
  Identifier extends { readonly id?: string },
  R extends { readonly id: string },
  G extends string,
>(
  held: readonly HeldRow[],
  parts: Pick<HeldParts<Identifier, R, G>, 'subject' | 'store' | 'now' | 'spending'>,
): HeldQuote {
  const { subject, store, spending } = parts;
  const prices = spending.prices();
  let quote: HeldQuote = { rows: 0, requests: 0, costAtMost: 0, prices: prices.source };
  for (const { rows, wanted } of alike<Identifier, G>(held)) {
    const findings = store.find(rows.flatMap((row) => row.map((identifier) => subject.key(identifier))));
    // One step or two: a search and a reveal by id cost what the combined call does.
    const items = openItems({ rows, wanted }, { subject, findings, now: parts.now(), twoSteps: false });
    quote = {
      ...quote,
      rows: quote.rows + items.length,
      requests: quote.requests + batchesOf(items, signatureOf).length,
      costAtMost:
        quote.costAtMost +
        costAtMost(
          items.map((item) => pricedItem(item, subject)),
          prices,
        ),
    };
  }
  return quote;
}

/** Reveals held rows in calls of 100. Needs the document lock and a fresh state: it spends. */
export function revealHeld<
  Identifier extends { readonly id?: string },
  R extends { readonly id: string },
  G extends string,
>(held: readonly HeldRow[], deadline: number, parts: HeldParts<Identifier, R, G>): HeldOutcome {
  const outcome = {
    found: 0,
    missing: 0,
    failed: [] as HeldOutcome['failed'][number][],
    left: [] as HeldRow[],
  };
  for (const { held: rowsHeld, rows, wanted } of alike<Identifier, G>(held)) {
    reveal({ rows, wanted, deadline }, parts).forEach((answer, position) => {
      if (answer.kind === 'revealed') outcome.found += 1;
      else if (answer.kind === 'missing') outcome.missing += 1;
      else {
        outcome.failed.push(answer.error);
        const row = rowsHeld[position];
        if (row !== undefined) outcome.left.push(row);
      }
    });
  }
  return outcome;
}

function alike<Identifier, G extends string>(held: readonly HeldRow[]): readonly AlikeRows<Identifier, G>[] {
  const groups = new Map<string, HeldRow[]>();
  for (const row of held) {
    const name = JSON.stringify([row.full, row.groups]);
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    return [
      {
        held: rows,
        rows: rows.map(({ identifiers }) => identifiers as unknown as readonly Identifier[]),
        wanted: { full: first.full, groups: first.groups as readonly G[] },
      },
    ];
  });
}
