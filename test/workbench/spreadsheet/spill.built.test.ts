import { useEngine } from './use-engine';

const TABLE = [
  [1, 2],
  [3, 4],
  [5, 6],
];

function blockedBy(a1: string): string {
  return `Array result was not expanded because it would overwrite data in ${a1}.`;
}

test('spill: a result of several cells fills them, and shrinks with the result', async () => {
  const { type, values, define } = useEngine([['3']]);
  define('TABLE', (rows) => TABLE.slice(0, rows as number));
  await type('C1', [['=TABLE(A1)', '']]);
  await type('F1', [['=SUM(C1:D3)']]);
  expect(values('C1:D3')).toEqual(TABLE);
  expect(values('F1')).toEqual([[21]]);
  await type('A1', [[1]]);
  expect(values('C1:D3')).toEqual([
    [1, 2],
    ['', ''],
    ['', ''],
  ]);
  expect(values('F1')).toEqual([[3]]);
});

test('spill: content in the way blocks the whole result and is named; it comes back without a new call', async () => {
  const { engine, type, values, define } = useEngine();
  const calls = define('TABLE', () => TABLE);
  await type('B3', [['mine']]);
  await type('A1', [['=TABLE()']]);
  expect(values('A1:B3')).toEqual([
    ['#REF!', ''],
    ['', ''],
    ['', 'mine'],
  ]);
  expect(engine.state().errors.map(({ message }) => message)).toEqual([blockedBy('B3')]);
  await type('B3', [['']]);
  expect(values('A1:B3')).toEqual(TABLE);
  expect(engine.state().errors).toEqual([]);
  expect(calls).toHaveLength(1);
});

test.each([
  ['a formula that shows nothing', '=""'],
  ['an empty text', "'"],
  ['zero', 0],
])('spill: %s blocks too', async (_what, content) => {
  const { engine, type, define } = useEngine();
  define('TABLE', () => TABLE);
  await type('A2', [[content]]);
  await type('A1', [['=TABLE()']]);
  expect(engine.state().errors.map(({ message }) => message)).toEqual([blockedBy('A2')]);
});

test('spill: formatting alone is not in the way, neither before nor after the result was blocked', async () => {
  const { sheet, type, values, define } = useEngine();
  define('TABLE', () => TABLE);
  sheet.cells.setStyles({ row: 1, column: 0, rows: 1, columns: 2 }, () => ({ n: { pattern: '0.00' } }));
  await type('B3', [['mine']]);
  await type('A1', [['=TABLE()']]);
  await type('B3', [['']]);
  expect(values('A1:B3')).toEqual(TABLE);
  expect(sheet.contentSize()).toEqual({ rows: 3, columns: 2 });
});

test('spill: another result in the way is named by its first cell that is reached', async () => {
  const { engine, type, define } = useEngine();
  define('TABLE', () => TABLE);
  await type('B3', [['=TABLE()']]);
  await type('A1', [['=TABLE()']]);
  expect(engine.state().errors.map(({ message }) => message)).toEqual([blockedBy('B3')]);
});

test('spill: a larger result grows the sheet; one that is blocked does not', async () => {
  const { sheet, type, values, define } = useEngine();
  define('LONG', () => Array.from({ length: 1200 }, (_row, row) => [row]));
  await type('C3', [['mine']]);
  await type('C2', [['=LONG()']]);
  expect(sheet.rowCount).toBe(1000);
  await type('A1', [['=LONG()']]);
  expect(sheet.rowCount).toBe(1200);
  expect(sheet.contentSize()).toEqual({ rows: 1200, columns: 3 });
  expect(sheet.cells.values({ row: 1199, column: 0, rows: 1, columns: 1 })).toEqual([[1199]]);
  expect(values('C2')).toEqual([['#REF!']]);
});

test('spill: typing into a filled cell blocks the result', async () => {
  const { type, values, define } = useEngine();
  define('TABLE', () => TABLE);
  await type('A1', [['=TABLE()']]);
  await type('B2', [['mine']]);
  expect(values('A1:B3')).toEqual([
    ['#REF!', ''],
    ['', 'mine'],
    ['', ''],
  ]);
});

test('spill: a result that is not there any more leaves nothing behind', async () => {
  const { type, values, define } = useEngine();
  define('TABLE', () => TABLE);
  await type('A1', [['=TABLE()']]);
  await type('A1', [['gone']]);
  expect(values('A1:B3')).toEqual([
    ['gone', ''],
    ['', ''],
    ['', ''],
  ]);
});
