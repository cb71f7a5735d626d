import {
  priceLines,
  priceText,
  resetText,
  windowText,
} from '../../../../src/sidebar/panels/credits/account-texts';

test('prices: in words, with the block that one pays for', () => {
  expect(
    [
      { credits: 0, perQuantity: 1 },
      { credits: 1, perQuantity: 1 },
      { credits: 5, perQuantity: 1 },
      { credits: 1, perQuantity: 25 },
      { credits: 2, perQuantity: 5 },
    ].map(priceText),
  ).toEqual([
    'free',
    '1 credit',
    '5 credits',
    '1 credit for each started 25 results',
    '2 credits for each started 5 results',
  ]);
});

test('prices: only of what the add-on asks for, in its order', () => {
  const price = { credits: 1, perQuantity: 1 };
  const lines = priceLines({ tableRead: price, revealEmail: price, contactSearch: price });
  expect(lines.map(({ name }) => name)).toEqual(['Finding people', 'E-mails of a person']);
});

test('windows: what is left, and whether that was some time ago', () => {
  const window = { name: 'day', limit: 1, remaining: 1, resetsAt: 5 } as const;
  expect([windowText(window), resetText(window, 5)]).toEqual([
    'Today: 1 of 1 request left',
    'Has been reset since',
  ]);
  expect(resetText(window, 4)).toMatch(/^Resets at \d\d:\d\d$/);
});
