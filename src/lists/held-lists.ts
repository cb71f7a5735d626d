import { LushaError } from '../lusha/errors';
import { CapReachedError } from '../credits/caps';
import type { FoundList } from '../reveals/found-list';
import type { HeldList } from '../reveals/held-lists';
import {
  companiesPerRequest,
  groupKeys,
  groupsCost,
  knownGroups,
  payForGroups,
  type GroupQuestion,
} from './find-buying-groups';
import {
  knownLookalikes,
  payForLookalikes,
  type LookalikeParts,
  type LookalikePayer,
  type LookalikeQuestion,
} from './find-lookalikes';
import { heldQuestion, quoteHeldSignals, type HeldSignals } from './held-signals';
import { listCost } from './list-prices';
import { payForSignals } from './pay-for-signals';

/** What paying for held lists would ask and cost. */
export interface HeldListsQuote {
  /** Lists that are not known by now. */
  readonly lists: number;
  readonly requests: number;
  readonly costAtMost: number;
}

/** What came of paying for them. */
export interface HeldListsOutcome {
  readonly found: number;
  readonly failed: readonly (LushaError | CapReachedError)[];
  /** Those that still wait. */
  readonly left: readonly HeldList[];
}

export type HeldListsParts = LookalikeParts & LookalikePayer;

/** Results of one answer of lookalikes (contract 6.3). */
const MOST_IN_ANSWER = 100;

/** Needs a fresh state; asks nobody. */
export function quoteHeldLists(held: readonly HeldList[], parts: HeldListsParts): HeldListsQuote {
  const quotes = held.map((list) => quoteOf(list, parts)).filter(({ requests }) => requests > 0);
  return {
    lists: quotes.length,
    requests: quotes.reduce((sum, { requests }) => sum + requests, 0),
    costAtMost: quotes.reduce((sum, { cost }) => sum + cost, 0),
  };
}

/** Pays for held lists, one after the other. Needs the document lock: it spends. */
export function payForHeldLists(held: readonly HeldList[], parts: HeldListsParts): HeldListsOutcome {
  const failed: HeldListsOutcome['failed'][number][] = [];
  const left: HeldList[] = [];
  let found = 0;
  for (const list of held) {
    if (quoteOf(list, parts).requests === 0) continue;
    try {
      payFor(list, parts);
      found += 1;
    } catch (error) {
      if (!(error instanceof LushaError || error instanceof CapReachedError)) throw error;
      failed.push(error);
      left.push(list);
    }
  }
  return { found, failed, left };
}

function payFor({ what, question }: HeldList, parts: HeldListsParts): void {
  if (what === 'lookalikes') payForLookalikes(question as LookalikeQuestion, parts);
  else if (what === 'buying groups') payForGroups(question as GroupQuestion, parts);
  else payForSignals(heldQuestion(question as HeldSignals, parts), parts);
}

function quoteOf({ what, question }: HeldList, parts: HeldListsParts): { requests: number; cost: number } {
  const usage = parts.usage();
  if (what === 'lookalikes') {
    const asked = question as LookalikeQuestion;
    const find = (key: string): FoundList | undefined => parts.lists.findAll([key]).get(key);
    const { records, isWhole } = knownLookalikes(asked, find, parts);
    const missing = isWhole ? 0 : asked.count - records.length;
    const action = asked.seeds.kind === 'person' ? 'lookalikeContact' : 'lookalikeCompany';
    return { requests: Math.ceil(missing / MOST_IN_ANSWER), cost: listCost(action, missing, usage) };
  }
  if (what === 'signals') return quoteHeldSignals(question as HeldSignals, parts);
  const asked = question as GroupQuestion;
  const groups = knownGroups(asked, parts.lists.findAll(groupKeys(asked)), parts.now());
  const open = groups.filter(({ members }) => members === undefined).length;
  return {
    requests: Math.ceil(open / companiesPerRequest(asked.people)),
    cost: groupsCost(open, asked.people, usage),
  };
}
