import type { SettingsView } from '../../src/shared/endpoints';
import { run } from './enrich-fixtures';
import { settings } from './panel-servers';
import { ok, refused, ScriptedServer } from './scripted-server';
import { useSidebar } from './use-sidebar';

jest.setTimeout(60_000);

const used = useSidebar();

const BUSY = refused({ code: 'BUSY', message: 'Google is busy.', action: 'Try again later.' });
const SETTINGS: SettingsView = { ...settings, formulas: { payer: 'owner' } };

test('runs are there when nothing else can be read; a waterfall that was seen can be forgotten', async () => {
  const server = new ScriptedServer().answers({
    readSettings: () => ok({ ...SETTINGS, waterfallSeen: 1 }),
    readSpending: () => BUSY,
    readAccount: () => BUSY,
    readStore: () => BUSY,
    readRuns: () => ok([{ ...run, creditsCharged: 1_312, sheetName: 'A tab with a long name '.repeat(3) }]),
    forgetWaterfall: () => ok(SETTINGS),
  });
  const { frame, findings, overflows } = await used.open('credits', server);
  await frame.locator('#by-run').click();
  const row = frame.getByRole('table', { name: 'Credits by run' }).getByRole('row');
  expect(await row.locator('td').allInnerTexts()).toEqual(['1,312']);
  expect(await frame.getByText('Google is busy.').count()).toBe(2);
  expect([await findings(), await overflows()]).toEqual([[], []]);

  await frame.getByRole('button', { name: 'Settings', exact: true }).click();
  await frame.getByRole('button', { name: 'Forget this' }).click();
  await frame.getByText('although that is off here').waitFor({ state: 'detached' });
  expect(server.named('forgetWaterfall')).toEqual([[]]);
});
