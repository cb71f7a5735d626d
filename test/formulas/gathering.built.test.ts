import { useAddon, type TestAddon } from './use-addon';

const DAY_MS = 86_400_000;

/** E-mails of people who can be revealed, one address each. */
function emails({ simulator }: TestAddon, count: number): readonly string[] {
  return simulator.people
    .filter(({ fate, emails: addresses }) => fate === 'available' && addresses.length === 1)
    .slice(0, count)
    .map(({ emails: [first] }) => first?.email ?? '');
}

/** A cell each, all pasted at once. */
function cells(addon: TestAddon, who: readonly string[], fields = 'email'): Promise<unknown[]> {
  return Promise.all(who.map((email) => addon.formula('LUSHA_PERSON', email, fields)));
}

const simulator = { credits: 100_000 };
/** As many executions as Google runs of one user. */
const workers = { workbench: { workers: 30 }, simulator };
/** Enough to be in each other's way; each of them takes long to start. */
const someWorkers = { workbench: { workers: 10 }, simulator };

describe('200 single-cell formulas at once, 30 executions in parallel', () => {
  test('at most 10 requests, nobody is paid twice, all show values', async () => {
    const addon = await useAddon(workers);
    const who = emails(addon, 200);
    const { requests } = addon.simulator.books;
    await expect(cells(addon, who)).resolves.toEqual(who);
    expect(addon.simulator.books.requests - requests).toBeLessThanOrEqual(10);
    expect(addon.simulator.books.paidTwice()).toEqual([]);

    // The same again, a quarter of them: no request.
    const before = addon.simulator.books.requests;
    await expect(cells(addon, who.slice(0, 50))).resolves.toEqual(who.slice(0, 50));
    expect(addon.simulator.books.requests).toBe(before);
  });

  test('100 cells that all ask for the same five people: each paid once', async () => {
    const addon = await useAddon(someWorkers);
    const five = emails(addon, 5);
    const who = Array.from({ length: 100 }, (_, cell) => five[cell % 5] ?? '');
    await expect(cells(addon, who)).resolves.toEqual(who);
    expect(addon.simulator.books.paidTwice()).toEqual([]);
    expect(addon.simulator.books.entries.reduce((sum, { items }) => sum + items, 0) - 1).toBeLessThanOrEqual(
      5,
    );
  });

  test('a cache that forgets everything at once costs requests, never a second payment', async () => {
    const addon = await useAddon(someWorkers);
    const who = emails(addon, 60);
    const { documentCache } = addon.workbench.stores;
    documentCache.put = () => undefined;
    await expect(cells(addon, who)).resolves.toEqual(who);
    expect(addon.simulator.books.paidTwice()).toEqual([]);
  });

  test('cells that all choose the same slot, so that only one is seen, each pay for themselves and once', async () => {
    const addon = await useAddon({ ...workers, workbench: { workers: 10, draws: () => [0.5] } });
    const who = emails(addon, 30);
    const { requests } = addon.simulator.books;
    await expect(cells(addon, who)).resolves.toEqual(who);
    expect(addon.simulator.books.paidTwice()).toEqual([]);
    const items = addon.simulator.books.entries.slice(requests).map((entry) => entry.items);
    expect(items.reduce((sum, count) => sum + count, 0)).toBe(who.length);
  });

  test('a lock service that refuses every third operation under load', async () => {
    let operations = 0;
    const lockContention = (): boolean => {
      operations += 1;
      return operations % 3 === 0;
    };
    const addon = await useAddon({
      ...workers,
      workbench: { workers: 30, strict: { lockContention } },
    });
    const who = emails(addon, 90);
    await expect(cells(addon, who)).resolves.toEqual(who);
    expect(addon.simulator.books.paidTwice()).toEqual([]);
  });

  test('a closed door is knocked on once', async () => {
    const addon = await useAddon(someWorkers);
    addon.simulator.account.replaceKey('11111111-2222-4333-8444-555555555555');
    const { requests } = addon.simulator.books;
    const messages = await Promise.all(
      emails(addon, 30).map((email) => addon.formulaError('LUSHA_PERSON', email)),
    );
    expect(new Set(messages.map((message) => /\[(\w+)\]$/.exec(message)?.[1]))).toEqual(new Set(['BAD_KEY']));
    expect(addon.simulator.books.requests - requests).toBe(1);
  });
});

describe('what was paid for', () => {
  test('is there 7 hours later, when the cache has forgotten: 3,000 people, no request', async () => {
    const addon = await useAddon({ simulator: { credits: 100_000 } });
    const column = emails(addon, 3_000).map((email) => [email]);
    const first = await addon.formula('LUSHA_PERSON', column, 'email, title');
    await addon.workbench.advance(7 * 3_600_000);
    expect(addon.workbench.stores.documentCache.size).toBe(0);
    const { requests } = addon.simulator.books;
    await expect(addon.formula('LUSHA_PERSON', column, 'email, title')).resolves.toEqual(first);
    expect(addon.simulator.books.requests).toBe(requests);
  });

  test('one revealed cell recalculates with 1 service call, and with at most 4 after the cache was lost', async () => {
    const addon = await useAddon();
    const { serviceCalls } = addon.workbench;
    await addon.formula('LUSHA_PERSON', 'dana.reyes@northwind.example', 'email');
    serviceCalls.reset();
    await addon.formula('LUSHA_PERSON', 'dana.reyes@northwind.example', 'email');
    expect(serviceCalls.byMethod()).toEqual({ 'CacheService.getAll': 1 });
    await addon.workbench.advance(7 * 3_600_000);
    serviceCalls.reset();
    await addon.formula('LUSHA_PERSON', 'dana.reyes@northwind.example', 'email');
    expect(serviceCalls.total()).toBeLessThanOrEqual(4);
  });

  test('1,000 revealed rows recalculate with at most 3 service calls', async () => {
    const addon = await useAddon({ simulator: { credits: 100_000 } });
    const column = emails(addon, 1_000).map((email) => [email]);
    await addon.formula('LUSHA_PERSON', column, 'email');
    addon.workbench.serviceCalls.reset();
    await addon.formula('LUSHA_PERSON', column, 'email');
    expect(addon.workbench.serviceCalls.total()).toBeLessThanOrEqual(3);
  });
});

describe('caps and modes', () => {
  test('a cap of 20 credits is never passed', async () => {
    const addon = await useAddon({ cap: 20 });
    const who = emails(addon, 50);
    const rows = (await addon.formula(
      'LUSHA_PERSON',
      who.map((email) => [email]),
      'email, status',
    )) as string[][];
    expect(addon.simulator.books.creditsCharged).toBeLessThanOrEqual(20);
    expect(rows.filter(([, status]) => status === 'OK')).toHaveLength(19);
    expect(rows[19]).toEqual([
      "#LUSHA: CAP today's cap leaves too little; see Extensions > Lusha for Sheets",
      'HELD',
    ]);
  });

  test('30 parallel cells keep a cap of 20 credits', async () => {
    const addon = await useAddon({ ...workers, cap: 20 });
    await Promise.all(emails(addon, 60).map((email) => addon.formula('LUSHA_PERSON', email, 'email')));
    expect(addon.simulator.books.creditsCharged).toBeLessThanOrEqual(20);
  });

  test('a cap lasts until the next day of the spreadsheet', async () => {
    const addon = await useAddon({ cap: 2 });
    const [first = '', second = ''] = emails(addon, 2);
    await expect(addon.formula('LUSHA_PERSON', first, 'email')).resolves.toBe(first);
    await expect(addon.formula('LUSHA_PERSON', second, 'email')).resolves.toMatch(/^#LUSHA: CAP /);
    await addon.workbench.advance(DAY_MS);
    await expect(addon.formula('LUSHA_PERSON', second, 'email')).resolves.toBe(second);
  });

  test('hold: formulas show what was revealed and spend nothing', async () => {
    const addon = await useAddon();
    const [first = '', second = ''] = emails(addon, 2);
    await addon.formula('LUSHA_PERSON', first, 'email');
    await addon.call('saveRules', {
      formulaMode: 'hold',
      formulaDailyCap: 100,
      userDailyCap: null,
      runCap: null,
      doNotCall: 'show',
    });
    const { requests } = addon.simulator.books;
    await expect(addon.formula('LUSHA_PERSON', [[first], [second]], 'email, status')).resolves.toEqual([
      [first, 'OK'],
      ['#LUSHA: HELD not revealed yet; see Extensions > Lusha for Sheets > Reveal held rows', 'HELD'],
    ]);
    expect(addon.simulator.books.requests).toBe(requests);
  });
});
