import type { AccountUsage } from '../lusha/account';
import { MAX_ITEMS_PER_CALL } from '../lusha/identifiers';
import type { FoundLists, RecordStores } from '../reveals/found-lists';
import { missingSignals, signalsCost, type SignalsQuestion } from './pay-for-signals';

/** Signals that formulas may not pay for now. */
export type HeldSignals = SignalsQuestion & {
  /** Store keys of records that have to be searched for first; their rows are held by themselves. */
  readonly keys: readonly string[];
};

interface HeldSignalsParts extends RecordStores {
  readonly lists: Pick<FoundLists, 'findAll'>;
  readonly now: () => number;
  usage(): AccountUsage | undefined;
}

/** The question about all records that are known by now; who was not found has no signals. */
export function heldQuestion(held: HeldSignals, parts: RecordStores): SignalsQuestion {
  const found = [...findKeys(held, parts).values()].flatMap((id) => (id === undefined ? [] : [id]));
  return { ...held, ids: [...new Set([...held.ids, ...found])] };
}

/** Who is still to be searched for counts as somebody with signals of every kind. */
export function quoteHeldSignals(
  held: HeldSignals,
  parts: HeldSignalsParts,
): { readonly requests: number; readonly cost: number } {
  const { kind, types, most } = held;
  const batches = missingSignals(heldQuestion(held, parts), parts.lists, parts.now(), parts.usage());
  const toSearch = [...findKeys(held, parts).values()].filter((id) => id === undefined).length;
  return {
    requests: batches.length + Math.ceil(toSearch / MAX_ITEMS_PER_CALL),
    cost: batches.reduce(
      (sum, { costAtMost }) => sum + costAtMost,
      signalsCost(kind, toSearch * types.length * most, parts.usage()),
    ),
  };
}

/** Ids by key, undefined for those that nobody has asked about yet; who is not there is left out. */
function findKeys(
  { kind, keys }: HeldSignals,
  { people, companies }: RecordStores,
): ReadonlyMap<string, string | undefined> {
  const findings = (kind === 'person' ? people : companies).store.find(keys);
  const ids = new Map<string, string | undefined>();
  for (const key of keys) {
    const finding = findings.get(key);
    if (finding === undefined) ids.set(key, undefined);
    else if (finding.kind === 'revealed') ids.set(key, finding.reveal.record.id);
  }
  return ids;
}
