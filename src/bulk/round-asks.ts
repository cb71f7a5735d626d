import type { Prices } from '../credits/prices';
import type { RevealParts } from '../reveals/reveal';
import type { RunUnit } from './locate-rows';
import { hasToBeAsked, quoteUnits, type UnitToAsk, type UnitsQuote } from './quote-units';
import type { RoundLook } from './round-look';
import { readIdentity } from './row-identity';
import type { RunSubject } from './run-fields';
import type { RunRecord } from './run-record';
import { lackingIn } from './sort-rows';
import type { Wanted } from '../reveals/stored-reveal';
import type { LoggedRow } from './write-log';

const DAY_MS = 86_400_000;

/** A unit with what filling its rows needs, which a quote does not ask for. */
export interface AskedUnit<Identifier, G extends string> extends UnitToAsk<Identifier, G> {
  readonly needed: Wanted<G>;
}

/** What to ask about a unit; undefined when none of its rows is there, or they have all been filled meanwhile. */
export function askOf<Identifier, R, G extends string>(
  unit: RunUnit,
  look: RoundLook<R>,
  run: RunRecord,
  subject: RunSubject<Identifier, R, G>,
  leftover: readonly LoggedRow[],
): AskedUnit<Identifier, G> | undefined {
  const rows = look.located.get(unit.fingerprint) ?? [];
  const [first] = rows;
  if (first === undefined) return undefined;
  const { input } = readIdentity(first, (column) => look.cells.value(first, column), {
    roles: look.roles,
    read: (cells) => subject.readRow(cells),
  });
  if (input.kind !== 'asked') return undefined;
  const writtenBefore = leftover
    .filter(({ before }) => before === unit.fingerprint)
    .flatMap(({ cells }) => cells.map(({ column }) => column));
  const lacking = new Set(rows.flatMap((row) => lackingIn(row, look.cells, look.targets, run.write)));
  for (const { field, position, isOwn } of look.targets)
    if (!isOwn && writtenBefore.includes(position)) lacking.add(field);
  const here = new Set(look.targets.map(({ field }) => field));
  // A quote makes no columns: what has none is lacking in every row.
  const names = run.fields.filter((field) =>
    here.has(field) ? lacking.has(field) : run.mode === 'quote' && isData(field, subject),
  );
  if (names.length === 0) return undefined;
  const maxAge = run.write === 'older' ? { maxAgeMs: run.olderThanDays * DAY_MS } : {};
  const needed = { ...subject.wanted(names), ...maxAge };
  const wanted = run.mode === 'quote' ? { full: false, groups: [] } : needed;
  return { rows, identifiers: input.identifiers, wanted, needed };
}

function isData<Identifier, R, G extends string>(
  name: string,
  { fields }: RunSubject<Identifier, R, G>,
): boolean {
  return fields.some((field) => field.name === name && !field.isOwn);
}

/** After an interrupted round: whether its answers had not been stored. */
export function isAnythingToAsk<Identifier, R extends { readonly id: string }, G extends string>(
  asks: readonly (UnitToAsk<Identifier, G> | undefined)[],
  { subject, store }: RevealParts<Identifier, R, G>,
  now: number,
): boolean {
  const given = asks.filter((ask) => ask !== undefined);
  const findings = store.find(
    given.flatMap(({ identifiers }) => identifiers.map((identifier) => subject.key(identifier))),
  );
  return given.some((ask) => hasToBeAsked(ask, { subject, findings, now }));
}

/** What asking about them would cost at most now. */
export function quoteAsks<
  Identifier extends { readonly id?: string },
  R extends { readonly id: string },
  G extends string,
>(
  asks: readonly (UnitToAsk<Identifier, G> | undefined)[],
  prices: Prices,
  { subject, store }: Pick<RevealParts<Identifier, R, G>, 'subject' | 'store'>,
  now: number,
): UnitsQuote {
  const given = asks.filter((ask) => ask !== undefined);
  const keys = given.flatMap(({ identifiers }) => identifiers.map((identifier) => subject.key(identifier)));
  return quoteUnits(given, prices, { subject, findings: store.find(keys), now });
}

/** Answers at the positions of the units that they are for. */
export function spread<T>(asks: readonly unknown[], answers: readonly T[]): readonly (T | undefined)[] {
  const left = [...answers];
  return asks.map((ask) => (ask === undefined ? undefined : left.shift()));
}

/** Units up to the first that was asked about and has no answer. */
export function settledUnits(asks: readonly unknown[], settledAsks: number): number {
  let left = settledAsks;
  const end = asks.findIndex((ask) => ask !== undefined && (left -= 1) < 0);
  return end === -1 ? asks.length : end;
}
