import { openingScreen, type OpeningCalls } from '../../../../src/sidebar/panels/enrich/opening';
import { wantedSubject } from '../../../../src/sidebar/panels/enrich/plan-subject';
import type { Problem } from '../../../../src/shared/problem';
import { companySelection, quietServer, request, run, selection } from '../../enrich-fixtures';
import { ok, refused, type ScriptedServer } from '../../scripted-server';

const PROBLEM: Problem = { code: 'SERVER', message: 'Google could not run this.', action: 'Try again.' };

function calls(server: ScriptedServer): OpeningCalls {
  return {
    readRun: (...args: unknown[]) => server.call('readRun', args),
    readSelection: (...args: unknown[]) => server.call('readSelection', args),
  } as OpeningCalls;
}

test('people or companies: the plan of what is selected', async () => {
  const plan = { name: 'plan', wanted: undefined };
  expect(await openingScreen('people', calls(quietServer()))).toEqual(
    ok({ ...plan, kind: 'person', subject: selection }),
  );
  expect(await openingScreen('companies', calls(quietServer()))).toEqual(
    ok({ ...plan, kind: 'company', subject: companySelection }),
  );
});

test('a run under way comes first, and is not carried on unasked', async () => {
  const server = quietServer().answers({ readRun: () => ok(run) });
  for (const opening of ['people', 'companies', 'run'] as const)
    expect(await openingScreen(opening, calls(server))).toEqual(ok({ name: 'run', run, isDriving: false }));
});

test('no run under way where one was asked for: the past ones, and the selection is not read', async () => {
  const server = quietServer();
  expect(await openingScreen('run', calls(server))).toEqual(ok({ name: 'history', back: undefined }));
  expect(server.calls).toEqual([{ endpoint: 'readRun', args: [] }]);
});

test('what went wrong is said; a run under way is shown even if the selection cannot be read', async () => {
  const server = quietServer().answers({ readSelection: () => refused(PROBLEM) });
  expect(await openingScreen('people', calls(server))).toEqual(refused(PROBLEM));
  server.answers({ readRun: () => ok(run) });
  expect(await openingScreen('people', calls(server))).toMatchObject({ value: { name: 'run' } });
  server.answers({ readRun: () => refused(PROBLEM) });
  expect(await openingScreen('people', calls(server))).toEqual(refused(PROBLEM));
});

test('a wanted plan takes the place of the selection, and the columns where they are those of its sheet', () => {
  const wanted = {
    request: { ...request, areas: [{ row: 5, column: 1, rows: 5, columns: 2 }] },
    sheetName: 'Leads',
    note: undefined,
  };
  const unfit = { ...selection, problem: PROBLEM };
  expect(wantedSubject(unfit, wanted)).toEqual({
    ...selection,
    request: wanted.request,
    selection: 'A5:B9',
    rows: null,
    hiddenRows: null,
  });
  const elsewhere = { ...selection, request: { ...request, sheetId: 8 }, sheetName: 'Other' };
  expect(wantedSubject(elsewhere, wanted)).toMatchObject({ sheetName: 'Leads', columns: [] });
});
