import { OWNER, run, useSpreadsheet } from './use-spreadsheet';

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const GUEST = { user: 'guest@example.com' };

test('protection: a range is closed to others, moves with its rows, and opens again', async () => {
  const protect = `sheet.getRange('A2:B3').protect().setDescription('keys');`;
  const write = `sheet.getRange('A2').setValue('x'); return 'written';`;
  const insert = `sheet.insertRowBefore(1);`;
  const open = `sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].remove();`;
  const { run: runBody } = await useSpreadsheet(protect, write, insert, open);
  await runBody(protect);
  await expect(runBody(write, GUEST)).rejects.toThrow(PROTECTED);
  expect(await runBody(write)).toBe('written');
  await runBody(insert);
  expect(await runBody(write, GUEST)).toBe('written');
  await runBody(insert);
  await runBody(open);
  expect(await runBody(write, GUEST)).toBe('written');
});

test('protection: a sheet is closed but for its open ranges, a warning closes nothing', async () => {
  const protect = `var protection = sheet.protect().setUnprotectedRanges([sheet.getRange('C2:C4')]); protection.removeEditors(protection.getEditors());`;
  const warn = `sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].setWarningOnly(true);`;
  const inside = `sheet.getRange('C2').setValue(9); return 'written';`;
  const outside = `sheet.getRange('B2:C2').setValue(9); return 'written';`;
  const rows = `sheet.deleteRow(2); return 'deleted';`;
  const { run: runBody } = await useSpreadsheet(protect, warn, inside, outside, rows);
  await runBody(protect);
  expect(await runBody(inside, GUEST)).toBe('written');
  await expect(runBody(outside, GUEST)).rejects.toThrow(PROTECTED);
  await expect(runBody(rows, GUEST)).rejects.toThrow(PROTECTED);
  await runBody(warn);
  expect(await runBody(outside, GUEST)).toBe('written');
});

test('protection: its facts', async () => {
  expect(
    await run(`var protection = sheet.getRange('A2:B3').protect().setDescription('keys').addEditor('ann@x.example');
      return [protection.getDescription(), protection.getRange().getA1Notation(), protection.getEditors().map(function (user) { return user.getEmail(); }),
        protection.canEdit(), String(protection.getProtectionType()), protection.getProtectionType() === SpreadsheetApp.ProtectionType.RANGE,
        file.getProtections(SpreadsheetApp.ProtectionType.RANGE).length, sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length];`),
  ).toEqual(['keys', 'A2:B3', [OWNER, 'ann@x.example'], true, 'RANGE', true, 1, 0]);
});

test('developer metadata: it moves with its row or column and goes with it', async () => {
  expect(
    await run(`sheet.getRange('3:3').addDeveloperMetadata('lead', 'b'); sheet.getRange('B:B').addDeveloperMetadata('lead', 'column', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
      sheet.insertRowsBefore(1, 2); sheet.insertColumnBefore(1);
      var found = function () { return sheet.createDeveloperMetadataFinder().withKey('lead').find(); };
      var places = found().map(function (item) { var place = item.getLocation(); return [item.getValue(), String(item.getVisibility()), String(place.getLocationType()), (place.getRow() || place.getColumn()).getA1Notation()]; });
      sheet.deleteRow(5); return [places, found().length, sheet.getRange('C:C').createDeveloperMetadataFinder().find().length];`),
  ).toEqual([
    [
      ['b', 'DOCUMENT', 'ROW', 'A5:AA5'],
      ['column', 'PROJECT', 'COLUMN', 'C1:C1002'],
    ],
    1,
    1,
  ]);
});

test('developer metadata: on the spreadsheet and on a sheet; it is changed and removed', async () => {
  expect(
    await run(`file.addDeveloperMetadata('version', '1'); sheet.addDeveloperMetadata('kind');
      var version = file.getDeveloperMetadata()[0].setValue('2'); var kind = sheet.getDeveloperMetadata()[0];
      var before = [version.getValue(), kind.getKey(), kind.getValue(), kind.getLocation().getSheet().getName(), file.createDeveloperMetadataFinder().find().length];
      kind.remove(); return [before, sheet.getDeveloperMetadata().length];`),
  ).toEqual([['2', 'kind', null, 'People', 2], 0]);
});

test('developer metadata: only entire rows or columns take it', async () => {
  await expect(run(`sheet.getRange('A1:B2').addDeveloperMetadata('k');`)).rejects.toThrow(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
});
