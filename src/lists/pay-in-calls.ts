import { left } from '../credits/caps';
import { MAX_ITEMS_PER_CALL } from '../lusha/identifiers';
import type { ListParts } from './pay-for-list';

/** A cap that is nearly reached must not turn one request into a hundred: fewer go alone if they are half the rest. */
const FEWEST_WORTH_A_CALL = 10;

/**
 * Pays for records in calls of up to 100, one after the other. A call takes no more records than a cap surely
 * allows, for most are cheaper than that; when it allows too few to be worth it, the call runs into the cap.
 *
 * @param cost credits that so many records cost at most
 * @param pay sends one call; gives what was charged
 * @returns what was charged
 */
export function payInCalls(
  ids: readonly string[],
  cost: (records: number) => number,
  { spending }: Pick<ListParts, 'spending'>,
  pay: (some: readonly string[], costAtMost: number) => number,
): number {
  let charged = 0;
  for (let begin = 0; begin < ids.length;) {
    const cap = spending.cap();
    const allowed = cap === undefined ? ids.length : Math.floor(left(cap) / cost(1));
    const fewest = Math.min(FEWEST_WORTH_A_CALL, Math.ceil((ids.length - begin) / 2));
    const some = ids.slice(begin, begin + Math.min(MAX_ITEMS_PER_CALL, Math.max(fewest, allowed)));
    charged += pay(some, cost(some.length));
    begin += some.length;
  }
  return charged;
}
