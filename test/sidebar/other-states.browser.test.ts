import type { Problem } from '../../src/shared/problem';
import { plan, quietServer, selection } from './enrich-fixtures';
import { PAID_ACTIONS } from './paid-actions';
import {
  accountServer,
  findingServer,
  lookalikesServer,
  seeds,
  settings,
  signalsServer,
} from './panel-servers';
import { held, ok, refused, type ScriptedServer } from './scripted-server';
import { useSidebar } from './use-sidebar';

jest.setTimeout(90_000);

const used = useSidebar();

interface Loading {
  readonly panel: string;
  readonly heading: string;
  readonly server: () => ScriptedServer;
  readonly texts: readonly string[];
  /** Buttons that spend; without a price as long as nobody knows it. */
  readonly off: readonly string[];
}

test.each<Loading>([
  {
    panel: 'enrich-people',
    heading: 'Enrich',
    server: quietServer,
    texts: ['Reading the sheet…'],
    off: [],
  },
  { panel: 'prospect', heading: 'Prospect', server: findingServer, texts: ['Loading the filters…'], off: [] },
  {
    panel: 'lookalikes',
    heading: 'Lookalikes',
    server: lookalikesServer,
    texts: ['Reading the sheet…'],
    off: ['Find lookalikes'],
  },
  {
    panel: 'buying-groups',
    heading: 'Lookalikes',
    server: lookalikesServer,
    texts: ['Reading the sheet…'],
    off: ['Find groups'],
  },
  {
    panel: 'signals',
    heading: 'Signals',
    server: signalsServer,
    texts: ['Reading the sheet…'],
    off: ['Add signals'],
  },
  {
    panel: 'credits',
    heading: 'Credits',
    server: accountServer,
    texts: ['Asking Lusha…', 'Loading…'],
    off: [],
  },
  { panel: 'settings', heading: 'Settings', server: accountServer, texts: ['Loading…'], off: [] },
])('$panel: while the server works, the panel says so', async ({ panel, heading, server, texts, off }) => {
  const slow = server();
  for (const endpoint of slow.endpoints) slow.answers({ [endpoint]: () => held<never>().answer });
  const { frame, findings, overflows } = await used.open(panel, slow);
  const main = frame.getByRole('main');
  for (const text of texts) await main.getByText(text, { exact: true }).waitFor();
  expect(await frame.getByRole('heading', { level: 1 }).innerText()).toBe(heading);
  expect(await main.locator('button.primary').allInnerTexts()).toEqual(off);
  for (const button of await main.locator('button.primary').all())
    expect(await button.getAttribute('aria-disabled')).toBe('true');
  expect([await main.locator('.notice').count(), await findings(), await overflows()]).toEqual([0, [], []]);
});

const NOTHING: Problem = {
  code: 'BAD_INPUT',
  message: 'No column says who the rows are about.',
  action: 'Select rows with e-mail addresses, LinkedIn profiles, or names and companies.',
};
const empty = { ...seeds, usable: 0, unusable: 0, problem: NOTHING };

interface Empty {
  readonly panel: string;
  readonly server: ScriptedServer;
  readonly texts: readonly string[];
  /** The button that spends, which is off; none where there is nothing to plan. */
  readonly off: readonly string[];
}

test.each<Empty>([
  {
    panel: 'enrich-people',
    server: quietServer().answers({
      readSelection: () => ok({ ...selection, columns: [], problem: NOTHING }),
    }),
    texts: [NOTHING.message, NOTHING.action],
    off: [],
  },
  {
    panel: 'lookalikes',
    server: lookalikesServer().answers({ readSeeds: () => ok(empty) }),
    texts: [NOTHING.message, NOTHING.action],
    off: ['Find lookalikes: at most 5 credits'],
  },
  {
    panel: 'buying-groups',
    server: lookalikesServer().answers({ readSeeds: () => ok(empty) }),
    texts: [NOTHING.message, NOTHING.action],
    off: ['Find groups'],
  },
  {
    panel: 'signals',
    server: signalsServer().answers({
      readSignals: () => ok({ ...empty, types: [], since: '2026-05-27' }),
    }),
    texts: [NOTHING.message, NOTHING.action],
    off: ['Add signals'],
  },
  {
    panel: 'credits',
    server: accountServer(),
    texts: ['Nothing was spent in the last 30 days.', 'Formulas today: 0 of 100 credits'],
    off: ['Save'],
  },
  {
    panel: 'enrich-people',
    server: quietServer().answers({
      planRun: () => ok({ ...plan, toAsk: 0, known: 0, duplicates: 0, costAtMost: 0, filled: 1_204 }),
    }),
    texts: ['Every cell you want is filled already. Nothing has to be asked or paid.'],
    off: ['Nothing to run'],
  },
])('$panel: nothing there is said, with what to do, and nothing can be spent', async (part) => {
  const { frame, findings, overflows } = await used.open(part.panel, part.server);
  const main = frame.getByRole('main');
  for (const text of part.texts) await main.getByText(text, { exact: true }).waitFor();
  expect(await main.locator('button.primary').allInnerTexts()).toEqual(part.off);
  for (const button of await main.locator('button.primary').all())
    expect(await button.getAttribute('aria-disabled')).toBe('true');
  expect([await main.locator('.notice-problem').count(), await findings(), await overflows()]).toEqual([
    0,
    [],
    [],
  ]);
});

const LONG = `${'Donaudampfschifffahrt'.repeat(12)} ${'and so on '.repeat(30)}`.trim();

test.each(PAID_ACTIONS.flatMap((part) => (['PLAN', 'SERVER'] as const).map((code) => ({ ...part, code }))))(
  '$panel: a long $code of $endpoint stays within the sidebar, and the button in sight',
  async (part) => {
    // What to do is always ours, and short; what happened may end with whatever Lusha says.
    const problem: Problem = { code: part.code, message: LONG, action: 'Try again later.' };
    const server = part.server().answers({ [part.endpoint]: () => refused(problem) });
    const { frame, findings, overflows } = await used.open(part.panel, server);
    await frame.getByRole('heading', { level: 1 }).waitFor();
    await part.prepare?.(frame);
    const button = frame.getByRole('button', { name: part.button, exact: true });
    await button.click();
    const notice = frame.getByRole('main').getByRole('alert').filter({ hasText: LONG });
    await notice.waitFor();
    const bottom = await button.evaluate((element) => innerHeight - element.getBoundingClientRect().bottom);
    expect(bottom).toBeGreaterThanOrEqual(0);
    expect([await findings(), await overflows()]).toEqual([[], []]);
  },
);

test('settings: a long message of Lusha stays within the sidebar', async () => {
  const problem: Problem = { code: 'PLAN', message: LONG, action: 'Try again later.' };
  const server = accountServer().answers({
    readAccount: () => refused(problem),
    readSettings: () => ok(settings),
  });
  const { frame, findings, overflows } = await used.open('settings', server);
  await frame.getByRole('list', { name: 'What needs attention' }).getByText(LONG).waitFor();
  expect([await findings(), await overflows()]).toEqual([[], []]);
});
