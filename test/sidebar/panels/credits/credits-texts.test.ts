import { axisTop, dayText } from '../../../../src/sidebar/panels/credits/chart-axis';
import { priceLines, windowText } from '../../../../src/sidebar/panels/credits/account-texts';

const clock = (): string => '02:00';

test.each([
  [0, 2],
  [1, 2],
  [3, 4],
  [4, 4],
  [5, 10],
  [11, 20],
  [37, 40],
  [41, 100],
  [1_204, 2_000],
])('an axis for %d credits a day ends at %d', (most, top) => {
  expect(axisTop(most)).toBe(top);
});

test('a day is named as people write it', () => {
  expect(dayText('2026-03-29')).toBe('29 Mar');
});

test('a window says what is left, and when there is more only where something is used', () => {
  const window = { name: 'day', limit: 1_500, remaining: 1_488, resetsAt: 1 } as const;
  expect(windowText(window, clock)).toBe('Requests today: 1,488 of 1,500 left, new ones at 02:00');
  expect(windowText({ ...window, remaining: 1_500 }, clock)).toBe('Requests today: 1,500 of 1,500 left');
  expect(windowText({ ...window, resetsAt: null }, clock)).toBe('Requests today: 1,488 of 1,500 left');
});

test('prices are those of the account, by what the add-on does', () => {
  expect(
    priceLines([
      { action: 'revealPhone', credits: 5, perQuantity: 1 },
      { action: 'contactSearch', credits: 1, perQuantity: 25 },
      { action: 'lookalikeContact', credits: 0, perQuantity: 5 },
      { action: 'conversationsSearch', credits: 9, perQuantity: 1 },
    ]),
  ).toEqual([
    { name: 'Search for people', value: '1 credit / 25 people' },
    { name: 'Phones of a person', value: '5 credits / person' },
    { name: 'Lookalikes, people', value: 'free / 5 people' },
  ]);
});
