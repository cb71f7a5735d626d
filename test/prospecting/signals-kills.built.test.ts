import type {
  SignalsPlan,
  SignalsReceipt,
  SignalsRequest,
  SignalsView,
} from '../../src/shared/signals-endpoints';
import { killedText, momentsOf, nameOf, outermost, type Moment } from '../formulas/moments';
import { HEADERS, peopleRows, useBulk, type BulkFile } from '../bulk/use-bulk';

const PEOPLE = 12;
const CHANGES = /UrlFetchApp|Service\.(?:set|put)|flush|setValues/;

/** Before and after what the last execution changed. */
function changingMoments({ addon }: BulkFile): readonly Moment[] {
  return outermost(momentsOf(addon.workbench.executions.slice(-1))).filter(({ method }) =>
    CHANGES.test(method),
  );
}

async function wish(file: BulkFile): Promise<SignalsRequest> {
  const { rows, types, since } = await file.call<SignalsView>('readSignals', 'person');
  return { rows, since, types: types.map(({ value }) => value), most: 1, score: true, output: 'columns' };
}

async function add(file: BulkFile): Promise<SignalsReceipt> {
  const request = await wish(file);
  const { costAtMost } = await file.call<SignalsPlan>('planSignals', request);
  return file.call('addSignals', request, costAtMost);
}

test('signals of which the asking dies before or after a call that changes something: the same rows when asked again, and only an answer that was under way is paid for twice', async () => {
  const file = await useBulk((lusha) => [[...HEADERS], ...peopleRows(lusha, PEOPLE)], {
    workbench: { workers: 1 },
  });
  const whole = await add(file);
  expect(whole).toMatchObject({ left: 0, problem: null });
  const moments = changingMoments(file);
  expect(moments.length).toBeGreaterThan(12);
  const unbroken = { cells: file.cells(), credits: file.lusha.books.creditsCharged };

  const dearer = new Map<string, number>();
  for (const moment of moments) {
    await file.again();
    const request = await wish(file);
    const { costAtMost } = await file.call<SignalsPlan>('planSignals', request);
    file.addon.workbench.pool.killWhen({ functionName: 'addSignals', ...moment });
    const where = nameOf(moment);
    await expect(file.call('addSignals', request, costAtMost)).rejects.toThrow(killedText(moment));
    const receipt = await add(file);
    expect([where, receipt.left, receipt.problem]).toEqual([where, 0, null]);
    expect([where, file.cells()]).toEqual([where, unbroken.cells]);
    const extra = file.lusha.books.creditsCharged - unbroken.credits;
    if (extra > 0) dearer.set(where, extra);
  }
  // The search, the signals and the scores: each is lost only while it is on its way to the store.
  const { signals, scores } = whole;
  expect([...dearer].sort()).toEqual([
    ['after UrlFetchApp.fetch 1', 1],
    ['after UrlFetchApp.fetch 2', signals],
    ['after UrlFetchApp.fetch 3', scores],
    ['before PropertiesService.setProperties 1', 1],
    ['before PropertiesService.setProperties 2', signals],
    ['before PropertiesService.setProperties 3', scores],
  ]);
});

test('LUSHA_SIGNALS dies likewise: the same result when it is computed again', async () => {
  const file = await useBulk((lusha) => peopleRows(lusha, PEOPLE), { workbench: { workers: 1 } });
  const emails = (): readonly unknown[] => file.cells().map((row) => [row[3]]);
  const compute = (): Promise<unknown> => file.addon.formula('LUSHA_SIGNALS', emails(), 'all', '');
  const whole = await compute();
  const moments = changingMoments(file);
  expect(moments.length).toBeGreaterThan(8);
  const credits = file.lusha.books.creditsCharged;

  const dearer = new Set<string>();
  for (const moment of moments) {
    await file.again();
    file.addon.workbench.pool.killWhen({ functionName: 'LUSHA_SIGNALS', ...moment });
    const where = nameOf(moment);
    await expect(compute()).rejects.toThrow(killedText(moment));
    expect([where, await compute()]).toEqual([where, whole]);
    if (file.lusha.books.creditsCharged > credits) dearer.add(where);
  }
  expect([...dearer].sort()).toEqual([
    'after UrlFetchApp.fetch 1',
    'after UrlFetchApp.fetch 2',
    'before PropertiesService.setProperties 1',
    'before PropertiesService.setProperties 2',
  ]);
});
