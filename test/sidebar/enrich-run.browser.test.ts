import type { RunView } from '../../src/shared/bulk-endpoints';
import type { Answer } from '../../src/shared/endpoints';
import { done, halfway, quietServer, run } from './enrich-fixtures';
import { eventually } from './eventually';
import { held, ok, refused, type ScriptedServer } from './scripted-server';
import { useSidebar, type OpenOptions, type OpenSidebar } from './use-sidebar';

jest.setTimeout(90_000);

const used = useSidebar();
const NOON = Date.UTC(2026, 8, 21, 12);
const LIMIT = {
  code: 'RATE_LIMIT',
  message: 'The hourly request limit is used up.',
  action: 'It resets at 14:05.',
} as const;
const CAP = {
  code: 'CAP',
  message: 'The cap for one run of 300 credits leaves too little for this.',
  action: 'Raise it.',
} as const;

/** Plans and starts a run; how it goes on is what the server answers to steps. */
async function start(server: ScriptedServer, options?: OpenOptions): Promise<OpenSidebar> {
  const opened = await used.open('enrich-people', server, options);
  await opened.frame.getByRole('button', { name: 'Run: at most 312 credits' }).click();
  await opened.frame.getByRole('heading', { name: 'Enriching people' }).waitFor();
  return opened;
}

/** What a list says beside a name. */
function line({ frame }: OpenSidebar, name: string): Promise<string> {
  return frame.locator('.line', { hasText: name }).locator('dd').first().innerText();
}

test('steps one after the other to the receipt, with progress and credits', async () => {
  const answers = [held<Answer<RunView>>(), held<Answer<RunView>>()];
  const server = quietServer();
  server.answers({ stepRun: () => answers[server.named('stepRun').length - 1]?.answer ?? ok(done) });
  const opened = await start(server);
  const { frame, findings, overflows } = opened;
  answers[0]?.give(ok(halfway));
  await frame.getByText('500 of 1,204 rows', { exact: true }).waitFor();
  const bar = frame.getByRole('progressbar', { name: 'Rows done' });
  expect(await bar.getAttribute('aria-valuenow')).toBe('500');
  expect(await bar.getAttribute('aria-valuetext')).toBe('500 of 1,204 rows');
  expect([await line(opened, 'Credits charged'), await line(opened, 'Credits left')]).toEqual([
    '132',
    '1,078',
  ]);
  expect([await line(opened, 'Found'), await line(opened, 'without a phone')]).toEqual(['410', '210']);
  await frame.getByText('If you close this sidebar, the run pauses and nothing is lost.').waitFor();
  expect([await findings(), await overflows()]).toEqual([[], []]);

  answers[1]?.give(ok(done));
  await frame.getByRole('heading', { name: 'Finished' }).waitFor();
  expect(await frame.locator(':focus').innerText()).toBe('Finished');
  expect(server.named('stepRun')).toEqual([['run-1'], ['run-1']]);
  expect(server.most.get('stepRun')).toBe(1);
});

test('screen readers hear of progress now and then, not of every step', async () => {
  const server = quietServer();
  server.answers({ stepRun: () => ok({ ...run, done: server.named('stepRun').length }) });
  const { frame, page } = await start(server, { clock: NOON });
  const live = frame.locator('[aria-live="polite"].hidden');
  await page.clock.fastForward(100);
  await eventually(async () => /rows, 0 credits charged\.$/.test(await live.innerText()), true);
  const spoken = await live.innerText();
  const steps = server.named('stepRun').length;
  await eventually(() => server.named('stepRun').length > steps + 20, true);
  expect(await live.innerText()).toBe(spoken);
  await page.clock.fastForward(8_000);
  await eventually(async () => (await live.innerText()) === spoken, false);
});

test('a request limit is counted down and gone on after', async () => {
  const server = quietServer();
  const waiting: RunView = {
    ...halfway,
    state: 'waiting',
    waiting: { problem: LIMIT, until: NOON + 245_000 },
  };
  server.answers({ stepRun: () => ok(server.named('stepRun').length === 1 ? waiting : done) });
  const { frame, page, findings } = await start(server, { clock: NOON });
  await frame.getByText(/^The hourly request limit is used up\. Goes on by itself in 4:0\d\.$/).waitFor();
  expect(await findings()).toEqual([]);
  await page.clock.fastForward(60_000);
  await frame.getByText(/Goes on by itself in (2:5|3:0)\d\.$/).waitFor();
  expect(server.named('stepRun')).toHaveLength(1);
  await page.clock.fastForward(190_000);
  await frame.getByRole('heading', { name: 'Finished' }).waitFor();
  expect(server.named('stepRun')).toHaveLength(2);
});

test('what a person has to put right stops it, and Resume goes on', async () => {
  const waiting: RunView = { ...halfway, state: 'waiting', waiting: { problem: CAP, until: null } };
  const server = quietServer().answers({ stepRun: () => ok(waiting), resumeRun: () => ok(halfway) });
  const { frame, findings } = await start(server);
  await frame.getByText(CAP.message).waitFor();
  await frame.getByRole('button', { name: 'Open settings' }).waitFor();
  expect([await findings(), server.named('stepRun').length]).toEqual([[], 1]);
  server.answers({ stepRun: () => ok(done) });
  await frame.getByRole('button', { name: 'Resume' }).click();
  await frame.getByRole('heading', { name: 'Finished' }).waitFor();
  expect(server.named('resumeRun')).toEqual([['run-1']]);
});

test('Stop is sent at once and nothing is asked for after it; Resume and End follow', async () => {
  const step = held<Answer<RunView>>();
  const stopped: RunView = { ...halfway, state: 'stopped' };
  const server = quietServer().answers({
    stepRun: () => step.answer,
    stopRun: () => ok(stopped),
    endRun: () => ok({ ...done, done: 600, rows: 1_204 }),
  });
  const { frame, page, findings } = await start(server);
  await frame.getByRole('button', { name: 'Stop' }).focus();
  await page.keyboard.press('Enter');
  await frame.getByText('Stopped. What was found so far is in the sheet.').first().waitFor();
  // A second Enter must not press whatever has taken the place of Stop.
  await page.keyboard.press('Enter');
  step.give(ok({ ...halfway, done: 600 }));
  await frame.getByText('600 of 1,204 rows', { exact: true }).waitFor();
  expect([await findings(), server.named('stepRun').length, server.named('endRun')]).toEqual([[], 1, []]);
  await page.keyboard.press('Tab');
  expect(await frame.locator(':focus').innerText()).toBe('Resume');
  await frame.getByRole('button', { name: 'End here' }).click();
  await frame.getByRole('heading', { name: 'Ended early' }).waitFor();
  expect([server.named('stopRun'), server.named('endRun'), server.named('resumeRun')]).toEqual([
    [['run-1']],
    [['run-1']],
    [],
  ]);
});

test('a lost connection is said, and the run goes on when it is back', async () => {
  const server = quietServer().answers({
    stepRun: () => held<Answer<RunView>>().answer,
    readRun: () => ok(null),
  });
  const { frame, page, findings } = await start(server);
  await page.context().setOffline(true);
  await frame.getByText('Your browser is offline.').waitFor();
  await frame.getByText(/^Trying again in 0:0\d\.$/).waitFor();
  expect(await findings()).toEqual([]);
  server.answers({ readRun: () => ok(halfway), stepRun: () => ok(done) });
  await page.context().setOffline(false);
  await frame.getByRole('heading', { name: 'Finished' }).waitFor();
  expect(server.named('stepRun')).toHaveLength(2);
});

test('the run goes on while somebody looks at the settings', async () => {
  const step = held<Answer<RunView>>();
  const server = quietServer().answers({ stepRun: () => step.answer, readSettings: () => refused(CAP) });
  const { frame } = await start(server);
  await frame.getByRole('button', { name: 'Settings' }).click();
  await frame.getByRole('heading', { name: 'Settings' }).waitFor();
  server.answers({ stepRun: () => ok(done) });
  step.give(ok(halfway));
  await eventually(() => server.named('stepRun').length, 2);
  await frame.getByRole('button', { name: 'Enrich' }).click();
  await frame.getByRole('heading', { name: 'Finished' }).waitFor();
});

test('a run that was left is shown first, spends nothing by itself, and goes on with Resume', async () => {
  const server = quietServer().answers({
    readRun: () => ok(halfway),
    resumeRun: () => ok(halfway),
    stepRun: () => ok(done),
  });
  const { frame, findings } = await used.open('enrich-companies', server);
  await frame
    .getByText('Paused since its sidebar was closed. Nothing is lost; press Resume to go on.')
    .first()
    .waitFor();
  expect([await findings(), server.named('stepRun')]).toEqual([[], []]);
  await frame.getByRole('button', { name: 'Resume' }).click();
  await frame.getByRole('heading', { name: 'Finished' }).waitFor();
});

test("somebody else's run is only shown, and its end too", async () => {
  const theirs: RunView = { ...halfway, isMine: false };
  const server = quietServer().answers({ readRun: () => ok(theirs) });
  const opened = await used.open('enrich-people', server, { clock: NOON });
  const { frame, page, findings } = opened;
  await frame.getByText('Started by somebody else, in Leads').waitFor();
  expect(await frame.getByRole('main').getByRole('button').count()).toBe(0);
  expect([await findings(), await frame.getByText('Credits left').count()]).toEqual([[], 0]);
  server.answers({ readRun: () => ok({ ...theirs, done: 900 }) });
  await page.clock.fastForward(10_000);
  await frame.getByText('900 of 1,204 rows', { exact: true }).waitFor();
  server.answers({
    readRun: () => ok(null),
    readRuns: () => ok([{ ...done, isMine: false, canUndo: false }]),
  });
  await page.clock.fastForward(10_000);
  await frame.getByRole('heading', { name: 'Finished' }).waitFor();
  expect(server.named('stepRun')).toEqual([]);
});

test('a run that was begun by a call whose answer was lost is not begun twice', async () => {
  const offline = { code: 'NETWORK', message: 'No answer.', action: 'Try again.' } as const;
  const server = quietServer();
  const { frame } = await used.open('enrich-people', server);
  await frame.getByRole('button', { name: 'Run: at most 312 credits' }).waitFor();
  server.answers({ startRun: () => refused(offline), readRun: () => ok(run) });
  await frame.getByRole('button', { name: 'Run: at most 312 credits' }).click();
  await frame.getByRole('heading', { name: 'Enriching people' }).waitFor();
  await frame.getByRole('button', { name: 'Resume' }).waitFor();
  expect([server.named('startRun').length, server.named('stepRun')]).toEqual([1, []]);
});
