import { RealClock } from '../../../src/workbench/clock-real';
import type { RunRequest } from '../../../src/workbench/execution/run-request';
import { OWNER, START, usePool } from './use-pool';

const FULL: Omit<RunRequest, 'functionName'> = { authMode: 'FULL', user: OWNER };
const FORMULA: Omit<RunRequest, 'functionName'> = { authMode: 'CUSTOM_FUNCTION', user: OWNER };

test('pool: a function gets its arguments in its own realm and its result comes back', async () => {
  const { pool } = usePool({
    code: `function f(rows, date, gap, last) {
      return [rows instanceof Array, rows[0] instanceof Array, date instanceof Date, date, gap === undefined, arguments.length];
    }`,
  });
  const args = [[[1, 'x']], { $date: START }, undefined, 'last', undefined];
  expect(await pool.run({ ...FORMULA, functionName: 'f', args })).toEqual([
    true,
    true,
    true,
    { $date: START },
    true,
    4,
  ]);
});

test('pool: every execution evaluates the script anew', async () => {
  const { pool } = usePool({
    code: 'var count = 0; function next() { count += 1; return count; }',
    pool: { workers: 1 },
  });
  expect(await pool.run({ ...FULL, functionName: 'next' })).toBe(1);
  expect(await pool.run({ ...FULL, functionName: 'next' })).toBe(1);
});

test('pool: the realm has what Apps Script has and nothing of Node or the browser', async () => {
  const absent =
    `setTimeout setInterval setImmediate clearTimeout queueMicrotask URL URLSearchParams fetch FormData Blob File
    TextEncoder TextDecoder atob btoa crypto performance process require module Buffer structuredClone window navigator
    ReadableStream DOMException global installServices SharedArrayBuffer Atomics`.split(/\s+/);
  const present =
    `Promise Intl WebAssembly JSON Map Proxy console Logger Utilities CacheService PropertiesService LockService
    UrlFetchApp HtmlService ScriptApp Session SpreadsheetApp`.split(/\s+/);
  const { pool } = usePool({
    code: `function found(names) { return names.filter(function (name) { return typeof globalThis[name] !== 'undefined'; }); }`,
  });
  expect(await pool.run({ ...FULL, functionName: 'found', args: [absent] })).toEqual([]);
  expect(await pool.run({ ...FULL, functionName: 'found', args: [present] })).toEqual(present);
});

test('pool: Date follows the clock of the workbench', async () => {
  const { pool, clock } = usePool({
    code: `function times() {
      var before = Date.now();
      Utilities.sleep(1500);
      return [before, new Date().getTime(), Date() === new Date().toString(), new Date() instanceof Date, new Date(5).getTime()];
    }`,
  });
  expect(await pool.run({ ...FULL, functionName: 'times' })).toEqual([START, START + 1500, true, true, 5]);
  expect(clock.now()).toBe(START + 1500);
});

test('pool: an error arrives with its name, message and line', async () => {
  const { pool } = usePool({
    code: 'function f() {\n  null.x;\n}\nfunction g() {\n  throw new Error("no key");\n}',
  });
  await expect(pool.run({ ...FORMULA, functionName: 'f' })).rejects.toMatchObject({
    errorName: 'TypeError',
    message: "Cannot read properties of null (reading 'x')",
    line: 2,
    end: 'error',
  });
  await expect(pool.run({ ...FORMULA, functionName: 'g' })).rejects.toMatchObject({
    shown: 'Error: no key (line 5).',
  });
});

test('pool: an exception of a service shows the line of the script, not of the service', async () => {
  const { pool } = usePool({ code: 'function f() {\n\n  CacheService.getUserCache().get(null);\n}' });
  await expect(pool.run({ ...FULL, functionName: 'f' })).rejects.toMatchObject({
    shown: 'Exception: Invalid argument: key (line 3).',
    scriptStack: expect.stringMatching(
      /^Exception: Invalid argument: key\n {4}at f \(Code:3:\d+\)/,
    ) as unknown,
  });
});

test('pool: a function that does not exist, or is private, is not found', async () => {
  const { pool } = usePool({ code: 'function secret_() {} const arrow = () => 1;' });
  await expect(pool.run({ ...FULL, functionName: 'gone' })).rejects.toThrow(
    'Script function not found: gone',
  );
  await expect(pool.run({ ...FULL, kind: 'sidebar', functionName: 'secret_' })).rejects.toThrow(
    'Script function not found: secret_',
  );
  await expect(pool.run({ ...FORMULA, functionName: 'arrow' })).rejects.toThrow(
    'Script function not found: arrow',
  );
  expect(await pool.run({ ...FULL, functionName: 'secret_' })).toBeNull();
  expect(await pool.run({ ...FULL, functionName: 'arrow' })).toBe(1);
});

test('pool: a promise is awaited, and one that cannot settle is refused', async () => {
  const { pool } = usePool({
    code: 'async function f() { await null; return 7; } function never() { return new Promise(function () {}); }',
  });
  expect(await pool.run({ ...FORMULA, functionName: 'f' })).toBe(7);
  await expect(pool.run({ ...FORMULA, functionName: 'never' })).rejects.toThrow(
    'The promise that never returned never settles: Apps Script has no timers and no events.',
  );
});

test('pool: a sleeping formula is ended after 30 seconds on the clock, a menu item after six minutes', async () => {
  const { pool, clock } = usePool({ code: 'function f() { while (true) Utilities.sleep(7000); }' });
  await expect(pool.run({ ...FORMULA, functionName: 'f' })).rejects.toMatchObject({
    end: 'timeout',
    shown: 'Exceeded maximum execution time (line 0).',
  });
  expect(clock.now()).toBe(START + 30_000);
  await expect(pool.run({ ...FULL, functionName: 'f' })).rejects.toThrow('Exceeded maximum execution time');
  expect(clock.now()).toBe(START + 390_000);
});

test('pool: a spinning script is ended, its lock falls, and its thread is replaced', async () => {
  const { pool } = usePool({
    code: `function spin() { LockService.getScriptLock().tryLock(0); while (true) {} }
      function take() { return LockService.getScriptLock().tryLock(0); }`,
    pool: { workers: 1, computeLimitMs: 200 },
  });
  await expect(pool.run({ ...FULL, functionName: 'spin' })).rejects.toThrow(
    'Exceeded maximum execution time',
  );
  expect(await pool.run({ ...FULL, functionName: 'take' })).toBe(true);
});

test('pool: catching does not save a script whose time is up', async () => {
  const { pool } = usePool({
    code: `function f() { try { Utilities.sleep(40000); } catch (e) {} finally { CacheService.getScriptCache().put('k', 'v'); } }`,
  });
  await expect(pool.run({ ...FORMULA, functionName: 'f' })).rejects.toThrow(
    'Exceeded maximum execution time',
  );
  expect(pool.serviceCalls.byMethod()).toEqual({ 'Utilities.sleep': 1 });
});

test('pool: 40 executions of one user run 30 at a time; a second user is not held up', async () => {
  const { pool, clock } = usePool({ code: 'function f() { Utilities.sleep(1000); }', pool: { workers: 40 } });
  await Promise.all([
    ...Array.from({ length: 40 }, () => pool.run({ ...FULL, functionName: 'f' })),
    pool.run({ ...FULL, user: 'second@example.com', functionName: 'f' }),
  ]);
  expect(clock.now()).toBe(START + 2000);
  expect(pool.executions.map((record) => record.startedAt - START)).toEqual([
    ...Array.from({ length: 31 }, () => 0),
    ...Array.from({ length: 10 }, () => 1000),
  ]);
});

test('pool: the strict switch refuses the 31st execution as Google does', async () => {
  const { pool } = usePool({
    code: 'function f() { Utilities.sleep(1000); return 1; }',
    pool: { refuseTooMany: true },
  });
  const runs = await Promise.allSettled(
    Array.from({ length: 31 }, () => pool.run({ ...FULL, functionName: 'f' })),
  );
  expect(runs.filter((run) => run.status === 'fulfilled')).toHaveLength(30);
  expect(runs[30]).toMatchObject({
    reason: { message: 'There are too many scripts running simultaneously for this Google user account.' },
  });
});

test('pool: parallel executions without a lock lose updates', async () => {
  const { pool, services } = usePool({ code: COUNTING, clock: new RealClock() });
  await Promise.all(Array.from({ length: 30 }, () => pool.run({ ...FULL, functionName: 'countUnlocked' })));
  expect(Number(services.PropertiesService.store('document').get('count'))).toBeLessThan(30);
});

test('pool: parallel executions with a lock lose none', async () => {
  const { pool, services } = usePool({ code: COUNTING, clock: new RealClock() });
  await Promise.all(Array.from({ length: 30 }, () => pool.run({ ...FULL, functionName: 'countLocked' })));
  expect(services.PropertiesService.store('document').get('count')).toBe('30');
});

const COUNTING = `
  function countUnlocked() {
    var properties = PropertiesService.getDocumentProperties();
    var count = Number(properties.getProperty('count') || 0);
    Utilities.sleep(5);
    properties.setProperty('count', String(count + 1));
  }
  function countLocked() {
    var lock = LockService.getDocumentLock();
    lock.waitLock(30000);
    try { countUnlocked(); } finally { lock.releaseLock(); }
  }`;

test.each([1, 2, 3, 4, 5])(
  'pool: an execution killed at its call %i leaves no lock behind',
  async (occurrence) => {
    const { pool, services } = usePool({ code: COUNTING });
    pool.killWhen({ functionName: 'countLocked', occurrence, when: 'after' });
    await expect(pool.run({ ...FULL, functionName: 'countLocked' })).rejects.toMatchObject({ end: 'killed' });
    const counted = occurrence < 4 ? null : '1';
    expect(services.PropertiesService.store('document').get('count')).toBe(counted);
    await pool.run({ ...FULL, functionName: 'countLocked' });
    expect(services.PropertiesService.store('document').get('count')).toBe(counted === null ? '1' : '2');
  },
);

test('pool: a kill before a named call keeps it from having an effect', async () => {
  const { pool, services } = usePool({ code: COUNTING });
  pool.killWhen({ method: 'PropertiesService.setProperty', occurrence: 1, when: 'before' });
  await expect(pool.run({ ...FULL, functionName: 'countLocked' })).rejects.toThrow(
    'The execution was killed before PropertiesService.setProperty.',
  );
  expect(services.PropertiesService.store('document').get('count')).toBeNull();
});

test('pool: a running execution can be killed by its id', async () => {
  const { pool } = usePool({ code: 'function spin() { while (true) {} }' });
  const run = pool.run({ ...FULL, functionName: 'spin' });
  expect(pool.kill(2)).toBe(false);
  expect(pool.kill(1)).toBe(true);
  await expect(run).rejects.toThrow('The execution was killed.');
});

test('pool: what is not emulated fails the run even if the script catches it', async () => {
  const { pool } = usePool({
    code: `function f() { try { Utilities.zip([]); } catch (e) { return 'fine'; } }`,
  });
  await expect(pool.run({ ...FULL, functionName: 'f' })).rejects.toMatchObject({
    message: 'Utilities.zip is not emulated by the workbench.',
    end: 'workbench',
  });
});

test('pool: log lines are kept per execution', async () => {
  const { pool } = usePool({
    code: `function f() { console.log('%s of %d', 'one', 2); console.error({ a: 1 }); Logger.log('plain'); console.time('t');
      Utilities.sleep(12); console.timeEnd('t'); }`,
  });
  await pool.run({ ...FULL, functionName: 'f' });
  expect(pool.executions[0]?.logs).toEqual([
    { level: 'log', text: 'one of 2' },
    { level: 'error', text: '{"a":1}' },
    { level: 'info', text: 'plain' },
    { level: 'debug', text: 't: 12ms' },
  ]);
});

test('pool: latencies are charged to the clock', async () => {
  const { pool, clock } = usePool({
    code: COUNTING,
    pool: { latencies: { 'PropertiesService.setProperty': 62 } },
  });
  await pool.run({ ...FULL, functionName: 'countUnlocked' });
  expect(clock.now()).toBe(START + 5 + 62);
});
