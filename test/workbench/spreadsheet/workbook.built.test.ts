import { useEngine } from './use-engine';

test('workbook: the rows of a file are read as typed, and given back as shown', async () => {
  const rows = [
    ['Name', 'Score', 'Since', 'Phone', 'Sum'],
    ['Ann', '007', '2026-08-17', "'+1415", '=B2*2'],
  ];
  const { engine, sheet } = useEngine(rows);
  await engine.idle();
  expect(sheet.toRows()).toEqual([
    ['Name', 'Score', 'Since', 'Phone', 'Sum'],
    ['Ann', '7', '2026-08-17', '+1415', '14'],
  ]);
});

test('workbook: it opens with the sheets it is given, or with an empty one of Google’s size', () => {
  const sheets = [
    { name: 'People', rows: [['Ann']] },
    { name: 'Wide', rows: [Array.from({ length: 40 }, (_cell, column) => String(column))] },
  ];
  const { engine } = useEngine([], { title: 'Leads', sheets });
  expect(engine.workbook.title).toBe('Leads');
  expect(
    engine.workbook.sheets().map(({ name, rowCount, columnCount }) => [name, rowCount, columnCount]),
  ).toEqual([
    ['People', 1000, 26],
    ['Wide', 1000, 40],
  ]);
  const empty = useEngine([], { sheets: [] });
  expect(empty.sheet.name).toBe('Sheet1');
  expect([empty.sheet.rowCount, empty.sheet.columnCount]).toEqual([1000, 26]);
});

test('workbook: sheets are inserted, renamed with the formulas that name them, moved and deleted', async () => {
  const { engine, sheet, type, values } = useEngine([['x']]);
  const { workbook } = engine;
  const other = workbook.insertSheet('Other', 0);
  other.cells.write({ row: 0, column: 0, rows: 1, columns: 1 }, [['there']]);
  await type('B1', [['=Other!A1']]);
  workbook.renameSheet(other.id, 'New name');
  await engine.idle();
  expect(values('B1')).toEqual([['there']]);
  expect(sheet.cells.formulas({ row: 0, column: 1, rows: 1, columns: 1 })).toEqual([["='New name'!A1"]]);
  workbook.moveSheet(other.id, 1);
  expect(workbook.sheets().map(({ name }) => name)).toEqual(['Sheet1', 'New name']);
  workbook.deleteSheet(other.id);
  await engine.idle();
  expect(workbook.sheets()).toHaveLength(1);
  expect(values('B1')).toEqual([['#REF!']]);
});

test('workbook: named ranges work in formulas and move with their cells', async () => {
  const { engine, sheet, type, values } = useEngine([['1'], ['2']]);
  engine.workbook.names.set('Scores', "'Sheet1'!$A$1:$A$2");
  await type('C1', [['=SUM(Scores)']]);
  expect(values('C1')).toEqual([[3]]);
  sheet.structure.insertRows(0, 1);
  await engine.idle();
  expect(engine.workbook.names.list()).toEqual([{ name: 'Scores', reference: 'Sheet1!$A$2:$A$3' }]);
  expect(engine.workbook.names.remove('Scores')).toBe(true);
  expect(engine.workbook.names.remove('Scores')).toBe(false);
});

test('workbook: dates are those of its time zone', async () => {
  const { engine, type, values, define } = useEngine([['2026-08-17']], { timeZone: 'America/New_York' });
  const calls = define('F', () => ({ $date: Date.UTC(2026, 0, 15, 5) }));
  await type('B1', [['=F(A1)']]);
  expect(calls).toEqual([[{ $date: Date.UTC(2026, 7, 17, 4) }]]);
  expect(values('B1')).toEqual([[{ $date: Date.UTC(2026, 0, 15, 5) }]]);
  expect(engine.workbook.sheets()[0]?.toRows()).toEqual([['2026-08-17', '1/15/2026']]);
});

test('workbook: closing it during a calculation leaves nothing behind that fails later', async () => {
  const { engine, sheet } = useEngine();
  sheet.cells.write({ row: 0, column: 0, rows: 1, columns: 1 }, [['=SUM(B1:B9)']]);
  void engine.settle();
  // The calculation has begun by then, and Univer has set a timer to a second later.
  await new Promise((resolve) => setImmediate(resolve));
  engine.dispose();
  const failures: unknown[] = [];
  const listen = (error: unknown) => failures.push(error);
  process.on('uncaughtException', listen);
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  process.off('uncaughtException', listen);
  expect(failures).toEqual([]);
});
