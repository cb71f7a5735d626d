import type { FrameLocator, Locator } from 'playwright-core';
import type { RunView } from '../../src/shared/bulk-endpoints';
import type { Endpoints } from '../../src/shared/endpoints';
import type { Problem } from '../../src/shared/problem';
import { done, halfway, quietServer, run } from './enrich-fixtures';
import { eventually } from './eventually';
import { fillSearch, PAID_ACTIONS } from './paid-actions';
import { findingServer, lookalikesServer } from './panel-servers';
import { held, ok, refused } from './scripted-server';
import { useSidebar } from './use-sidebar';

jest.setTimeout(90_000);

const used = useSidebar();

const MARKUP = '<img src=x onerror=alert(1)>';
const MESSAGE = `Your Lusha plan does not allow this (${MARKUP}).`;
const ACTION = 'Ask the administrator of your Lusha account, or use the key of another one.';
const REASON = `${MESSAGE} ${ACTION}`;
/** A new one with each answer, as from a real server. */
const plan = (): Problem => ({ code: 'PLAN', message: MESSAGE, action: ACTION });

/** What a screen reader says of a button besides its name. */
async function description(button: Locator): Promise<string> {
  const text = await button.evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.innerText ?? '')
      .join(' '),
  );
  return text.replace(/\s+/g, ' ').trim();
}

async function isOff(button: Locator): Promise<boolean> {
  return (await button.getAttribute('aria-disabled')) === 'true';
}

const tab = (frame: FrameLocator, name: string): Locator =>
  frame.getByRole('navigation').getByRole('button', { name, exact: true });

const UNTIL_OPENED = 'The button is off until you open this panel again.';
const UNTIL_CHANGED = 'The button is off until you choose something else or open this panel again.';

/** What describes each button before anything is wrong, and how long it stays off. */
const TEXTS: Partial<Record<keyof Endpoints, readonly [text: string, until: string]>> = {
  startRun: ['Balance 1,210, then 898 or more', UNTIL_CHANGED],
  findProspects: ['Balance 9,940', UNTIL_CHANGED],
  addResults: ['1 chosen, balance 9,940', UNTIL_CHANGED],
  findLookalikes: ['Balance 940', UNTIL_OPENED],
  findBuyingGroups: ['Balance 940', UNTIL_OPENED],
  addSignals: [
    '1 credit for each signal that is found. 2 to be searched for first. Balance 940.',
    UNTIL_CHANGED,
  ],
};

test.each(PAID_ACTIONS)(
  '$panel: a plan without the feature turns $endpoint off, and says why',
  async (part) => {
    const [text = '', until = ''] = TEXTS[part.endpoint] ?? [];
    const server = part.server().answers({ [part.endpoint]: () => refused(plan()) });
    const { frame, findings, overflows } = await used.open(part.panel, server);
    const button = frame.getByRole('button', { name: part.button, exact: true });
    await frame.getByRole('heading', { level: 1 }).waitFor();
    await part.prepare?.(frame);
    expect(await description(button)).toBe(text);
    await button.click();
    const notice = frame.getByRole('alert').filter({ hasText: MESSAGE });
    await notice.waitFor();
    expect(await notice.locator('p').allInnerTexts()).toEqual([MESSAGE, ACTION, until]);
    expect(await notice.count()).toBe(1);
    expect([await isOff(button), await description(button)]).toEqual([true, `${REASON} ${text}`]);
    expect(await frame.locator('img').count()).toBe(0);
    expect([await findings(), await overflows()]).toEqual([[], []]);
    await button.click({ force: true });
    expect(server.named(part.endpoint)).toHaveLength(1);

    await notice.getByRole('button', { name: 'Open settings' }).click();
    await frame.getByRole('heading', { name: 'Settings' }).waitFor();
    await tab(frame, part.tab).click();
    await eventually(() => isOff(button), false);
    expect([await notice.count(), await description(button)]).toEqual([0, text]);
    await button.click();
    await notice.waitFor();
    expect([await isOff(button), server.named(part.endpoint).length]).toEqual([true, 2]);
  },
);

test('another search may be allowed, the refused one stays off, and a late refusal is about what was asked', async () => {
  const answer = held<ReturnType<typeof refused>>();
  const server = findingServer().answers({ findProspects: () => answer.answer });
  const { frame } = await used.open('prospect', server);
  await fillSearch(frame, 'contoso.example');
  const button = frame.getByRole('button', { name: 'Search: at most 1 credit' });
  await button.click();
  await fillSearch(frame, 'fabrikam.example');
  answer.give(refused(plan()));
  await eventually(() => isOff(button), false);
  expect(await frame.getByText(MESSAGE).count()).toBe(0);
  await frame.getByRole('button', { name: /Remove.*fabrikam\.example/ }).click();
  await frame.getByText(MESSAGE).waitFor();
  expect(await isOff(button)).toBe(true);
});

test('what was chosen can be added without what the plan refuses to reveal', async () => {
  const server = findingServer().answers({ addResults: () => refused(plan()) });
  const { frame, findings, overflows } = await used.open('prospect', server);
  await fillSearch(frame, 'contoso.example');
  await frame.getByRole('button', { name: 'Search: at most 1 credit' }).click();
  await frame.getByRole('checkbox', { name: 'Priya Anand 1' }).check();
  await frame.getByLabel('Phone', { exact: true }).check();
  const reveal = frame.getByRole('button', { name: 'Reveal and add 1: at most 5 credits' });
  await reveal.click();
  await frame.getByText(MESSAGE).waitFor();
  expect([await isOff(reveal), await description(reveal)]).toEqual([
    true,
    `${REASON} 1 chosen, balance 9,940`,
  ]);
  expect([await findings(), await overflows()]).toEqual([[], []]);
  await frame.getByLabel('Phone', { exact: true }).uncheck();
  expect(await isOff(frame.getByRole('button', { name: 'Add 1 person: free' }))).toBe(false);
  expect(await frame.getByText(MESSAGE).count()).toBe(0);
  await frame.getByLabel('Phone', { exact: true }).check();
  expect(await isOff(reveal)).toBe(true);
});

test('more lookalikes refused: said beside the button that was pressed, and both are off', async () => {
  const server = lookalikesServer();
  const { frame, findings } = await used.open('lookalikes', server);
  await frame.getByRole('button', { name: 'Find lookalikes: at most 5 credits' }).click();
  const more = frame.getByRole('button', { name: '25 more: at most 5 credits' });
  await more.waitFor();
  server.answers({ findLookalikes: () => refused(plan()) });
  await more.click();
  await eventually(() => isOff(more), true);
  expect(await description(more)).toBe(REASON);
  expect(await isOff(frame.getByRole('button', { name: 'Find lookalikes: at most 5 credits' }))).toBe(true);
  expect(await findings()).toEqual([]);
});

test('an exact quote that the plan refuses is off, and the run is not', async () => {
  const server = quietServer().answers({ startRun: () => refused(plan()) });
  const { frame, findings, overflows } = await used.open('enrich-people', server);
  await frame.getByRole('button', { name: 'Exact quote…' }).click();
  const search = frame.getByRole('button', { name: 'Search: at most 43 credits' });
  await search.click();
  await eventually(() => isOff(search), true);
  expect(await description(search)).toBe(REASON);
  expect(await isOff(frame.getByRole('button', { name: 'Run: at most 312 credits' }))).toBe(false);
  const footer = await frame.locator('.plan-footer').boundingBox();
  const box = await search.boundingBox();
  expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(footer?.y ?? 0);
  expect([await findings(), await overflows()]).toEqual([[], []]);
});

test('a run that the plan stops can be stopped and ended, and resumed once the panel is opened again', async () => {
  const refusedRun = (): RunView => ({
    ...halfway,
    state: 'waiting',
    waiting: { problem: plan(), until: null },
  });
  const server = quietServer().answers({
    stepRun: () => ok(refusedRun()),
    resumeRun: () => ok(run),
    stopRun: () => ok({ ...halfway, state: 'stopped' }),
  });
  const { frame, findings, overflows } = await used.open('enrich-people', server);
  await frame.getByRole('button', { name: 'Run: at most 312 credits' }).click();
  await frame.getByText(MESSAGE).waitFor();
  const resume = frame.getByRole('button', { name: 'Resume' });
  expect([await isOff(resume), await description(resume)]).toEqual([true, REASON]);
  expect(await isOff(frame.getByRole('button', { name: 'Stop' }))).toBe(false);
  expect([await findings(), await overflows()]).toEqual([[], []]);
  await resume.click({ force: true });
  expect(server.named('resumeRun')).toEqual([]);

  await tab(frame, 'Help').click();
  await tab(frame, 'Enrich').click();
  await eventually(() => isOff(resume), false);
  await frame.getByText(MESSAGE).waitFor();
  server.answers({ stepRun: () => ok(done) });
  await resume.click();
  await frame.getByRole('heading', { name: 'Finished' }).waitFor();
});
