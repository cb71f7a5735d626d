import { createLushaClient } from '../../src/lusha/client';
import { contactLookalikes, type Lookalikes } from '../../src/lusha/lookalikes/lookalikes';
import type { Person } from '../../src/lusha/person';
import type { Delivery } from '../../src/lusha/transport';
import type { ListOrder, ListParts } from '../../src/lists/pay-for-list';
import { listKey } from '../../src/reveals/list-key';
import { createArchive } from '../../src/reveals/archive';
import { createPayingParts, type PayingParts } from '../../src/reveals/paying-parts';
import { stageSettings, DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings';
import { createTimeZone } from '../../src/sheet/time-zone';
import type { DocumentState } from '../../src/storage/document-state';
import {
  answered,
  fakeClock,
  scripted,
  START,
  type FakeClock,
  type ScriptedTransport,
} from '../lusha/scripted-lusha';
import { useState, type StateSetting } from '../storage/use-state';

const SEEDS = { emails: ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}@northwind.example`) };

/** Two people like others, one of them told of in full elsewhere. */
export const ANSWER = {
  dedupeSessionId: 'session-1',
  results: [
    { id: 'v1.dana', firstName: 'Dana', lastName: 'Reyes', company: { name: 'Northwind' } },
    { id: 'v1.sam', firstName: 'Sam', lastName: 'Lee' },
  ],
  meta: { returned: 2, hasMore: true },
  billing: { creditsCharged: 1, resultsReturned: 2 },
};

/** The people like some others. */
export const ORDER: ListOrder<'person', Lookalikes<Person>> = {
  kind: 'person',
  key: listKey('lookalikes', SEEDS),
  call: contactLookalikes({ seeds: SEEDS, limit: 5 }),
  costAtMost: 1,
  readItems: ({ records, hasMore, sessionId }) => ({
    records,
    items: records.map(({ id }) => ({ id, has: [], offers: undefined })),
    hasMore,
    sessionId,
  }),
};

export interface ListSetting extends Pick<StateSetting, 'properties' | 'cache'> {
  readonly clock: FakeClock;
  readonly lusha: ScriptedTransport;
  /** Another execution of the same file, by the same user. */
  readonly execution: () => ListParts &
    PayingParts & { readonly state: DocumentState; readonly usage: () => undefined };
}

/** Executions of one file that pay for lists, over services in memory; every request has the same answer, or the next. */
export function useLists(
  answer: Delivery | (() => Delivery) = answered(200, ANSWER),
  settings: Partial<Settings> = {},
): ListSetting {
  const { cache, properties, another } = useState();
  const clock = fakeClock();
  const lusha = scripted(() => (typeof answer === 'function' ? answer() : answer));
  const client = createLushaClient(lusha.transport, clock, { read: () => undefined, write: () => undefined });
  const first = another();
  stageSettings(first, { ...DEFAULT_SETTINGS, ...settings });
  first.commit();
  return {
    cache,
    properties,
    clock,
    lusha,
    execution: () => {
      const state = another();
      const now = (): number => clock.now();
      const usage = (): undefined => undefined;
      const payer = { user: 'user-1', source: 'Lookalikes', spentBefore: 0, client: () => client };
      const parts = createPayingParts(payer, {
        state,
        archive: createArchive(state, { read: () => [] }, now),
        now,
        timeZone: () => createTimeZone('Etc/UTC'),
        usage,
      });
      return { ...parts, usage, ...parts.people, lists: parts.lists, state, deadline: START + 60_000 };
    },
  };
}
