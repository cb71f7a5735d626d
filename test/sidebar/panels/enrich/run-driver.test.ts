import type { RunView } from '../../../../src/shared/bulk-endpoints';
import type { Answer } from '../../../../src/shared/endpoints';
import type { Problem } from '../../../../src/shared/problem';
import { done, run } from '../../enrich-fixtures';
import { held, ok, refused, ScriptedServer } from '../../scripted-server';
import { useDriver } from './use-driver';

const OFFLINE: Problem = { code: 'NETWORK', message: 'Your browser is offline.', action: 'Try again.' };
const LIMIT: Problem = { code: 'RATE_LIMIT', message: 'The request limit is used up.', action: 'Wait.' };

const named = (server: ScriptedServer): readonly string[] => server.calls.map(({ endpoint }) => endpoint);
const stepped = (rows: number): RunView => ({ ...run, done: rows, requests: rows / 100 });

/** Steps of 100 rows; the fourth ends the run. */
function steps(server: ScriptedServer): () => Answer<RunView> {
  return () => {
    const count = server.named('stepRun').length;
    return ok(count === 4 ? done : stepped(count * 100));
  };
}

test('steps one after the other until the run is over', async () => {
  const server = new ScriptedServer();
  const used = await useDriver(run, true, server.answers({ stepRun: steps(server) }));
  await used.pass(0);
  expect(named(server)).toEqual(['stepRun', 'stepRun', 'stepRun', 'stepRun']);
  expect(server.calls[0]?.args).toEqual(['run-1']);
  expect(server.most.get('stepRun')).toBe(1);
  expect(used.progress).toEqual({ run: done, isDriving: true, pending: undefined, trouble: undefined });
});

test('the next step waits for the answer of the last one', async () => {
  const first = held<Answer<RunView>>();
  const server = new ScriptedServer().answers({ stepRun: () => first.answer });
  const used = await useDriver(run, true, server);
  await used.pass(600_000);
  expect(named(server)).toEqual(['stepRun']);
  first.give(ok(done));
  await used.pass(0);
  expect(used.progress.run.state).toBe('done');
});

test('a run that waits is gone on with at its time', async () => {
  const waiting: RunView = { ...stepped(100), state: 'waiting', waiting: { problem: LIMIT, until: 60_000 } };
  const server = new ScriptedServer();
  server.answers({ stepRun: () => ok(server.named('stepRun').length === 1 ? waiting : done) });
  const used = await useDriver(run, true, server);
  await used.pass(59_999);
  expect([named(server), used.progress.run]).toEqual([['stepRun'], waiting]);
  await used.pass(1);
  expect([named(server), used.progress.run]).toEqual([['stepRun', 'stepRun'], done]);
});

test('steps without progress come ever more slowly', async () => {
  const server = new ScriptedServer().answers({ stepRun: () => ok(run) });
  const used = await useDriver(run, true, server);
  await used.pass(18_000);
  expect(server.named('stepRun')).toHaveLength(5);
  await used.pass(10_000);
  expect(server.named('stepRun')).toHaveLength(6);
});

test('a run that was found under way is looked at, and carried on only after Resume', async () => {
  const server = new ScriptedServer();
  server.answers({
    readRun: () => ok(stepped(100)),
    resumeRun: () => ok(stepped(100)),
    stepRun: () => ok(done),
  });
  const used = await useDriver(run, false, server);
  await used.pass(20_000);
  expect(named(server)).toEqual(['readRun', 'readRun']);
  expect(used.progress).toMatchObject({ run: { done: 100 }, isDriving: false });
  used.driver.resume();
  await used.pass(0);
  expect(named(server)).toEqual(['readRun', 'readRun', 'resumeRun', 'stepRun']);
  expect(used.progress.run).toEqual(done);
});

test("somebody else's run is looked at every ten seconds, and its receipt fetched at the end", async () => {
  const theirs: RunView = { ...run, isMine: false };
  const server = new ScriptedServer();
  server.answers({
    readRun: () => ok(server.named('readRun').length < 3 ? { ...theirs, done: 700 } : null),
    readRuns: () =>
      ok([
        { ...done, id: 'other' },
        { ...done, isMine: false },
      ]),
  });
  const used = await useDriver(theirs, false, server);
  await used.pass(9_999);
  expect(named(server)).toEqual([]);
  await used.pass(10_001);
  expect([named(server), used.progress.run.done]).toEqual([['readRun', 'readRun'], 700]);
  await used.pass(60_000);
  expect(named(server)).toEqual(['readRun', 'readRun', 'readRun', 'readRuns']);
  expect(used.progress.run).toEqual({ ...done, isMine: false });
});

test('a run of which nobody knows any more is over', async () => {
  const server = new ScriptedServer().answers({
    readRun: () => ok({ ...run, id: 'new' }),
    readRuns: () => ok([]),
  });
  const used = await useDriver({ ...run, isMine: false }, false, server);
  await used.pass(60_000);
  expect(used.progress.run).toEqual({ ...run, isMine: false, state: 'done' });
  expect(named(server)).toEqual(['readRun', 'readRuns']);
});

describe('stop', () => {
  test('is sent at once, beside the step under way, and nothing is asked for after it', async () => {
    const step = held<Answer<RunView>>();
    const server = new ScriptedServer().answers({
      stepRun: () => step.answer,
      stopRun: () => ok({ ...stepped(100), state: 'stopped' }),
    });
    const used = await useDriver(run, true, server);
    used.driver.stop();
    expect(used.progress).toMatchObject({ pending: 'stop', isDriving: false });
    await used.pass(0);
    expect(used.progress).toMatchObject({ run: { state: 'stopped', done: 100 }, pending: undefined });
    step.give(ok(stepped(200)));
    await used.pass(600_000);
    expect(used.progress.run).toMatchObject({ state: 'stopped', done: 200 });
    expect(named(server)).toEqual(['stepRun', 'stopRun']);
  });

  test('that does not arrive is said; nothing is asked for all the same, nor is the run called stopped', async () => {
    const step = held<Answer<RunView>>();
    const server = new ScriptedServer().answers({
      stepRun: () => step.answer,
      stopRun: () => refused(OFFLINE),
      readRun: () => ok(stepped(300)),
    });
    const used = await useDriver(run, true, server);
    used.driver.stop();
    await used.pass(0);
    step.give(ok(stepped(200)));
    await used.pass(0);
    expect(used.progress).toMatchObject({
      run: { state: 'running', done: 200 },
      trouble: { problem: OFFLINE, retryAt: undefined },
      isDriving: false,
    });
    await used.pass(10_000);
    expect(used.progress).toMatchObject({ run: { state: 'running', done: 300 }, isDriving: false });
    expect(named(server)).toEqual(['stepRun', 'stopRun', 'readRun']);
  });

  test('then end closes the run', async () => {
    const server = new ScriptedServer().answers({ endRun: () => ok(done) });
    const used = await useDriver({ ...run, state: 'stopped' }, false, server);
    used.driver.end();
    expect(used.progress.pending).toBe('end');
    await used.pass(60_000);
    expect([named(server), used.progress.run]).toEqual([['endRun'], done]);
  });

  test('then resume waits for the old step before it steps again', async () => {
    const step = held<Answer<RunView>>();
    const server = new ScriptedServer();
    server.answers({
      stepRun: () => (server.named('stepRun').length === 1 ? step.answer : ok(done)),
      stopRun: () => ok({ ...run, state: 'stopped' }),
      resumeRun: () => ok(run),
    });
    const used = await useDriver(run, true, server);
    used.driver.stop();
    await used.pass(0);
    used.driver.resume();
    await used.pass(60_000);
    expect(named(server)).toEqual(['stepRun', 'stopRun', 'resumeRun']);
    step.give(ok(stepped(100)));
    await used.pass(0);
    expect(named(server)).toEqual(['stepRun', 'stopRun', 'resumeRun', 'stepRun']);
    expect(server.most.get('stepRun')).toBe(1);
  });

  test('a second press changes nothing', async () => {
    const stop = held<Answer<RunView>>();
    const server = new ScriptedServer().answers({
      stepRun: () => held<Answer<RunView>>().answer,
      stopRun: () => stop.answer,
    });
    const used = await useDriver(run, true, server);
    used.driver.stop();
    used.driver.stop();
    used.driver.resume();
    await used.pass(0);
    expect(named(server)).toEqual(['stepRun', 'stopRun']);
  });
});

test('nothing is called or shown after the end of the sidebar', async () => {
  const step = held<Answer<RunView>>();
  const server = new ScriptedServer().answers({ stepRun: () => step.answer });
  const used = await useDriver(run, true, server);
  used.driver.dispose();
  step.give(ok(stepped(100)));
  await used.pass(600_000);
  expect([named(server), used.progress.run]).toEqual([['stepRun'], run]);
});
