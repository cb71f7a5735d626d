import { MEASURED_MAX_VALUE_BYTES } from '../../../src/workbench/apps-script/properties/constants';
import { createPropertiesHost } from '../../../src/workbench/apps-script/properties/host';
import { VirtualClock } from '../../../src/workbench/clock-virtual';
import { anExecution, callHost, OWNER } from './an-execution';

const EDITOR = 'editor@example.com';
const FULL_STORE =
  'You have exceeded the property storage quota. Please remove some properties and try again.';

function useProperties(limits?: { maxValueBytes: number }) {
  const clock = new VirtualClock(0);
  const host = createPropertiesHost(clock, OWNER, limits);
  const call = (method: string, ...args: Parameters<typeof callHost>[3][]) =>
    callHost(host, method, anExecution(), 'document', ...args);
  return { clock, host, call };
}

test('properties: values up to 9 KB in UTF-8 are stored', async () => {
  const { call } = useProperties();
  await call('setProperty', 'k', 'é'.repeat(4608));
  await expect(call('setProperty', 'k', `${'é'.repeat(4608)}a`)).rejects.toThrow('Argument too large: value');
});

test('properties: the strict limit is the measured one', async () => {
  const { call } = useProperties({ maxValueBytes: MEASURED_MAX_VALUE_BYTES });
  await call('setProperty', 'k', 'v'.repeat(8066));
  await expect(call('setProperty', 'k', 'v'.repeat(8067))).rejects.toThrow('Argument too large: value');
});

test('properties: a store holds 500 KB of keys and values, and a refused write changes nothing', async () => {
  const { host, call } = useProperties();
  const value = 'v'.repeat(9216 - 4);
  for (let key = 0; key < 55; key += 1) await call('setProperty', `k${String(key).padStart(3, '0')}`, value);
  expect(host.store('document').bytes()).toBe(55 * 9216);
  await call('setProperty', 'rest', 'v'.repeat(512_000 - 55 * 9216 - 4));
  expect(host.store('document').bytes()).toBe(512_000);
  await expect(call('setProperties', { k000: 'short', rest2: value }, false)).rejects.toThrow(FULL_STORE);
  expect(await call('getProperty', 'k000')).toBe(value);
});

test('properties: setProperties keeps the others unless it is told to delete them', async () => {
  const { call } = useProperties();
  await call('setProperties', { a: '1', b: '2' }, false);
  await call('setProperties', { b: '3' }, false);
  expect(await call('getProperties')).toEqual({ a: '1', b: '3' });
  await call('setProperties', { c: '4' }, true);
  expect(await call('getKeys')).toEqual(['c']);
  await call('deleteProperty', 'c');
  expect(await call('getProperty', 'c')).toBeNull();
});

test("properties: in a formula the user store is the owner's and other editors cannot write it", async () => {
  const { host } = useProperties();
  await callHost(host, 'setProperty', anExecution(1, 'FULL', OWNER), 'user', 'key', 'of the owner');
  await callHost(host, 'setProperty', anExecution(2, 'FULL', EDITOR), 'user', 'key', 'of the editor');
  const formula = anExecution(3, 'CUSTOM_FUNCTION', EDITOR);
  expect(await callHost(host, 'getProperty', formula, 'user', 'key')).toBe('of the owner');
  await expect(callHost(host, 'setProperty', formula, 'user', 'key', 'x')).rejects.toThrow(
    'You do not have permission to call setProperty',
  );
});

test('properties: the 50,001st call within 24 hours is refused', async () => {
  const { clock, host, call } = useProperties();
  for (let count = 0; count < 50_000; count += 1) await call('getProperty', 'k');
  expect(host.callsToday(OWNER)).toBe(50_000);
  await expect(call('getProperty', 'k')).rejects.toThrow(
    'Service invoked too many times for one day: properties.',
  );
  await clock.advance(24 * 60 * 60 * 1000);
  expect(await call('getProperty', 'k')).toBeNull();
});
