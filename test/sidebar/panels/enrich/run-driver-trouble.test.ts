import type { RunView } from '../../../../src/shared/bulk-endpoints';
import type { Answer } from '../../../../src/shared/endpoints';
import type { Problem } from '../../../../src/shared/problem';
import { done, halfway, run } from '../../enrich-fixtures';
import { held, ok, refused, ScriptedServer } from '../../scripted-server';
import { useDriver } from './use-driver';

const OFFLINE: Problem = { code: 'NETWORK', message: 'Your browser is offline.', action: 'Try again.' };
const PLAN: Problem = { code: 'PLAN', message: 'Your plan does not allow this.', action: 'Ask.' };
const LIMIT: Problem = { code: 'RATE_LIMIT', message: 'The request limit is used up.', action: 'Wait.' };

const named = (server: ScriptedServer): readonly string[] => server.calls.map(({ endpoint }) => endpoint);
const stepped = (rows: number): RunView => ({ ...run, done: rows, requests: rows / 100 });

test('a lost answer: what became of it is looked up, then the run goes on', async () => {
  const server = new ScriptedServer();
  server.answers({
    stepRun: () => (server.named('stepRun').length === 1 ? refused(OFFLINE) : ok(done)),
    readRun: () => ok(stepped(100)),
  });
  const used = await useDriver(run, true, server);
  await used.pass(2_999);
  expect(used.progress).toMatchObject({ run, trouble: { problem: OFFLINE, retryAt: 3_000 } });
  await used.pass(1);
  expect(named(server)).toEqual(['stepRun', 'readRun', 'stepRun']);
  expect(used.progress).toMatchObject({ run: done, trouble: undefined });
});

test('the run was over when the answer was lost: its receipt is shown', async () => {
  const server = new ScriptedServer().answers({
    stepRun: () => refused(OFFLINE),
    readRun: () => ok(null),
    readRuns: () => ok([done]),
  });
  const used = await useDriver(run, true, server);
  await used.pass(60_000);
  expect([named(server), used.progress.run]).toEqual([['stepRun', 'readRun', 'readRuns'], done]);
});

test('no connection for long: attempts grow apart, and the one that is asked for comes at once', async () => {
  const server = new ScriptedServer().answers({
    stepRun: () => refused(OFFLINE),
    readRun: () => refused(OFFLINE),
  });
  const used = await useDriver(run, true, server);
  await used.pass(38_000);
  expect(server.named('readRun')).toHaveLength(4);
  await used.pass(30_000);
  expect(server.named('readRun')).toHaveLength(5);
  server.answers({ readRun: () => ok(run), stepRun: () => ok(done) });
  used.driver.retry();
  await used.pass(0);
  expect(used.progress).toMatchObject({ run: done, trouble: undefined });
});

test('steps that fail again and again end with a question, even if looking works', async () => {
  const failure: Problem = { code: 'SERVER', message: 'Google could not run this.', action: 'Try again.' };
  const server = new ScriptedServer().answers({ stepRun: () => refused(failure), readRun: () => ok(run) });
  const used = await useDriver(run, true, server);
  await used.pass(3_600_000);
  expect([server.named('stepRun').length, server.named('readRun').length]).toEqual([9, 8]);
  expect(used.progress.trouble).toEqual({ problem: failure, retryAt: undefined });
  server.answers({ stepRun: () => ok(done) });
  used.driver.retry();
  await used.pass(0);
  expect(used.progress.run).toEqual(done);
});

test('what a person has to put right is not tried again', async () => {
  const server = new ScriptedServer().answers({ stepRun: () => refused(PLAN) });
  const used = await useDriver(run, true, server);
  await used.pass(3_600_000);
  expect([named(server), used.progress.trouble]).toEqual([
    ['stepRun'],
    { problem: PLAN, retryAt: undefined },
  ]);
});

test('a look that began before Resume does not undo it', async () => {
  const look = held<Answer<RunView | null>>();
  const server = new ScriptedServer().answers({
    readRun: () => look.answer,
    resumeRun: () => ok(halfway),
    stepRun: () => ok({ ...halfway, state: 'stopped' }),
  });
  const used = await useDriver(
    { ...run, state: 'waiting', waiting: { problem: LIMIT, until: 1 } },
    false,
    server,
  );
  await used.pass(10_000);
  used.driver.resume();
  await used.pass(0);
  look.give(ok(run));
  await used.pass(0);
  expect(named(server)).toEqual(['readRun', 'resumeRun', 'stepRun']);
  expect(used.progress.run).toEqual({ ...halfway, state: 'stopped' });
});
