import { costAtMost, type Prices } from '../credits/prices';
import { batchesOf, standingOf, type Standing } from '../reveals/plan-batches';
import type { Finding } from '../reveals/reveal-store';
import type { Wanted } from '../reveals/stored-reveal';
import type { Subject } from '../reveals/subject';
import { MAX_ITEMS_PER_CALL } from '../lusha/identifiers';

/** One identity of a run, with the rows that it stands in. */
export interface UnitToAsk<Identifier, G extends string> {
  readonly rows: readonly number[];
  readonly identifiers: readonly Identifier[];
  readonly wanted: Wanted<G>;
}

/** What asking about units would take, by the store alone. */
export interface UnitsQuote {
  /** Rows that the store answers. */
  readonly knownRows: number;
  /** Rows about somebody who stands further up as well. */
  readonly duplicateRows: number;
  /** People or companies to ask about. */
  readonly toAsk: number;
  readonly requests: number;
  readonly costAtMost: number;
  /** What of that the search costs at most. */
  readonly searchAtMost: number;
}

interface PricedItem {
  readonly searched: boolean;
  readonly groups: readonly string[];
  readonly identifiers: number;
}

/** Asks nobody. */
export function quoteUnits<Identifier extends { readonly id?: string }, R, G extends string>(
  units: readonly UnitToAsk<Identifier, G>[],
  parts: {
    readonly subject: Subject<Identifier, R, G>;
    readonly findings: ReadonlyMap<string, Finding<R>>;
    readonly prices: Prices;
    readonly now: number;
  },
): UnitsQuote {
  const { subject, prices } = parts;
  const items = new Map<string, PricedItem>();
  const seen = new Set<string>();
  let [knownRows, duplicateRows] = [0, 0];
  for (const unit of units) {
    const standing = standingOfUnit(unit, parts);
    const key = keyOfUnit(unit, standing, subject);
    duplicateRows += seen.has(key) ? unit.rows.length : unit.rows.length - 1;
    seen.add(key);
    if (standing.kind === 'ask' || standing.kind === 'complete') {
      items.set(key, pricedItem(unit, standing, subject));
    } else knownRows += unit.rows.length;
  }
  const batches = batchesOf(
    [...items.values()],
    ({ searched, groups }) => `${String(searched)} ${groups.join()}`,
  );
  const cost = batches.reduce((sum, batch) => sum + costAtMost(batch, prices), 0);
  const search = batches.reduce(
    (sum, batch) => sum + Math.ceil(batch.filter(({ searched }) => searched).length / prices.searchBlock),
    0,
  );
  // Who is not found at first is looked for once more, in a call of its own that begins another block.
  const again = Math.ceil(
    [...items.values()].filter(({ identifiers }) => identifiers > 1).length / MAX_ITEMS_PER_CALL,
  );
  return {
    knownRows,
    duplicateRows,
    toAsk: items.size,
    requests: batches.length,
    costAtMost: cost + again * prices.search,
    searchAtMost: (search + again) * prices.search,
  };
}

/** Whether a unit would have to be asked about. */
export function hasToBeAsked<Identifier, R, G extends string>(
  unit: UnitToAsk<Identifier, G>,
  parts: {
    readonly subject: Subject<Identifier, R, G>;
    readonly findings: ReadonlyMap<string, Finding<R>>;
    readonly now: number;
  },
): boolean {
  const { kind } = standingOfUnit(unit, parts);
  return kind === 'ask' || kind === 'complete';
}

function standingOfUnit<Identifier, R, G extends string>(
  { identifiers, wanted }: UnitToAsk<Identifier, G>,
  {
    subject,
    findings,
    now,
  }: {
    readonly subject: Subject<Identifier, R, G>;
    readonly findings: ReadonlyMap<string, Finding<R>>;
    readonly now: number;
  },
): Standing<Identifier, R> {
  return standingOf(identifiers, (identifier) => subject.key(identifier), findings, wanted, now);
}

function keyOfUnit<Identifier, R, G extends string>(
  { identifiers }: UnitToAsk<Identifier, G>,
  standing: Standing<Identifier, R>,
  subject: Subject<Identifier, R, G>,
): string {
  if (standing.kind === 'answered') return subject.key({ id: idOf(standing.reveal.record) } as Identifier);
  if (standing.kind === 'complete') return subject.key({ id: idOf(standing.known.record) } as Identifier);
  const [first] = identifiers;
  return first === undefined ? '' : subject.key(first);
}

function idOf(record: unknown): string {
  return String((record as { readonly id?: unknown }).id);
}

function pricedItem<Identifier extends { readonly id?: string }, R, G extends string>(
  { identifiers, wanted }: UnitToAsk<Identifier, G>,
  standing: Extract<Standing<Identifier, R>, { readonly kind: 'ask' | 'complete' }>,
  subject: Subject<Identifier, R, G>,
): PricedItem {
  if (standing.kind === 'complete') {
    const groups = subject.charged(standing.groups as readonly G[], wanted.full);
    return { searched: !wanted.full, groups, identifiers: 1 };
  }
  return {
    searched: !wanted.full || standing.identifier.id === undefined,
    groups: subject.charged(wanted.groups, wanted.full),
    identifiers: identifiers.length,
  };
}
