import type { FrameLocator, Locator } from 'playwright-core';
import type { Endpoints } from '../../src/shared/endpoints';
import { quietServer } from './enrich-fixtures';
import { FAILED, OFFLINE, REFUSED, type State } from './error-states';
import { eventually } from './eventually';
import { PAID_ACTIONS } from './paid-actions';
import { accountServer, findingServer, lookalikesServer, signalsServer } from './panel-servers';
import type { ScriptedServer } from './scripted-server';
import { useSidebar, type OpenSidebar } from './use-sidebar';

jest.setTimeout(180_000);

const used = useSidebar();

interface Panel {
  readonly panel: string;
  readonly heading: string;
  readonly server: () => ScriptedServer;
  /** What asks Lusha, or needs a key, when the panel is opened. */
  readonly reads: keyof Endpoints;
}

const PANELS: readonly Panel[] = [
  { panel: 'enrich-people', heading: 'Enrich', server: quietServer, reads: 'planRun' },
  { panel: 'prospect', heading: 'Prospect', server: findingServer, reads: 'readProspecting' },
  { panel: 'lookalikes', heading: 'Lookalikes', server: lookalikesServer, reads: 'readSeeds' },
  { panel: 'signals', heading: 'Signals', server: signalsServer, reads: 'readSignals' },
  { panel: 'credits', heading: 'Credits', server: accountServer, reads: 'readAccount' },
];

/** Waits for a notice and compares all of it; nothing else may be wrong with the page. */
async function expectState(
  { frame, findings, overflows }: OpenSidebar,
  heading: string,
  { name, message, action }: Omit<State, 'answer'>,
  buttons: readonly string[],
): Promise<Locator> {
  const notice = frame.getByRole('main').getByRole('alert').filter({ hasText: message });
  await notice.waitFor();
  expect({
    name,
    texts: await notice.locator('p').allInnerTexts(),
    buttons: await notice.getByRole('button').allInnerTexts(),
    notices: await frame.getByRole('main').locator('.notice').count(),
    headings: await frame.getByRole('heading', { name: heading, level: 1 }).count(),
    images: await frame.locator('img').count(),
    findings: await findings(),
    overflows: await overflows(),
  }).toEqual({
    name,
    texts: [message, action],
    buttons,
    notices: 1,
    headings: 1,
    images: 0,
    findings: [],
    overflows: [],
  });
  return notice;
}

async function goAwayAndBack(frame: FrameLocator, tab: string): Promise<void> {
  const tabs = frame.getByRole('navigation');
  await tabs.getByRole('button', { name: 'Help', exact: true }).click();
  await tabs.getByRole('button', { name: tab, exact: true }).click();
}

test.each(PANELS)(
  '$heading is opened and $reads is refused: each reason, whole, and the way on',
  async (part) => {
    const server = part.server();
    const works = server.handler(part.reads);
    const [first, ...others] = REFUSED;
    if (first === undefined) throw new Error('There are states.');
    const opened = await used.open(part.panel, server.answers({ [part.reads]: first.answer }));
    await expectState(opened, part.heading, first, first.onReading);
    for (const state of others) {
      server.answers({ [part.reads]: state.answer });
      await goAwayAndBack(opened.frame, part.heading);
      await expectState(opened, part.heading, state, state.onReading);
    }
    server.answers({ [part.reads]: works });
    await opened.frame.getByRole('main').getByRole('button', { name: 'Try again' }).click();
    await opened.frame.getByRole('main').locator('.notice').waitFor({ state: 'detached' });
  },
);

test.each([...PANELS, { panel: 'settings', heading: 'Settings', server: accountServer }])(
  '$heading is opened and Google runs nothing: each reason, whole, and another try',
  async (part) => {
    const works = part.server();
    let state = FAILED[0];
    const failing = part.server();
    for (const endpoint of failing.endpoints)
      failing.answers({ [endpoint]: (...args: never[]) => state?.answer() ?? works.call(endpoint, args) });
    const opened = await used.open(part.panel, failing);
    const { frame } = opened;
    const again = frame.getByRole('main').getByRole('button', { name: 'Try again' });
    for (const next of FAILED) {
      if (next !== state) {
        state = next;
        await again.first().click();
      }
      const notices = frame.getByRole('main').getByRole('alert').filter({ hasText: next.message });
      await notices.first().waitFor();
      expect(await notices.first().locator('p').allInnerTexts()).toEqual([next.message, next.action]);
      expect([await frame.locator('img').count(), await opened.findings(), await opened.overflows()]).toEqual(
        [0, [], []],
      );
    }
    state = undefined;
    for (let left = await again.count(); left > 0; left -= 1) {
      await again.first().click();
      await eventually(() => again.count(), left - 1);
    }
    expect(await frame.getByRole('main').locator('.notice-problem').count()).toBe(0);
    expect(await frame.getByRole('heading', { level: 1 }).innerText()).toBe(part.heading);
  },
);

/** Every reason with half of the actions: all of them show it in the same way. */
const REFUSED_ACTIONS = PAID_ACTIONS.map((part, place) => ({
  ...part,
  states: REFUSED.filter((_, index) => (index + place) % 2 === 0),
}));

test.each(REFUSED_ACTIONS)('$panel: $endpoint is refused: reasons, whole, and the way on', async (part) => {
  // The sidebar knows from the beginning which endpoints there are.
  const server = part.server().answers({ [part.endpoint]: REFUSED[0]?.answer });
  const opened = await used.open(part.panel, server);
  const { frame } = opened;
  await frame.getByRole('heading', { level: 1 }).waitFor();
  await part.prepare?.(frame);
  const button = frame.getByRole('button', { name: part.button, exact: true });
  for (const state of [...part.states, ...FAILED.slice(0, 1)]) {
    server.answers({ [part.endpoint]: state.answer });
    await button.click();
    await expectState(opened, part.heading, state, state.onPress);
    expect(await button.getAttribute('aria-disabled')).toBe('false');
  }
});

test.each(PAID_ACTIONS)('$panel: the browser falls offline during $endpoint', async (part) => {
  const server = part.server().answers({ [part.endpoint]: () => new Promise<never>(() => undefined) });
  const opened = await used.open(part.panel, server);
  const { frame, page } = opened;
  await frame.getByRole('heading', { level: 1 }).waitFor();
  await part.prepare?.(frame);
  await frame.getByRole('button', { name: part.button, exact: true }).click();
  await eventually(() => server.named(part.endpoint).length, 1);
  await page.context().setOffline(true);
  await expectState(opened, part.heading, OFFLINE, OFFLINE.onPress);
});
