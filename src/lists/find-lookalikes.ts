import type { AccountUsage } from '../lusha/account';
import { DedupeSessionError } from '../lusha/errors';
import { companyLookalikes, contactLookalikes, type Lookalikes } from '../lusha/lookalikes/lookalikes';
import { MOST_SEEDS } from '../lusha/lookalikes/seeds';
import { LIST_LIFETIME_MS, type FoundList } from '../reveals/found-list';
import type { RecordStores } from '../reveals/found-lists';
import type { RevealKinds } from '../reveals/reveal-store';
import { knownRecords, type KnownRecord } from './known-records';
import { listCost } from './list-prices';
import { knownChain, partKey, type Chain } from './lookalike-chain';
import { keysOfNamed, seedsOf, type Named } from './lookalike-seeds';
import { payForCall, type ListParts } from './pay-for-list';

/** Results of one answer at most (contract 6.3). */
const MOST_IN_ANSWER = 100;

export interface LookalikeQuestion {
  readonly seeds: Named;
  /** Who must not come; of the same kind. */
  readonly exclude: Named;
  /** Results wanted. */
  readonly count: number;
  /** A list that began longer ago is begun anew. */
  readonly maxAgeMs?: number | undefined;
}

export interface KnownLookalikes {
  /** The most alike first; no more than are wanted. */
  readonly records: readonly KnownRecord[];
  /** Whether asking would bring more of what is wanted. */
  readonly isWhole: boolean;
  readonly chain: Chain;
}

export interface LookalikeParts extends RecordStores {
  readonly now: () => number;
}

export interface LookalikePayer extends ListParts {
  usage(): AccountUsage | undefined;
}

/** What the file knows already; free. @param find a list by its key, of whatever age */
export function knownLookalikes(
  { seeds, exclude, count, maxAgeMs }: LookalikeQuestion,
  find: (key: string) => FoundList | undefined,
  parts: LookalikeParts,
): KnownLookalikes {
  const chain = knownChain(seeds, find, parts.now(), maxAgeMs);
  const unwanted = new Set(keysOfNamed(exclude));
  const records = knownRecords(seeds.kind, chain.ids, parts).filter(
    ({ keys }) => !keys.some((key) => unwanted.has(key)),
  );
  return {
    records: records.slice(0, count),
    isWhole: records.length >= count || !chain.hasMore,
    chain,
  };
}

/**
 * Pays for what is missing, in answers of at most 100. Each is stored before the next is asked for. Call it with
 * the document lock held: it spends.
 *
 * @returns whether Lusha had forgotten what it has shown before, so that the list was begun anew
 * @throws as `payForList`; what came until then is known
 */
export function payForLookalikes(
  question: LookalikeQuestion,
  parts: LookalikeParts & LookalikePayer,
): { readonly isRestarted: boolean } {
  let isRestarted = false;
  let shown = -1;
  parts.lists.refresh();
  for (;;) {
    const find = (key: string): FoundList | undefined => parts.lists.findAll([key]).get(key);
    const { records, isWhole, chain } = knownLookalikes(question, find, parts);
    // An answer that brought nobody who is wanted is not paid for again and again.
    if (isWhole || records.length === shown) return { isRestarted };
    shown = records.length;
    const limit = Math.min(MOST_IN_ANSWER, question.count - records.length);
    const last = chain.parts[chain.parts.length - 1];
    const isForgotten = last !== undefined && parts.now() - last.at >= LIST_LIFETIME_MS;
    const session = isForgotten ? undefined : last?.sessionId;
    try {
      payForPart(question, chain, { limit, session }, parts);
      isRestarted ||= isForgotten;
    } catch (error) {
      if (!(error instanceof DedupeSessionError) || session === undefined) throw error;
      payForPart(question, chain, { limit, session: undefined }, parts);
      isRestarted = true;
    }
  }
}

function payForPart(
  question: LookalikeQuestion,
  chain: Chain,
  { limit, session }: { readonly limit: number; readonly session: string | undefined },
  parts: LookalikePayer,
): void {
  const { kind } = question.seeds;
  const search = {
    limit,
    seeds: seedsOf(question.seeds),
    exclude: seedsOf(leftOut(question, chain, session !== undefined)),
    ...(session === undefined ? {} : { sessionId: session }),
  };
  const save = (
    { records, hasMore, sessionId }: Lookalikes<RevealKinds[typeof kind]>,
    credits: number,
  ): void => {
    const items = records.map(({ id }) => ({ id, has: [], offers: undefined }));
    const list = { kind, at: parts.now(), credits, by: parts.by, items, hasMore, sessionId };
    parts.lists.saveAll(kind, [{ key: partKey(question.seeds, chain.parts.length), list }], records);
  };
  if (kind === 'person') {
    const call = contactLookalikes(search);
    payForCall(call, listCost('lookalikeContact', limit, parts.usage()), parts, save);
  } else {
    const call = companyLookalikes(search);
    payForCall(call, listCost('lookalikeCompany', limit, parts.usage()), parts, save);
  }
}

/** With a session Lusha itself leaves out whom it has shown; without one, the last of them are named. */
function leftOut({ exclude }: LookalikeQuestion, chain: Chain, hasSession: boolean): Named {
  const shown = hasSession ? [] : [...chain.ids].reverse().map((id) => ({ id }));
  return {
    kind: exclude.kind,
    identifiers: [...shown, ...exclude.identifiers].slice(0, MOST_SEEDS),
  };
}
