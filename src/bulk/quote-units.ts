import { costAtMost, type PricedItem, type Prices } from '../credits/prices';
import { MAX_ITEMS_PER_CALL } from '../lusha/identifiers';
import { openItems, type OpenItemsParts } from '../reveals/open-items';
import { batchesOf, standingOf } from '../reveals/plan-batches';
import { pricedItem, signatureOf } from '../reveals/reveal-batch';
import type { Subject } from '../reveals/subject';
import type { Wanted } from '../reveals/stored-reveal';

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
}

export type QuoteParts<Identifier, R, G extends string> = Omit<
  OpenItemsParts<Identifier, R>,
  'twoSteps' | 'subject'
> & { readonly subject: Pick<Subject<Identifier, R, G>, 'key' | 'contradicts' | 'charged'> };

/** Asks nobody. */
export function quoteUnits<
  Identifier extends { readonly id?: string },
  R extends { readonly id: string },
  G extends string,
>(
  units: readonly UnitToAsk<Identifier, G>[],
  prices: Prices,
  parts: QuoteParts<Identifier, R, G>,
): UnitsQuote {
  const { subject } = parts;
  const keys = units.map((unit) => keyOf(unit, parts));
  const seen = new Set<string>();
  const duplicates = units.map(({ rows }, position) => {
    const key = keys[position] ?? '';
    const count = seen.has(key) ? rows.length : rows.length - 1;
    seen.add(key);
    return count;
  });
  const items = groupsWanted(units).flatMap((alike) =>
    // One step or two: a search and a reveal by id cost what the combined call does.
    openItems(
      { rows: alike.map(({ identifiers }) => identifiers), wanted: alike[0]?.wanted ?? NOTHING_WANTED },
      { ...parts, twoSteps: false },
    ),
  );
  const priced = items.map((item): PricedItem => pricedItem(item, subject));
  return {
    knownRows: sum(units.map((unit) => (hasToBeAsked(unit, parts) ? 0 : unit.rows.length))),
    duplicateRows: sum(duplicates),
    toAsk: items.length,
    requests: batchesOf(items, signatureOf).length,
    costAtMost: costAtMost(priced, prices) + secondSearches(units, parts) * prices.search,
  };
}

/** Whether a unit would have to be asked about. */
export function hasToBeAsked<Identifier, R extends { readonly id: string }, G extends string>(
  unit: UnitToAsk<Identifier, G>,
  parts: QuoteParts<Identifier, R, G>,
): boolean {
  const { kind } = standing(unit, parts);
  return kind === 'ask' || kind === 'complete';
}

/** Units that want the same, so that they can travel together. */
export function groupsWanted<U extends UnitToAsk<unknown, string>>(
  units: readonly U[],
): readonly (readonly U[])[] {
  const groups = new Map<string, U[]>();
  for (const unit of units) {
    const name = JSON.stringify(unit.wanted);
    const known = groups.get(name);
    if (known === undefined) groups.set(name, [unit]);
    else known.push(unit);
  }
  return [...groups.values()];
}

const NOTHING_WANTED = { full: false, groups: [] };

/** Who is not found at first is looked for once more, in a call of its own that begins another block of results. */
function secondSearches<Identifier, R extends { readonly id: string }, G extends string>(
  units: readonly UnitToAsk<Identifier, G>[],
  parts: QuoteParts<Identifier, R, G>,
): number {
  const again = units.filter((unit) => unit.identifiers.length > 1 && standing(unit, parts).kind === 'ask');
  return Math.ceil(again.length / MAX_ITEMS_PER_CALL);
}

function standing<Identifier, R extends { readonly id: string }, G extends string>(
  { identifiers, wanted }: UnitToAsk<Identifier, G>,
  { subject, findings, now }: QuoteParts<Identifier, R, G>,
): ReturnType<typeof standingOf<Identifier, R>> {
  return standingOf(identifiers, subject, findings, wanted, now);
}

/** What tells people apart: their id where it is known, else how they are asked for. */
function keyOf<
  Identifier extends { readonly id?: string },
  R extends { readonly id: string },
  G extends string,
>(unit: UnitToAsk<Identifier, G>, parts: QuoteParts<Identifier, R, G>): string {
  const known = standing(unit, parts);
  if (known.kind === 'answered') return parts.subject.key({ id: known.reveal.record.id } as Identifier);
  if (known.kind === 'complete') return parts.subject.key({ id: known.known.record.id } as Identifier);
  return unit.identifiers.map((identifier) => parts.subject.key(identifier))[0] ?? '';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
