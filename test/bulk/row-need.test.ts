import { cellState, fieldsLacking, mayWrite, type CellState, type RunTarget } from '../../src/bulk/row-need';

const PLAIN: RunTarget = { field: 'title', column: 5, isOwn: false, isIdentity: false };
const OWN: RunTarget = { ...PLAIN, field: 'status', isOwn: true };
const IDENTITY: RunTarget = { ...PLAIN, field: 'email', isIdentity: true };

describe('may write', () => {
  test.each([
    ['blanks', 'blank', true, true],
    ['blanks', 'filled', true, false],
    ['all', 'filled', false, true],
    ['older', 'filled', true, true],
    ['older', 'filled', false, false],
    ['all', 'formula', true, false],
  ] as const)('%s into a %s cell (fresh: %s): %s', (policy, cell, isFresh, expected) => {
    expect(mayWrite(PLAIN, cell, policy, isFresh)).toBe(expected);
  });

  test('what identifies a row is never written over, and never blocks its blank', () => {
    expect(mayWrite(IDENTITY, 'filled', 'all', true)).toBe(false);
    expect(mayWrite(IDENTITY, 'blank', 'blanks', true)).toBe(true);
  });

  test('our own column is always written, but for a formula in it', () => {
    expect(mayWrite(OWN, 'filled', 'blanks', false)).toBe(true);
    expect(mayWrite(OWN, 'formula', 'all', true)).toBe(false);
  });
});

test('a row lacks what is blank; own columns are nothing to ask for', () => {
  const cells: Readonly<Record<number, CellState>> = { 5: 'blank', 6: 'filled', 7: 'blank' };
  const targets = [PLAIN, { ...PLAIN, field: 'phone', column: 6 }, { ...OWN, column: 7 }];
  expect(fieldsLacking(targets, (column) => cells[column] ?? 'blank', 'blanks')).toEqual(['title']);
  expect(fieldsLacking(targets, (column) => cells[column] ?? 'blank', 'all')).toEqual(['title', 'phone']);
});

test.each([
  ['', false, 'blank'],
  ['', true, 'formula'],
  [0, false, 'filled'],
  [false, false, 'filled'],
  ['x', false, 'filled'],
] as const)('a cell with %j (of a formula: %j) is %s', (value, isFormulas, state) => {
  expect(cellState(value, isFormulas)).toBe(state);
});
