import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { createSpreadsheetApp } from '../../../../src/workbench/apps-script/spreadsheet/realm';
import type { RealmExecution } from '../../../../src/workbench/apps-script/realm-execution';
import type { Wire } from '../../../../src/workbench/apps-script/service';

/** Names that are the language's, or our own fields, not Google's. */
const OWN = new Set(['constructor', 'toString', 'context', 'shape', 'id', 'sheetId', 'showToast']);

const SHEET = { id: '1', number: 1 };
const RANGE = { sheetId: '1', row: 0, column: 0, rows: 1, columns: 26 };
const ANSWERS: Readonly<Record<string, Wire>> = {
  getActiveSheet: SHEET,
  getRangeByA1: RANGE,
  getDataRange: RANGE,
  getSelection: { ranges: [RANGE], current: RANGE },
  protectRange: { id: 1 },
  getMaxRows: 1000,
  getMaxColumns: 26,
  findDeveloperMetadata: [{ id: 1 }],
  getDeveloperMetadata: { place: { type: 'ROW', sheetId: '1', index: 0 } },
  getNamedRanges: [{ name: 'Scores', range: RANGE }],
};

function membersOf(file: string): Map<string, Set<string>> {
  const path = require.resolve(`@types/google-apps-script/${file}`);
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const members = new Map<string, Set<string>>();
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node)) {
      const names = members.get(node.name.text) ?? new Set();
      for (const member of node.members) if (member.name) names.add(member.name.getText());
      members.set(node.name.text, names);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return members;
}

function emulatedNames(object: object): string[] {
  const names = new Set<string>();
  for (
    let level: object | null = object;
    level && level !== Object.prototype;
    level = Object.getPrototypeOf(level) as object | null
  ) {
    const publicNames = Object.entries(Object.getOwnPropertyDescriptors(level)).map(([name]) => name);
    for (const name of publicNames) names.add(name);
  }
  return [...names].filter((name) => !OWN.has(name));
}

/** Helpers of our classes; TypeScript keeps them private, JavaScript does not. */
const PRIVATE =
  /^(?:ask|write|done|range|part|style|styles|written|readStyles|firstOf|setTexts|fillTexts|clearWhat|scope|wholeDimension|place|facts|sheetOrNull|namedRanges|move|state|change)$/;

function emulatedObjects(): Record<string, object> {
  const execution = {
    authMode: 'FULL',
    kind: 'menu',
    user: 'ann@x.example',
    owner: 'ann@x.example',
    scopes: [],
    fault() {},
  };
  const app = createSpreadsheetApp(
    (_service, method) => ANSWERS[method],
    execution as unknown as RealmExecution,
    {},
  ) as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  const sheet = app.getActiveSheet();
  const range = sheet.getRange('1:1');
  const metadata = range.getDeveloperMetadata()[0];
  const named = app.getActiveSpreadsheet().getNamedRanges()[0];
  if (!metadata || !named) throw new Error('The answers give one of each.');
  return {
    SpreadsheetApp: app,
    Spreadsheet: app.getActiveSpreadsheet(),
    Sheet: sheet,
    Range: range,
    RangeList: sheet.getRangeList(['A1']),
    Selection: app.getSelection(),
    Protection: range.protect(),
    DeveloperMetadata: metadata,
    DeveloperMetadataLocation: metadata.getLocation(),
    DeveloperMetadataFinder: range.createDeveloperMetadataFinder(),
    NamedRange: named,
    TextFinder: range.createTextFinder('x'),
    Filter: range.createFilter(),
    FilterCriteria: app.newFilterCriteria().build(),
    FilterCriteriaBuilder: app.newFilterCriteria(),
  };
}

const google = membersOf('google-apps-script.spreadsheet.d.ts');

test.each(Object.entries(emulatedObjects()))(
  'contract: every method of the emulated %s is one of Google’s',
  (name, object) => {
    const known = google.get(name) ?? new Set();
    const invented = emulatedNames(object).filter((member) => !known.has(member) && !PRIVATE.test(member));
    expect(invented).toEqual([]);
  },
);

test('contract: a method that Google has and the workbench lacks is refused by name', () => {
  const { Range: range } = emulatedObjects() as { Range: GoogleAppsScript.Spreadsheet.Range };
  expect(() => Reflect.get(range, 'createPivotTable') as unknown).toThrow(
    'SpreadsheetApp.Range.createPivotTable is not emulated by the workbench.',
  );
});
