import type { KillRule } from '../../../../src/workbench/execution/kill-rule';
import type { Mutation } from '../../../../src/workbench/spreadsheet/engine';
import { run as runAlone, useSpreadsheet, useSpreadsheetWith } from './use-spreadsheet';

const START = Date.UTC(2027, 0, 1);
const OTHER = { user: 'other@example.com' };
/** The sleep is where the executions of these tests die. */
const KILLED: KillRule = { method: 'Utilities.sleep', occurrence: 1, when: 'before' };

test('writes: others see them when they are flushed, and not before', async () => {
  const write = `sheet.getRange('A1').setValue('new'); Utilities.sleep(1000); SpreadsheetApp.flush(); Utilities.sleep(1000);`;
  const early = `Utilities.sleep(500); return sheet.getRange('A1').getValue();`;
  const late = `Utilities.sleep(1500); return sheet.getRange('A1').getValue();`;
  const { run } = await useSpreadsheetWith(
    { clock: new built.VirtualClock(START), workers: 3 },
    write,
    early,
    late,
  );
  const [, before, after] = await Promise.all([run(write), run(early, OTHER), run(late, OTHER)]);
  expect([before, after]).toEqual(['Name', 'new']);
});

test('writes: at the end of the script they are in the sheet and on the page', async () => {
  const body = `sheet.getRange('A1').setValue('first'); sheet.getRange('F1').setFormula('=C2*2');`;
  const { workbench, run, values } = await useSpreadsheet(body);
  const heard: Mutation[] = [];
  workbench.engine.onMutation((mutation) => heard.push(mutation));
  await run(body);
  expect(values('A1')).toEqual([['first']]);
  const written = heard.filter(({ id }) => id === 'sheet.mutation.set-range-values');
  expect(written.map(({ params }) => JSON.stringify(params)).slice(0, 2)).toEqual([
    expect.stringContaining('"v":"first"'),
    expect.stringContaining('"f":"=C2*2"'),
  ]);
  await workbench.engine.settle();
  expect(values('F1')).toEqual([[6]]);
});

test('writes: a script that throws leaves behind what it wrote', async () => {
  const body = `sheet.getRange('A1').setValue('new'); throw new Error('thrown');`;
  const { run, values } = await useSpreadsheet(body);
  await expect(run(body)).rejects.toThrow('thrown');
  expect(values('A1')).toEqual([['new']]);
});

test('writes: what was flushed survives a kill, the rest is lost', async () => {
  const body = `sheet.getRange('A1').setValue('kept'); SpreadsheetApp.flush(); sheet.getRange('A1').setValue('lost'); sheet.getRange('B1').setNote('lost'); Utilities.sleep(1);`;
  const { workbench, run, values } = await useSpreadsheet(body);
  workbench.pool.killWhen(KILLED);
  await expect(run(body)).rejects.toMatchObject({ end: 'killed' });
  expect(values('A1:B1')).toEqual([['kept', 'Email']]);
});

test('writes: a kill rule can have Google be quicker than the kill', async () => {
  const body = `sheet.getRange('A1').setValue('written'); Utilities.sleep(1);`;
  const { workbench, run, values } = await useSpreadsheet(body);
  workbench.pool.killWhen({ ...KILLED, unflushed: 'written' });
  await expect(run(body)).rejects.toMatchObject({ end: 'killed' });
  expect(values('A1')).toEqual([['written']]);
});

test('writes: they are lost when the time is up', async () => {
  const body = `sheet.getRange('A1').setValue('lost'); for (;;) Utilities.sleep(60000);`;
  const { run, values } = await useSpreadsheetWith({ clock: new built.VirtualClock(START) }, body);
  await expect(run(body)).rejects.toMatchObject({ end: 'timeout' });
  expect(values('A1')).toEqual([['Name']]);
});

test.each([
  `sheet.getRange(5, 1, 2, 3).getA1Notation()`,
  `sheet.getRange('B2:C')`,
  `sheet.getRangeList(['A1', 'B2'])`,
  `sheet.getRange('C3').setNumberFormat('@').setBackground('#ff0000')`,
  `file.getSheetByName('Other').getName()`,
  `file.getSheets()`,
  `sheet.getMaxRows() + sheet.getMaxColumns()`,
  `SpreadsheetApp.getActiveRange()`,
  `file.getId()`,
  `file.toast('working')`,
  `CacheService.getScriptCache().put('k', 'v')`,
  `PropertiesService.getDocumentProperties().setProperty('k', 'v')`,
  `LockService.getDocumentLock().releaseLock()`,
])('writes: %s does not flush them', async (statement) => {
  const body = `sheet.getRange('A1').setValue('lost'); ${statement}; Utilities.sleep(1);`;
  const { workbench, run, values } = await useSpreadsheet(body);
  workbench.pool.killWhen(KILLED);
  await expect(run(body)).rejects.toMatchObject({ end: 'killed' });
  expect(values('A1')).toEqual([['Name']]);
});

test.each([
  `file.getSheetByName('Other').getRange('A1').getValue()`,
  `sheet.getRange('D4').getDisplayValues()`,
  `sheet.getRange('D4').getFormulas()`,
  `sheet.getRange('D4').getNotes()`,
  `sheet.getRange('D4').getBackgrounds()`,
  `sheet.getLastRow()`,
  `sheet.getDataRange()`,
  `sheet.createDeveloperMetadataFinder().find()`,
  `sheet.createTextFinder('x').findNext()`,
  `file.insertSheet('New')`,
  `sheet.protect()`,
  `SpreadsheetApp.flush()`,
])('writes: %s flushes them', async (statement) => {
  const body = `sheet.getRange('A1').setValue('kept'); ${statement}; Utilities.sleep(1);`;
  const { workbench, run, values } = await useSpreadsheet(body);
  workbench.pool.killWhen(KILLED);
  await expect(run(body)).rejects.toMatchObject({ end: 'killed' });
  expect(values('A1')).toEqual([['kept']]);
});

test('writes: a new column and its header are lost together', async () => {
  const body = `sheet.insertColumnAfter(26); sheet.getRange(1, 27).setValue('Phone'); Utilities.sleep(1);`;
  const { workbench, run } = await useSpreadsheet(body);
  const [sheet] = workbench.engine.workbook.sheets();
  workbench.pool.killWhen(KILLED);
  await expect(run(body)).rejects.toMatchObject({ end: 'killed' });
  expect(sheet?.columnCount).toBe(26);
  await run(body);
  expect(sheet?.columnCount).toBe(27);
  expect(sheet?.cells.values({ row: 0, column: 26, rows: 1, columns: 1 })).toEqual([['Phone']]);
});

test('writes: a row that is deleted is out of reach at once, one that is appended is in reach', async () => {
  const shorter = `sheet.deleteRows(900, 101); sheet.getRange(900, 1);`;
  const longer = `sheet.deleteRows(5, 996); sheet.appendRow(['Dee']); sheet.appendRow(['Eve']); return sheet.getRange(6, 1).getValue();`;
  await expect(runAlone(shorter)).rejects.toThrow(
    'The coordinates of the range are outside the dimensions of the sheet.',
  );
  expect(await runAlone(longer)).toBe('Eve');
});

test('writes: they go to the place the script named, whatever is there when they are flushed', async () => {
  const write = `sheet.getRange('A3').setValue('for Bob'); Utilities.sleep(1000);`;
  const insert = `Utilities.sleep(500); sheet.insertRowBefore(1);`;
  const { run, values } = await useSpreadsheetWith({ clock: new built.VirtualClock(START) }, write, insert);
  await Promise.all([run(write), run(insert, OTHER)]);
  expect(values('A2:A5')).toEqual([['Name'], ['for Bob'], ['Bob'], ['Cy']]);
});

test('writes: after one that is refused the rest is dropped, what was before it stays', async () => {
  const write = `var last = sheet.getRange('A1000'); sheet.getRange('A1').setValue('before'); last.setValue('refused'); sheet.getRange('B1').setValue('after');
    Utilities.sleep(1000); try { SpreadsheetApp.flush(); } catch (error) { return String(error); }`;
  const remove = `Utilities.sleep(500); sheet.deleteRow(1000);`;
  const { run, values } = await useSpreadsheetWith({ clock: new built.VirtualClock(START) }, write, remove);
  const [refusal] = await Promise.all([run(write), run(remove, OTHER)]);
  expect(refusal).toBe('Exception: Range not found');
  expect(values('A1:B1')).toEqual([['before', 'Email']]);
});

test('writes: a refusal at the end of the script fails an execution that had succeeded', async () => {
  const write = `sheet.getRange('A1000').setValue('refused'); Utilities.sleep(1000); return 'done';`;
  const remove = `Utilities.sleep(500); sheet.deleteRow(1000);`;
  const { workbench, run } = await useSpreadsheetWith(
    { clock: new built.VirtualClock(START) },
    write,
    remove,
  );
  const [written] = await Promise.allSettled([run(write), run(remove, OTHER)]);
  expect(written).toMatchObject({
    status: 'rejected',
    reason: { end: 'error', shown: 'Exception: Range not found' },
  });
  expect(workbench.executions.map(({ error }) => error?.message)).toEqual(['Range not found', undefined]);
});

test('writes: flushing takes its time, whoever asks for it', async () => {
  const explicit = `sheet.getRange('A1').setValues([['a']]); SpreadsheetApp.flush();`;
  const byReading = `sheet.getRange('A1').setValues([['b']]); sheet.getRange('A1').getValue();`;
  const byEnding = `sheet.getRange('A1').setValues([['c']]);`;
  const onlyReading = `sheet.getRange('A1').getValue();`;
  const { workbench, run } = await useSpreadsheetWith(
    { clock: new built.VirtualClock(START), latencies: built.PUBLISHED_LATENCIES },
    explicit,
    byReading,
    byEnding,
    onlyReading,
  );
  const took = async (body: string): Promise<number> => {
    const before = workbench.clock.now();
    await run(body);
    return workbench.clock.now() - before;
  };
  expect([
    await took(explicit),
    await took(byReading),
    await took(byEnding),
    await took(onlyReading),
  ]).toEqual([610, 610, 610, 0]);
  expect(workbench.serviceCalls.byMethod()).toEqual({
    'SpreadsheetApp.getActiveSheet': 4,
    'SpreadsheetApp.getRangeByA1': 5,
    'SpreadsheetApp.setValues': 3,
    'SpreadsheetApp.flush': 1,
    'SpreadsheetApp.getValues': 2,
  });
});

test('writes: an execution whose time runs out while its writes are flushed loses them', async () => {
  const body = `sheet.getRange('A1').setValue('lost'); Utilities.sleep(300000); Utilities.sleep(59500);`;
  const { run, values } = await useSpreadsheetWith(
    { clock: new built.VirtualClock(START), latencies: { 'SpreadsheetApp.flush': 560 } },
    body,
  );
  await expect(run(body)).rejects.toMatchObject({ end: 'timeout' });
  expect(values('A1')).toEqual([['Name']]);
});
