import type { DoNotCallPolicy } from '../fields/choose-contact-point';
import { BLANK } from '../fields/cell';
import { readCells } from '../bulk/sheet-cells';
import { targetColumns, type TargetColumn } from '../bulk/target-columns';
import type { RunField } from '../bulk/run-fields';
import { UnusableRequestError } from '../lusha/errors';
import type { RowStatus } from '../functions/row-cells';
import type { StoredReveal } from '../reveals/stored-reveal';
import type { RunKind } from '../shared/bulk-endpoints';
import type { ResultReveal } from '../shared/results';
import { writeNewTab } from '../sheet/new-tab';
import { writeCells, type PlacedCell } from '../sheet/safe-write';
import type { SheetList } from './sheet-list';

/** Columns of a new tab, in their order; the id last, by which a row is found again for free. */
const TAB_FIELDS: Readonly<Record<RunKind, readonly string[]>> = {
  person: [
    'name',
    'title',
    'company',
    'company_domain',
    'city',
    'country',
    'linkedin',
    'email',
    'phone',
    'lusha_id',
  ],
  company: ['name', 'domain', 'industry', 'employees', 'city', 'country', 'linkedin', 'revenue', 'lusha_id'],
};
/** Columns that an existing sheet gets when it has none for what is added. */
const NEEDED_FIELDS: Readonly<Record<RunKind, readonly string[]>> = {
  person: ['name', 'lusha_id'],
  company: ['name', 'lusha_id'],
};
const FIELD_OF_REVEAL: Readonly<Partial<Record<ResultReveal, string>>> = { emails: 'email', phones: 'phone' };

export interface RowsContext<R> {
  readonly kind: RunKind;
  readonly fields: readonly RunField<R>[];
  readonly reveal: readonly ResultReveal[];
  readonly doNotCall: DoNotCallPolicy;
  readonly statusOf: (record: R) => RowStatus;
  readonly startOfDay: (day: string) => Date;
}

/** Where rows were written. */
export interface WrittenRows {
  readonly sheetName: string;
  readonly firstRow: number;
}

/** Writes the records to a new tab, which is then in sight. */
export function writeToTab<R>(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  title: string,
  records: readonly StoredReveal<R>[],
  context: RowsContext<R>,
): WrittenRows {
  const fields = TAB_FIELDS[context.kind].flatMap((name) => fieldsNamed(name, context));
  const rows = records.map((record) => fields.map((field) => valueOf(field, record, context)));
  const table = { header: fields.map(({ header }) => header), rows };
  return { sheetName: writeNewTab(spreadsheet, title, table, context.startOfDay), firstRow: 2 };
}

/**
 * The columns into which rows below a list go: those whose headers say what they hold, and new ones for what it has
 * none for.
 *
 * @throws UnusableRequestError for a list without headers, where nobody can tell
 */
export function columnsBelow<R>(list: SheetList, context: RowsContext<R>): readonly TargetColumn[] {
  if (list.headerRow === undefined && list.lastRow > 0) {
    throw new UnusableRequestError(
      `“${list.name}” has no row with headers, so nobody can tell which column is which.`,
      'Write headers such as Name, Company and Email above the list, or choose a new tab. Nothing was spent.',
    );
  }
  const sheet = { headers: list.headers, lastColumn: list.lastColumn, roles: list.roles };
  const needed =
    list.lastRow === 0
      ? TAB_FIELDS[context.kind]
      : [
          ...NEEDED_FIELDS[context.kind],
          ...context.reveal.map((reveal) => FIELD_OF_REVEAL[reveal]).filter((name) => name !== undefined),
        ];
  const present = targetColumns(context.fields, sheet, context.kind).filter(({ isNew }) => !isNew);
  const names = new Set([...present.map(({ field }) => field), ...neededOf(needed, present)]);
  const ordered = [...names].flatMap((name) => fieldsNamed(name, context));
  return targetColumns(ordered, sheet, context.kind);
}

/** First and last name say a name as well. */
function neededOf(needed: readonly string[], present: readonly TargetColumn[]): readonly string[] {
  const has = (name: string): boolean => present.some(({ field }) => field === name);
  return needed.filter((name) => name !== 'name' || !(has('first_name') || has('last_name')));
}

/**
 * Writes the records as rows below the list. Columns that formulas fill stay as they are, and no cell that holds
 * anything is written.
 */
export function writeBelow<R>(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  list: SheetList,
  columns: readonly TargetColumn[],
  records: readonly StoredReveal<R>[],
  context: RowsContext<R>,
): WrittenRows {
  const headerRow = list.headerRow ?? 1;
  const lastRow = Math.max(sheet.getLastRow(), headerRow);
  const first = lastRow + 1;
  const formulas =
    list.lastRow === 0
      ? undefined
      : readCells(
          sheet,
          [],
          columns.map(({ column }) => column),
        );
  const free = columns.filter(
    ({ column, isNew }) => isNew || lastRow === headerRow || formulas?.isFormulas(lastRow, column) !== true,
  );
  const missingRows = lastRow + records.length - sheet.getMaxRows();
  const missingColumns = Math.max(0, ...free.map(({ column }) => column)) - sheet.getMaxColumns();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
  const headers = free
    .filter(({ isNew }) => isNew)
    .map(({ column, header }): PlacedCell => ({ row: headerRow, column, value: header }));
  const cells = records.flatMap((record, position) =>
    free.flatMap(({ field, column }): readonly PlacedCell[] => {
      const [definition] = fieldsNamed(field, context);
      const value = definition === undefined ? BLANK : valueOf(definition, record, context);
      return value === BLANK ? [] : [{ row: first + position, column, value }];
    }),
  );
  writeCells(sheet, [...headers, ...cells], { startOfDay: context.startOfDay });
  sheet.getRange(first, 1, records.length, 1).activate();
  return { sheetName: list.name, firstRow: first };
}

function fieldsNamed<R>(name: string, { fields }: RowsContext<R>): readonly RunField<R>[] {
  return fields.filter((field) => field.name === name);
}

function valueOf<R>(
  field: RunField<R>,
  reveal: StoredReveal<R>,
  { statusOf, doNotCall }: RowsContext<R>,
): ReturnType<RunField<R>['value']> {
  return field.value(reveal, statusOf(reveal.record), doNotCall);
}
