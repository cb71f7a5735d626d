import type { Answer } from '../../src/shared/endpoints';
import type { SignalsReceipt, SignalsView } from '../../src/shared/signals-endpoints';
import { seeds } from './panel-servers';
import { held, ok, refused, ScriptedServer } from './scripted-server';
import { useSidebar } from './use-sidebar';

jest.setTimeout(90_000);

const used = useSidebar();

const VIEW: SignalsView = {
  rows: { ...seeds.rows, areas: [{ row: 2, column: 1, rows: 250, columns: 4 }] },
  sheetName: 'Leads',
  selection: 'A2:D251',
  usable: 250,
  unusable: 0,
  types: [
    { value: 'companyChange', label: 'Changed company' },
    { value: 'promotion', label: 'Was promoted' },
  ],
  since: '2026-05-26',
  problem: null,
};

function receipt(part: Partial<SignalsReceipt>): SignalsReceipt {
  return {
    withSignals: 12,
    without: 88,
    notFound: 0,
    signals: 20,
    scores: 0,
    left: 0,
    creditsCharged: 20,
    creditsLeft: 700,
    sheetName: 'Leads',
    problem: null,
    ...part,
  };
}

function plan(costAtMost: number, known = 0): Answer<never> {
  return ok({ records: 250, known, toSearch: 0, costAtMost, creditsLeft: 900 }) as never;
}

test('hundreds of rows: a bar, each step for what is left of the price, and an end when it is asked for', async () => {
  const steps = [held<Answer<SignalsReceipt>>(), held<Answer<SignalsReceipt>>()];
  const server = new ScriptedServer();
  server.answers({
    readSignals: () => ok(VIEW),
    planSignals: () => (server.named('addSignals').length === 0 ? plan(1_500) : plan(300, 200)),
    addSignals: () => steps[server.named('addSignals').length - 1]?.answer ?? ok(receipt({})),
  });
  const { frame, findings, overflows } = await used.open('signals', server);
  await frame.getByRole('button', { name: 'Add signals: at most 1,500 credits' }).click();
  const bar = frame.getByRole('progressbar', { name: 'Signals' });
  await frame.getByText('0 of 250 asked about').waitFor();
  steps[0]?.give(ok(receipt({ left: 150 })));
  await frame.getByText('100 of 250 asked about').waitFor();
  expect([await findings(), await overflows()]).toEqual([[], []]);
  expect(await frame.getByRole('button', { name: 'Asking…' }).getAttribute('aria-disabled')).toBe('true');

  await frame.getByRole('button', { name: 'Stop' }).click();
  await frame.getByRole('button', { name: 'Stopping…' }).waitFor();
  steps[1]?.give(ok(receipt({ left: 50, signals: 41, withSignals: 30, without: 170, creditsCharged: 21 })));
  await frame.getByText('41 signals for 30 rows, written to “Leads”.').waitFor();
  await frame.getByText('50 not asked about yet: press Add signals again to go on.').waitFor();
  await frame.getByText('41 credits charged.').waitFor();
  await bar.waitFor({ state: 'detached' });
  expect(server.named('addSignals').map(([, costAtMost]) => costAtMost)).toEqual([1_500, 1_480]);
  await frame.getByRole('button', { name: 'Add signals: at most 300 credits' }).waitFor();
  await frame.getByText('200 known already, free.').waitFor();
  expect([await findings(), await overflows()]).toEqual([[], []]);
});

test('a step that Lusha refuses: what came stays told, with what to do', async () => {
  const problem = {
    code: 'RATE_LIMIT',
    message: 'The daily request limit is used up.',
    action: 'It resets at 02:00.',
  } as const;
  const server = new ScriptedServer();
  server.answers({
    readSignals: () => ok(VIEW),
    planSignals: () => plan(1_500),
    addSignals: () =>
      ok(
        server.named('addSignals').length === 1
          ? receipt({ left: 150 })
          : receipt({ left: 150, creditsCharged: 0, problem }),
      ),
  });
  const { frame, findings, overflows } = await used.open('signals', server);
  await frame.getByRole('button', { name: 'Add signals: at most 1,500 credits' }).click();
  await frame.getByText('The daily request limit is used up.').waitFor();
  await frame.getByText('It resets at 02:00.').waitFor();
  await frame.getByText('150 not asked about yet: press Add signals again to go on.').waitFor();
  await frame.getByText('20 credits charged.').waitFor();
  expect(server.named('addSignals')).toHaveLength(2);
  expect([await findings(), await overflows()]).toEqual([[], []]);
});

test('the score alone, kinds that are all unticked, and a selection that nothing can be asked about', async () => {
  const server = new ScriptedServer();
  const chosen = (): readonly unknown[] =>
    server.named('planSignals').map(([request]) => {
      const { types, score } = request as { readonly types: unknown; readonly score: unknown };
      return [types, score];
    });
  server.answers({
    readSignals: (kind) =>
      ok(
        kind === 'person'
          ? VIEW
          : {
              ...VIEW,
              rows: { ...VIEW.rows, kind },
              usable: 0,
              problem: {
                code: 'BAD_INPUT',
                message: 'No column names a company: <b>Website</b>.',
                action: 'Add a header such as Website.',
              },
            },
      ),
    planSignals: () => plan(260),
    addSignals: () => ok(receipt({ signals: 0, withSignals: 0, without: 250, scores: 230 })),
  });
  const { frame, findings, overflows } = await used.open('signals', server);
  await frame.getByLabel('Changed company').uncheck();
  await frame.getByLabel('Was promoted').uncheck();
  await frame.getByText('Choose at least one kind of signal, or the score.').waitFor();
  const off = frame.getByRole('button', { name: 'Add signals', exact: true });
  expect(await off.getAttribute('aria-disabled')).toBe('true');
  await frame.getByLabel(/^Signal score/).check();
  await frame.getByRole('button', { name: 'Add signals: at most 260 credits' }).click();
  await frame.getByText('230 scores, written to “Leads”.').waitFor();
  expect(chosen().slice(-1)).toEqual([[[], true]]);
  expect([await findings(), await overflows()]).toEqual([[], []]);

  await frame.getByLabel('Companies').check();
  await frame.getByText('No column names a company: <b>Website</b>.').waitFor();
  expect(await frame.getByRole('button', { name: /^Add signals/ }).getAttribute('aria-disabled')).toBe(
    'true',
  );
  expect([await findings(), await overflows()]).toEqual([[], []]);
});

test.each([
  ['NO_KEY', 'You have not entered a Lusha API key yet.', 'Enter it in Settings.'],
  ['PLAN', 'Your Lusha plan does not allow this (signals).', 'Ask the administrator of your Lusha account.'],
  ['NO_CREDITS', 'Your Lusha account has no credits left.', 'Add credits in Lusha, then try again.'],
] as const)('%s: its own words with the next step', async (code, message, action) => {
  const server = new ScriptedServer().answers({
    readSignals: () => refused({ code, message, action }),
  });
  const { frame, findings, overflows } = await used.open('signals', server);
  await frame.getByText(message).waitFor();
  await frame.getByText(action).waitFor();
  expect([await findings(), await overflows()]).toEqual([[], []]);
});
