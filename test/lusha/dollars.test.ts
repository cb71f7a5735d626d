import { dollars } from '../../src/lusha/dollars';

test.each([
  [0, '$0'],
  [900, '$900'],
  [1_000, '$1K'],
  [1_500, '$1.5K'],
  [10_000_000, '$10M'],
  [12_540_000, '$12.5M'],
  [1_000_000_000, '$1B'],
  [2_300_000_000_000, '$2300B'],
])('dollars: %i reads %s', (amount, text) => {
  expect(dollars(amount)).toBe(text);
});
