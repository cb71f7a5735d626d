import { LegalBlockError, NoCreditsError, RefusedRequestError } from '../../src/lusha/errors';
import { splitRefused, type Parted } from '../../src/reveals/refused-batch';

const FRESH = { requests: 0, ended: 0, accepted: 0 };
const UNNAMED = new RefusedRequestError('bad', []);
const LEGAL = new LegalBlockError('x');

function split<T>(
  batch: readonly T[],
  error: Parameters<typeof splitRefused>[1],
  hunt = FRESH,
  callsLeft = Infinity,
): Parted<T> | undefined {
  return splitRefused(batch, error, hunt, callsLeft);
}

describe('refused batch', () => {
  test('goes on without the items that were named', () => {
    expect(split(['a', 'b', 'c'], new RefusedRequestError('bad', [1]))).toEqual({
      refused: ['b'],
      again: [['a', 'c']],
    });
    expect(split(['a', 'b'], new RefusedRequestError('bad', [0, 1, 7]))).toEqual({
      refused: ['a', 'b'],
      again: [],
    });
  });

  test.each([
    [['a'], { refused: ['a'], again: [] }],
    [['a', 'b'], { refused: [], again: [['a'], ['b']] }],
    [['a', 'b', 'c'], { refused: [], again: [['a', 'b'], ['c']] }],
  ])('%j with an item to blame that is not named goes on in halves', (batch, parts) => {
    expect([split(batch, LEGAL), split(batch, UNNAMED)]).toEqual([parts, parts]);
    expect(split(batch, new RefusedRequestError('bad', [9]))).toEqual(parts);
  });

  test('is given up when the refusal is about the request, or no refusal at all', () => {
    expect(split(['a'], new RefusedRequestError('reveal must be an array', [], true))).toBeUndefined();
    expect(split(['a'], new NoCreditsError('none'))).toBeUndefined();
  });

  test('is given up when halves and quarters were all refused', () => {
    expect(split(['a', 'b'], UNNAMED, { requests: 6, ended: 5, accepted: 0 })).toBeDefined();
    expect(split(['a', 'b'], UNNAMED, { requests: 6, ended: 6, accepted: 0 })).toBeUndefined();
    expect(split(['a', 'b'], UNNAMED, { requests: 6, ended: 6, accepted: 1 })).toBeDefined();
    expect(split(['a'], LEGAL, { requests: 7, ended: 7, accepted: 0 })).toEqual({
      refused: ['a'],
      again: [],
    });
  });

  test('is given up when the search has taken as many requests as two items are worth', () => {
    expect(split(['a', 'b'], UNNAMED, { requests: 26, ended: 20, accepted: 9 })).toBeDefined();
    expect(split(['a', 'b'], UNNAMED, { requests: 27, ended: 20, accepted: 9 })).toBeUndefined();
    expect(
      split(['a', 'b'], new RefusedRequestError('bad', [0]), { requests: 28, ended: 20, accepted: 9 }),
    ).toBeUndefined();
  });

  test('is not halved when the hour or the day is nearly used up, but goes on without those named', () => {
    expect(split(['a', 'b'], UNNAMED, FRESH, 8)).toBeDefined();
    expect(split(['a', 'b'], UNNAMED, FRESH, 7)).toBeUndefined();
    expect(split(['a', 'b'], new RefusedRequestError('bad', [0]), FRESH, 1)).toEqual({
      refused: ['a'],
      again: [['b']],
    });
  });
});
