import { packPerson } from '../../../src/reveals/packing/pack-reveal';
import {
  decodeSegment,
  encodeSegment,
  rowCount,
  type SegmentRows,
} from '../../../src/reveals/packing/segment';
import { randomReveal, seeded } from './random-people';

function rows(count: number): SegmentRows {
  const chance = seeded(count);
  return {
    people: Array.from({ length: count }, (_, id) => packPerson(randomReveal(chance, id))),
    companies: [],
    misses: [['p', 'e:nobody@nowhere.example', 'N', 1_795_437_015]],
    lists: count > 1 ? [['lookalikes.1', 1_795_437_015, 'person', 1, 'user-1', [['a'], ['b']]]] : [],
  };
}

test.each([0, 1, 2, 50, 400])('segment: %i people come back, in plain ASCII', (count) => {
  const segment = rows(count);
  const text = encodeSegment(segment);
  expect(decodeSegment(text)).toEqual(segment);
  expect(text).toMatch(/^[\x20-\x7e]+$/);
  expect(rowCount(segment)).toBe(count + (count > 1 ? 2 : 1));
});

test('segment: mixed rows, nulls and lists of different lengths come back', () => {
  const people = [[['a', null, ['x']], { length: 0 }.length, null], [['b']], [['a', null, []], 0, '']];
  expect(decodeSegment(encodeSegment({ people, companies: [], misses: [], lists: [] }))?.people).toEqual(
    people,
  );
});

const GOOD = encodeSegment(rows(20));

test.each([
  ['nothing', ''],
  ['another version', `2${GOOD.slice(1)}`],
  ['a text cut short', GOOD.slice(0, -7)],
  ['a text with a changed start', `1x${GOOD.slice(2)}`],
  ['something else', '{"v":1}'],
])('segment: %s is none', (_, text) => {
  expect(decodeSegment(text)).toBeUndefined();
});
