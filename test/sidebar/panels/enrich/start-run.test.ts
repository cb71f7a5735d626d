import { startRun } from '../../../../src/sidebar/panels/enrich/start-run';
import type { Problem } from '../../../../src/shared/problem';
import { plan, request, run } from '../../enrich-fixtures';
import { ok, refused, ScriptedServer } from '../../scripted-server';

const PROBLEM: Problem = { code: 'NETWORK', message: 'Your browser is offline.', action: 'Try again.' };
const SEEN = { request, costAtMost: 312, plannedAt: 100_000 };

function scripted(server: ScriptedServer) {
  return {
    planRun: (...args: unknown[]) => server.call('planRun', args),
    startRun: (...args: unknown[]) => server.call('startRun', args),
    readRun: (...args: unknown[]) => server.call('readRun', args),
  } as Parameters<typeof startRun>[1];
}

test('a fresh plan is started as it was seen', async () => {
  const server = new ScriptedServer().answers({ startRun: () => ok(run) });
  expect(await startRun(SEEN, scripted(server), 120_000)).toEqual(ok({ name: 'started', run }));
  expect(server.calls).toEqual([{ endpoint: 'startRun', args: [request] }]);
});

test('an old plan is made again first, and started when it costs no more', async () => {
  const server = new ScriptedServer().answers({ planRun: () => ok(plan), startRun: () => ok(run) });
  expect(await startRun(SEEN, scripted(server), 120_001)).toEqual(ok({ name: 'started', run }));
  expect(server.calls.map(({ endpoint }) => endpoint)).toEqual(['planRun', 'startRun']);
});

test('an old plan that costs more now is not started', async () => {
  const dearer = { ...plan, costAtMost: 313 };
  const server = new ScriptedServer().answers({ planRun: () => ok(dearer) });
  expect(await startRun(SEEN, scripted(server), 120_001)).toEqual(ok({ name: 'dearer', plan: dearer }));
  expect(server.calls.map(({ endpoint }) => endpoint)).toEqual(['planRun']);
});

test('an old plan that cannot be made again is not started', async () => {
  const server = new ScriptedServer().answers({ planRun: () => refused(PROBLEM) });
  expect(await startRun(SEEN, scripted(server), 200_000)).toEqual(refused(PROBLEM));
  expect(server.named('startRun')).toEqual([]);
});

test('a run that was started by a call whose answer was lost is found', async () => {
  const server = new ScriptedServer().answers({ startRun: () => refused(PROBLEM), readRun: () => ok(run) });
  expect(await startRun(SEEN, scripted(server), 100_000)).toEqual(ok({ name: 'underWay', run }));
});

test('what keeps a run from starting is said', async () => {
  const server = new ScriptedServer().answers({ startRun: () => refused(PROBLEM), readRun: () => ok(null) });
  expect(await startRun(SEEN, scripted(server), 100_000)).toEqual(refused(PROBLEM));
});
