import type { GroupsView, LookalikesView, SeedsView } from '../../src/shared/lookalikes-endpoints';
import { seeds as enoughSeeds } from './panel-servers';
import { person } from './prospect-fixtures';
import { ok, ScriptedServer } from './scripted-server';
import { useSidebar } from './use-sidebar';

jest.setTimeout(90_000);

const used = useSidebar();

const TOO_FEW = {
  code: 'BAD_INPUT',
  message: 'Lookalikes need at least 5 different people to start from; there are 3.',
  action: 'Add 2 more.',
} as const;

function seeds(part: Partial<SeedsView> = {}): SeedsView {
  return { ...enoughSeeds, ...part };
}

function found(part: Partial<LookalikesView> = {}): LookalikesView {
  return {
    results: [person(1), person(2), person(3)],
    hasMore: true,
    creditsCharged: 5,
    creditsLeft: 935,
    isRestarted: false,
    ...part,
  };
}

test('lookalikes: seeds, price, results, and more of them after a restart', async () => {
  const server = new ScriptedServer().answers({
    readSeeds: () => ok(seeds()),
    findLookalikes: ({ count }) =>
      ok(
        count === 25
          ? found()
          : found({ results: [person(3), person(4)], isRestarted: true, hasMore: false }),
      ),
  });
  const { frame, findings, overflows } = await used.open('lookalikes', server);
  await frame.getByText('8 people, 1 row not usable').waitFor();
  expect([await findings(), await overflows()]).toEqual([[], []]);
  await frame.getByRole('button', { name: 'Find lookalikes: at most 5 credits' }).click();
  await frame.getByRole('heading', { name: '3 people' }).waitFor();
  await frame.getByText('Balance 935').waitFor();
  await frame.getByRole('checkbox', { name: 'Priya Anand 1' }).check();
  expect([await findings(), await overflows()]).toEqual([[], []]);
  await frame.getByRole('button', { name: '25 more: at most 5 credits' }).click();
  await frame.getByText(/so the list was begun anew; some may have come a second time\./).waitFor();
  expect(await frame.locator('.card-name').allInnerTexts()).toHaveLength(4);
  expect(server.named('findLookalikes').map(([request]) => (request as { count: number }).count)).toEqual([
    25, 28,
  ]);
});

test('too few seeds say how many are missing, and nothing can be asked', async () => {
  const server = new ScriptedServer().answers({
    readSeeds: () => ok(seeds({ usable: 3, unusable: 0, tooFew: TOO_FEW })),
  });
  const { frame, findings, overflows } = await used.open('lookalikes', server);
  await frame.getByText(TOO_FEW.message).waitFor();
  const button = frame.getByRole('button', { name: 'Find lookalikes: at most 5 credits' });
  expect(await button.getAttribute('aria-disabled')).toBe('true');
  expect([await findings(), await overflows()]).toEqual([[], []]);
});

test('buying groups: roles, price by people and companies, who has nobody, and what could not be asked', async () => {
  const problem = {
    code: 'RATE_LIMIT',
    message: 'The hourly request limit is used up.',
    action: 'It resets at 14:05.',
  } as const;
  const groups: GroupsView = {
    groups: [
      {
        company: 'contoso.example',
        members: [person(1, { reasons: ['Decision maker', 'score 88 of 100'] })],
      },
      { company: 'fabrikam.example', members: [] },
      { company: 'tailspin.example', members: null },
    ],
    creditsCharged: 1,
    creditsLeft: 939,
    problem,
  };
  const companies = seeds({
    usable: 3,
    unusable: 0,
    tooFew: TOO_FEW,
    rows: { ...seeds().rows, kind: 'company' },
  });
  const server = new ScriptedServer().answers({
    readSeeds: () => ok(companies),
    findBuyingGroups: () => ok(groups),
  });
  const { frame, findings, overflows } = await used.open('buying-groups', server);
  await frame.getByText('3 companies', { exact: true }).waitFor();
  await frame.getByLabel('Decision makers').check();
  await frame.getByRole('button', { name: 'Find groups: at most 15 credits' }).click();
  await frame.getByText('1 credit charged. Nobody at fabrikam.example.').waitFor();
  await frame.getByText(problem.message).waitFor();
  await frame.getByText('Decision maker · score 88 of 100').waitFor();
  expect([await findings(), await overflows()]).toEqual([[], []]);
});
