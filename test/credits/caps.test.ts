import { callsSideBySide, left, tightestCap, type Cap } from '../../src/credits/caps';

const cap = (credits: number, spent: number): Cap => ({ name: 'run', credits, spent });

test.each([
  [cap(100, 0), 100],
  [cap(100, 40.5), 59.5],
  [cap(100, 100), 0],
  [cap(100, 130), 0],
  [cap(0, 0), 0],
])('cap: %j leaves %d', (given, credits) => {
  expect(left(given)).toBe(credits);
});

test('cap: the one that leaves the least counts, of equals the first', () => {
  const tight = cap(50, 45);
  expect(tightestCap([cap(100, 0), tight, { ...tight, name: 'user-a-day' }])).toBe(tight);
  expect(tightestCap([])).toBeUndefined();
});

test.each([
  ['none to send', [], 100, 0],
  ['the first may always go, it was found to fit', [104], 104, 1],
  ['a second would pass the cap if both were much dearer', [104, 104], 208, 1],
  ['with room for the dearest all go', [100, 100, 50], 2_500, 3],
  ['a little less, and the last waits', [100, 100, 50], 2_499, 2],
  ['free calls need no room', [0, 0, 0], 0, 3],
])('calls side by side: %s', (_, costs, creditsLeft, count) => {
  expect(callsSideBySide(costs, creditsLeft)).toBe(count);
});
