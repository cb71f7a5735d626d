import { arrayResults } from '../../src/bulk/array-results';
import { gridOf } from '../../src/sheet/formula-grid';

/** A sheet of formulas (beginning with `=`) and values; gives the cells that belong to larger results. */
function results(rows: readonly (readonly string[])[]): readonly string[] {
  const grid = gridOf(
    rows.map((row) => row.map((cell) => (cell.startsWith('=') ? cell : ''))),
    rows.map((row) => row.map((cell) => (cell.startsWith('=') ? 'shown' : cell))),
  );
  const isResult = arrayResults(grid);
  return rows.flatMap((row, down) =>
    row.flatMap((_cell, right) =>
      isResult(down + 1, right + 1) ? [`${String(down + 1)},${String(right + 1)}`] : [],
    ),
  );
}

test('the result of one formula for a range, with the cells in it that show nothing', () => {
  expect(
    results([
      ['Email', 'Name', 'Title'],
      ['a@x.example', '=LUSHA_PERSON(A2:A4,"name,title")', 'CEO'],
      ['b@x.example', '', ''],
      ['c@x.example', '', ''],
      ['d@x.example', '', ''],
    ]),
  ).toEqual(['2,2', '2,3', '3,2', '3,3', '4,2', '4,3']);
});

test('a range that is open below takes the rest of the sheet', () => {
  expect(
    results([
      ['=ARRAYFORMULA(B1:B*2)', '1'],
      ['', '2'],
      ['', ''],
    ]),
  ).toEqual(['1,1', '1,2', '2,1', '2,2', '3,1', '3,2']);
});

test('a formula of one cell fills no rows below, however the list goes on', () => {
  expect(results([['=LUSHA_PERSON(B1,"email")'], [''], ['typed']])).toEqual(['1,1']);
  expect(
    results([
      ['=A2&"x"', 'typed'],
      ['', ''],
    ]),
  ).toEqual([]);
});
