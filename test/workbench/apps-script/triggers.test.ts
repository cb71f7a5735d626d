import { createScriptHost, type ClockTrigger } from '../../../src/workbench/apps-script/script/host';
import { VirtualClock } from '../../../src/workbench/clock-virtual';
import { anExecution, callHost, OWNER } from './an-execution';

const HOUR_MS = 60 * 60 * 1000;
const TOO_MANY =
  'This add-on has created too many time-based triggers in this document for this Google user account.';

function useTriggers(elsewhere = 0) {
  const clock = new VirtualClock(0);
  const fired: [number, ClockTrigger][] = [];
  const host = createScriptHost(clock, (trigger) => fired.push([clock.now(), trigger]), elsewhere);
  const call = (method: string, ...args: Parameters<typeof callHost>[3][]) =>
    callHost(host, method, anExecution(), ...args);
  return { clock, fired, host, call };
}

test('triggers: a one-off fires once and counts until it is deleted', async () => {
  const { clock, fired, call } = useTriggers();
  await call('createAfter', 'resume', 60_000);
  await clock.advance(HOUR_MS);
  expect(fired).toEqual([[60_000, { id: '1', functionName: 'resume', user: OWNER, firesAt: null }]]);
  await expect(call('createAfter', 'resume', 60_000)).rejects.toThrow(TOO_MANY);
  await call('deleteTrigger', '1');
  expect(await call('createAfter', 'resume', 60_000)).toEqual({ id: '2', functionName: 'resume' });
});

test('triggers: a recurring one is at least hourly and stops when it is deleted', async () => {
  const { clock, fired, call } = useTriggers();
  await expect(call('createEvery', 'check', 30 * 60 * 1000)).rejects.toThrow(
    'The recurrence interval for an Add-on trigger must be at least one hour.',
  );
  await call('createEvery', 'check', HOUR_MS);
  await clock.advance(2 * HOUR_MS);
  await call('deleteTrigger', '1');
  await clock.advance(2 * HOUR_MS);
  expect(fired.map(([time]) => time)).toEqual([HOUR_MS, 2 * HOUR_MS]);
});

test('triggers: every user has own ones', async () => {
  const { host, call } = useTriggers();
  await call('createAfter', 'resume', 60_000);
  const editor = anExecution(2, 'FULL', 'editor@example.com');
  await callHost(host, 'createAfter', editor, 'resume', 60_000);
  expect(await callHost(host, 'getProjectTriggers', editor)).toEqual([{ id: '2', functionName: 'resume' }]);
  await callHost(host, 'deleteTrigger', editor, '1');
  expect(host.triggers).toHaveLength(2);
});

test('triggers: a user has 20 in all files together', async () => {
  const { call } = useTriggers(19);
  await call('createAfter', 'resume', 60_000);
  await expect(call('createAfter', 'resume', 60_000)).rejects.toThrow(
    'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
  );
  await call('deleteTrigger', '1');
  expect(await call('createAfter', 'resume', 60_000)).toEqual({ id: '2', functionName: 'resume' });
});

test('triggers: one-offs of different functions share the one place of a user in a file', async () => {
  const { call } = useTriggers();
  await call('createAt', 'resume', 60_000);
  await expect(call('createEvery', 'check', HOUR_MS)).rejects.toThrow(TOO_MANY);
  await expect(call('createAfter', 'other', 60_000)).rejects.toThrow(TOO_MANY);
});
