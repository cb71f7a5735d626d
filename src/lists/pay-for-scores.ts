import type { AccountUsage } from '../lusha/account';
import { companySignalScores, contactSignalScores, type ScoreOutcome } from '../lusha/signals/signal-scores';
import type { KeyedList } from '../reveals/found-list';
import type { FoundLists } from '../reveals/found-lists';
import { scoreKey, SIGNALS_LIFETIME_MS } from '../reveals/stored-signals';
import { listCost, SCORE_ACTIONS } from './list-prices';
import { payForCall, type ListParts } from './pay-for-list';
import { payInCalls } from './pay-in-calls';

/** How much happens around each of these records. */
export interface ScoresQuestion {
  readonly kind: 'person' | 'company';
  readonly ids: readonly string[];
}

/** What so many scores cost. */
export function scoresCost(
  kind: ScoresQuestion['kind'],
  scores: number,
  usage: AccountUsage | undefined,
): number {
  return listCost(SCORE_ACTIONS[kind], scores, usage);
}

/** Scores from 0 to 1 by id, undefined where Lusha has none; those that are not known, or too old, are left out. */
export function knownScores(
  { kind, ids }: ScoresQuestion,
  lists: Pick<FoundLists, 'findAll'>,
  now: number,
): ReadonlyMap<string, number | undefined> {
  const stored = lists.findAll(ids.map((id) => scoreKey(kind, id)));
  const known = new Map<string, number | undefined>();
  for (const id of ids) {
    const list = stored.get(scoreKey(kind, id));
    if (list !== undefined && now - list.at < SIGNALS_LIFETIME_MS) known.set(id, list.items[0]?.score);
  }
  return known;
}

/** Records that Lusha has to be asked about. */
export function missingScores(
  question: ScoresQuestion,
  lists: Pick<FoundLists, 'findAll'>,
  now: number,
): readonly string[] {
  const known = knownScores(question, lists, now);
  return [...new Set(question.ids)].filter((id) => !known.has(id));
}

/**
 * Asks once for all that is not known, and stores each answer before the next is asked for. Call it with the
 * document lock held: it spends.
 *
 * @returns what was charged
 * @throws as `payForSignals`
 */
export function payForScores(
  question: ScoresQuestion,
  parts: ListParts & { usage(): AccountUsage | undefined },
): number {
  const { kind } = question;
  const { lists, by } = parts;
  lists.refresh();
  const cost = (scores: number): number => scoresCost(kind, scores, parts.usage());
  return payInCalls(missingScores(question, lists, parts.now()), cost, parts, (ids, costAtMost) => {
    const records = ids.map((id) => ({ id }));
    const call = kind === 'person' ? contactSignalScores(records) : companySignalScores(records);
    return payForCall(call, costAtMost, parts, (scores, credits) => {
      const told = ids.flatMap((id, place) => {
        const score = scoreOf(scores.get(place));
        return score === undefined ? [] : [{ id, score }];
      });
      const list = { kind, at: parts.now(), by, credits: credits / Math.max(1, told.length) };
      const keyed = told.map(({ id, score }): KeyedList => {
        const items = [{ id, has: [], offers: undefined, ...score }];
        return { key: scoreKey(kind, id), list: { ...list, items } };
      });
      lists.saveAll(kind, keyed, []);
      return credits;
    });
  });
}

/** Undefined for a record that Lusha failed on, which is asked for again. */
function scoreOf(outcome: ScoreOutcome | undefined): { readonly score?: number } | undefined {
  if (outcome?.kind === 'found') return { score: outcome.record.score };
  return outcome?.kind === 'failed' || outcome?.kind === 'unreadable' ? undefined : {};
}
