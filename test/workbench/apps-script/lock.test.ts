import { createLockHost } from '../../../src/workbench/apps-script/lock/host';
import { VirtualClock } from '../../../src/workbench/clock-virtual';
import { anExecution, callHost } from './an-execution';

function useLock(contention?: (operation: number) => boolean) {
  const clock = new VirtualClock(0);
  const host = createLockHost(clock, contention);
  const call = (method: string, execution: number, ...args: Parameters<typeof callHost>[3][]) =>
    callHost(host, method, anExecution(execution), 'document', ...args);
  return { clock, host, call };
}

test('lock: a second execution waits as long as it says, then gets false or an exception', async () => {
  const { clock, call } = useLock();
  expect(await call('tryLock', 1, 0)).toBe(true);
  expect(await call('tryLock', 2, 100)).toBe(false);
  expect(clock.now()).toBe(100);
  await expect(call('waitLock', 2, 250)).rejects.toThrow(
    'Lock timeout: another process was holding the lock for too long.',
  );
  expect(clock.now()).toBe(350);
});

test('lock: it is granted in the order of asking', async () => {
  const { call } = useLock();
  await call('waitLock', 1, 0);
  const order: number[] = [];
  const waiting = [2, 3, 4].map(async (execution) => {
    await call('waitLock', execution, 1000);
    order.push(execution);
    await call('releaseLock', execution);
  });
  await call('releaseLock', 1);
  await Promise.all(waiting);
  expect(order).toEqual([2, 3, 4]);
});

test('lock: taking it twice is one hold, and one release frees it', async () => {
  const { call } = useLock();
  expect(await call('tryLock', 1, 0)).toBe(true);
  expect(await call('tryLock', 1, 0)).toBe(true);
  await call('releaseLock', 1);
  expect(await call('hasLock', 1)).toBe(false);
  expect(await call('tryLock', 2, 0)).toBe(true);
});

test('lock: releasing what another execution holds has no effect', async () => {
  const { call } = useLock();
  await call('tryLock', 1, 0);
  await call('releaseLock', 2);
  expect(await call('hasLock', 1)).toBe(true);
});

test('lock: at the end of an execution its locks pass on and its waiting ends', async () => {
  const { host, call } = useLock();
  await call('tryLock', 1, 0);
  const second = call('tryLock', 2, 60_000);
  const third = call('tryLock', 3, 60_000);
  host.endExecution(anExecution(2));
  expect(await second).toBe(false);
  host.endExecution(anExecution(1));
  expect(await third).toBe(true);
});

test('lock: script, document and user locks are independent', async () => {
  const { host } = useLock();
  for (const scope of ['script', 'document', 'user']) {
    expect(await callHost(host, 'tryLock', anExecution(1), scope, 0)).toBe(true);
  }
  const other = anExecution(2, 'FULL', 'editor@example.com');
  expect(await callHost(host, 'tryLock', other, 'user', 0)).toBe(true);
  expect(await callHost(host, 'tryLock', other, 'script', 0)).toBe(false);
});

test('lock: under contention an operation is refused', async () => {
  const { call } = useLock((operation) => operation === 2);
  await call('tryLock', 1, 0);
  await expect(call('hasLock', 1)).rejects.toThrow(
    'There are too many LockService operations against the same script.',
  );
  expect(await call('hasLock', 1)).toBe(true);
});
