import type { RunRequest } from '../../../src/workbench/execution/run-request';
import { OWNER, START, usePool } from './use-pool';

const FULL: Omit<RunRequest, 'functionName'> = { authMode: 'FULL', user: OWNER };
const FORMULA: Omit<RunRequest, 'functionName'> = { authMode: 'CUSTOM_FUNCTION', user: OWNER };

test.each([
  ['formula', 30_000],
  ['simple-trigger', 30_000],
  ['menu', 360_000],
  ['sidebar', 360_000],
  ['trigger', 360_000],
] as const)(
  'limits: a sleeping execution of the kind %s is ended after %i ms on the clock',
  async (kind, limit) => {
    const { pool, clock } = usePool({ code: 'function f() { while (true) Utilities.sleep(7000); }' });
    await expect(pool.run({ ...FULL, kind, functionName: 'f' })).rejects.toMatchObject({
      end: 'timeout',
      shown: 'Exceeded maximum execution time (line 0).',
    });
    expect(clock.now()).toBe(START + limit);
  },
);

test('limits: the triggers of a user run 90 minutes a day, then they are refused until the next', async () => {
  const { pool, clock } = usePool({ code: 'function f() { Utilities.sleep(300000); return 1; }' });
  const trigger = { ...FULL, kind: 'trigger', functionName: 'f' } as const;
  for (let run = 0; run < 18; run += 1) await pool.run(trigger);
  expect(clock.now()).toBe(START + 90 * 60_000);
  await expect(pool.run(trigger)).rejects.toMatchObject({
    end: 'refused',
    message: 'Service using too much computer time for one day',
  });
  await expect(pool.run({ ...trigger, kind: 'simple-trigger' })).rejects.toThrow('too much computer time');
  expect(await pool.run({ ...trigger, user: 'second@example.com' })).toBe(1);
  expect(await pool.run({ ...FULL, functionName: 'f' })).toBe(1);
  await clock.advance(24 * 60 * 60_000);
  expect(await pool.run(trigger)).toBe(1);
});

test('limits: a trigger that is killed has run for as long as it did', async () => {
  const { pool } = usePool({ code: 'function f() { while (true) Utilities.sleep(300000); }' });
  const trigger = { ...FULL, kind: 'trigger', functionName: 'f' } as const;
  for (let run = 0; run < 15; run += 1)
    await expect(pool.run(trigger)).rejects.toMatchObject({ end: 'timeout' });
  await expect(pool.run(trigger)).rejects.toMatchObject({ end: 'refused' });
});

test('limits: a spinning script is ended, its lock falls, and its thread is replaced', async () => {
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

test('limits: catching does not save a script whose time is up', async () => {
  const { pool } = usePool({
    code: `function f() { try { Utilities.sleep(40000); } catch (e) {} finally { CacheService.getScriptCache().put('k', 'v'); } }`,
  });
  await expect(pool.run({ ...FORMULA, functionName: 'f' })).rejects.toThrow(
    'Exceeded maximum execution time',
  );
  expect(pool.serviceCalls.byMethod()).toEqual({ 'Utilities.sleep': 1 });
});

test('limits: 40 executions of one user run 30 at a time; a second user is not held up', async () => {
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

test('limits: the strict switch refuses the 31st execution as Google does', async () => {
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

test('limits: a formula that waits for a lock is ended at its limit, and the lock stays with its holder', async () => {
  const { pool, clock } = usePool({
    code: `function hold() { LockService.getScriptLock().tryLock(0); Utilities.sleep(100000); return LockService.getScriptLock().hasLock(); }
      function wait() { Utilities.sleep(10); LockService.getScriptLock().waitLock(60000); }`,
  });
  const holder = pool.run({ ...FULL, functionName: 'hold' });
  await expect(pool.run({ ...FORMULA, functionName: 'wait' })).rejects.toMatchObject({ end: 'timeout' });
  expect(clock.now()).toBe(START + 30_000);
  expect(await holder).toBe(true);
});
