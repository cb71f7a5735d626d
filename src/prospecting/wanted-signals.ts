import { pricesOf } from '../credits/prices';
import { knownScores, missingScores, payForScores, scoresCost } from '../lists/pay-for-scores';
import {
  knownSignals,
  missingSignals,
  payForSignals,
  signalsCost,
  type SignalsQuestion,
} from '../lists/pay-for-signals';
import type { ListParts } from '../lists/pay-for-list';
import type { AccountUsage } from '../lusha/account';
import type { Signal } from '../lusha/signals/decode-signals';
import type { CompanySignalType, ContactSignalType } from '../lusha/signals/signal-types';
import type { FoundLists } from '../reveals/found-lists';
import type { SignalsRequest } from '../shared/signals-endpoints';

/** What is known of a record, with all that was wanted. */
export interface ToldRecord {
  /** Newest first. */
  readonly signals: readonly Signal[];
  /** From 0 to 1; undefined when Lusha has none, or none was wanted. */
  readonly score: number | undefined;
}

interface LookParts {
  readonly lists: Pick<FoundLists, 'findAll'>;
  readonly now: () => number;
  usage(): AccountUsage | undefined;
}

/** Those of the records of whom everything is known that was wanted; free. */
export function toldRecords(
  request: SignalsRequest,
  ids: readonly string[],
  { lists, now }: LookParts,
): ReadonlyMap<string, ToldRecord> {
  const signals = knownSignals(questionOf(request, ids), lists, now());
  const { kind } = request.rows;
  const scores = request.score ? knownScores({ kind, ids }, lists, now()) : undefined;
  const told = [...signals].filter(([id]) => scores === undefined || scores.has(id));
  return new Map(told.map(([id, some]) => [id, { signals: some, score: scores?.get(id) }]));
}

/** What asking costs at most. @param toSearch records that are not among the ids, for each has to be searched for */
export function askingCost(
  request: SignalsRequest,
  ids: readonly string[],
  toSearch: number,
  parts: LookParts,
): number {
  const { kind } = request.rows;
  const { lists, now } = parts;
  const usage = parts.usage();
  const { search, searchBlock } = pricesOf(usage, kind);
  const missing = missingSignals(questionOf(request, ids), lists, now(), usage);
  const scores = request.score ? missingScores({ kind, ids }, lists, now()).length + toSearch : 0;
  return (
    Math.ceil(toSearch / searchBlock) * search +
    signalsCost(kind, toSearch * request.types.length * request.most, usage) +
    missing.reduce((sum, { costAtMost }) => sum + costAtMost, 0) +
    scoresCost(kind, scores, usage)
  );
}

/** Asks about these records. With the document lock held: it spends. @throws as `payForSignals` */
export function payForWanted(
  request: SignalsRequest,
  ids: readonly string[],
  parts: ListParts & { usage(): AccountUsage | undefined },
): void {
  payForSignals(questionOf(request, ids), parts);
  if (request.score) payForScores({ kind: request.rows.kind, ids }, parts);
}

function questionOf({ rows, types, since, most }: SignalsRequest, ids: readonly string[]): SignalsQuestion {
  const wish = { ids, since, most };
  return rows.kind === 'person'
    ? { ...wish, kind: 'person', types: types as readonly ContactSignalType[] }
    : { ...wish, kind: 'company', types: types as readonly CompanySignalType[] };
}
