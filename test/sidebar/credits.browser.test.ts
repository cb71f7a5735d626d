import type { AccountView, SettingsView } from '../../src/shared/endpoints';
import type { SpendingView } from '../../src/shared/spending-view';
import { ok, refused, ScriptedServer } from './scripted-server';
import { useSidebar } from './use-sidebar';

jest.setTimeout(90_000);

const used = useSidebar();

const ACCOUNT: AccountView = {
  askedAt: Date.parse('2026-11-26T13:05:00Z'),
  plan: 'professional',
  creditsRemaining: 9_940,
  creditsUsed: 60,
  creditsTotal: 10_000,
  windows: [
    { name: 'minute', limit: 50, remaining: 50, resetsAt: null },
    { name: 'day', limit: 1_500, remaining: 0, resetsAt: Date.parse('2026-11-27T00:00:00Z') },
  ],
  prices: [
    { action: 'contactSearch', credits: 1, perQuantity: 25 },
    { action: 'revealPhone', credits: 5, perQuantity: 1 },
  ],
};
const SETTINGS: SettingsView = {
  keyEnding: 'cdef',
  rules: {
    formulaMode: 'automatic',
    formulaDailyCap: 100,
    userDailyCap: null,
    runCap: 2_500,
    doNotCall: 'show',
    maxAgeDays: null,
    waterfall: false,
  },
  formulas: { payer: 'owner', mine: true },
};

function spending(credits: number): SpendingView {
  const spent = { today: credits, week: credits, month: credits };
  const none = { today: 0, week: 0, month: 0 };
  return {
    total: spent,
    days: Array.from({ length: 30 }, (_, index) => ({
      day: new Date(Date.parse('2026-10-28T12:00:00Z') + index * 86_400_000).toISOString().slice(0, 10),
      credits: index === 29 ? credits : 0,
    })),
    bySource: credits === 0 ? [] : [{ source: 'Prospecting', ...spent }],
    byPayer: { formulas: none, me: spent, others: none },
  };
}

function creditsServer(credits: number): ScriptedServer {
  return new ScriptedServer().answers({
    readSettings: () => ok(SETTINGS),
    readSpending: () => ok(spending(credits)),
    readAccount: () => ok(ACCOUNT),
  });
}

test('balance, windows, prices, chart and caps; the table says what the chart shows', async () => {
  const server = creditsServer(1_204).answers({
    saveRules: (rules) => ok({ ...SETTINGS, rules: { ...SETTINGS.rules, ...rules } }),
  });
  const { frame, findings, overflows } = await used.open('credits', server);
  await frame.getByText('of 10,000 credits left').waitFor();
  await frame.getByText('Requests today: 0 of 1,500 left, new ones at 01:00 AM').waitFor();
  await frame.getByText('Prices', { exact: true }).click();
  await frame.getByText('1 credit / 25 people').waitFor();
  await frame
    .getByRole('img', { name: /^Credits spent by day in the last 30 days: 1,204 credits/ })
    .waitFor();
  await frame.getByText('Details', { exact: true }).click();
  await frame.getByRole('row', { name: '26 Nov 1,204' }).waitFor();
  expect([await findings(), await overflows()]).toEqual([[], []]);
  await frame.getByLabel('Each person, each day').fill('40');
  await frame.getByRole('button', { name: 'Save' }).click();
  await frame.getByText('Saved. It holds for everyone in this file.').waitFor();
  expect(server.named('saveRules')).toEqual([[{ userDailyCap: 40 }]]);
});

test('nothing spent yet', async () => {
  const { frame, findings, overflows } = await used.open('credits', creditsServer(0));
  await frame
    .getByRole('img', {
      name: 'Credits spent by day in the last 30 days: 0 credits, at most 0 credits a day',
    })
    .waitFor();
  expect([await findings(), await overflows()]).toEqual([[], []]);
});

test.each([
  ['NO_KEY', 'You have not entered a Lusha API key yet.', 'Open settings'],
  ['BAD_KEY', 'The API key is not accepted; it may have been replaced by a new one.', 'Open settings'],
] as const)(
  '%s: says so where the balance would stand, and leads to the settings',
  async (code, message, button) => {
    const server = creditsServer(3).answers({
      readAccount: () => refused({ code, message, action: 'Enter the current key in Settings.' }),
    });
    const { frame, findings } = await used.open('credits', server);
    await frame.getByText(message).waitFor();
    await frame.getByRole('button', { name: button }).waitFor();
    await frame.getByRole('heading', { name: 'Spent in this file' }).waitFor();
    expect(await findings()).toEqual([]);
  },
);
