import type { RunRequest } from '../../../src/workbench/execution/run-request';
import { OWNER, START, usePool } from './use-pool';

const FULL: Omit<RunRequest, 'functionName'> = { authMode: 'FULL', user: OWNER };
const FORMULA: Omit<RunRequest, 'functionName'> = { authMode: 'CUSTOM_FUNCTION', user: OWNER };

test('realm: a function gets its arguments in its own realm and its result comes back', async () => {
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

test('realm: every execution evaluates the script anew', async () => {
  const { pool } = usePool({
    code: 'var count = 0; function next() { count += 1; return count; }',
    pool: { workers: 1 },
  });
  expect(await pool.run({ ...FULL, functionName: 'next' })).toBe(1);
  expect(await pool.run({ ...FULL, functionName: 'next' })).toBe(1);
});

test('realm: the realm has what Apps Script has and nothing of Node or the browser', async () => {
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

test('realm: Date follows the clock of the workbench', async () => {
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

test('realm: Math.random gives what the workbench was told to draw, anew in each execution', async () => {
  const { pool } = usePool({
    code: 'function three() { return [Math.random(), Math.random(), Math.random()]; }',
    pool: { draws: (executionId) => [executionId / 10, 0.5] },
  });
  expect(await pool.run({ ...FULL, functionName: 'three' })).toEqual([0.1, 0.5, 0.1]);
  expect(await pool.run({ ...FULL, functionName: 'three' })).toEqual([0.2, 0.5, 0.2]);
});

test('realm: an error arrives with its name, message and line', async () => {
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

test('realm: an exception of a service shows the line of the script, not of the service', async () => {
  const { pool } = usePool({ code: 'function f() {\n\n  CacheService.getUserCache().get(null);\n}' });
  await expect(pool.run({ ...FULL, functionName: 'f' })).rejects.toMatchObject({
    shown: 'Exception: Invalid argument: key (line 3).',
    scriptStack: expect.stringMatching(
      /^Exception: Invalid argument: key\n {4}at f \(Code:3:\d+\)/,
    ) as unknown,
  });
});

test('realm: a function that does not exist, or is private, is not found', async () => {
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

test('realm: a promise is awaited, and one that cannot settle is refused', async () => {
  const { pool } = usePool({
    code: 'async function f() { await null; return 7; } function never() { return new Promise(function () {}); }',
  });
  expect(await pool.run({ ...FORMULA, functionName: 'f' })).toBe(7);
  await expect(pool.run({ ...FORMULA, functionName: 'never' })).rejects.toThrow(
    'The promise that never returned never settles: Apps Script has no timers and no events.',
  );
});

test('realm: what is not emulated fails the run even if the script catches it', async () => {
  const { pool } = usePool({
    code: `function f() { try { Utilities.zip([]); } catch (e) { return 'fine'; } }`,
  });
  await expect(pool.run({ ...FULL, functionName: 'f' })).rejects.toMatchObject({
    message: 'Utilities.zip is not emulated by the workbench.',
    end: 'workbench',
  });
});
