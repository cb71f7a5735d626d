import type {
  SignalsPlan,
  SignalsReceipt,
  SignalsRequest,
  SignalsView,
} from '../../src/shared/signals-endpoints';
import { HEADERS, peopleRows, useBulk, type BulkFile } from '../bulk/use-bulk';

interface SignalsFile extends BulkFile {
  readonly read: () => Promise<SignalsView>;
  readonly wish: (change?: Partial<SignalsRequest>) => Promise<SignalsRequest>;
  readonly add: (change?: Partial<SignalsRequest>, costAtMost?: number) => Promise<SignalsReceipt>;
  readonly asked: () => readonly string[];
}

const SEARCH = '/v3/contacts/search';
const SIGNALS = '/v3/contacts/signals';
const SCORES = '/v3/contacts/signal-score';

async function useSignals(rows: Parameters<typeof useBulk>[0]): Promise<SignalsFile> {
  const file = await useBulk(rows);
  let seen = 0;
  const read = (): Promise<SignalsView> => file.call('readSignals', 'person');
  const wish = async (change: Partial<SignalsRequest> = {}): Promise<SignalsRequest> => {
    const view = await read();
    return {
      rows: view.rows,
      types: view.types.map(({ value }) => value),
      since: view.since,
      most: 3,
      score: false,
      output: 'columns',
      ...change,
    };
  };
  return {
    ...file,
    read,
    wish,
    add: async (change, costAtMost) => {
      const request = await wish(change);
      const cost = costAtMost ?? (await file.call<SignalsPlan>('planSignals', request)).costAtMost;
      return file.call('addSignals', request, cost);
    },
    asked() {
      const entries = file.lusha.books.entries.slice(seen);
      seen = file.lusha.books.requests;
      return entries.filter(({ method }) => method.toUpperCase() === 'POST').map(({ path }) => path);
    },
  };
}

const people = (lusha: BulkFile['lusha']): readonly (readonly string[])[] => [
  [...HEADERS],
  ...peopleRows(lusha, 20),
];

test('twenty rows: one search, one request of signals, columns beside the rows, and all of it free again', async () => {
  const file = await useSignals(people);
  const view = await file.read();
  expect(view).toMatchObject({ usable: 20, problem: null, since: '2026-05-26' });
  const plan = await file.call<SignalsPlan>('planSignals', await file.wish());
  expect(plan).toMatchObject({ records: 20, known: 0, toSearch: 20, costAtMost: 1 + 20 * 2 * 3 });
  expect(file.asked()).toEqual([]);

  const receipt = await file.add();
  expect(file.asked()).toEqual([SEARCH, SIGNALS]);
  expect(receipt.withSignals + receipt.without).toBe(20);
  expect(receipt.withSignals).toBeGreaterThan(0);
  expect(receipt).toMatchObject({
    notFound: 0,
    creditsCharged: file.lusha.books.creditsCharged,
    creditsLeft: 100_000 - file.lusha.books.creditsCharged,
    problem: null,
  });
  expect(receipt.creditsCharged).toBe(1 + receipt.signals);
  const [headers, ...rows] = file.cells();
  expect(headers?.slice(4)).toEqual(['Lusha signal', 'Lusha signal date', 'Lusha signal summary']);
  expect(rows.filter((row) => row[4] !== '')).toHaveLength(receipt.withSignals);

  const again = await file.add({ output: 'tab' });
  expect(file.asked()).toEqual([]);
  expect(again).toMatchObject({ creditsCharged: 0, signals: receipt.signals, sheetName: 'Signals' });
  const tab = file.addon.workbench.engine.workbook.sheets().find(({ name }) => name === 'Signals');
  expect(tab?.contentSize().rows).toBe(1 + receipt.signals);
});

test('rows that are sorted while Lusha is asked get their own signals', async () => {
  const signalsByEmail = (file: SignalsFile): ReadonlyMap<unknown, readonly unknown[]> =>
    new Map(file.cells().map((row) => [row[3], row.slice(4)]));
  const quiet = await useSignals(people);
  await quiet.add();
  const expected = signalsByEmail(quiet);

  const file = await useSignals(people);
  const handle = file.lusha.handle.bind(file.lusha);
  file.lusha.handle = async (request) => {
    const answer = await handle(request);
    if (request.url.endsWith('/contacts/signals')) {
      const order = Array.from({ length: 20 }, (_row, position) => 19 - position);
      file.sheet().reorderRows({ row: 1, column: 0, rows: 20, columns: 4 }, order);
    }
    return answer;
  };
  const before = file.cells()[1]?.[3];
  await file.add();
  expect(file.cells()[20]?.[3]).toBe(before);
  expect(signalsByEmail(file)).toEqual(expected);
});

test('rows that were not selected stay as they are, also where somebody selected stands in them again', async () => {
  const file = await useSignals((lusha) => {
    const rows = peopleRows(lusha, 20);
    return [[...HEADERS], ...rows, ...rows, ['Cher', '', '', '']];
  });
  file.select(2, 21);
  const receipt = await file.add();
  const filled = file.cells().map((row, index) => [index + 1, row[4] ?? ''] as const);
  const told = filled.filter(([, signal]) => signal !== '').map(([row]) => row);
  // The first is the header.
  expect(told).toHaveLength(1 + receipt.withSignals);
  expect(told.filter((row) => row > 21)).toEqual([]);
  file.select(2, 42);
  expect(await file.read()).toMatchObject({ usable: 20, unusable: 1 });
});

test('nothing is asked for more than was seen', async () => {
  const file = await useSignals(people);
  await expect(file.add({}, 120)).rejects.toThrow(
    'BAD_INPUT: This may cost 121 credits by now, which is more than you saw. Nothing was asked. Read the selection again to see what it costs now.',
  );
  expect(file.asked()).toEqual([]);
});

test('the kinds are those that the account offers; all that are known when Lusha does not say', async () => {
  const file = await useSignals(people);
  const handle = file.lusha.handle.bind(file.lusha);
  let answer: string | undefined = JSON.stringify({
    signalTypes: ['allSignals', 'promotion', 'somethingNew'],
  });
  file.lusha.handle = async (request) => {
    const real = await handle(request);
    if (!request.url.endsWith('/contacts/signals/types') || !('body' in real)) return real;
    return answer === undefined ? { ...real, status: 500, body: '' } : { ...real, body: answer };
  };
  const types = async (): Promise<readonly string[]> => (await file.read()).types.map(({ value }) => value);
  await expect(types()).resolves.toEqual(['promotion']);
  answer = undefined;
  // From the cache, for everybody in the file.
  await expect(types()).resolves.toEqual(['promotion']);
  file.addon.workbench.stores.documentCache.clear();
  await expect(types()).resolves.toEqual(['companyChange', 'promotion']);
});

test('people whom Lusha does not know are counted, and cost nothing', async () => {
  const file = await useSignals(() => [['Email'], ['nobody@nowhere.example']]);
  const receipt = await file.add();
  expect(receipt).toMatchObject({ withSignals: 0, notFound: 1, sheetName: null, creditsCharged: 0 });
  expect(file.asked()).toEqual([SEARCH]);
});

test('250 rows: a hundred a step, each step written, and all steps together for the price that was seen', async () => {
  const file = await useSignals((lusha) => [[...HEADERS], ...peopleRows(lusha, 250)]);
  const request = await file.wish();
  let { costAtMost } = await file.call<SignalsPlan>('planSignals', request);
  expect(costAtMost).toBe(10 + 250 * 2 * 3);
  const lefts: number[] = [];
  const written: number[] = [];
  for (let left = 250; left > 0;) {
    const receipt = await file.call<SignalsReceipt>('addSignals', request, costAtMost);
    expect(receipt.problem).toBeNull();
    ({ left } = receipt);
    costAtMost -= receipt.creditsCharged;
    lefts.push(left);
    written.push(file.cells().filter((row) => (row[4] ?? '') !== '').length - 1);
    expect(written[written.length - 1]).toBe(receipt.withSignals);
  }
  expect(lefts).toEqual([150, 50, 0]);
  expect(file.asked()).toEqual([SEARCH, SIGNALS, SEARCH, SIGNALS, SEARCH, SIGNALS]);
  expect(file.lusha.books.paidTwice()).toEqual([]);
});

test('a list on a new tab is written once, when nothing is left to ask', async () => {
  const file = await useSignals((lusha) => [[...HEADERS], ...peopleRows(lusha, 120)]);
  const tabs = (): readonly string[] => file.addon.workbench.engine.workbook.sheets().map(({ name }) => name);
  const first = await file.add({ output: 'tab' });
  expect([first.left, first.sheetName, tabs().includes('Signals')]).toEqual([20, null, false]);
  const last = await file.add({ output: 'tab' });
  expect([last.left, last.sheetName, tabs().includes('Signals')]).toEqual([0, 'Signals', true]);
});

test('more rows than anybody reads are refused with what to do', async () => {
  const emails = Array.from({ length: 1_001 }, (_, row) => [`person-${String(row)}@northwind.example`]);
  const file = await useSignals(() => [['Email'], ...emails]);
  await expect(file.add({}, 10_000)).rejects.toThrow(
    'BAD_INPUT: Signals are asked for up to 1000 rows at a time, and more are selected. Select fewer rows, and the others afterwards. Nothing was asked.',
  );
  expect(file.asked()).toEqual([]);
});

test('a score for each row, with signals or without, paid for once', async () => {
  const file = await useSignals(people);
  const alone = await file.add({ types: [], score: true });
  expect(file.asked()).toEqual([SEARCH, SCORES]);
  expect(alone).toMatchObject({ signals: 0, left: 0, problem: null });
  expect(alone.creditsCharged).toBe(1 + alone.scores);
  const header = ['Lusha signal', 'Lusha signal date', 'Lusha signal summary', 'Lusha signal score'];
  expect(file.cells()[0]?.slice(4)).toEqual(header);
  const scores = file.lusha.people
    .filter(({ fate, emails }) => fate === 'available' && emails.length === 1)
    .slice(0, 20)
    .map(({ signalScore }) => signalScore ?? '');
  expect(
    file
      .cells()
      .slice(1)
      .map((row) => row[7]),
  ).toEqual(scores);
  expect(scores.filter((score) => score !== '')).toHaveLength(alone.scores);

  const both = await file.add({ score: true, output: 'tab' });
  expect(file.asked()).toEqual([SIGNALS]);
  expect(both).toMatchObject({ scores: alone.scores, creditsCharged: both.signals });
  const tab = file.addon.workbench.engine.workbook.sheets().find(({ name }) => name === 'Signals');
  const quiet = both.scores - both.withSignals;
  expect(tab?.contentSize().rows).toBeGreaterThanOrEqual(1 + both.signals + quiet);
  expect(file.lusha.books.paidTwice()).toEqual([]);
});

test('records that Lusha fails on end the work with what to do, and what came is written', async () => {
  const file = await useSignals(people);
  const handle = file.lusha.handle.bind(file.lusha);
  file.lusha.handle = async (request) => {
    const answer = await handle(request);
    if (!request.url.endsWith('/contacts/signals') || !('body' in answer)) return answer;
    const body = JSON.parse(answer.body) as { results: { id: string }[] };
    const [first] = body.results;
    body.results[0] = {
      id: first?.id ?? '',
      error: { code: 'INTERNAL_ERROR', message: 'Try again' },
    } as never;
    return { ...answer, body: JSON.stringify(body) };
  };
  const receipt = await file.add();
  expect([receipt.left, receipt.problem]).toEqual([1, null]);
  const again = await file.add();
  expect(again.problem).toEqual({
    code: 'SERVER',
    message: 'Lusha gave no answer about the rest.',
    action: 'Try again later; nothing was charged.',
  });
  expect([again.left, again.sheetName]).toEqual([1, 'Sheet1']);
});
