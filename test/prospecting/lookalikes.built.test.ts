import type {
  GroupsRequest,
  GroupsView,
  LookalikesRequest,
  LookalikesView,
  SeedsView,
} from '../../src/shared/lookalikes-endpoints';
import { HEADERS, peopleRows, useBulk, type BulkFile } from '../bulk/use-bulk';

interface LookalikesFile extends BulkFile {
  readonly seeds: (kind?: 'person' | 'company') => Promise<SeedsView>;
  readonly find: (change?: Partial<LookalikesRequest>) => Promise<LookalikesView>;
  readonly groups: (change?: Partial<GroupsRequest>) => Promise<GroupsView>;
  readonly asked: () => readonly string[];
}

async function useLookalikes(rows: Parameters<typeof useBulk>[0]): Promise<LookalikesFile> {
  const file = await useBulk(rows);
  let seen = 0;
  const seeds = (kind: 'person' | 'company' = 'person'): Promise<SeedsView> => file.call('readSeeds', kind);
  return {
    ...file,
    seeds,
    find: async (change = {}) =>
      file.call('findLookalikes', {
        rows: (await seeds()).rows,
        count: 25,
        leaveOutSheet: true,
        costAtMost: 5,
        ...change,
      }),
    groups: async (change = {}) =>
      file.call('findBuyingGroups', {
        rows: (await seeds('company')).rows,
        roles: [],
        people: 3,
        costAtMost: 9,
        ...change,
      }),
    asked() {
      const entries = file.lusha.books.entries.slice(seen);
      seen = file.lusha.books.requests;
      return entries.filter(({ method }) => method.toUpperCase() === 'POST').map(({ path }) => path);
    },
  };
}

const people =
  (count: number) =>
  (lusha: BulkFile['lusha']): readonly (readonly string[])[] => [[...HEADERS], ...peopleRows(lusha, count)];
const companies = (lusha: BulkFile['lusha']): readonly (readonly string[])[] => [
  ['Company', 'Website'],
  ...lusha.companies.slice(0, 3).map(({ record }) => [record.name, record.domain]),
];

test('lookalikes of eight rows: one request, found again for free, and more pays for the rest alone', async () => {
  const file = await useLookalikes(people(8));
  const seeds = await file.seeds();
  expect(seeds).toMatchObject({ usable: 8, unusable: 0, problem: null, tooFew: null });
  expect(seeds.prices).toMatchObject({ credits: 1, perResults: 5, member: 1, creditsLeft: 100_000 });
  const first = await file.find();
  expect(first.results).toHaveLength(25);
  expect(first).toMatchObject({ creditsCharged: 5, creditsLeft: 99_995, hasMore: true, isRestarted: false });
  expect(first.results.some(({ inSheet }) => inSheet)).toBe(false);
  expect(file.asked()).toEqual(['/v3/contacts/lookalike']);
  expect(await file.find()).toEqual({ ...first, creditsCharged: 0 });
  expect(file.asked()).toEqual([]);
  const more = await file.find({ count: 50 });
  expect(more.results.slice(0, 25)).toEqual(first.results);
  expect(more).toMatchObject({ creditsCharged: 5 });
  expect(more.results).toHaveLength(50);
  expect(file.asked()).toEqual(['/v3/contacts/lookalike']);
  expect(file.lusha.books.creditsCharged).toBe(10);
});

test('too few different rows are counted, and nothing is asked', async () => {
  const file = await useLookalikes((lusha) => [
    [...HEADERS],
    ...peopleRows(lusha, 3),
    ...peopleRows(lusha, 3),
    ['Cher', '', '', ''],
  ]);
  const problem = {
    code: 'BAD_INPUT',
    message:
      'Lookalikes need at least 5 different people to start from; there are 3, for 1 row cannot be used.',
    action: 'Add 2 more.',
  };
  expect(await file.seeds()).toMatchObject({ usable: 3, unusable: 1, tooFew: problem });
  await expect(file.find()).rejects.toThrow(`BAD_INPUT: ${problem.message} ${problem.action}`);
  expect(file.asked()).toEqual([]);
});

test('nothing is asked for more than was seen', async () => {
  const file = await useLookalikes(people(8));
  await expect(file.find({ costAtMost: 4 })).rejects.toThrow(
    'BAD_INPUT: This may cost 5 credits by now, which is more than you saw. Nothing was asked. Read the selection again to see what it costs now.',
  );
  expect(file.asked()).toEqual([]);
});

test('a session that Lusha has forgotten is begun anew, once, and said', async () => {
  const file = await useLookalikes(people(8));
  const first = await file.find();
  await file.addon.workbench.advance(31 * 24 * 3_600_000);
  file.asked();
  const more = await file.find({ count: 50 });
  expect(more.isRestarted).toBe(true);
  expect(more.results.slice(0, 25).map(({ id }) => id)).toEqual(first.results.map(({ id }) => id));
  expect(file.asked().every((path) => path === '/v3/contacts/lookalike')).toBe(true);
});

test('a buying group of three companies: one request, each group kept, one more company pays for that alone', async () => {
  const file = await useLookalikes(companies);
  const found = await file.groups();
  expect(found.problem).toBeNull();
  expect(found.groups.map(({ company }) => company)).toEqual(
    file.lusha.companies.slice(0, 3).map(({ record }) => record.domain.replace(/^www\./, '')),
  );
  expect(found.creditsCharged).toBe(file.lusha.books.creditsCharged);
  expect(
    found.groups.flatMap(({ members }) => members ?? []).every(({ reasons }) => reasons.length > 0),
  ).toBe(true);
  expect(file.asked()).toEqual(['/v3/contacts/buying-group']);
  expect(await file.groups()).toEqual({ ...found, creditsCharged: 0 });
  expect(file.asked()).toEqual([]);
});

test('the sheet is read as often for the groups of many companies as for one', async () => {
  const reads = async (count: number): Promise<number | undefined> => {
    const file = await useLookalikes((lusha) => companies(lusha).slice(0, 1 + count));
    await file.groups();
    return file.addon.workbench.executions.slice(-1)[0]?.serviceCalls['SpreadsheetApp.getValues'];
  };
  const [one, three] = [await reads(1), await reads(3)];
  expect(one).toBeGreaterThan(0);
  expect(three).toBe(one);
});

test('companies by their names alone are refused with what to do', async () => {
  const file = await useLookalikes(() => [['Company'], ['Northwind Traders']]);
  await expect(file.groups()).rejects.toThrow(
    'BAD_INPUT: No selected row names a company by its website or Lusha ID. Select rows with a website, or enrich the companies first: then their names are enough.',
  );
  expect(file.asked()).toEqual([]);
});
