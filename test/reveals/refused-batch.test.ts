import { LegalBlockError, NoCreditsError, RefusedRequestError } from '../../src/lusha/errors';
import { splitRefused } from '../../src/reveals/refused-batch';

describe('refused batch', () => {
  test('goes on without the items that were named', () => {
    expect(splitRefused(['a', 'b', 'c'], new RefusedRequestError('bad', [1]))).toEqual({
      refused: ['b'],
      again: [['a', 'c']],
    });
    expect(splitRefused(['a', 'b'], new RefusedRequestError('bad', [0, 1, 7]))).toEqual({
      refused: ['a', 'b'],
      again: [],
    });
  });

  test.each([
    [['a'], { refused: ['a'], again: [] }],
    [['a', 'b'], { refused: [], again: [['a'], ['b']] }],
    [['a', 'b', 'c'], { refused: [], again: [['a', 'b'], ['c']] }],
  ])('%j with an unnamed restricted item goes on in halves', (batch, parts) => {
    expect(splitRefused(batch, new LegalBlockError('x'))).toEqual(parts);
  });

  test.each([
    new RefusedRequestError('bad', []),
    new RefusedRequestError('bad', [2]),
    new NoCreditsError('none'),
  ])('stays refused when nobody is named (%#)', (error) => {
    expect(splitRefused(['a', 'b'], error)).toBeUndefined();
  });

  test('of a hundred is halved to the one that is restricted in eight rounds', () => {
    let batches: readonly (readonly number[])[] = [Array.from({ length: 100 }, (_, index) => index)];
    const refused: number[] = [];
    let rounds = 0;
    while (batches.length > 0) {
      batches = batches.flatMap((batch) => {
        if (!batch.includes(42)) return [];
        const parts = splitRefused(batch, new LegalBlockError('x'));
        refused.push(...(parts?.refused ?? []));
        return parts?.again ?? [];
      });
      rounds += 1;
    }
    expect([refused, rounds]).toEqual([[42], 8]);
  });
});
