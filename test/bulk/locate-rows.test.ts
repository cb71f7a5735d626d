import { locateRows, unitsOf } from '../../src/bulk/locate-rows';
import { decodeUnits, encodeUnits } from '../../src/bulk/run-units-text';

const row = (number: number, fingerprint: number): { row: number; fingerprint: number } => ({
  row: number,
  fingerprint,
});

test('units: rows with the same identity cells are one, in the order in which they occur', () => {
  expect(unitsOf([row(2, 7), row(3, 8), row(5, 7)])).toEqual([
    { fingerprint: 7, rows: [2, 5] },
    { fingerprint: 8, rows: [3] },
  ]);
});

describe('locating', () => {
  test('a row that stayed is found where it was, one that moved where it is now', () => {
    const located = locateRows(unitsOf([row(2, 7), row(3, 8)]), [row(2, 7), row(9, 8)]);
    expect([...located]).toEqual([
      [7, [2]],
      [8, [9]],
    ]);
  });

  test('of a person who stands in more rows than the run was about, those that stayed come first', () => {
    const located = locateRows([{ fingerprint: 7, rows: [5] }], [row(2, 7), row(5, 7), row(6, 7)]);
    expect(located.get(7)).toEqual([5]);
  });

  test('two rows of a person that both moved are both found, and no third', () => {
    const located = locateRows([{ fingerprint: 7, rows: [2, 3] }], [row(10, 7), row(11, 7), row(12, 7)]);
    expect(located.get(7)).toEqual([10, 11]);
  });

  test('a row that is gone is found nowhere', () => {
    expect(locateRows([{ fingerprint: 7, rows: [2] }], [row(2, 8)]).get(7)).toEqual([]);
  });
});

test('units as text: 50,000 rows come back as they were', () => {
  const rows = Array.from({ length: 50_000 }, (_row, position) =>
    row(position + 2, (position * 2_654_435_761) >>> 0),
  );
  const units = unitsOf(rows);
  expect(decodeUnits(encodeUnits(units))).toEqual(units);
});

test('units as text: anything else is no text of ours', () => {
  expect(decodeUnits('')).toBeUndefined();
  expect(decodeUnits('not ours')).toBeUndefined();
});
