import { prospectingRequest } from '../../../src/lusha/prospecting/prospecting-request';
import { askSimulator, messageOf } from '../ask-simulator';
import { PAGE } from './searches';

/** What is refused before the call, in our words, and what the simulator says to the same filters. */
export interface RefusedSearch {
  readonly title: string;
  readonly kind: 'contacts' | 'companies';
  readonly filters: object;
  readonly ours: string;
  readonly theirs: object;
}

/** What our request maker says to filters that no types have checked. */
export function ourRefusal(kind: 'contacts' | 'companies', part: object): string {
  const search = { kind, page: PAGE, includePartialProfiles: true, ...part };
  return messageOf(() => prospectingRequest(search as never));
}

/** Holds that both refuse, and that nothing is charged. */
export async function expectRefused({ kind, filters, ours, theirs }: RefusedSearch): Promise<void> {
  expect(ourRefusal(kind, filters)).toBe(`UnusableRequestError: ${ours}`);
  const { refusal, simulator } = askSimulator({ plan: 'scale' });
  expect(await refusal(`/v3/${kind}/prospecting`, { pagination: PAGE, filters })).toEqual({
    status: 400,
    body: theirs,
  });
  expect(simulator.books.creditsCharged).toBe(0);
}
