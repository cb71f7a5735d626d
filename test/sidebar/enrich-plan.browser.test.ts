import type { Answer } from '../../src/shared/endpoints';
import type { PlanView } from '../../src/shared/bulk-endpoints';
import { companySelection, plan, quietServer, request, run, selection } from './enrich-fixtures';
import { eventually } from './eventually';
import { held, ok, refused } from './scripted-server';
import { useSidebar } from './use-sidebar';

jest.setTimeout(90_000);

const used = useSidebar();
const NO_KEY = {
  code: 'NO_KEY',
  message: 'You have not entered a Lusha API key yet.',
  action: 'Enter it in Extensions > Lusha for Sheets > Settings.',
} as const;

test('the plan says what is selected, what becomes of the rows and what it costs', async () => {
  const server = quietServer();
  const { frame, findings, overflows } = await used.open('enrich-people', server);
  await frame.getByRole('button', { name: 'Run: at most 312 credits' }).waitFor();
  await frame.getByText('A2:D1205').waitFor();
  await frame.getByText('LinkedIn profile: column D · Email: column B').waitFor();
  await frame.getByText('Balance 1,210, then 898 or more').waitFor();
  expect(server.named('planRun')).toEqual([[request]]);
  expect(server.named('readSelection')).toEqual([['person']]);
  await frame.getByText('Change columns').click();
  await frame.getByText('More fields (36)').click();
  await frame.getByText('Where it goes (3 columns, 1 new)').click();
  await frame.getByText('9 rows cannot be used').click();
  expect([await findings(), await overflows()]).toEqual([[], []]);
  await frame.getByRole('button', { name: 'Row 17', exact: true }).click();
  await eventually(() => server.named('showCell'), [[7, 17, 1]]);
});

test('quick changes are planned once, and a late answer does not paint over a newer one', async () => {
  const server = quietServer();
  const { frame } = await used.open('enrich-people', server);
  await frame.getByRole('button', { name: 'Run: at most 312 credits' }).waitFor();
  const first = held<Answer<PlanView>>();
  server.answers({ planRun: () => first.answer });
  await frame.getByLabel('Name', { exact: true }).check();
  await frame.getByLabel('Mobile phone').check();
  await frame.getByRole('button', { name: 'Working out the cost…' }).waitFor();
  expect(server.named('planRun').slice(1)).toEqual([
    [{ ...request, fields: ['name', 'title', 'email', 'phone', 'mobile'] }],
  ]);

  server.answers({ planRun: () => ok({ ...plan, costAtMost: 77 }) });
  await frame.getByLabel('Phone', { exact: true }).uncheck();
  await frame.getByRole('button', { name: 'Run: at most 77 credits' }).waitFor();
  first.give(ok({ ...plan, costAtMost: 5_000 }));
  await frame.getByText('Balance 1,210, then 1,133 or more').waitFor();
  expect(await frame.getByText('5,000').count()).toBe(0);
});

test('a cost that is still being worked out cannot be agreed to', async () => {
  const server = quietServer().answers({ planRun: () => held<Answer<PlanView>>().answer });
  const { frame } = await used.open('enrich-people', server);
  const button = frame.getByRole('button', { name: 'Working out the cost…' });
  await button.click({ force: true });
  expect(await button.getAttribute('aria-disabled')).toBe('true');
  expect(server.named('startRun')).toEqual([]);
});

test('the run is started by the keyboard alone, and the focus goes to its title', async () => {
  const server = quietServer().answers({ stepRun: () => ok(run) });
  const { frame, page } = await used.open('enrich-people', server);
  await frame.getByRole('button', { name: 'Run: at most 312 credits' }).waitFor();
  await frame.getByRole('button', { name: 'Enrich' }).focus();
  const focused = frame.locator(':focus');
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focused.innerText().catch(() => '')) === 'Run: at most 312 credits') break;
  }
  await page.keyboard.press('Enter');
  await frame.getByRole('heading', { name: 'Enriching people' }).waitFor();
  expect(await focused.innerText()).toBe('Enriching people');
  expect(server.named('startRun')).toEqual([[request, plan.costAtMost]]);
});

test('rows were added after the plan was made: nothing is started before the new price is agreed to', async () => {
  const server = quietServer();
  const { frame } = await used.open('enrich-people', server);
  const dearer = refused({ code: 'BAD_INPUT', message: 'The selection has changed.', action: '' });
  await frame.getByRole('button', { name: 'Run: at most 312 credits' }).waitFor();
  server.answers({
    planRun: () => ok({ ...plan, costAtMost: 900 }),
    stepRun: () => ok(run),
    startRun: (_request, costAtMost) => (costAtMost < 900 ? dearer : ok(run)),
  });
  await frame.getByRole('button', { name: 'Run: at most 312 credits' }).click();
  await frame.getByText('Nothing was started; press again to agree.').waitFor();
  await frame.getByRole('button', { name: 'Run: at most 900 credits' }).click();
  await frame.getByRole('heading', { name: 'Enriching people' }).waitFor();
  expect(server.named('startRun')).toEqual([
    [request, 312],
    [request, 900],
  ]);
});

test('too dear for the balance or the cap is said before; without a credit there is no button', async () => {
  const server = quietServer().answers({ planRun: () => ok({ ...plan, creditsLeft: 100 }) });
  const { frame, findings } = await used.open('enrich-people', server);
  await frame
    .getByText(
      'This may cost more than your balance of 100 credits. The run stops there; what was found stays.',
    )
    .waitFor();
  expect(await findings()).toEqual([]);
  server.answers({ planRun: () => ok({ ...plan, capLeft: 0 }) });
  await frame.getByLabel('Country', { exact: true }).check();
  await frame.getByText('The cap for you or for one run is used up.').waitFor();
  await frame.getByRole('button', { name: 'Run: at most 312 credits' }).click({ force: true });
  expect(server.named('startRun')).toEqual([]);
});

test('nothing useful selected: what to select, and another reading', async () => {
  const problem = {
    code: 'BAD_INPUT',
    message: 'Only an empty cell is selected.',
    action: 'Select rows.',
  } as const;
  const server = quietServer().answers({ readSelection: () => ok({ ...selection, columns: [], problem }) });
  const { frame, findings } = await used.open('enrich-people', server);
  await frame.getByText('Only an empty cell is selected.').waitFor();
  expect([await findings(), server.named('planRun')]).toEqual([[], []]);
  server.answers({ readSelection: () => ok(selection) });
  await frame.getByRole('button', { name: 'Read selection again' }).click();
  await frame.getByRole('button', { name: 'Run: at most 312 credits' }).waitFor();
  expect(await frame.getByText('Only an empty cell is selected.').count()).toBe(0);
});

test('no column known: the person says which is which, and the list stays open', async () => {
  const problem = { code: 'BAD_INPUT', message: 'No column says who it is.', action: 'Say which.' } as const;
  const unmapped = { ...selection, request: { ...request, columns: {} }, problem };
  const server = quietServer().answers({ readSelection: () => ok(unmapped) });
  const { frame, findings } = await used.open('enrich-people', server);
  await frame.getByLabel('Full name').selectOption({ label: 'A · Name · Dana Reyes, Priya Anand' });
  await frame.getByText('Names alone are not enough.').first().waitFor();
  expect(await findings()).toEqual([]);
  await frame.getByLabel('Company name').selectOption({ label: 'C · Company · Northwind, Contoso' });
  await frame.getByLabel('Row with the headers').fill('');
  await frame.getByRole('button', { name: 'Run: at most 312 credits' }).waitFor();
  await eventually(
    () => server.named('planRun').at(-1),
    [{ ...request, columns: { fullName: [1], companyName: [3] }, headerRow: null }],
  );
});

test('companies are another selection with other fields; reading again keeps what was chosen', async () => {
  const server = quietServer();
  const { frame } = await used.open('enrich-people', server);
  await frame.getByRole('button', { name: 'Run: at most 312 credits' }).waitFor();
  await frame.getByRole('radio', { name: 'Companies' }).check();
  await frame.getByLabel('Competitors').check();
  await frame.getByText('Write over what is there').click();
  await frame.getByRole('button', { name: 'Read selection again' }).click();
  await eventually(() => server.named('readSelection'), [['person'], ['company'], ['company']]);
  await frame.getByText('Companies to ask for').waitFor();
  expect(await frame.getByLabel('Competitors').isChecked()).toBe(true);
  await eventually(
    () => server.named('planRun').at(-1),
    [
      {
        ...companySelection.request,
        write: 'all',
        fields: ['industry', 'employees', 'revenue', 'competitors'],
      },
    ],
  );
});

test('what is wrong in the form is said beside it, and nothing is planned', async () => {
  const server = quietServer().answers({ readSelection: () => ok({ ...selection, hiddenRows: 12 }) });
  const { frame, findings } = await used.open('enrich-people', server);
  await frame.getByLabel('Include 12 hidden rows').check();
  await frame.getByLabel('Write over answers older than').check();
  await frame.getByLabel('Days after which answers are old').fill('soon');
  await frame.getByText('Enter a whole number of days from 1 to 3,650.').first().waitFor();
  await frame.getByRole('button', { name: 'Run', exact: true }).click({ force: true });
  expect([await findings(), server.named('startRun')]).toEqual([[], []]);
  await frame.getByLabel('Days after which answers are old').fill('30');
  await eventually(
    () => server.named('planRun').at(-1),
    [{ ...request, includeHidden: true, write: 'older', olderThanDays: 30 }],
  );
});

test('the first rows and the quote say their own cost first; Escape leads back', async () => {
  const server = quietServer().answers({ stepRun: () => ok(run) });
  const { frame, page, findings } = await used.open('enrich-people', server);
  await frame.getByRole('button', { name: 'Exact quote…' }).click();
  await frame.getByRole('button', { name: 'Search: at most 43 credits' }).waitFor();
  expect(await frame.locator(':focus').innerText()).toBe('Cancel');
  expect(await findings()).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await frame.locator(':focus').innerText()).toBe('Exact quote…');
  expect(server.named('startRun')).toEqual([]);

  await frame.getByRole('button', { name: 'Try the first 5 rows…' }).click();
  await frame.getByRole('button', { name: 'Run 5 rows: at most 31 credits' }).click();
  await frame.getByRole('heading', { name: 'Enriching people' }).waitFor();
  expect(server.named('startRun')).toEqual([[{ ...request, limit: 5 }, 31]]);
});

test('without a key the way leads to the settings, and back to a plan made anew', async () => {
  const server = quietServer().answers({
    planRun: () => refused(NO_KEY),
    readSettings: () => refused(NO_KEY),
  });
  const { frame, findings } = await used.open('enrich-people', server);
  await frame.getByText('You have not entered a Lusha API key yet.').waitFor();
  expect(await findings()).toEqual([]);
  await frame.getByRole('button', { name: 'Open settings' }).click();
  await frame.getByRole('heading', { name: 'Settings' }).waitFor();
  expect(await frame.getByRole('button', { name: 'Settings' }).getAttribute('aria-current')).toBe('page');
  expect(await frame.locator(':focus').innerText()).toBe('Settings');
  server.answers({ planRun: () => ok(plan) });
  await frame.getByRole('button', { name: 'Enrich' }).click();
  await frame.getByRole('button', { name: 'Run: at most 312 credits' }).waitFor();
});

test('long names and large numbers stay within the sidebar', async () => {
  const big = {
    ...selection,
    sheetName: `Pipeline_${'Donaudampfschifffahrt'.repeat(6)}`,
    selection: Array.from(
      { length: 80 },
      (_, index) => `A${String(index * 40 + 2)}:AZ${String(index * 40 + 30)}`,
    ).join(', '),
    rows: 9_999_999,
    hiddenRows: 1_234_567,
    columns: [{ column: 1, letter: 'A', header: 'x'.repeat(200), samples: ['y'.repeat(200)] }],
  };
  const server = quietServer().answers({
    readSelection: () => ok(big),
    planRun: () =>
      ok({
        ...plan,
        rows: 9_999_999,
        toAsk: 9_000_000,
        costAtMost: 54_123_456,
        creditsLeft: 1_234_567_890,
        capLeft: 98_765_432,
        prices: 'usual',
        seconds: 400_000,
        unusable: {
          count: 1,
          rows: [{ row: 9_999_999, column: 1, who: 'z'.repeat(200), reason: 'is w'.repeat(60) }],
        },
      }),
  });
  const { frame, findings, overflows } = await used.open('enrich-people', server, { height: 500 });
  await frame.getByRole('button', { name: 'Run: at most 54,123,456 credits' }).waitFor();
  await frame.getByText('Change columns').click();
  await frame.getByText('1 row cannot be used').click();
  expect([await overflows(), await findings()]).toEqual([[], []]);
});

test('text of the sheet is text, whatever it looks like', async () => {
  const server = quietServer().answers({
    readSelection: () => ok({ ...selection, sheetName: '<img src=x onerror=alert(1)>' }),
  });
  const { frame } = await used.open('enrich-people', server);
  await frame.getByText('<img src=x onerror=alert(1)>').waitFor();
  expect(await frame.locator('img').count()).toBe(0);
});
