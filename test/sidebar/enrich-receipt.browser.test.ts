import { done, plan, quietServer, quoteDone, request, run } from './enrich-fixtures';
import { eventually } from './eventually';
import { ok, refused } from './scripted-server';
import { useSidebar } from './use-sidebar';

jest.setTimeout(90_000);

const used = useSidebar();

test('no run under way: the past ones, each with its receipt', async () => {
  const others = { ...done, id: 'run-0', isMine: false, sheetName: 'Konten_'.repeat(20), canUndo: false };
  const server = quietServer().answers({ readRuns: () => ok([done, others]) });
  const { frame, findings, overflows } = await used.open('run', server);
  await frame.getByText('No run is under way in this file.').waitFor();
  expect([await findings(), await overflows()]).toEqual([[], []]);
  await frame.getByRole('button', { name: 'People in Leads: 1,204 rows, 298 credits' }).click();
  await frame.getByText('People: 1,204 rows in Leads').waitFor();
  expect(await frame.locator(':focus').innerText()).toBe('Finished');
  await frame.getByText('Set aside (3)').click();
  await frame.getByText('Failed (6)').click();
  expect([await findings(), await overflows()]).toEqual([[], []]);
  await frame.getByRole('button', { name: 'Row 90', exact: true }).click();
  await frame.getByRole('button', { name: 'Row 44', exact: true }).click();
  await eventually(
    () => server.named('showCell'),
    [
      [7, 90, 2],
      [7, 44, 2],
    ],
  );
});

test('a cell that is not there any more is said', async () => {
  const gone = {
    code: 'BAD_INPUT',
    message: 'This row is not there any more.',
    action: 'Look for it.',
  } as const;
  const server = quietServer().answers({ showCell: () => refused(gone) });
  const { frame } = await used.open('run', server);
  await frame.getByRole('button', { name: 'People in Leads: 1,204 rows, 298 credits' }).click();
  await frame.getByText('Failed (6)').click();
  await frame.getByRole('button', { name: 'Row 44', exact: true }).click();
  await frame.getByText('This row is not there any more.').waitFor();
});

test('undo asks first, and says what it has put back', async () => {
  const server = quietServer().answers({ undoRun: () => ok({ restored: 2_390, changed: 18, missing: 2 }) });
  const { frame, page, findings } = await used.open('run', server);
  await frame.getByRole('button', { name: 'People in Leads: 1,204 rows, 298 credits' }).click();
  await frame.getByRole('button', { name: 'Undo this run…' }).click();
  await frame.getByText('2,410 cells get back what was in them before').waitFor();
  expect([await findings(), server.named('undoRun')]).toEqual([[], []]);
  await page.keyboard.press('Escape');
  expect(await frame.locator(':focus').innerText()).toBe('Undo this run…');
  await page.keyboard.press('Enter');
  await frame.getByRole('button', { name: 'Undo', exact: true }).click();
  const result =
    '2,390 cells put back. 18 cells were changed since, and left as they are. 2 rows are not there any more as before. What was revealed stays in the file: writing it again is free.';
  await frame.getByText(result).waitFor();
  await eventually(() => frame.locator(':focus').innerText(), result);
  expect([await findings(), server.named('undoRun')]).toEqual([[], [['run-1']]]);
  expect(await frame.getByRole('button', { name: 'Undo this run…' }).count()).toBe(0);
});

test('the quote says its price, and its button runs the same rows for no more', async () => {
  const server = quietServer().answers({
    readRuns: () => ok([quoteDone]),
    planRun: () => ok({ ...plan, costAtMost: 212 }),
    stepRun: () => ok(run),
  });
  const { frame, findings, overflows } = await used.open('run', server);
  await frame.getByRole('button', { name: 'Quote for people in Leads: 1,204 rows, 40 credits' }).click();
  await frame.getByText('Revealing these rows costs exactly').waitFor();
  await frame
    .getByText('The search was charged 40 credits. Your balance of 1,170 would become 958.')
    .waitFor();
  expect([await findings(), await overflows()]).toEqual([[], []]);
  await frame.getByRole('button', { name: 'Run: 212 credits' }).click();
  await frame.getByRole('heading', { name: 'Enriching people' }).waitFor();
  expect([server.named('planRun'), server.named('startRun')]).toEqual([[[request]], [[request, 212]]]);
});

test('a plan above the quote is shown instead of run', async () => {
  const server = quietServer().answers({ readRuns: () => ok([quoteDone]) });
  const { frame, findings } = await used.open('run', server);
  await frame.getByRole('button', { name: 'Quote for people in Leads: 1,204 rows, 40 credits' }).click();
  await frame.getByRole('button', { name: 'Run: 212 credits' }).click();
  await frame.getByText('Lusha’s quote was 212 credits, but the plan now says up to 312 credits').waitFor();
  await frame.getByRole('button', { name: 'Run: at most 312 credits' }).waitFor();
  await frame.getByText('A2:D1205').waitFor();
  expect([await findings(), server.named('startRun')]).toEqual([[], []]);
});

test('after the first rows, all of them are planned as they were', async () => {
  const trial = { ...done, rows: 5, done: 5, request: { ...request, limit: 5, fields: ['phone'] } };
  const server = quietServer().answers({ readRuns: () => ok([trial]) });
  const { frame } = await used.open('run', server);
  await frame.getByRole('button', { name: 'People in Leads: 5 rows, 298 credits' }).click();
  await frame.getByRole('button', { name: 'Plan all rows' }).click();
  await frame.getByRole('button', { name: 'Run: at most 312 credits' }).waitFor();
  expect(server.named('planRun')).toEqual([[{ ...request, fields: ['phone'] }]]);
});

test('from the plan to the past runs and back, nothing that was chosen is lost', async () => {
  const server = quietServer();
  const { frame } = await used.open('enrich-people', server);
  await frame.getByLabel('Mobile phone').check();
  await frame.getByRole('button', { name: 'Past runs' }).click();
  await frame.getByRole('button', { name: 'Back to the plan' }).click();
  await frame.getByRole('heading', { name: 'Enrich' }).waitFor();
  expect(await frame.getByLabel('Mobile phone').isChecked()).toBe(true);
  expect(server.named('readSelection')).toHaveLength(1);
});

test('what cannot be read is said with another try', async () => {
  const down = {
    code: 'SERVER',
    message: 'Google could not run this.',
    action: 'Try again in a minute.',
  } as const;
  const server = quietServer().answers({ readRun: () => refused(down) });
  const { frame, findings } = await used.open('enrich-people', server);
  await frame.getByText('Google could not run this.').waitFor();
  expect(await findings()).toEqual([]);
  server.answers({ readRun: () => ok(null) });
  await frame.getByRole('button', { name: 'Try again' }).click();
  await frame.getByRole('button', { name: 'Run: at most 312 credits' }).waitFor();
});
