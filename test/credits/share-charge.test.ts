import { shareCharge, type ChargedRecord } from '../../src/credits/share-charge';

const record = (...groups: readonly string[]): ChargedRecord => ({ groups });
const sum = (shares: readonly number[]): number => shares.reduce((total, share) => total + share, 0);

describe('share of a charge', () => {
  test.each([
    ['one contact with e-mail and phone', 7, [record('emails', 'phones')], [7]],
    ['the search part is spread evenly', 8, [record('emails'), record('phones')], [2, 6]],
    ['a record without data bears only the search part', 2, [record('emails'), record()], [1.5, 0.5]],
    [
      'what was revealed before is free',
      1,
      [record('emails', 'phones'), record('emails', 'phones')],
      [0.5, 0.5],
    ],
    ['everything was free', 0, [record('emails'), record('phones')], [0, 0]],
    [
      'a preview has only the search part',
      1,
      [record(), record(), record(), record()],
      [0.25, 0.25, 0.25, 0.25],
    ],
    ['premium blocks weigh one each', 5, [record('competitors', 'intent'), record()], [3.5, 1.5]],
    ['nobody was found', 1, [], []],
  ])('%s', (_, charge, records, shares) => {
    expect(shareCharge(charge, records)).toEqual(shares);
  });

  test('shares add up to the charge, whatever was charged and found', () => {
    const groups = [[], ['emails'], ['phones'], ['emails', 'phones'], ['competitors']];
    for (let charge = 0; charge <= 40; charge += 1) {
      for (let size = 1; size <= 100; size += 11) {
        const records = Array.from({ length: size }, (_, index) =>
          record(...(groups[(index * charge) % 5] ?? [])),
        );
        const shares = shareCharge(charge, records);
        expect(sum(shares)).toBeCloseTo(charge, 9);
        expect(shares.every((share) => share >= 0)).toBe(true);
        expect(shares).toHaveLength(size);
      }
    }
  });

  test('records that brought the same bear the same, in any order', () => {
    const [a, b, c] = shareCharge(9, [record('phones'), record('emails'), record('phones')]);
    expect(a).toBe(c);
    expect(shareCharge(9, [record('emails'), record('phones'), record('phones')])[0]).toBe(b);
  });
});
