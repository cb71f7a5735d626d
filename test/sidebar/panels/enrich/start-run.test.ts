import { startRun } from '../../../../src/sidebar/panels/enrich/start-run';
import type { Problem } from '../../../../src/shared/problem';
import { plan, request, run } from '../../enrich-fixtures';
import { ok, refused, ScriptedServer } from '../../scripted-server';

const PROBLEM: Problem = { code: 'NETWORK', message: 'Your browser is offline.', action: 'Try again.' };
const SEEN = { request, costAtMost: 312 };

function scripted(server: ScriptedServer) {
  return {
    planRun: (...args: unknown[]) => server.call('planRun', args),
    startRun: (...args: unknown[]) => server.call('startRun', args),
    readRun: (...args: unknown[]) => server.call('readRun', args),
  } as Parameters<typeof startRun>[1];
}

const DEARER: Problem = { code: 'BAD_INPUT', message: 'The selection has changed.', action: '' };

test('a plan is started with the cost that was seen', async () => {
  const server = new ScriptedServer().answers({ startRun: () => ok(run) });
  expect(await startRun(SEEN, scripted(server))).toEqual(ok({ name: 'started', run }));
  expect(server.calls).toEqual([{ endpoint: 'startRun', args: [request, 312] }]);
});

test('a plan that costs more now is not started, and shown as it is now', async () => {
  const dearer = { ...plan, costAtMost: 313 };
  const server = new ScriptedServer().answers({
    startRun: () => refused(DEARER),
    readRun: () => ok(null),
    planRun: () => ok(dearer),
  });
  expect(await startRun(SEEN, scripted(server))).toEqual(ok({ name: 'dearer', plan: dearer }));
});

test('what is refused for another reason is said', async () => {
  const server = new ScriptedServer().answers({
    startRun: () => refused(DEARER),
    readRun: () => ok(null),
    planRun: () => ok(plan),
  });
  expect(await startRun(SEEN, scripted(server))).toEqual(refused(DEARER));
});

test('a run that was started by a call whose answer was lost is found', async () => {
  const server = new ScriptedServer().answers({ startRun: () => refused(PROBLEM), readRun: () => ok(run) });
  expect(await startRun(SEEN, scripted(server))).toEqual(ok({ name: 'underWay', run }));
});

test('what keeps a run from starting is said', async () => {
  const server = new ScriptedServer().answers({ startRun: () => refused(PROBLEM), readRun: () => ok(null) });
  expect(await startRun(SEEN, scripted(server))).toEqual(refused(PROBLEM));
});
