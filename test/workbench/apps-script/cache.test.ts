import { createCacheHost } from '../../../src/workbench/apps-script/cache/host';
import { VirtualClock } from '../../../src/workbench/clock-virtual';
import { anExecution, callHost, OWNER } from './an-execution';

function useCache() {
  const clock = new VirtualClock(0);
  const host = createCacheHost(clock, OWNER);
  const call = (method: string, ...args: Parameters<typeof callHost>[3][]) =>
    callHost(host, method, anExecution(), 'script', ...args);
  return { clock, host, call };
}

test('cache: a value is gone after its time, not before', async () => {
  const { clock, call } = useCache();
  await call('put', 'k', 'v', 600);
  await clock.advance(599_999);
  expect(await call('get', 'k')).toBe('v');
  await clock.advance(1);
  expect(await call('get', 'k')).toBeNull();
});

test('cache: the longest time is six hours', async () => {
  const { call } = useCache();
  await call('put', 'k', 'v', 21_600);
  await expect(call('put', 'k', 'v', 21_601)).rejects.toThrow('Argument too large: expirationInSeconds');
});

test('cache: keys and values are limited', async () => {
  const { call } = useCache();
  await call('put', 'k'.repeat(250), 'v'.repeat(102_400), 600);
  await expect(call('put', 'k'.repeat(251), 'v', 600)).rejects.toThrow('Argument too large: key');
  await expect(call('put', 'k', 'v'.repeat(102_401), 600)).rejects.toThrow('Argument too large: value');
  await expect(call('put', 'k', 'é'.repeat(51_201), 600)).rejects.toThrow('Argument too large: value');
  await expect(call('get', '')).rejects.toThrow('Invalid argument: key');
});

test('cache: 50 puts into a full cache lose the 101 oldest, however often they were read', async () => {
  const { host, call } = useCache();
  for (let item = 0; item < 1000; item += 1) await call('put', `k${item}`, 'v', 600);
  await call('get', 'k0');
  expect(host.store('script').size).toBe(1000);
  for (let item = 1000; item < 1050; item += 1) await call('put', `k${item}`, 'v', 600);
  expect(host.store('script').size).toBe(949);
  expect(await call('getAll', ['k0', 'k100', 'k101', 'k1049'])).toEqual({ k101: 'v', k1049: 'v' });
});

test('cache: putAll stores nothing when one item is refused', async () => {
  const { host, call } = useCache();
  await expect(call('putAll', { a: '1', ['b'.repeat(251)]: '2' }, 600)).rejects.toThrow(
    'Argument too large: key',
  );
  expect(host.store('script').size).toBe(0);
});

test("cache: a formula sees the owner's user cache, everything else the user's own", async () => {
  const { host } = useCache();
  const editor = 'editor@example.com';
  await callHost(host, 'put', anExecution(1, 'FULL', editor), 'user', 'k', 'editor', 600);
  await callHost(host, 'put', anExecution(2, 'FULL', OWNER), 'user', 'k', 'owner', 600);
  expect(await callHost(host, 'get', anExecution(3, 'CUSTOM_FUNCTION', editor), 'user', 'k')).toBe('owner');
  expect(await callHost(host, 'get', anExecution(4, 'FULL', editor), 'user', 'k')).toBe('editor');
});
