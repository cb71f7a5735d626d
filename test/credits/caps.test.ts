import { left, tightestCap, type Cap } from '../../src/credits/caps';

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
