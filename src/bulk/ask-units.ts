import { runProblem, wasKnownBefore, type UnitAnswer } from './unit-answer';
import { groupsWanted, type UnitToAsk } from './quote-units';
import { reveal, type RevealParts } from '../reveals/reveal';
import type { Resolution, RevealError } from '../reveals/resolution';

/** What came of a round's units: one answer each, in their order. */
export interface AskedUnits<R, G extends string> {
  readonly answers: readonly UnitAnswer<R, G>[];
  /** Units from the first on that are answered for good; the run goes on behind them. */
  readonly settled: number;
  /** Why the others are not. */
  readonly problem: RevealError | undefined;
}

/**
 * Answers units from the store, and from Lusha in calls of 100. Those that want the same travel together.
 * Call it with the document lock held and the store refreshed: it spends.
 */
export function askUnits<
  Identifier extends { readonly id?: string },
  R extends { readonly id: string },
  G extends string,
>(
  units: readonly UnitToAsk<Identifier, G>[],
  deadline: number,
  startedAt: number,
  parts: RevealParts<Identifier, R, G>,
): AskedUnits<R, G> {
  const resolutions = new Map<UnitToAsk<Identifier, G>, Resolution<R>>();
  for (const alike of groupsWanted(units)) {
    const [first] = alike;
    if (first === undefined) continue;
    const rows = alike.map(({ identifiers }) => identifiers);
    reveal({ rows, wanted: first.wanted, deadline }, parts).forEach((answer, position) => {
      const unit = alike[position];
      if (unit !== undefined) resolutions.set(unit, answer);
    });
  }
  const keysOf = ({ identifiers }: UnitToAsk<Identifier, G>): readonly string[] =>
    identifiers.map((identifier) => parts.subject.key(identifier));
  const findings = parts.store.find(units.flatMap(keysOf));
  const answers = units.map((unit): UnitAnswer<R, G> => {
    const answer = resolutions.get(unit) ?? { kind: 'missing', reason: 'NOT_FOUND' };
    const ofUnit = keysOf(unit).map((key) => findings.get(key));
    return {
      answer,
      wanted: unit.wanted,
      isFree: wasKnownBefore(answer, unit.wanted, ofUnit, startedAt),
    };
  });
  const problems = answers.map(({ answer }) => runProblem(answer));
  const unsettled = problems.findIndex((problem) => problem !== undefined);
  return {
    answers,
    settled: unsettled === -1 ? answers.length : unsettled,
    problem: problems[unsettled],
  };
}
