import type { AccountUsage } from '../lusha/account';
import type { Call } from '../lusha/client';
import { MAX_ITEMS_PER_CALL } from '../lusha/identifiers';
import type { BatchAnswer } from '../lusha/item-answers';
import { byNewest, type RecordSignals, type Signal } from '../lusha/signals/decode-signals';
import type { CompanySignalType, ContactSignalType } from '../lusha/signals/signal-types';
import { companySignals, contactSignals, type SignalSearch } from '../lusha/signals/signals';
import type { FoundList } from '../reveals/found-list';
import type { FoundLists } from '../reveals/found-lists';
import { listsOfSignals, signalsFor, signalsKey, type SignalWish } from '../reveals/stored-signals';
import { listCost, SIGNAL_ACTIONS } from './list-prices';
import { payForCall, type ListParts } from './pay-for-list';
import { payInCalls } from './pay-in-calls';

/** Signals of each of these kinds of each of these records. */
export type SignalsQuestion = SignalWish & {
  /** Of records of the kind; any number of them. */
  readonly ids: readonly string[];
} & (
    | { readonly kind: 'person'; readonly types: readonly ContactSignalType[] }
    | { readonly kind: 'company'; readonly types: readonly CompanySignalType[] }
  );

/** Records that can be asked about in one call: all of them lack the same kinds, so nothing known is paid again. */
export interface SignalsBatch {
  readonly ids: readonly string[];
  readonly types: readonly string[];
  /** Lusha charges each signal that it finds (contract 8). */
  readonly costAtMost: number;
}

/** What so many signals cost. */
export function signalsCost(
  kind: SignalsQuestion['kind'],
  signals: number,
  usage: AccountUsage | undefined,
): number {
  return listCost(SIGNAL_ACTIONS[kind], signals, usage);
}

/** What is known of each record, newest first over all kinds; records that lack a kind are left out. */
export function knownSignals(
  question: SignalsQuestion,
  lists: Pick<FoundLists, 'findAll'>,
  now: number,
): ReadonlyMap<string, readonly Signal[]> {
  const find = finder(question, lists, now);
  const known = new Map<string, readonly Signal[]>();
  for (const id of question.ids) {
    const found = question.types.map((type) => find(id, type));
    const signals = found.flatMap((some) => some ?? []);
    if (found.includes(undefined)) continue;
    known.set(id, signals.sort(byNewest));
  }
  return known;
}

/** What Lusha has to be asked for, in calls of up to 100 records. */
export function missingSignals(
  question: SignalsQuestion,
  lists: Pick<FoundLists, 'findAll'>,
  now: number,
  usage: AccountUsage | undefined,
): readonly SignalsBatch[] {
  const find = finder(question, lists, now);
  const idsByTypes = new Map<string, { readonly types: readonly string[]; readonly ids: string[] }>();
  for (const id of new Set(question.ids)) {
    const types = question.types.filter((type) => find(id, type) === undefined);
    if (types.length === 0) continue;
    const name = types.join();
    const group = idsByTypes.get(name) ?? { types, ids: [] };
    group.ids.push(id);
    idsByTypes.set(name, group);
  }
  return [...idsByTypes.values()].flatMap(({ types, ids }) => {
    const calls = Math.ceil(ids.length / MAX_ITEMS_PER_CALL);
    return Array.from({ length: calls }, (_, call) => {
      const some = ids.slice(call * MAX_ITEMS_PER_CALL, (call + 1) * MAX_ITEMS_PER_CALL);
      return {
        ids: some,
        types,
        costAtMost: signalsCost(question.kind, some.length * types.length * question.most, usage),
      };
    });
  });
}

/**
 * Asks once for all that is not known, and stores each answer before the next is asked for. Records that Lusha fails
 * on are not stored. Call it with the document lock held: it spends.
 *
 * @returns what was charged
 * @throws CapReachedError before the call that would pass a cap, see `payInCalls`; earlier answers are stored
 * @throws LushaError LostListError when an answer may have been charged although it did not come
 */
export function payForSignals(
  question: SignalsQuestion,
  parts: ListParts & { usage(): AccountUsage | undefined },
): number {
  parts.lists.refresh();
  const { kind, most } = question;
  const missing = missingSignals(question, parts.lists, parts.now(), parts.usage());
  return missing.reduce((sum, { ids, types }) => {
    const cost = (records: number): number => signalsCost(kind, records * types.length * most, parts.usage());
    const pay = (some: readonly string[], costAtMost: number): number =>
      payForBatch(question, { ids: some, types, costAtMost }, parts);
    return sum + payInCalls(ids, cost, parts, pay);
  }, 0);
}

function payForBatch(question: SignalsQuestion, batch: SignalsBatch, parts: ListParts): number {
  const { lists, by, now } = parts;
  const { kind, since, most } = question;
  return payForCall(callFor(question, batch), batch.costAtMost, parts, (answer, credits) => {
    const outcomes = batch.ids.map((id, place) => ({ id, outcome: answer.items.get(place) }));
    const settled = outcomes.filter(
      ({ outcome }) => outcome?.kind !== 'failed' && outcome?.kind !== 'unreadable',
    );
    const came = outcomes.flatMap(({ outcome }) => (outcome?.kind === 'found' ? [outcome.record] : []));
    const records = [...came, ...answer.unmatched];
    const ids = [...new Set([...settled, ...records].map(({ id }) => id))];
    const { types } = batch;
    const earlier = lists.findAll(ids.flatMap((id) => types.map((type) => signalsKey(kind, id, type))));
    const told = { kind, at: now(), by, credits, since, most, types, ids, records };
    lists.saveAll(kind, listsOfSignals(told, earlier), []);
    return credits;
  });
}

function callFor(question: SignalsQuestion, { ids, types }: SignalsBatch): Call<BatchAnswer<RecordSignals>> {
  const search = { ids, startDate: question.since, maxResultsPerSignal: question.most };
  return question.kind === 'person'
    ? contactSignals({ ...search, types } as SignalSearch<ContactSignalType>)
    : companySignals({ ...search, types } as SignalSearch<CompanySignalType>);
}

function finder(
  question: SignalsQuestion,
  lists: Pick<FoundLists, 'findAll'>,
  now: number,
): (id: string, type: string) => readonly Signal[] | undefined {
  const { kind, ids, types } = question;
  const key = (id: string, type: string): string => signalsKey(kind, id, type);
  const stored: ReadonlyMap<string, FoundList> = lists.findAll(
    ids.flatMap((id) => types.map((type) => key(id, type))),
  );
  return (id, type) => signalsFor(stored.get(key(id, type)), question, now);
}
