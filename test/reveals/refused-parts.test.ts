import { RefusedRequestError } from '../../src/lusha/errors';
import { batchesOf } from '../../src/reveals/plan-batches';
import { createRefusedParts } from '../../src/reveals/refused-parts';

interface Item {
  readonly key: string;
}

interface Outcome {
  readonly accepted: readonly string[];
  readonly refused: readonly string[];
  readonly givenUp: readonly string[];
  /** Requests beyond the first. */
  readonly extra: number;
}

/** Asks for items of which some make Lusha refuse whatever they travel in, round by round. */
function hunt(count: number, isGuilty: (key: string) => boolean, callsLeft = Infinity): Outcome {
  const parts = createRefusedParts<Item>();
  const items = Array.from({ length: count }, (_, item) => ({ key: String(item) }));
  const accepted: string[] = [];
  const refused: string[] = [];
  const givenUp: string[] = [];
  let requests = 0;
  for (;;) {
    const done = new Set([...accepted, ...refused, ...givenUp]);
    const batches = batchesOf(
      items.filter(({ key }) => !done.has(key)),
      (item) => parts.partOf(item),
    );
    if (batches.length === 0) return { accepted, refused, givenUp, extra: requests - 1 };
    const isTaken = (batch: readonly Item[]): boolean => !batch.some(({ key }) => isGuilty(key));
    for (const batch of batches) parts.note(batch, isTaken(batch));
    requests += batches.length;
    for (const batch of batches) {
      const keys = batch.map(({ key }) => key);
      if (isTaken(batch)) {
        accepted.push(...keys);
        continue;
      }
      const blamed = parts.split(batch, new RefusedRequestError('bad', []), callsLeft - requests);
      if (blamed === undefined) givenUp.push(...keys);
      else refused.push(...blamed.map(({ key }) => key));
    }
  }
}

test.each(Array.from({ length: 100 }, (_, item) => item))(
  'hunt: item %i of a hundred is found alone',
  (item) => {
    const { accepted, refused, givenUp, extra } = hunt(100, (key) => key === String(item));
    expect([accepted.length, refused, givenUp]).toEqual([99, [String(item)], []]);
    expect(extra).toBeLessThanOrEqual(14);
  },
);

test.each([
  [0, 1],
  [0, 99],
  [49, 50],
  [13, 77],
])('hunt: items %i and %i of a hundred are found', (first, second) => {
  const { accepted, refused, extra } = hunt(100, (key) => [String(first), String(second)].includes(key));
  expect([accepted.length, new Set(refused)]).toEqual([98, new Set([String(first), String(second)])]);
  expect(extra).toBeLessThanOrEqual(28);
});

test('hunt: of many items to blame most of the others are saved, within the same number of requests', () => {
  const { accepted, refused, givenUp, extra } = hunt(100, (key) => Number(key) % 33 === 5);
  expect(extra).toBeLessThanOrEqual(28);
  expect(accepted.length + refused.length + givenUp.length).toBe(100);
  expect(accepted.length).toBeGreaterThan(75);
});

test('hunt: a refusal that no item is to blame for ends after halves and quarters', () => {
  const { accepted, refused, givenUp, extra } = hunt(100, () => true);
  expect([accepted, refused, givenUp.length, extra]).toEqual([[], [], 100, 6]);
});

test('hunt: with ten requests an hour one half is saved, and most of the hour is left', () => {
  const { accepted, givenUp, extra } = hunt(100, (key) => key === '42', 10);
  expect([accepted.length, givenUp.length, extra]).toEqual([50, 50, 2]);
});

test('hunt: a few items are soon told apart', () => {
  expect(hunt(2, (key) => key === '1')).toEqual({ accepted: ['0'], refused: ['1'], givenUp: [], extra: 2 });
  expect(hunt(1, () => true)).toEqual({ accepted: [], refused: ['0'], givenUp: [], extra: 0 });
});
