import { RealClock } from '../../../src/workbench/clock-real';
import { VirtualClock } from '../../../src/workbench/clock-virtual';
import type { RunRequest } from '../../../src/workbench/execution/run-request';
import { COUNTING } from './counting';
import { OWNER, START, usePool } from './use-pool';

const FULL: Omit<RunRequest, 'functionName'> = { authMode: 'FULL', user: OWNER };

test('pool: parallel executions without a lock lose updates', async () => {
  const { pool, services } = usePool({ code: COUNTING });
  await Promise.all(Array.from({ length: 30 }, () => pool.run({ ...FULL, functionName: 'countUnlocked' })));
  // On a virtual clock all 30 have read before the first one wakes up and writes.
  expect(services.PropertiesService.store('document').get('count')).toBe('1');
});

test.each([
  ['virtual', new VirtualClock(START)],
  ['real', new RealClock()],
])('pool: parallel executions with a lock lose none, on a %s clock', async (_name, clock) => {
  const { pool, services } = usePool({ code: COUNTING, clock });
  await Promise.all(Array.from({ length: 30 }, () => pool.run({ ...FULL, functionName: 'countLocked' })));
  expect(services.PropertiesService.store('document').get('count')).toBe('30');
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

test('pool: a closed pool runs nothing', async () => {
  const { pool } = usePool({ code: 'function spin() { while (true) {} }' });
  const running = pool.run({ ...FULL, functionName: 'spin' });
  const ended = expect(running).rejects.toThrow('The workbench was closed.');
  await pool.dispose();
  await ended;
  await expect(pool.run({ ...FULL, functionName: 'spin' })).rejects.toThrow('The workbench was closed.');
});
