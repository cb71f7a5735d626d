import { readSelection } from '../bulk/read-selection';
import type { RunParts } from '../bulk/run-parts';
import { explainOrThrow } from '../messages/explain';
import type { RunKind } from '../shared/bulk-endpoints';
import type {
  LookalikeEndpoints,
  LookalikesRequest,
  LookalikesView,
  SeedRows,
  SeedsView,
} from '../shared/lookalikes-endpoints';
import type { Problem } from '../shared/problem';
import { groupsCost } from '../lists/find-buying-groups';
import { knownLookalikes, payForLookalikes, type LookalikeQuestion } from '../lists/find-lookalikes';
import { listCost, listPrice, type ListAction } from '../lists/list-prices';
import { checkSeeds } from '../lists/lookalike-seeds';
import { checkCost } from './check-cost';
import { findGroups } from './find-groups';
import { createPanelPayer } from './panel-payer';
import { readSeeds } from './selected-seeds';
import { sheetWithId } from './sheet-with-id';

const LOOKALIKE_ACTIONS: Readonly<Record<RunKind, ListAction>> = {
  person: 'lookalikeContact',
  company: 'lookalikeCompany',
};

/** What the sidebar can do with selected rows: who is like them, and whom to reach there. */
export function createLookalikeEndpoints(parts: RunParts): LookalikeEndpoints {
  const lookalikes = createPanelPayer(parts, 'Lookalikes');
  const groups = createPanelPayer(parts, 'Buying groups');

  function seedsIn(rows: SeedRows): ReturnType<typeof readSeeds> {
    const sheet = sheetWithId(parts.spreadsheet(), rows.sheetId);
    const { people, companies } = lookalikes.paying();
    return readSeeds(sheet, rows, {
      person: (keys) => people.store.find(keys),
      company: (keys) => companies.store.find(keys),
    });
  }

  function problemOf(work: () => void): Problem | null {
    try {
      work();
      return null;
    } catch (error) {
      return explainOrThrow(error, 'sidebar', parts.clockTime);
    }
  }

  function findLookalikes(request: LookalikesRequest): LookalikesView {
    const { selected, all } = seedsIn(request.rows);
    checkSeeds(selected.named, selected.unusable);
    const { kind } = selected.named;
    const question: LookalikeQuestion = {
      seeds: selected.named,
      exclude: request.leaveOutSheet ? all.named : { ...all.named, identifiers: [] },
      count: request.count,
    };
    const payer = { ...lookalikes.listParts(), ...lookalikes.paying(), usage: () => parts.usage() };
    payer.lists.refresh();
    const known = (): ReturnType<typeof knownLookalikes> =>
      knownLookalikes(question, (key) => payer.lists.findAll([key]).get(key), payer);
    const before = known();
    const missing = before.isWhole ? 0 : request.count - before.records.length;
    checkCost(listCost(LOOKALIKE_ACTIONS[kind], missing, parts.usage()), request.costAtMost);
    const { isRestarted } = missing > 0 ? payForLookalikes(question, payer) : { isRestarted: false };
    const { records, isWhole, chain } = known();
    const items = records.map(({ reveal }) => ({ id: reveal.record.id, has: [], offers: undefined }));
    return {
      results: lookalikes.views(items, kind),
      hasMore: chain.hasMore || (isWhole && records.length === request.count),
      creditsCharged: lookalikes.charged(),
      creditsLeft: lookalikes.balance(),
      isRestarted,
    };
  }

  return {
    readSeeds(kind): SeedsView {
      const { request, sheetName, selection, problem } = readSelection(kind, parts.spreadsheet(), undefined);
      const { sheetId, areas, headerRow, columns } = request;
      const rows: SeedRows = { kind, sheetId, areas, headerRow, columns };
      const usage = lookalikes.usage();
      const { selected } = problem === null ? seedsIn(rows) : { selected: undefined };
      const { credits, perQuantity } = listPrice(LOOKALIKE_ACTIONS[kind], usage);
      return {
        rows,
        sheetName,
        selection,
        usable: selected?.named.identifiers.length ?? 0,
        unusable: selected?.unusable ?? 0,
        prices: {
          credits,
          perResults: perQuantity,
          member: groupsCost(1, 1, usage),
          source: Object.keys(usage.pricing).length === 0 ? 'usual' : 'account',
          creditsLeft: lookalikes.balance(),
        },
        problem,
        tooFew:
          selected === undefined
            ? null
            : problemOf(() => {
                checkSeeds(selected.named, selected.unusable);
              }),
      };
    },

    findLookalikes: (request) => parts.exclusively(() => findLookalikes(request)),
    findBuyingGroups: (request) =>
      parts.exclusively(() =>
        findGroups(request, seedsIn(request.rows).selected, {
          payer: groups,
          now: parts.now,
          usage: () => parts.usage(),
          problemOf,
        }),
      ),
  };
}
